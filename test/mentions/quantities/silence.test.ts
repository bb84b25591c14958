/** What looks like a figure and is none: no case may give a quantity. */
import assert from 'node:assert';
import { read } from './read';

const SILENT: Readonly<Record<string, readonly string[]>> = {
  'dates and times': ['2019年', '２０２１年', '1998年5月', '3月21日', '上午9:30', '一九五三年', '二〇二五年', '九点半开始', '21世纪'],
  ordinals: ['第十四届', '第三条', '第28届博览会', '第一产业', '第一，抓好落实', '第3次会议', '把安全放在第一位', '第476页', '第一书记'],
  enumerators: ['一是抓项目', '（三）加强领导', '3.加强领导', '①', '二要狠抓落实', '1、深化改革'],
  'meetings and plans': ['二十届三中全会', '党的二十大精神', '“十四五”规划', '区委十届十二次全会', '园区二期工程', '三年行动计划', '六届五次、六次全会'],
  'codes and names': ['PM2.5', 'C919', '5G网络', 'G20峰会', '5A级景区', '第1版', 'G219线', 'T3航站楼', '109国道', 'IPv6', '〔2019〕1号', '24号文件', '12345热线'],
  'slogans in quotes': ['“33618”体系', '“两不愁三保障”', '“1+3+N”', '“五个一”', '“10+3”行动', '“2653”行动'],
  rhetoric: ['三个方面', '两手抓', '四个自信', '三大攻坚战', '四大体系', '一个中心', '三大环节', '以下几点', '五个方面的工作', '八项规定精神', '四个现代化', '两种资源'],
  'numerals as words': ['三农', '千方百计', '九寨沟', '三江源', '百年大计', '十分艰巨', '万众一心', '千家万户', '统一', '百姓', '四川', '六安', '一带一路', '队伍', '内陆', '几乎', '红十字会', '危机四伏', '老百姓', '数据', '两岸', '两国', '两会', '零售', '三峡', '一度'],
  articles: ['一批项目', '一个园区', '一系列举措', '一年来', '一家企业'],
  'orders without a bound': ['万元生产总值能耗', '每万人发明专利', '百强企业', '百家优质企业'],
  'classes of firms': ['引进世界500强企业', '瞄准世界500强、跨国公司'],
  'no figure at all': ['倍增计划', '数以千计', '只减不增', '成倍增长', '减负', '二次创业', '二轮承包', '构建1小时通勤圈', '八小时工作制', '24小时热线'],
  denominators: ['每十万人口死亡率', '每100户汽车拥有量', '每千人口床位'],
  'slogans that are counted': ['三个“百分之百”', '两个“不低于”'],
  'parts of names and places': ['五台山下', '四面八方', '七匹狼', '东经112度30分', 'K85+300段', '一式两份', '八字方针', '门前三包', '比分25∶20∶3', '三级公路', '2级以上医院', '一级响应'],
}; // prettier-ignore

describe('silence', () => {
  for (const [reason, sentences] of Object.entries(SILENT)) {
    describe(reason, () => {
      for (const sentence of sentences) it(sentence, () => assert.deepEqual(read(sentence), []));
    });
  }

  it('hears a list of targets in quotes', () => {
    assert.deepEqual(read('实现“全年签约项目60个，到位资金200亿元以上”的目标'), [
      '60个 count 60 个',
      '200亿元 money 20000000000 CNY gte',
    ]);
  });
});
