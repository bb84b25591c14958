/** What the periods of a report resolve to. A report is its lines; `# ` opens a section. */
import assert from 'node:assert';
import { recognizePeriods } from '../../../src/mentions/periods/recognize';
import { referenceDate, resolvePeriods, type ResolvedPeriod } from '../../../src/mentions/periods/resolve';
import { topicsOf } from '../../../src/mentions/periods/topics';
import { plainRun } from '../../../src/prose/plain';
import type { FrontMatter, Passage } from '../../../src/prose/types';

interface Setting {
  readonly date?: string;
  readonly title?: string;
  readonly today?: string;
}

function passagesOf(lines: readonly string[]): Passage[] {
  let section: string[] = [];
  return lines.map((line) => {
    const heading = line.startsWith('# ');
    const text = heading ? line.slice(2) : line;
    if (heading) section = [text];
    const run = {
      ...plainRun(text),
      kind: heading ? ('heading' as const) : ('paragraph' as const),
      depth: heading ? 1 : 0,
    };
    return { run, section };
  });
}

function read(lines: readonly string[], { date, title, today }: Setting) {
  const passages = passagesOf(lines);
  const found = passages.map(({ run }) => recognizePeriods(run));
  const front: FrontMatter | null = date ? { title: null, date, author: null, problem: null } : null;
  const reference = referenceDate(front, title ?? null, passages, found, today ?? null);
  const resolved = resolvePeriods(passages, found, reference);
  return { passages, found, reference, resolved };
}

/** `text interval` of every period of the last line. */
function last(lines: readonly string[], setting: Setting): string[] {
  const { resolved } = read(lines, setting);
  const text = lines.at(-1)?.replace(/^# /, '') ?? '';
  const brief = ({ start, end, interval, recurs }: ResolvedPeriod): string =>
    `${text.slice(start, end)} ${interval ?? recurs ?? 'null'}`;
  return (resolved.at(-1) ?? []).map(brief);
}

const JANUARY = '2019-01-15';
const year = (n: number): string => `${n}-01-01/${n}-12-31`;

/** Date of the report, lines, and what the last line's periods resolve to. */
const CASES: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  [
    'years from the report',
    JANUARY,
    ['今年比去年好，明年更好'],
    [`今年 ${year(2019)}`, `去年 ${year(2018)}`, `明年 ${year(2020)}`],
  ],
  [
    'the end of the year of a report that does not tell of a past',
    JANUARY,
    ['年底高技能人才突破5千人'],
    [`年底 2019-01-01/2019-12-31`],
  ],
  [
    'years from one on, and as many told of later',
    JANUARY,
    ['# 目标', '2019年起3年内，办好两所学校。', '3年内引进名师'],
    ['3年内 2019-01-01/2021-12-31'],
  ],
  [
    'the edge of a past year',
    JANUARY,
    ['去年底签约，今年初开工'],
    ['去年底 2018-12-01/2018-12-31', '今年初 2019-01-01/2019-01-31'],
  ],
  [
    'a deadline at the end of the year',
    JANUARY,
    ['年底前完成，力争年末投产'],
    [`年底前 ${year(2019)}`, `年末 ${year(2019)}`],
  ],
  [
    'a deadline inside the year',
    '2019-05-15',
    ['6月底前完成，9月底投产'],
    ['6月底前 2019-01-01/2019-06-30', '9月底 2019-01-01/2019-09-30'],
  ],
  ['a deadline day', '2022-03-01', ['到2月24日完成'], ['到2月24日 2022-01-01/2022-02-24']],
  ['a deadline year alone', '2023-08-02', ['规划到2035年建成'], [`到2035年 ${year(2035)}`]],
  [
    'a deadline year of a plan in the sentence',
    '2011-05-09',
    ['《云江商贸蓝图(2011-2015年)》写明，到2015年形成两个集群'],
    ['2011-2015年 2011-01-01/2015-12-31', '到2015年 2011-01-01/2015-12-31'],
  ],
  [
    'a deadline year of a plan in the heading',
    '2021-02-01',
    ['# 二、“十四五”时期主要目标', '到2025年，城镇化率明显提高'],
    ['到2025年 2021-01-01/2025-12-31'],
  ],
  ['a deadline year beyond the plan', '2021-02-01', ['# “十四五”目标', '到2035年基本实现'], [`到2035年 ${year(2035)}`]],
  [
    'a deadline year of a plan in a title line',
    '2021-09-02',
    ['工业上云行动计划（2021-2023年）', '到2023年，上云企业翻番'],
    ['到2023年 2021-01-01/2023-12-31'],
  ],
  [
    'a heading with two years',
    '2020-05-22',
    ['# 一、2019年和今年的回顾', '一季度有所下降'],
    ['一季度 2020-01-01/2020-03-31'],
  ],
  ['the last day of February', '2024-05-01', ['今年2月'], ['今年2月 2024-02-01/2024-02-29']],
  ['a range over the new year', '2019-06-01', ['2018年11月至次年3月'], ['2018年11月至次年3月 2018-11-01/2019-03-31']],
  ['months over the new year', '2019-06-01', ['2018年11月—3月'], ['2018年11月—3月 2018-11-01/2019-03-31']],
  [
    'quarters',
    '2019-06-01',
    ['今年二、三季度，前三季度'],
    ['今年二、三季度 2019-04-01/2019-09-30', '前三季度 2019-01-01/2019-09-30'],
  ],
  ['ten days', '2019-06-01', ['2019年7月下旬'], ['2019年7月下旬 2019-07-21/2019-07-31']],
  [
    '上年 is before the year of the sentence',
    JANUARY,
    ['2017年出口比上年多'],
    [`2017年 ${year(2017)}`, `上年 ${year(2016)}`],
  ],
  [
    '上年 in the sentences after',
    '1992-03-20',
    ['# 一、1991年工作的回顾', '粮食增产。外贸比上年增长百分之六。'],
    [`上年 ${year(1990)}`],
  ],
  ['上年 in the plan', JANUARY, ['# 二、2019年工作安排', '支出比上年增长5%'], [`上年 ${year(2018)}`]],
  [
    'a compared year does not turn the sentence',
    JANUARY,
    ['2018年比2012年翻番，比上年增长7%'],
    [`2018年 ${year(2018)}`, `2012年 ${year(2012)}`, `上年 ${year(2017)}`],
  ],
  [
    '全年 in the review',
    JANUARY,
    ['# 一、2018年工作回顾', '全年新增就业6000人，上半年过半'],
    [`全年 ${year(2018)}`, '上半年 2018-01-01/2018-06-30'],
  ],
  ['全年 in the plan', JANUARY, ['# 二、2019年重点工作', '全年新增就业6000人'], [`全年 ${year(2019)}`]],
  ['全年 under 过去一年', JANUARY, ['# 一、过去一年工作回顾', '全年新增就业6000人'], [`全年 ${year(2018)}`]],
  ['全年 under a review without a year', JANUARY, ['# 一、工作回顾', '全年新增就业6000人'], [`全年 ${year(2018)}`]],
  ['全年 after 一年来', JANUARY, ['一年来，我们做了三件事。', '全年新增就业6000人'], [`全年 ${year(2018)}`]],
  [
    '全年 after 2019年是',
    JANUARY,
    ['全年稳中有进。', '2019年是关键之年。', '建好三个园区，全年开工'],
    [`全年 ${year(2019)}`],
  ],
  ['全年 with no word before, in January', JANUARY, ['全年完成房屋征收两万平方米'], [`全年 ${year(2018)}`]],
  ['全年 with no word before, in June', '2019-06-15', ['全年完成房屋征收两万平方米'], [`全年 ${year(2019)}`]],
  [
    '全年 that is demanded',
    '2019-02-21',
    ['2018年，产业发展很快。', '务必实现全年引进20个项目'],
    [`全年 ${year(2019)}`],
  ],
  ['a month in the news', '2023-08-02', ['截至7月底，完成九成'], ['7月底 2023-01-01/2023-07-31']],
  ['December in the news of January', JANUARY, ['12月20日，大桥合龙'], ['12月20日 2018-12-20/2018-12-20']],
  ['a month in the review', JANUARY, ['# 一、2018年工作回顾', '12月，大桥合龙'], ['12月 2018-12-01/2018-12-31']],
  [
    '同年 and 当年',
    '2011-05-09',
    ['2009年4月成立，当年12月16日投产'],
    ['2009年4月 2009-04-01/2009-04-30', '当年12月16日 2009-12-16/2009-12-16'],
  ],
  [
    'months told in a row',
    '2011-05-09',
    ['2009年3月立项，6月开工'],
    ['2009年3月 2009-03-01/2009-03-31', '6月 2009-06-01/2009-06-30'],
  ],
  ['a day alone', '2011-05-09', ['商务部门5日发布'], ['5日 2011-05-05/2011-05-05']],
  ['a day alone of the month before', '2011-05-09', ['商务部门28日发布'], ['28日 2011-04-28/2011-04-28']],
  ['本月 and 上月', '2011-01-09', ['本月比上月多'], ['本月 2011-01-01/2011-01-31', '上月 2010-12-01/2010-12-31']],
  [
    'years back in January',
    JANUARY,
    ['过去五年，近三年，一年来'],
    ['过去五年 2014-01-01/2018-12-31', '近三年 2016-01-01/2018-12-31', `一年来 ${year(2018)}`],
  ],
  [
    'years back in May',
    '2011-05-09',
    ['近3年来，五年来'],
    ['近3年来 2009-01-01/2011-12-31', '五年来 2007-01-01/2011-12-31'],
  ],
  [
    'years ahead',
    JANUARY,
    ['未来五年，今后3—5年'],
    ['未来五年 2019-01-01/2023-12-31', '今后3—5年 2019-01-01/2023-12-31'],
  ],
  ['years ahead in December', '2021-12-20', ['今后五年'], ['今后五年 2022-01-01/2026-12-31']],
  ['这五年 of the section', '2026-02-01', ['# “十四五”发展回顾', '这五年，变化很大'], ['这五年 2021-01-01/2025-12-31']],
  ['the five years before', '2008-03-05', ['# 过去五年工作回顾', '投入比前五年翻番'], ['前五年 1998-01-01/2002-12-31']],
  [
    'years of a plan',
    '1986-03-25',
    ['“七五”前两年少投，后三年再加'],
    ['“七五”前两年 1986-01-01/1987-12-31', '后三年 1988-01-01/1990-12-31'],
  ],
  [
    'years of the plan that the text is about',
    '1991-03-25',
    ['“八五”计划草案提出新任务。', '五年内产值增长四成，比“七五”多；造林五年共计三万亩，三年内见效'],
    ['五年内 1991-01-01/1995-12-31', '“七五” 1986-01-01/1990-12-31', '五年 1991-01-01/1995-12-31'],
  ],
  [
    'years of a term under review',
    '2013-01-25',
    ['# 一、过去五年的工作', '“十二五”规划开局良好。', '五年新增电站八座，五年内完成'],
    ['五年 2008-01-01/2012-12-31', '五年内 2008-01-01/2012-12-31'],
  ],
  ['no years of a plan where the text is about none', '2013-01-25', ['力争五年内建成，三年投资翻番'], []],
  [
    'years of a written span',
    '1978-02-26',
    ['从1978年到1985年八年间，产量大增。', '这八年建港口，八年共建六座'],
    ['这八年 1978-01-01/1985-12-31', '八年 1978-01-01/1985-12-31'],
  ],
  ['years of a plan that is not told', '1978-02-26', ['十年规划很好。', '这十年要建港口'], ['这十年 null']],
  [
    'years ahead within years ahead',
    '1978-02-26',
    ['今后八年，特别是近三年，要打基础'],
    ['今后八年 1978-01-01/1985-12-31', '近三年 1978-01-01/1980-12-31'],
  ],
  [
    'years before',
    '2017-02-26',
    ['现在的增量相当于10年前的两倍。2015年比三年前多'],
    [`10年前 ${year(2007)}`, `2015年 ${year(2015)}`, `三年前 ${year(2012)}`],
  ],
  [
    'plans',
    JANUARY,
    ['“一五”时期、“十一五”和第十三个五年规划'],
    ['“一五”时期 1953-01-01/1957-12-31', '“十一五” 2006-01-01/2010-12-31', '第十三个五年规划 2016-01-01/2020-12-31'],
  ],
  ['plans for teaching law', JANUARY, ['启动“七五”普法'], ['“七五” 2016-01-01/2020-12-31']],
  ['ages', '1992-03-20', ['九十年代和本世纪末'], ['九十年代 1990-01-01/1999-12-31', '本世纪末 2000-01-01/2000-12-31']],
  ['the middle of the century', '2021-02-01', ['到本世纪中叶'], ['到本世纪中叶 2050-01-01/2050-12-31']],
  [
    'the eve of a festival',
    '2021-01-05',
    ['春节前付清，国庆节前通车'],
    ['春节前 2021-01-01/2021-02-11', '国庆节前 2021-01-01/2021-09-30'],
  ],
  [
    'festivals by the calendar of their year',
    '2023-03-01',
    ['端午节前，中秋前，清明节前，2024年元旦前'],
    [
      '端午节前 2023-01-01/2023-06-21',
      '中秋前 2023-01-01/2023-09-28',
      '清明节前 2023-01-01/2023-04-04',
      '2024年元旦前 2023-01-01/2023-12-31',
    ],
  ],
  ['the next spring festival in autumn', '2022-11-20', ['春节前付清工资'], ['春节前 2023-01-01/2023-01-21']],
  [
    'the same part of the year before',
    '2019-08-01',
    ['1—6月，进出口比去年同期增长'],
    ['1—6月 2019-01-01/2019-06-30', '去年同期 2018-01-01/2018-06-30'],
  ],
  ['同期 with no part', '2019-08-01', ['进出口比去年同期增长'], [`去年同期 ${year(2018)}`]],
  [
    'a compared year is not 当年',
    '2012-03-05',
    ['2011年产值比2010年翻番，当年出口也多'],
    [`2011年 ${year(2011)}`, `2010年 ${year(2010)}`, `当年 ${year(2011)}`],
  ],
  [
    '当年 of the section, where its own line tells none',
    JANUARY,
    ['2018年产值增长。', '# 二、2019年工作安排', '各县当年引进三个项目'],
    [`当年 ${year(2019)}`],
  ],
  [
    'a term by the session of the congress',
    '2024-01-16',
    ['——在云江县第二十八届人大第三次会议上', '本届政府将建成五座桥，上届政府建成三座'],
    ['本届政府 2022-01-01/2026-12-31', '上届政府 2017-01-01/2021-12-31'],
  ],
  [
    'a term that ends with the report',
    '2022-01-16',
    ['——在云江市第六届人大第一次会议上', '本届政府建成了五座桥'],
    ['本届政府 2017-01-01/2021-12-31'],
  ],
  [
    'a term with its five years',
    '2023-01-16',
    ['本届政府五年来建成五座桥'],
    ['本届政府 2018-01-01/2022-12-31', '五年来 2018-01-01/2022-12-31'],
  ],
  ['a term of the State Council', '2024-03-05', ['本届政府坚持改革'], ['本届政府 2023-01-01/2027-12-31']],
  [
    'ten days without their month',
    '2019-06-15',
    ['5月上旬开工，下旬投产'],
    ['5月上旬 2019-05-01/2019-05-10', '下旬 2019-05-21/2019-05-31'],
  ],
  ['ten days of the month before', '2019-01-15', ['上月中下旬'], ['上月中下旬 2018-12-11/2018-12-31']],
  [
    'a school year',
    '2020-09-01',
    ['2019—2020学年，2020学年'],
    ['2019—2020学年 2019-09-01/2020-08-31', '2020学年 2020-09-01/2021-08-31'],
  ],
  ['two fiscal years', '2020-09-01', ['2019—2020财年'], ['2019—2020财年 2019-01-01/2020-12-31']],
  ['decades together', '2008-03-05', ['上世纪八九十年代'], ['上世纪八九十年代 1980-01-01/1999-12-31']],
  ['recurrence', JANUARY, ['每月通报，每年考核'], ['每月 P1M', '每年 P1Y']],
  ['the year after the next', JANUARY, ['今明两年'], ['今明两年 2019-01-01/2020-12-31']],
];

describe('periods resolved to dates', () => {
  for (const [name, date, lines, expected] of CASES) it(name, () => assert.deepEqual(last(lines, { date }), expected));

  it('leaves open what nothing tells', () => {
    assert.deepEqual(last(['今年比上年好'], {}), ['今年 null', '上年 null']);
  });

  it('takes the year that a sentence says it is about', () => {
    assert.deepEqual(last(['关于2011年工作，报告突出了五个重点。全年新增5万亩。'], {}), [
      '2011年 2011-01-01/2011-12-31',
      '全年 2011-01-01/2011-12-31',
    ]);
  });

  it('says what was stated and what was inferred from which words', () => {
    const { resolved } = read(['# 一、2018年工作回顾', '全年增长。2017年。今年，年内'], { date: JANUARY });
    assert.deepEqual(
      resolved.at(-1)?.map(({ basis }) => [basis.confidence, basis.reason, basis.words]),
      [
        ['inferred', 'section-heading', '2018年'],
        ['stated', 'year-written', null],
        ['inferred', 'report-date', JANUARY],
        ['inferred', 'sentence-year', '今年'],
      ],
    );
  });

  it('tells deadlines', () => {
    const { resolved } = read(['到2025年，6月底前，去年底，今年'], { date: JANUARY });
    assert.deepEqual(
      resolved[0]?.map(({ deadline }) => deadline),
      [true, true, false, false],
    );
  });
});

describe('the date of a report', () => {
  const dateOf = (lines: readonly string[], setting: Setting = {}): readonly (string | null | undefined)[] => {
    const { date, dateBasis } = read(lines, setting).reference;
    return [date, dateBasis?.reason];
  };
  const SPEECH = '——2022年1月18日在云江市第五届人民代表大会第一次会议上';

  it('is that of the front matter', () => {
    assert.deepEqual(dateOf([SPEECH], { date: '2022-01-20- 17:08', title: '2021年公报' }), [
      '2022-01-20',
      'front-matter',
    ]);
  });
  it('is the day after the part of a year that the title reports on', () => {
    assert.deepEqual(dateOf([], { title: '云江区2024年上半年工作总结' }), ['2024-07-01', 'title']);
    assert.deepEqual(dateOf([], { title: '2024年前三季度经济运行情况' }), ['2024-10-01', 'title']);
  });
  it('is the day of an agency’s line', () => {
    assert.deepEqual(dateOf(['云江日报江城2025年12月26日电 记者获悉，2026年将建桥5座。'])[0], '2025-12-26');
  });
  it('else the day of the meeting, which is more than the year of the title', () => {
    assert.deepEqual(dateOf(['政府工作报告', SPEECH, '时间：2022-02-03'], { title: '2022年云江市政府工作报告' }), [
      '2022-01-18',
      'dateline',
    ]);
  });
  it('else the title', () => {
    assert.deepEqual(dateOf(['各位代表：'], { title: '2022年云江市政府工作报告' }), ['2022-01-01', 'title']);
  });
  it('not the heading of a part, and of a plan its first year', () => {
    assert.deepEqual(dateOf(['# 2018年工作回顾', '全年平稳。'], { title: '2018年工作回顾' }), [
      '2019-01-01',
      'headings',
    ]);
    assert.deepEqual(dateOf(['各位代表：'], { title: '工业上云行动计划（2021-2023年）' }), ['2021-01-01', 'title']);
  });
  it('of a bulletin is the year after its own', () => {
    assert.deepEqual(dateOf(['全年平稳。'], { title: '云江县2022年国民经济和社会发展统计公报' }), [
      '2023-01-01',
      'title',
    ]);
  });
  it('of a named plan is its first year, or that of its number', () => {
    const title = '云江市“十四五”生态保护规划';
    assert.deepEqual(dateOf(['到2025年完成。'], { title }), ['2021-01-01', 'title']);
    assert.deepEqual(dateOf(['云政发〔2022〕3号', '到2025年完成。'], { title }), ['2022-01-01', 'text']);
    const outline = '云江市第十四个五年规划和二〇三五年远景目标纲要';
    assert.deepEqual(dateOf(['（2021年1月28日市人民代表大会第六次会议批准）'], { title: outline }), [
      '2021-01-28',
      'dateline',
    ]);
  });
  it('is not the day of a law that the text cites', () => {
    const lines = ['根据《节约条例》（2008年4月1日起施行）和2015年4月24日修订的办法，印发给你们。', '云江市人民政府'];
    assert.deepEqual(dateOf([...lines, '2019年1月23日']), ['2019-01-23', 'dateline']);
    assert.deepEqual(dateOf([...lines, '二〇一九年一月三日']), ['2019-01-03', 'dateline']);
    assert.deepEqual(dateOf([...lines, '本办法自2022年3月1日起施行，有效期至2027年2月28日。']), ['2022-01-01', 'text']);
    assert.deepEqual(dateOf(lines), [null, undefined]);
  });
  it('is told by the year of a plan', () => {
    assert.deepEqual(dateOf(['今年是“十四五”规划的开局之年。']), ['2021-01-01', 'text']);
    assert.deepEqual(dateOf(['今年是实施“十三五”规划的第二年。']), ['2017-01-01', 'text']);
    assert.deepEqual(dateOf(['关于2011年工作,报告突出了五个重点。']), ['2011-01-01', 'text']);
    assert.deepEqual(dateOf(['今年是“十四五”收官之年。']), ['2025-01-01', 'text']);
  });
  it('else a stamp', () => {
    assert.deepEqual(dateOf(['来源：云江日报', '时间：2022-02-03']), ['2022-02-03', 'dateline']);
  });
  it('else a signature', () => {
    assert.deepEqual(dateOf(['各区人民政府：', '现印发给你们，请落实2020年的任务。', '2022年11月21日']), [
      '2022-11-21',
      'dateline',
    ]);
  });
  it('else the headings', () => {
    assert.deepEqual(dateOf(['# 一、2018年工作回顾', '全年平稳。', '# 二、2019年工作安排']), [
      '2019-01-01',
      'headings',
    ]);
    assert.deepEqual(dateOf(['# 一、2018年工作回顾', '全年平稳。到2035年。']), ['2019-01-01', 'headings']);
  });
  it('with the day of a wire service', () => {
    assert.deepEqual(dateOf(['云江社临川5月29日电', '# 一、2018年工作回顾']), ['2019-05-29', 'headings']);
  });
  it('else the years that the text tells of', () => {
    const lines = ['1985年产量很高，1985年出口也多，比1980年多。', '1986年到1990年的计划', '到2000年'];
    assert.deepEqual(dateOf(lines), ['1986-01-01', 'text']);
  });
  it('or the session of the national congress that it is made to', () => {
    assert.deepEqual(dateOf(['现在，我向第六届全国人大第二次会议提出报告。', '1982年产量很高。']), [
      '1984-01-01',
      'text',
    ]);
    assert.deepEqual(dateOf(['第六届全国人大第二次会议批准的计划很好。']), [null, undefined]);
  });
  it('or its budget', () => {
    assert.deepEqual(dateOf(['关于一九八二年决算和一九八三年国家预算的报告', '1982年收支平衡，1982年略有结余。']), [
      '1983-01-01',
      'text',
    ]);
    assert.deepEqual(dateOf(['1982年国家预算的执行情况很好。1982年收支平衡。']), ['1982-01-01', 'text']);
  });
  it('or the opening of the plan that the text lays out, whatever years it compares with', () => {
    const lines = ['“八五”计划草案规定，产量达到二亿吨。', '按1990年不变价格计算，1995年产值比1990年增长一半。'];
    assert.deepEqual(dateOf(lines), ['1991-01-01', 'plan-laid-out']);
    assert.deepEqual(dateOf(['“八五”计划胜利完成。1995年产值大增，1995年出口大增，1995年外汇大增。']), [
      '1995-01-01',
      'text',
    ]);
    assert.deepEqual(dateOf(['“八五”计划胜利完成。']), [null, undefined]);
    const plan = '“八五”计划规定，要增产。“八五”计划的任务是开发。“八五”期间将建港。“八五”期间要修路。';
    const slip = '1999年产值达到2亿元。为“九五”期间的发展打下基础，要“九五”期间见效。';
    assert.deepEqual(dateOf([plan, slip]), ['1991-01-01', 'plan-laid-out']);
    assert.deepEqual(dateOf(['“十四五”时期产业发展。', '到2025年，产值翻番。']), ['2021-01-01', 'plan-laid-out']);
  });
  it('else today', () => {
    assert.deepEqual(dateOf(['各位代表：'], { today: '2024-03-01' }), ['2024-03-01', 'today']);
    assert.deepEqual(dateOf(['各位代表：']), [null, undefined]);
  });
});

describe('what a sentence is about', () => {
  it('is every year of the plan that the text lays out, under a heading of aims', () => {
    const { passages, found, reference } = read(['“八五”计划草案规定，要增产。', '# 一、主要目标', '建三座桥。'], {});
    assert.deepEqual(topicsOf(passages, found, reference)[2]?.[0]?.topic?.years, { from: 1991, to: 1995 });
  });
  it('is the year of its section, of its opening, or not known', () => {
    const lines = [
      '建成三座桥。',
      '# 一、2018年工作回顾',
      '建成三座桥。2017年，启动两项。今后更好。',
      '# 二、2019年工作',
      '建三座桥。',
    ];
    const { passages, found, reference } = read(lines, { date: JANUARY });
    const about = topicsOf(passages, found, reference);
    assert.deepEqual(
      about.map((segments) => segments.map(({ topic }) => topic?.years.to ?? null)),
      [[null], [2018], [2018, 2017, 2017], [2019], [2019]],
    );
  });
});
