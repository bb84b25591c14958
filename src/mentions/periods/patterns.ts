/** The writings of time as pieces of patterns, and the one pattern that a run is scanned with. All are for folded text. */
import {
  AHEAD_WORDS,
  BACK_WORDS,
  FESTIVAL_EVES,
  NOT_AFTER_BEFORE,
  NOT_AFTER_EDGE,
  NOT_AFTER_SAME_YEAR,
  NOT_AFTER_YEAR,
  NOT_BEFORE_DAO,
  NOT_BEFORE_FIRST_YEARS,
  NOT_BEFORE_NEAR,
  NOT_BEFORE_WHOLE_YEAR,
  RECURRENCES,
  RELATIVE_YEARS,
  SPRING_FESTIVAL,
  YEAR_PAIRS,
} from '../../lexicon/calendar';
import { LAW_TEACHING, PLAN_NOUNS, PLAN_SPANS } from '../../lexicon/plans';

const words = (list: Iterable<string>): string => [...list].sort((a, b) => b.length - a.length).join('|');

const B = ' ?';
const HAN = '一二三四五六七八九';
/** A year of four signs: Arabic, also spaced out, or Han sign by sign. */
const YEAR4 = `(?:(?:1${B}[6-9]|2${B}[01])${B}[0-9]${B}[0-9]|[一二][○零oO0${HAN}]{3})`;
const DASH = `(?:[-–—―─~〜‐]{1,2}|至|到)`;
export const DASHES = DASH;
const MONTH = `(?:1${B}[0-2]|0?[1-9]|十[一二]?|[元${HAN}])`;
const DAY = `(?:3${B}[01]|[12]${B}[0-9]|0?[1-9]|三十一?|二?十[${HAN}]?|[${HAN}])`;
/** A number of years, months or quarters. */
export const COUNT = `(?:[0-9]{1,2}|[两十${HAN}]{1,3})`;
const NOT_DIGIT_BEFORE = `(?<![0-9.${HAN}○十百千])`;
const EDGE_END = `(?![${NOT_AFTER_EDGE}])`;

const relative = [...RELATIVE_YEARS].map(
  ([word, { notAfter }]) =>
    // `成本年` is no year, `完成本年计划` is.
    (word.startsWith('本年') ? '(?<!(?<!完)成)' : '') +
    (notAfter ? `(?<![${notAfter}])` : '') +
    word +
    (word === '当年' ? `(?![${NOT_AFTER_SAME_YEAR}])` : ''),
);
/** 今年, 上年 …; the first group of what reads it is the word. */
export const RELATIVE = `(?:${relative.sort((a, b) => b.length - a.length).join('|')})(?![${NOT_AFTER_YEAR}])`;

const WRITTEN = `${YEAR4}${B}年度?`;
const QUARTER_SIGN = `第?[一二三四1-4]`;
const QUARTER = `${QUARTER_SIGN}(?:(?:、|和|${DASH})${QUARTER_SIGN})?个?季度`;
const FIRST_QUARTERS = `(?<![提以之目空])[前头][两二三123]个?季度`;
const FIRST_MONTHS = `(?<![提以之目空])[前头](?:1[01]|[2-9]|十一?|[两${HAN}])个月`;
const HALF = '[上下前后]半年';
const MONTH_PART = `(?:上旬|中旬|下旬|[初中底末]${EDGE_END})`;
const MORE_DAYS = `(?:${B}[日号]?${DASH}(?:${MONTH}${B}月${B})?|、)`;
const DAYS = `${DAY}(?:${MORE_DAYS}${DAY})?${B}[日号]`;
const MONTHS =
  `${MONTH}(?:${B}月?份?(?:${DASH}|、)${MONTH})?${B}月(?!接着|亮|球|刊|报|薪|饼|均|龄|台|季)` +
  `(?:${B}${DAYS}|份?${MONTH_PART}|份)?`;
const EDGE = `(?:年?[底末初]${EDGE_END}|年?终(?=[,、前])|年?内)`;
/** A part of a year that may stand behind a year. */
const PART = `(?:全年度?|${HALF}|${QUARTER}末?|${FIRST_QUARTERS}|${FIRST_MONTHS}|首季度?|${MONTHS}|${EDGE}|同期)`;
/** A part of a year that may stand alone. */
const LONE_PART =
  `(?:(?<![${NOT_BEFORE_WHOLE_YEAR}])全年度?(?![龄级段])|${HALF}(?!以)|(?<![0-9])${QUARTER}末?|${FIRST_QUARTERS}|${FIRST_MONTHS}|首季度?|` +
  `${NOT_DIGIT_BEFORE}(?<![第着])${MONTHS}|(?<![0-9${HAN}○十百两几多数半每今去明前后上本当同次翌])年[底末内]${EDGE_END}|(?<![0-9${HAN}十日])[本上下当]月(?:份|[底初末])?)`;
const YEARLY = `(?:(?<![0-9${HAN}○])${WRITTEN}|${RELATIVE})`;
const POINT = `(?:${YEARLY}(?:${B}的?${PART})?|${LONE_PART})`;
const BEFORE = `(?:[以之]?前(?![${NOT_AFTER_BEFORE}]))`;
const BARE_YEARS = `(?<![0-9.${HAN}○/-])${YEAR4}${B}年?${B}${DASH}${B}(?:${YEAR4}|[0-9]{2})(?:${B}年度?(?!${B}(?:${MONTH}${B}月|${HALF}|[底末初]${EDGE_END}))|(?![0-9.-]|${B}[年月]))`;
const LISTED_YEAR = `(?<![0-9.])${YEAR4}(?=(?:、|和|与)${YEAR4}${B}年)`;
const DAO = `(?<![${NOT_BEFORE_DAO}])到${B}`;
const CALENDAR = `(?:${DAO})?(?:${BARE_YEARS}|${LISTED_YEAR}|${POINT}(?:${B}${DASH}${B}${POINT})?)${BEFORE}?`;

const FESTIVAL = `(?:${words([SPRING_FESTIVAL, ...FESTIVAL_EVES.keys()])})(?:[以之]?前)(?![后期列往])`;
const EVE = `(?:(?:${RELATIVE}|(?<![0-9.${HAN}○])${WRITTEN})${B})?${FESTIVAL}`;

const ISO_DAY =
  '(?<![0-9A-Za-z/._-])(?:19|20)[0-9]{2}(?<separator>[-/.])(?:1[0-2]|0?[1-9])\\k<separator>(?:3[01]|[12][0-9]|0?[1-9])(?![0-9])';
const DIGIT_DAY = `(?:3[01]|[12][0-9]|[1-9])`;
const LONE_DAY =
  `(?<![0-9.月第每共近续期达满经为]|[0-9] )${DIGIT_DAY}(?:${DASH}${DIGIT_DAY})?${B}日` +
  `(?![内游以之龄均元常益趋夜本期照子后报程])`;

const OPEN_QUOTE = '[“‘"「『]';
const CLOSE_QUOTE = '[”’"」』]';
const PLAN_NUMBER = `(?:十[一二三四五六七八九]?|[${HAN}])`;
const PLAN_TAIL = `(?:${words(PLAN_SPANS)}|末(?!端)期?)?`;
const QUOTED_PLAN = `${OPEN_QUOTE}${B}${PLAN_NUMBER}五${B}${CLOSE_QUOTE}${PLAN_TAIL}`;
const OPEN_PLAN = `(?<![0-9${HAN}○十百千万第]|${OPEN_QUOTE})(?:十[一二三四五六七八九]五${PLAN_TAIL}|(?:[${HAN}]|十)五(?=${words(PLAN_NOUNS)})${PLAN_TAIL})(?![0-9年月日号亿万千百个名位家人%.])`;
const FULL_PLAN = `第${PLAN_NUMBER}个五年[计规]划(?:${words(PLAN_SPANS)})?`;
const PLAN = `(?:${DAO})?(?:${QUOTED_PLAN}|${FULL_PLAN}|${OPEN_PLAN})`;

const YEARS_AHEAD = `(?:${words(AHEAD_WORDS)})(?:的|${B})?${COUNT}(?:${DASH}${COUNT})?年(?!级|代|期)`;
const YEARS_BACK =
  `(?:(?:${words(BACK_WORDS)})的?(?:这)?${B}${COUNT}年来?|(?<![${NOT_BEFORE_NEAR}])最?近${B}${COUNT}年来?(?!级|代|期|的?时间)|` +
  `(?<![0-9${HAN}十百千第每几多]|[0-9] )${COUNT}${B}年来)`;
const PAIR = `(?:${words(YEAR_PAIRS.keys())})`;
const YEARS_THIS = `这${B}${COUNT}${B}年(?:来|(?!级|代|期|里))`;
const PLAN_PART = `(?<![${NOT_BEFORE_FIRST_YEARS}])(?:前|头|后|最后)${COUNT}年(?!级|代|期|来|制)`;

const DECADE = `(?:[1-9]0|[一二三四五六七八九]十)${B}年代`;
const CENTURY = `(?:[12][0-9]|二?十[${HAN}]|二十|[上本下]个?)世纪`;
const ERA =
  `(?:${DAO})?(?:${CENTURY}(?:的)?(?:${DECADE}|[末初]${EDGE_END}|中叶|内|头${COUNT}年|前${COUNT}年)|(?<![0-9.${HAN}○十])${DECADE})` +
  `(?:[初末]${EDGE_END}期?|[前中后]期)?`;

const RECURRENCE = `每(?:隔)?(?:一|1|个|一个)?(?:${words(RECURRENCES.keys())})(?![级常刊报均龄记])|每(?:[2-9]|[两${HAN}]|10|十)(?:年|个月)`;

/** What kind each alternative is: the name of its group. Longer writings stand before those that open like them. */
const KINDS = {
  day: ISO_DAY,
  plan: PLAN,
  era: ERA,
  ahead: YEARS_AHEAD,
  back: YEARS_BACK,
  during: YEARS_THIS,
  recurrence: RECURRENCE,
  eve: EVE,
  pair: PAIR,
  calendar: CALENDAR,
  part: PLAN_PART,
  lone: LONE_DAY,
} as const;

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

/** Every sign that a writing of time opens with, so that the scan passes over all others at once. */
const OPENERS = `[0-9${HAN}十两元首第到每这年春国“‘"「『今去前明后上下本当同次翌全近过以最往未接头新]`;

/** The one pattern of the scan; a match has one named group, its kind. */
export const SCAN_SOURCE = `(?=${OPENERS})(?:` + KIND_NAMES.map((kind) => `(?<${kind}>${KINDS[kind]})`).join('|') + ')';

/** What shows that a quoted plan is one for teaching law. */
export const LAW_PLAN = new RegExp(`^(?:${words(LAW_TEACHING)})`);

/** The parts of one point of time, read from its start. */
export const POINT_PARTS = new RegExp(
  `(?:(?<year>${YEAR4})${B}年?度?|(?<relative>${words(RELATIVE_YEARS.keys())}))?${B}的?` +
    `(?:(?<named>全年度?|${HALF}|首季度?)|(?<firstQuarters>${FIRST_QUARTERS})|(?<firstMonths>${FIRST_MONTHS})|` +
    `第?(?<quarter>[一二三四1-4])(?:(?:、|和|${DASH})第?(?<quarterTo>[一二三四1-4]))?个?季度末?|` +
    `(?<monthOf>[本上下当])月份?|` +
    `(?<month>${MONTH})(?:${B}月?份?(?:${DASH}|、)(?<monthTo>${MONTH}))?${B}月份?${B}` +
    `(?:(?<day>${DAY})(?:${B}[日号]?(?:${DASH}|、)(?:(?<dayMonth>${MONTH})${B}月${B})?(?<dayTo>${DAY}))?${B}[日号])?)?` +
    `(?<edge>上旬|中旬|下旬|年?[初中底末终](?!端)|年?内|同期)?`,
  'y',
);
