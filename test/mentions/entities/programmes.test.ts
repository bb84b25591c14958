/** Initiatives: terms of a glossary, formulas with their head, services from one point; a line without marks must stay silent. */
import { assertMarks, type MarkedLines } from './marks';

const CASES: MarkedLines = {
  'terms that a glossary explains': [
    '3.“〔programme 两新〕”：设备更新与家电以旧换新。',
    '12.“〔programme 一窗通取〕”：群众在一个窗口取走全部证照的做法。',
    '8.〔programme “4+2”联动模式〕：农户占四成，合作社占二成。',
    '4．〔programme 川渝“12+8”园区共建〕：两地各自牵头，共担共享。',
    '“〔programme 首席质量官〕”：企业中对产品质量负责的高级管理人员。',
    '9.“〔programme 三大工程〕”建设：保障性住房等三类工程的建设。',
  ],
  'terms that explain a set, a class or a paper': [
    '15.“六个认同”：对祖国和对家乡的认同。',
    '16.“小灯塔”示范企业：带着同行上云的厂家。',
    '7.“三级两类”：覆盖省市县三级的国土空间规划体系。',
    '17.〔document “十五五”规划〕：2026年至2030年的规划。',
    '会议指出：“要抓落实”：这是关键所在。',
  ],
  'formulas in quotes with field and head': [
    '构建〔programme “1+3+N”应急指挥体系〕，提升韧性',
    '完善〔programme 党建引领“123”工作体系〕',
    '全面实施〔programme 先进制造业重点产业链“1269”行动计划〕',
    '推动“2+26”城市联防联控',
    '实现“1+1”大于2',
  ],
  'run-in heads, censuses and teaching campaigns': [
    '2.〔programme 紧缺工匠开发培养项目〕。三年内引进一批名师。',
    '（一）〔programme 工匠素质提升行动计划〕。围绕产业需求，办好职校。',
    '3.推进重点项目。抓好前期。',
    '打响“〔programme 青海家宴〕”品牌，做强武昌鱼',
    '〔programme 南坪水库加高扩建〕、〔programme 石坪河调蓄引水〕等水利工程投运',
    '完成〔programme 第三次经济普查〕，启动〔programme “七五”普法〕',
    '开展〔programme “三严三实”专题教育〕，实施“〔programme 八八战略〕”',
  ],
  'services and campaigns by their shape': [
    '“〔programme 一卡通办〕”事项扩围',
    '推行“〔programme 一窗受理〕”',
    '推广“〔programme 你点我检〕”经验',
    '“〔programme 四条保障线〕”全面落实',
    '做优〔programme “读懂长沙”课程〕等品牌',
    '提供“一站式”服务',
  ],
  'quoted phrases without a number': [
    '深化“〔programme 赛马竞帅〕”机制，叫响“〔programme 绵阳匠人〕”品牌',
    '城市“生命线”建设加强，“严细深实”工作作风',
    '推动“〔programme 人工智能+文旅〕”，推广“公司+农户”模式',
    '“〔programme 半小时高铁圈〕”基本形成',
    '围绕“〔programme 县乡联动、条块结合〕”目标',
    '坚持“政府引导、市场运作”原则，建设“山清水秀、鸟语花香”的新城',
    '优化〔programme “两新”政策〕实施',
    '深入开展〔programme “蓝海”专项整治行动〕，打好〔programme “三林”工程攻坚战〕',
    '实施〔programme 科技型企业“幼狮”工程〕',
    '坚决杜绝“两高”项目上马',
    '深化与三所高校战略合作',
  ],
  'things that sums are put into': [
    '投资9.3亿元的〔programme 绵阳锂离子电池〕、投资8亿元的〔organization 绵阳华岭服饰〕、投资5亿元的〔place 城南电厂〕开工',
    '投资3亿元的〔programme 绵阳文昌旅游开发〕、投资2亿元的电网改造开工',
  ],
  'lists of sums and phases': [
    '〔organization 格瑞拉克〕、〔organization 储岩电子〕等10个投资过10亿元的重大项目开工',
    '〔organization 菱岩科技〕、〔place 中锐产业园〕（一期）等重大项目开工',
    '加快〔programme 绵阳机场三期工程〕建设',
    '促进〔place 华屿科技文化产业基地〕开业',
    '建立“三位一体”的保险体系',
  ],
  'lists of one': [
    '〔programme 宇云纺织技改〕等一批项目投产',
    '加快〔organization 萱云医药〕等8个项目',
    '建设大型机器人等一批项目',
  ],
  'general work': ['深化群众性精神文明创建活动', '实施区域发展总体战略', '实施区域协调发展总体战略'],
};

const BESIDE: MarkedLines = {
  'papers one by one and of a place': [
    '编制和修编了〔document 滨河片区总体规划〕、〔document 市旅游发展总体规划〕等30多项规划',
    '〔document 绵阳市国土空间规划〕获批',
    '列入〔document 世界文化遗产名录〕',
    '城市规划馆开馆',
  ],
  'anniversaries and names that an ordinal goes on': [
    '先后举行〔event 庆祝自治州成立50周年座谈会〕',
    '2031年我州相继召开了〔event 纪念建州40周年报告会〕',
    '〔event 第十五届中俄文化大集〕开幕',
    '〔event 世界乡村旅游论坛·四川2024〕召开',
    '今年是建港60周年，召开多场会议',
  ],
};

describe('initiatives', () => assertMarks({ ...CASES, ...BESIDE }));
