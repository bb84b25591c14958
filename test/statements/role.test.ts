import { strict as assert } from 'node:assert';
import { analyze } from '../../src/analyze';
import type { Quantity, Role } from '../../src/model';
import { figure, news, report } from './figures';

type Case = readonly [sentence: string, figure: string, role: Role];

const check = (place: 'review' | 'plan', cases: readonly Case[]): void => {
  for (const [sentence, text, role] of cases)
    it(`${text} is ${role} in the ${place}: ${sentence}`, () => {
      assert.equal(figure(report({ [place]: sentence }), text).role, role);
    });
};

describe('role', () => {
  describe('without a word of time the section decides', () => {
    check('review', [
      ['建成口袋公园36个，改造老旧小区52个。', '52个', 'result'],
      ['粮食总产达到88.6万吨。', '88.6万吨', 'result'],
      ['新增规上工业企业41家。', '41家', 'result'],
      ['累计完成水利投资45.1亿元，占年度任务44亿元的102.5%。', '45.1亿元', 'result'],
      ['28个渡改桥项目已开工建设9个。', '28个', 'other'],
      ['冶金、医药、化工三大行业贡献率达到45%。', '三大', 'other'],
      ['新开工项目67个，其中500万元以上的23个。', '500万元', 'other'],
    ]);
    check('plan', [
      ['建成口袋公园36个，改造老旧小区52个。', '52个', 'target'],
      ['粮食总产稳定在88万吨以上。', '88万吨', 'target'],
      ['补差水平分别从每月653元、300元提高到676元、312元。', '653元', 'result'],
      ['新增规上工业企业41家。', '41家', 'target'],
    ]);
  });

  describe('words of the sentence win over the section', () => {
    check('review', [
      ['新区医院主体完工，将于2027年投用床位800张。', '800张', 'target'],
      ['项目已开工，力争到2028年形成产能30万吨。', '30万吨', 'target'],
    ]);
    check('plan', [
      ['我市60岁以上老年人口已达72.4万人。', '72.4万人', 'result'],
      ['目前，全市经营主体已经突破31万户。', '31万户', 'result'],
      ['去年，全市接待游客1830万人次。', '1830万人次', 'result'],
      ['2025年，工业增加值增长6.2%；技改投资增长14%。', '14%', 'result'],
      ['2025年，工业增加值增长6.2%；2026年，技改投资增长14%。', '14%', 'target'],
    ]);
  });

  describe('false friends', () => {
    check('review', [
      ['提前完成改造危房1200户的目标。', '1200户', 'result'],
      ['全市信守承诺，为企业减负3.2亿元。', '3.2亿元', 'result'],
      ['推行服务承诺制，办结事项6.8万件。', '6.8万件', 'result'],
      ['年度计划执行良好，完成投资146亿元。', '146亿元', 'result'],
      ['地区生产总值增长7.1%，高于全省6%的增长目标。', '7.1%', 'result'],
      ['“三公”经费连续11年只减不增。', '11年', 'result'],
      ['研发投入占比提高到2024年的2.16%。', '2.16%', 'result'],
      ['主要道路建设进展顺利，建成通车47公里。', '47公里', 'result'],
    ]);
    check('plan', [
      ['对已批准而尚未开工的24个项目，要逐一攻坚。', '24个', 'target'],
      ['要把增长12%作为主要任务。', '12%', 'target'],
    ]);
  });

  describe('figures that neither promise nor report', () => {
    check('review', [
      ['投资2.6亿元的云江二桥建成通车。', '2.6亿元', 'other'],
      ['全长38公里的环城公路投入使用。', '38公里', 'other'],
      ['为80岁以上老人发放津贴。', '80岁', 'other'],
      ['签约亿元以上项目63个。', '亿元', 'other'],
      ['隆重庆祝建市30周年。', '30周年', 'other'],
      ['120万亩高标准农田建设顺利推进。', '120万亩', 'other'],
      ['48套设备中有45套完成调试。', '48套', 'other'],
      ['云江集团联合16家企业成立联盟。', '16家', 'other'],
      ['联合实施攻关项目39项。', '39项', 'result'],
      ['扎实推进27个老旧小区改造。', '27个', 'other'],
      ['大桥全长1.6公里。', '1.6公里', 'other'],
      ['对沿河2公里范围内的企业开展整治。', '2公里', 'other'],
    ]);
    check('plan', [
      ['开工建设总投资16亿元的云江水厂。', '16亿元', 'other'],
      ['实施5000万元以上技改项目90个。', '5000万元', 'other'],
    ]);
  });

  describe('conditions and what there is are no targets', () => {
    check('plan', [
      ['申报企业上年营业收入不低于3000万元。', '3000万元', 'other'],
      ['申请单位须有固定职工20人以上。', '20人', 'other'],
      ['巩固已建成的45个示范村。', '45个', 'other'],
      ['用好现有的12个孵化平台。', '12个', 'other'],
      ['申报国家级企业技术中心3家以上。', '3家', 'target'],
      ['巩固提升45个示范村。', '45个', 'target'],
      ['9万名技工是我市发展的最大优势。', '9万名', 'result'],
    ]);
    check('review', [['本届政府履职已经五年了。', '五年', 'other']]);
  });

  describe('what is brought into being must have its size', () => {
    check('plan', [['打造2家年产值超50亿元的龙头企业。', '50亿元', 'target']]);
    check('plan', [['培育3个百亿级产业集群。', '百亿级', 'target']]);
    check('review', [['百亿级化工产业加快转型。', '百亿级', 'other']]);
  });

  describe('clauses of money are results, attributes are not', () => {
    check('review', [
      ['投资4200万元，改造供水管网全部完工。', '4200万元', 'result'],
      ['投资4200万元的供水管网改造全部完工。', '4200万元', 'other'],
    ]);
  });

  describe('old and new value', () => {
    const quantities = report({ plan: '居民医保补助标准由每人670元提高到700元。' });
    it('the old value is a result without period and change', () => {
      const old = figure(quantities, '670元');
      assert.deepEqual([old.role, old.period, old.change], ['result', null, null]);
    });
    it('the new value is the target', () => {
      const next = figure(quantities, '700元');
      assert.deepEqual([next.role, next.change], ['target', 'increase-to']);
    });
  });

  describe('news are judged sentence by sentence', () => {
    const cases: readonly Case[] = [
      ['2025年，云江区工业增势良好。电子产业产值增长14%。', '14%', 'result'],
      ['区长周立平强调，要尽快形成4个特色产业园。', '4个', 'target'],
      ['3月3日，云江区召开工业大会。云江集团等9家企业在会上交流发言。', '9家', 'other'],
      ['《云江市养老服务规划》提出，到2030年建成社区食堂260家。', '260家', 'target'],
      ['项目投产后，预计可实现年产值75亿元。', '75亿元', 'target'],
      ['云江集团确立了2026年主要工作目标：安全保持稳定；完成发送量38.5亿人。', '38.5亿人', 'target'],
      [
        '云江“十一五”的主要目标是：\n\n1.总量。财政总收入达到13亿元。\n\n2.结构。进出口总额超过9亿美元。',
        '9亿美元',
        'target',
      ],
      ['29个省份中，近7成省份今年的增长目标在6%以上。', '29个', 'other'],
      ['29个省份中，近7成省份今年的增长目标在6%以上。', '7成', 'result'],
      ['各地增速目标的平均值为6.4%。', '6.4%', 'result'],
      ['聚焦文化惠民，群众精神生活更加丰富。该县深入开展送戏下乡活动121场。', '121场', 'result'],
      ['云江集团圆满完成了以下目标：安全保持稳定；完成发送量38.5亿人。', '38.5亿人', 'result'],
    ];
    for (const [text, written, role] of cases)
      it(`${written} is ${role}: ${text}`, () => assert.equal(figure(news(text), written).role, role));
  });

  describe('a built size belongs to what has it', () => {
    check('plan', [
      ['开工建设6万平方米职工住宅小区。', '6万平方米', 'other'],
      ['实施柳村镇2万亩节水灌溉、石桥镇设施农业等项目。', '2万亩', 'other'],
      ['培育产值超7亿元企业3家。', '7亿元', 'target'],
      ['年均开发2万个以上的公益性岗位。', '2万个', 'target'],
      ['加强市场监管（8分）。', '8分', 'other'],
      // Money for projects is no size of theirs.
      ['发行专项债券60亿元支持重大项目建设。', '60亿元', 'target'],
      ['新开工6亿元光伏支架等重点项目。', '6亿元', 'other'],
      ['完成5万亩油茶种植任务。', '5万亩', 'target'],
      ['新建18公里供水管网。', '18公里', 'target'],
      ['不得突破95亿元的债务限额。', '95亿元', 'target'],
    ]);
    check('review', [
      ['关停云江化工3万吨电石生产线。', '3万吨', 'other'],
      ['投资1.8亿元实施了河道整治。', '1.8亿元', 'result'],
    ]);
  });

  describe('what is there and what is built on it', () => {
    check('plan', [
      ['在去年增长8%的基础上，工业投资再增长10%。', '8%', 'result'],
      ['在去年增长8%的基础上，工业投资再增长10%。', '10%', 'target'],
      ['全市还有4.6万名老人独居。', '4.6万名', 'result'],
      ['国家计划新建铁路3条。', '3条', 'target'],
      ['今年规划建设口袋公园22个。', '22个', 'target'],
      ['各类设备产量都将大大超过40万台。', '40万台', 'target'],
    ]);
    check('review', [
      ['预计全年财政收入96亿元。', '96亿元', 'result'],
      ['积极争取上级资金23亿元。', '23亿元', 'result'],
      ['坚决落实减税政策，减税15.7亿元。', '15.7亿元', 'result'],
      ['云江机场三期将于2027年建成，新增机位24个。', '24个', 'target'],
    ]);
  });

  describe('papers without a review and a plan', () => {
    const paper = (title: string, text: string, written: string): Role =>
      figure(analyze(`---\ntitle: ${title}\ndate: 2026-03-18\n---\n\n${text}\n`).quantities, written).role;
    const cases: readonly (readonly [title: string, text: string, figure: string, role: Role])[] = [
      ['云江市2025年国民经济和社会发展统计公报', '培育高新技术企业420家。', '420家', 'result'],
      ['云江市2025年国民经济和社会发展统计公报', '建成高速公路126公里。', '126公里', 'result'],
      ['云江市数字经济行动方案（2026—2028年）', '培育专精特新企业120家。', '120家', 'target'],
      ['云江市数字经济行动方案（2026—2028年）', '对首次获评的企业，一次性给予50万元奖励。', '50万元', 'other'],
      ['云江市数字经济行动方案（2026—2028年）', '本方案有效期3年。', '3年', 'other'],
      ['云江区召开经济工作会', '下一步，该区将新建充电桩500个。', '500个', 'target'],
      ['云江区召开经济工作会', '云江区日前印发方案，明确到2027年培育链主企业8家。', '8家', 'target'],
      ['云江区召开经济工作会', '活动吸引了300名企业家参加。', '300名', 'other'],
    ];
    for (const [title, text, written, role] of cases)
      it(`${written} is ${role} in ${title}: ${text}`, () => assert.equal(paper(title, text, written), role));
  });

  describe('an excerpt without headings leans on its neighbours', () => {
    const within = (before: string, text: string, behind: string): readonly Quantity[] =>
      analyze(`${before}\n\n${text}\n\n${behind}\n`).quantities;
    const text = '实施文旅项目26个，完成投资18亿元。';
    it('amid tasks', () => {
      const amid = within('推动文旅融合。办好文化节，加快古镇修缮。', text, '强化生态保护。健全河湖管护机制。');
      assert.deepEqual([figure(amid, '26个').role, figure(amid, '18亿元').role], ['target', 'target']);
    });
    it('amid results', () => {
      const amid = within('文旅融合成效明显。成功举办文化节。', text, '生态环境持续改善。空气质量居全省前列。');
      assert.deepEqual([figure(amid, '26个').role, figure(amid, '18亿元').role], ['result', 'result']);
    });
  });

  it('turns from review to plan without headings', () => {
    const text =
      '---\ntitle: 云江市人民政府工作报告\ndate: 2026-01-20\n---\n\n' +
      '一年来，全市经济稳中向好。地区生产总值达到1843.6亿元、增长6.2%。城镇新增就业4.37万人。\n\n' +
      '各位代表！今年的主要预期目标是：经济总量增长6%左右；城镇就业新增4万人以上。\n\n' +
      '大力发展现代农业。新建高标准农田25万亩，推广良种18个。\n';
    const quantities = news(text.replace(/^---[\s\S]*?---\n/, ''), '2026-01-20');
    assert.equal(figure(quantities, '4.37万人').role, 'result');
    assert.equal(figure(quantities, '4万人').role, 'target');
    assert.equal(figure(quantities, '25万亩').role, 'target');
  });

  it('gives the deciding words', () => {
    const { why } = figure(report({ plan: '力争全年旅游收入突破90亿元。' }), '90亿元');
    assert.deepEqual(why.role, { confidence: 'stated', words: '力争', reason: 'target-words' });
  });
});
