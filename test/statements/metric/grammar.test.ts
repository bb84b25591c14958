import assert from 'node:assert';
import { figure, report } from '../figures';

/** What is asked of one sentence: figure and metric, in pairs. */
type Case = readonly [sentence: string, ...pairs: readonly (readonly [string, string | null])[]];

const GROUPS: Readonly<Record<string, readonly Case[]>> = {
  'before the figure': [
    ['在册企业36家。', ['36家', '在册企业']],
    ['各种水果产量增长10.2%。', ['10.2%', '各种水果产量']],
    ['对外承包工程营业额55.3万元。', ['55.3万元', '对外承包工程营业额']],
    ['全年新招聘教师176名。', ['176名', '教师']],
    ['从业人员比上年增长3.9%。', ['3.9%', '从业人员']],
    ['窗口改革顺利推进、事项综合率达到71.4%。', ['71.4%', '事项综合率']],
    ['茶叶产量平均每年的增长速度为4.6%。', ['4.6%', '茶叶产量平均每年的增长速度']],
  ],
  'behind the figure': [
    ['我们这个拥有530万人口的城市充满活力。', ['530万', '人口']],
    ['为93人次就业困难人员发放补贴。', ['93人次', '就业困难人员']],
    ['新建820个智能工厂、数字化车间。', ['820个', '智能工厂、数字化车间']],
    ['建设1个具有儿童（含新生儿）救治能力的省级医学中心。', ['1个', '省级医学中心']],
    ['培育6家在国内有影响力的平台。', ['6家', '平台']],
    ['完成34个老旧小区电梯改造。', ['34个', '老旧小区']],
    ['今年务必使外贸总额突破45亿元。', ['45亿元', '外贸总额']],
    ['要实现“全年招引工业项目35个，协议资金120亿元以上”的目标。', ['35个', '工业项目'], ['120亿元', '协议资金']],
    ['推进13个农村客运站点建设。', ['13个', '农村客运站点']],
    ['管网达到3.1万公里、覆盖83%以上的大城市。', ['83%', '大城市']],
  ],
  'of a rank': [
    ['棉花单产102公斤、首次跃居全国第一。', ['第一', '棉花单产']],
    ['税收总额增长9.3%，排全省第四。', ['第四', '税收总额']],
    ['文化消费贡献率47.2%，排名全省第三。', ['第三', '文化消费贡献率']],
    ['“两改”完成率全省第一。', ['第一', '“两改”完成率']],
    ['物流业增速连续五年全省第2。', ['第2', '物流业增速']],
    ['营商环境好评度全国排名上升到第13位。', ['第13位', '营商环境好评度全国排名']],
    ['技改投资总量在全省86个县区中排名第二。', ['第二', '技改投资总量']],
  ],
  'of old and new value': [
    ['科研机构由44个发展到63个。', ['44个', '科研机构'], ['63个', '科研机构']],
    ['自然增长率由2015年的4.39‰下降到2020年的1.55‰。', ['4.39‰', '自然增长率'], ['1.55‰', '自然增长率']],
    [
      '煤炭占能源消费的比重，由2020年的48%下降为37%。',
      ['48%', '煤炭占能源消费的比重'],
      ['37%', '煤炭占能源消费的比重'],
    ],
    ['受教育年限从10.2年提高到10.8年。', ['10.8年', '受教育年限']],
    ['手工业所占的比重下降为15.3%。', ['15.3%', '手工业所占的比重']],
  ],
  'of a topic in the clause before': [
    ['木材总产值，2025年达到132亿元，比2020年增长43.4%。', ['132亿元', '木材总产值'], ['43.4%', '木材总产值']],
    ['木材总产值，按不变价格计算，达到132亿元。', ['132亿元', '木材总产值']],
    ['棉花产量达到36万担，完成年度计划的117%，比上年增长43%。', ['117%', '棉花产量'], ['43%', '棉花产量']],
  ],
  'of an act in the clause before': [
    ['建成食堂30个。加快旧桥改造步伐，年内完成20座。', ['20座', '旧桥改造']],
    ['建成食堂30个。推进农村改厕，年内完成500户。', ['500户', '农村改厕']],
    // Better nothing than what another sentence counted.
    ['建成食堂30个。群众十分满意，年内完成20个。', ['20个', null]],
  ],
  'behind verbs and adverbs': [
    ['改造建新路、文华街等小巷10条。', ['10条', '建新路、文华街等小巷']],
    ['分区分类建设高标准农田98万亩。', ['98万亩', '高标准农田']],
    ['提质升级优质学位9万个。', ['9万个', '优质学位']],
  ],
  'of a list': [
    ['接待旅客和客运收入分别增长9%和10.7%。', ['9%', '接待旅客'], ['10.7%', '客运收入']],
    [
      '林业、建筑业、服务业增加值分别增长6.1%左右、8.5%左右和8.7%左右。',
      ['6.1%', '林业、建筑业、服务业增加值'],
      ['8.5%', '建筑业、服务业增加值'],
      ['8.7%', '服务业增加值'],
    ],
    [
      '低保标准、养老金和环卫补贴再次提高，月人均分别提高20元、90元和30元。',
      ['20元', '低保标准'],
      ['90元', '养老金'],
      ['30元', '环卫补贴'],
    ],
    ['投资300万元的管网、500万元的道路、700万元的供热改造全部完工。', ['500万元', '投资'], ['700万元', '投资']],
  ],
};

describe('metric by the grammar', () => {
  for (const [group, cases] of Object.entries(GROUPS))
    describe(group, () => {
      for (const [sentence, ...pairs] of cases)
        for (const [text, metric] of pairs)
          it(`${text} of ${sentence}`, () => {
            assert.strictEqual(figure(report({ review: sentence }), text).metric, metric);
          });
    });
});

describe('lists of 分别', () => {
  it('name the item with the head that the list shares', () => {
    const found = figure(report({ review: '第一产业、第二产业增加值分别增长3.1%、4.9%。' }), '3.1%');
    assert.strictEqual(found.fullMetric, '第一产业增加值');
    assert.strictEqual(found.indicator, '第一产业增加值');
    assert.strictEqual(found.unevenList, false);
  });
  it('keep and mark a list whose parts differ in number', () => {
    const found = figure(report({ review: '技改投资、民间投资分别增长5.1%、6.3%和7.4%。' }), '7.4%');
    assert.strictEqual(found.metric, '技改投资、民间投资');
    assert.strictEqual(found.unevenList, true);
    assert.deepStrictEqual(found.why.metric, {
      confidence: 'inferred',
      words: '技改投资、民间投资',
      reason: 'uneven-list',
    });
  });
  it('say where a metric stands', () => {
    const figures = report({ review: '税收收入达到52.5亿元，增长11.1%。' });
    assert.strictEqual(figure(figures, '52.5亿元').why.metric?.reason, 'own-clause');
    assert.strictEqual(figure(figures, '11.1%').why.metric?.reason, 'earlier-clause');
  });
});
