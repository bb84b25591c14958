/**
 * Words of the calendar in reports. Sources: GB/T 7408.1-2023 (dates and times), GB/T 15835-2011 (numerals in dates), 现代汉语词典 for
 * the words of year, month and recurrence, and the neighbours that show a string to be part of a longer word.
 */

export interface RelativeYear {
  /** Years from the year it counts from. */
  readonly offset: number;
  /** `report`: the year of the report; `sentence`: the year the sentence is about; `story`: the year last told of. */
  readonly from: 'report' | 'sentence' | 'story';
  /** Signs before it with which it forms another word (`目前年产`). */
  readonly notAfter: string;
}

export const RELATIVE_YEARS: ReadonlyMap<string, RelativeYear> = new Map<string, RelativeYear>([
  ['今年', { offset: 0, from: 'report', notAfter: '迄如当' }],
  ['今年度', { offset: 0, from: 'report', notAfter: '迄如当' }],
  ['去年', { offset: -1, from: 'report', notAfter: '过' }],
  ['前年', { offset: -2, from: 'report', notAfter: '目之此提以日生' }],
  ['明年', { offset: 1, from: 'report', notAfter: '说表证标文发声简申照透注' }],
  ['后年', { offset: 2, from: 'report', notAfter: '以今之此最产战先' }],
  ['上年', { offset: -1, from: 'sentence', notAfter: '以网线海市纸地街路村之' }],
  ['上一年', { offset: -1, from: 'sentence', notAfter: '' }],
  ['上年度', { offset: -1, from: 'sentence', notAfter: '以网线海市纸地街路村之' }],
  ['上一年度', { offset: -1, from: 'sentence', notAfter: '' }],
  ['下年', { offset: 1, from: 'sentence', notAfter: '以之' }],
  ['下一年', { offset: 1, from: 'sentence', notAfter: '' }],
  ['下年度', { offset: 1, from: 'sentence', notAfter: '以之' }],
  ['下一年度', { offset: 1, from: 'sentence', notAfter: '' }],
  ['本年', { offset: 0, from: 'sentence', notAfter: '资基样版日' }],
  ['本年度', { offset: 0, from: 'sentence', notAfter: '资基样版日' }],
  ['当年', { offset: 0, from: 'story', notAfter: '相' }],
  ['同年', { offset: 0, from: 'story', notAfter: '共不' }],
  ['次年', { offset: 1, from: 'story', notAfter: '本首届这每几两多一二三层人' }],
  ['翌年', { offset: 1, from: 'story', notAfter: '' }],
]);

/** Years named in one word, and 新的一年, by their first and last from the report's. */
export const YEAR_PAIRS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['今明两年', [0, 1]],
  ['今明后三年', [0, 2]],
  ['明后两年', [1, 2]],
  ['明后年', [1, 2]],
  ['去今两年', [-1, 0]],
  ['去年和今年两年', [-1, 0]],
  ['新的一年', [0, 0]],
]);

/** Behind 年 these make another word (`同年龄`, `年薪`, `今年均`). */
export const NOT_AFTER_YEAR = '龄薪均糕';

/** `当年` before these is an attribute (`当年新增`, `当年价格`) and names no year. */
export const NOT_AFTER_SAME_YEAR = '新价可预财收赤税';

/** Parts of a year by their months. */
export const YEAR_PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['全年度', [1, 12]],
  ['全年', [1, 12]],
  ['上半年', [1, 6]],
  ['下半年', [7, 12]],
  ['前半年', [1, 6]],
  ['后半年', [7, 12]],
  ['首季度', [1, 3]],
  ['首季', [1, 3]],
]);

/** Signs before 全年 that make another word (`安全年`, `健全年度`). */
export const NOT_BEFORE_WHOLE_YEAR = '安健完齐';

/** Behind 初, 中, 底, 末 these make another word (`2019年中央`, `今年初步`). */
export const NOT_AFTER_EDGE = '步级期等始中央小学次的数尾';

/** Behind 前 these make another word or open another phrase (`2025年前后`, `今年前三季度`, `去年前五位`). */
export const NOT_AFTER_BEFORE = '后期往列沿提来者面景身端段线半几两一二三四五六七八九十0-9';

/** Ten-day parts of a month by their first and last day. */
export const MONTH_PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['上旬', [1, 10]],
  ['中旬', [11, 20]],
  ['下旬', [21, 31]],
  ['上中旬', [1, 20]],
  ['中下旬', [11, 31]],
  ['初', [1, 10]],
]);

/** 到 behind these is the end of a verb or another word (`增长到`, `得到`), so it opens no deadline. */
export const NOT_BEFORE_DAO =
  '加长高升降大低少展缩减延推达得受感遇看听找拿收直续迟持做回来变换转移赶谈想办扩增压跌落拓放调截止至等碰签系虑及撤进伸持识意前';

/** Units of recurrence by the designator of an ISO 8601 duration and how many of them. */
export const RECURRENCES: ReadonlyMap<string, readonly [number, 'Y' | 'M' | 'W' | 'D']> = new Map([
  ['年', [1, 'Y']],
  ['年度', [1, 'Y']],
  ['半年', [6, 'M']],
  ['季度', [3, 'M']],
  ['季', [3, 'M']],
  ['月', [1, 'M']],
  ['月份', [1, 'M']],
  ['周', [1, 'W']],
  ['星期', [1, 'W']],
  ['旬', [10, 'D']],
  ['半月', [15, 'D']],
  ['半个月', [15, 'D']],
  ['学年', [1, 'Y']],
  ['学期', [6, 'M']],
  ['日', [1, 'D']],
  ['天', [1, 'D']],
]);

/** One by one, or by the unit: `逐年`, `按月`. What may follow the latter keeps `按年度计划`, `按月饼标准` apart. */
export const STEP_WORDS = ['逐年', '逐季', '逐月', '逐周', '逐日'];
export const PER_WORDS = ['按季度', '按季', '按月', '按周', '按旬', '按年'];
export const AFTER_PER = '调通上报统考评结发支付推落督公更汇报兑核拨分监研开召点缴';

/** 近三年 behind these is a length of time (`历时近三年`, `将近三年`, `经过近三年`). */
export const NOT_BEFORE_NEAR = '时达了经过有共续将接附临历耗超';

/** 前三年 behind these is another word (`提前三年`, `学前一年`, `此前五年`). */
export const NOT_BEFORE_FIRST_YEARS = '提空目此以之年月日学婚产孕岗职事生战';

/** Words that look back over a number of years. `的` may follow them. */
export const BACK_WORDS = ['过去', '以往', '上一个'];

/** Words that look ahead over a number of years. */
export const AHEAD_WORDS = ['未来', '今后', '往后', '接下来', '下一个', '下一步'];

/** Words of a heading or lead that look back on what was done. */
export const REVIEW_WORDS =
  /回顾|总结|执行情况|完成情况|进展情况|主要工作及成效|主要成效|取得的成[就绩效]|成就$|工作情况/;

/** Words of a heading that look ahead. */
export const PLAN_WORDS =
  /安排|部署|打算|重点工作|重点任务|主要任务|工作任务|奋斗目标|预期目标|主要目标|目标任务|总体要求|总体思路|工作思路|工作重点|工作建议|指导思想|发展目标|工作计划/;

/** Words of a sentence that look ahead: what a year's part without a year is then measured from. */
export const AHEAD_CUES =
  /力争|争取|务必|必须|预计|力求|努力|有望|确保|(?<![需主重首紧只概摘机扼])要(?![素求闻点案件塞])|(?<![即就])将(?![军领近士])|倒排|限时/;

/** Words before a year that compare with it, or tell where a change began: such a year is not what the sentence is about. */
export const COMPARING = /[比较同跟与于从由自为对按据以除](?:照|于)?$/;

/** Behind a number of years these make a name or a length of time of it (`五年规划`, `十年禁渔`, `三年以上`, `两年时间`). */
export const NOT_AFTER_YEARS =
  '来级代期制多左以之的了期段后前底末初度龄薪均来规计行纲战攻大任目方工学义教免试时有或至到不未才就便整之,、。;)的以上下';

/** Verbs and words of a total behind a number of years that are those of the plan or term (`五年累计`, `五年新增`). */
export const YEARS_TOTALS = [
  '合计',
  '累计',
  '总计',
  '共计',
  '共',
  '总共',
  '平均',
  '年均',
  '为',
  '达',
  '增长',
  '增加',
  '新增',
  '新建',
  '新修',
  '减少',
  '下降',
  '降低',
  '提高',
  '翻',
  '建成',
  '建设',
  '完成',
  '实现',
  '安排',
  '投入',
  '投资',
  '支出',
  '培养',
  '培训',
  '取得',
  '解决',
  '改造',
  '治理',
  '整治',
  '引进',
  '消化',
  '转移',
  '净增',
  '上升',
];

/** A number of years behind these is a length of time or a rank (`连续五年`, `用三年`, `第五年`). */
export const NOT_BEFORE_YEARS = '第每几多数续时用经满近约超达历隔前后头去今明来了过各个这期的初年';
