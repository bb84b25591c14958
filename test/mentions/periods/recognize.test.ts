/** Which words of a run are periods, and which are not. `【…】` marks what must be found; a line without marks must stay silent. */
import assert from 'node:assert';
import { recognizePeriods } from '../../../src/mentions/periods/recognize';
import { plainRun } from '../../../src/prose/plain';

function marked(text: string): string {
  let out = '';
  let from = 0;
  for (const { start, end } of recognizePeriods(plainRun(text))) {
    out += `${text.slice(from, start)}【${text.slice(start, end)}】`;
    from = end;
  }
  return out + text.slice(from);
}

const CASES: Readonly<Record<string, readonly string[]>> = {
  'years in every writing': [
    '【2018年】完成投资',
    '【２０１８年】完成投资',
    '【1 9 9 8 年】产量',
    '【一九八三年】与【一九七八年】相比',
    '【二○二五年】和【二〇三〇年】',
    '【二oo五年】',
    '【2018年度】考核',
    '14.【2025年】10件实事',
    '早在【2008 年】水灾之后',
    '召开【2021年】全市商务工作会',
  ],
  'spans of years': [
    '【2021年—2025年】规划',
    '【2021—2025年】规划',
    '【2016至2018年】',
    '(【2021-2025】)',
    '【一九八六年到一九九○年】的计划',
    '【2003年到 2007年】累计',
    '【2016—18年】',
    '【2018年12月至2019年3月】',
    '【2020年1月1日至2021年6月30日】',
    '【2019】、【2020年】两次',
  ],
  'parts of years': [
    '【上半年】投产，【下半年】达产',
    '【一季度】、【第四季度】和【前三季度】',
    '【第一季度】已开工',
    '【1—9月】和【1至11月份】',
    '【今年1-5月份】',
    '【今年前7个月】',
    '【去年四季度】',
    '【全年】任务',
    '【3月】开建，【5月下旬】竣工',
    '【2027年上半年】完成',
    '【2月21日】，召开会议',
    '【3月5日至7日】',
    '【3月5日】、【4月6日】',
    '【2022年11月】完成搬迁',
    '【１９９３年３月】',
    '【一九八五年九月】',
    '【二月二十四日】',
    '【元月】份开工'.replace('【元月】份', '【元月份】'),
    '发布时间：【2011-05-09】',
    '【2023/7/9】',
    '商务部【5日】发布，【6日】记者走访',
  ],
  'years from the report': [
    '【今年】的目标',
    '比【去年】多',
    '【去年底】，【今年初】',
    '【去年4月28日】',
    '比【上年】增长',
    '比【去年同期】增长',
    '【当年12月16日】',
    '【同年11月】',
    '【年内】完成',
    '【年末】，全部交付',
    '【今年内】达到',
    '完成【本年】计划',
    '【明年3月底前】',
    '为【明后年】打基础',
    '在【新的一年】里',
  ],
  deadlines: [
    '【到2025年】达到',
    '【到2025年底】达到',
    '【2025年底前】建成',
    '【2030年前】实现',
    '【年底前】清偿',
    '【6月底前】完成',
    '（【6月底】完成）',
    '【到2月24日】为止',
    '截至【7月底】，已',
    '截至【2024年底】',
    '规划【到2035年】全面建成',
    '【春节前】付清',
    '【国庆节前】通车',
    '【10月1日前】',
    '【到本世纪中叶】',
  ],
  'a verb keeps its 到': [
    '由【2012年】的9项增加到【2017年】的30项',
    '这关系到【“七五”期间】的增长',
    '推迟到【2020年】',
    '提前到【今年】完成',
  ],
  plans: [
    '【“十四五”】规划',
    '【“十四五”期间】',
    '【“十四五"时期】',
    '【到‘十二五’】打造',
    '【“十四五”末】',
    '【十三五时期】',
    '【十四五】规划纲要',
    '【一五时期】',
    '【第七个五年计划期间】',
    '【第十五个五年规划】的建议',
    '【“十三五”】以来',
    '【“七五”前两年】',
    '【“八五”的后三年】',
    '【“九五”第二年】',
  ],
  'numbers of years from the report': [
    '【近三年】都有增长',
    '【近3年来】',
    '【最近五年】',
    '增幅为【近七年】最高',
    '【五年来】，我们',
    '【过去五年】',
    '刚刚【过去的一年】',
    '【未来五年】和【今后3—5年】',
    '【这五年】，【这一年】',
    '【一年来】',
    '比【前五年】多',
  ],
  ages: ['【９０年代】', '【上世纪80年代】', '【二十世纪九十年代初期】', '【本世纪末】', '【下个世纪头十年】'],
  recurrences: [
    '【每月】要有',
    '平均【每年】增长',
    '【每天】有',
    '每人【每月】补助',
    '【每季度】通报',
    '【每两年】一届',
    '【每周】',
  ],
  'terms of office': ['【本届政府】将', '【上届政府】留下', '【本届市政府任期内】', '【本届政府】【五年来】'],
  'parts of months': [
    '【10月上中旬】和【9月中下旬】',
    '【本月中旬】、【下月上旬】',
    '【3月上旬】、【中旬】',
    '【月底前】报送',
    '【一二月份】回升',
    '【十一二月份】验收',
    '【1、2、3月】各降',
    '【三四季度】加快',
    '【2021-07】起降',
  ],
  'the turn of the year': [
    '【2021年】中、高级职称',
    '较【年初】回升',
    '【年初】以来',
    '【今年年中】，',
    '【年度内】完成',
    '【2022上半年】持平',
  ],
  'school and fiscal years': [
    '【2021—2022学年】',
    '【2021学年度】',
    '【2021/2022年度】',
    '【2021财年】',
    '【2021—2022】采暖季',
  ],
  'the eve of festivals': ['【元旦前】', '【中秋节前】', '【2021年端午节前】', '【清明前】', '【“五一”假期前】'],
  'dates that come again': [
    '【每年6月底前】报送',
    '【每月10日前】',
    '【每季度末】',
    '【每年3月】评选',
    '【逐年】提高',
    '【逐月】调度',
    '【按月】通报',
    '【每隔三年】',
    '【每学年】',
  ],
  'plans in odd writings': [
    '【“十四五”时期末】',
    '【“十五五”期末】',
    '【“十五五”末年】',
    '【“十五五“时期】',
    '【“十四·五”期间】',
    '【｢十四五｣期间】',
  ],
  'decades in odd writings': ['【上世纪八九十年代】', '【五六十年代】', '【1980年代】', '【80至90年代】'],
  'as of a day': ['截至【今年7月末】', '【2018年至今年6月】', '截至【二季度末】'],
  'rough numbers of years': ['【近两三年】', '【今后两三年】', '【三年多来】', '【五年间】，我们', '【上一个五年】'],
  'other years stay apart': [
    '自【2020年】起',
    '【2018年】以来',
    '【2019年】中央财政',
    '【2019年】以后',
    '【2018年】前后',
    '【2018年前三季度】',
    '【今年】初步',
  ],
};

/** Written times that the whole report may yet find to be lengths of time. */
const TENTATIVE = [
  '【五年内】建成',
  '造林面积【五年】共计',
  '很好。【八年】粮食总产',
  '【四年】新增电站',
  '连续五年增长',
  '九年义务教育',
  '用三年时间',
  '三年行动',
  '五年规划',
  '第五年完成',
  '工期三年。',
  '从【1978年】起',
  '比【三年前】多',
  '提前两年完成',
];

const SILENT = [
  '连续8年',
  '提前3个月',
  '建市40周年',
  '为期三年',
  '用2-3年时间',
  '历时近三年',
  '三年行动计划',
  '学前一年教育',
  '一月接着一月拼',
  '提前五年实现',
  '五个一工程',
  '当前和今后一个时期',
  '近年来',
  '改革开放以来',
  '届时',
  '国发〔2019〕1号',
  '新世纪的“33618”集群',
  '当年新增产能',
  '成本年年下降',
  '安全年活动',
  '同年龄组',
  '目前年产能',
  '说明年度计划',
  '十五个项目',
  '一五一十',
  '十五年的历史',
  '二十五家',
  '月均收入',
  '5个月',
  '第3日内'.replace('第3日内', '3日内办结'),
  '每年级两个班',
  '2500元',
  '电话2021-202',
  '受教育年限升到12.3年',
  'http://a.cn/2019/02/21/x',
  '年初确定的任务',
  '今后工作中',
  '未来产业',
  '9月龄婴儿',
  '未成年人',
  '至今年产量',
  '按年度计划',
  '岁末年初',
  '年初承诺的实事',
  '年初预定的目标',
  '新一届政府',
  '今春和秋冬季',
  '60后和“90后”',
  '2020—2009号',
  '8时30分',
  '中秋佳节',
  '元旦前夕',
  '逐步完善',
  '1990年代表'.replace('1990年', ''),
  '二十多年来'.replace('来', '历史'),
  '青年人才',
];

describe('periods of a run', () => {
  for (const [group, cases] of Object.entries(CASES))
    describe(group, () => {
      for (const expected of cases)
        it(expected, () => {
          const text = expected.replace(/[【】]/g, '');
          assert.equal(marked(text), expected);
        });
    });
  describe('years of a plan, or a length of time', () => {
    for (const expected of TENTATIVE)
      it(expected, () => assert.equal(marked(expected.replace(/[【】]/g, '')), expected));
  });
  describe('no period', () => {
    for (const text of SILENT) it(text, () => assert.equal(marked(text), text));
  });

  it('gives recurrences as ISO 8601 durations', () => {
    const recurs = (text: string): (string | null)[] => recognizePeriods(plainRun(text)).map((period) => period.recurs);
    assert.deepEqual(recurs('每年、每月、每周、每天、每季度、每半年、每两年、每3个月'), [
      'P1Y',
      'P1M',
      'P1W',
      'P1D',
      'P3M',
      'P6M',
      'P2Y',
      'P3M',
    ]);
  });

  it('reads a long run in time that grows with its length', () => {
    const line = '2018年1月至2月，到十四五末，近三年每年增长，一九八六年前三季度，';
    const time = (text: string): number => {
      const run = plainRun(text);
      recognizePeriods(run);
      const started = performance.now();
      for (let i = 0; i < 5; i++) recognizePeriods(run);
      return performance.now() - started;
    };
    const short = time(line.repeat(200));
    const long = time(line.repeat(2000));
    assert.ok(long < short * 40, `10 times the text took ${(long / short).toFixed(1)} times as long`);
  });
});
