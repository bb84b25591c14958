/** The writings of time as pieces of patterns, and the patterns that a run is scanned with. All are for folded text. */
import { byLength } from '../../lexicon/by-length';
import {
  AFTER_PER,
  AHEAD_WORDS,
  BACK_WORDS,
  NOT_AFTER_BEFORE,
  NOT_AFTER_EDGE,
  NOT_AFTER_SAME_YEAR,
  NOT_AFTER_YEAR,
  NOT_AFTER_YEARS,
  NOT_BEFORE_DAO,
  NOT_BEFORE_FIRST_YEARS,
  NOT_BEFORE_NEAR,
  NOT_BEFORE_WHOLE_YEAR,
  NOT_BEFORE_YEARS,
  RECURRENCES,
  PER_WORDS,
  RELATIVE_YEARS,
  STEP_WORDS,
  YEAR_PAIRS,
  YEARS_TOTALS,
} from '../../lexicon/calendar';
import { FESTIVALS } from '../../lexicon/calendar-festivals';
import { LAW_TEACHING, PLAN_NOUNS, PLAN_SPANS } from '../../lexicon/plans';

const B = ' ?';
const HAN = '一二三四五六七八九';
/** A year of four signs: Arabic, also spaced out, or Han sign by sign. */
const YEAR4 = `(?:(?:1${B}[6-9]|2${B}[01])${B}[0-9]${B}[0-9]|[一二][○零oO0${HAN}]{3})`;
const DASH = `(?:[-–—―─~〜‐]{1,2}|至|到)`;
export const DASHES = DASH;
const MONTH = `(?:1${B}[0-2]|0?[1-9]|十[一二]?|[元${HAN}])`;
/** `一二月份`, `十一二月份`: two months that follow each other. */
const MONTH_PAIR = '(?:十一二|一二|二三|三四|四五|五六|六七|七八|八九)';
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
    // `至今年产量` may be 至今 and 年产量; `截至今年6月` and `2018年至今年底` are not.
    (word.startsWith('今年') ? `(?:(?<!至${word})|(?= ?[0-9${HAN}十上下年前底末初内,。、;)]|$))` : '') +
    (word === '当年' ? `(?![${NOT_AFTER_SAME_YEAR}])` : ''),
);
/** 今年, 上年 …; the first group of what reads it is the word. */
export const RELATIVE = `(?:${byLength(relative)})(?![${NOT_AFTER_YEAR}])`;

const WRITTEN = `${YEAR4}${B}年度?`;
const QUARTER_SIGN = `第?[一二三四1-4]`;
/** `一、二季度`, `三四季度`. */
const QUARTER = `${QUARTER_SIGN}(?:(?:、|和|${DASH})${QUARTER_SIGN}|(?<=[一二三])[二三四])?个?季度`;
const FIRST_QUARTERS = `(?<![提以之目空])[前头][两二三123]个?季度`;
const FIRST_MONTHS = `(?<![提以之目空])[前头](?:1[01]|[2-9]|十一?|[两${HAN}])个月`;
const HALF = '[上下前后]半年';
const TEN_DAYS = '(?:上中?旬|中下?旬|下旬)';
const MONTH_PART = `(?:${TEN_DAYS}|[初中底末](?!下?旬)${EDGE_END})`;
const MORE_DAYS = `(?:${B}[日号]?${DASH}(?:${MONTH}${B}月${B})?|、)`;
const DAYS = `${DAY}(?:${MORE_DAYS}${DAY})?${B}[日号]`;
const MONTHS =
  `(?:${MONTH}(?:${B}月?份?(?:${DASH}|、)${MONTH})?|${MONTH}(?:、${MONTH}){2,5}|${MONTH_PAIR})${B}月(?!接着|亮|球|刊|报|薪|饼|均|龄|台|季)` +
  `(?:${B}${DAYS}|份?${MONTH_PART}|份)?`;
const EDGE = `(?:年?[底末初]${EDGE_END}|年?终(?=[,、前])|年?中(?=前?(?:[,。;)]|$)|前[,、完建])|(?:年度?)?内)`;
/** A part of a year that may stand behind a year. */
const PART = `(?:全年度?|${HALF}|${QUARTER}末?|${FIRST_QUARTERS}|${FIRST_MONTHS}|首季度?|${MONTHS}|${EDGE}|同期)`;
/** A part of a year that may stand alone. */
const LONE_PART =
  `(?:(?<![${NOT_BEFORE_WHOLE_YEAR}])全年度?(?![龄级段])|${HALF}(?!以)|(?<![0-9])${QUARTER}末?|${FIRST_QUARTERS}|${FIRST_MONTHS}|首季度?|` +
  `${NOT_DIGIT_BEFORE}(?<![第着])${MONTHS}|(?<![0-9${HAN}○十百两几多数半每今去明前后上本当同次翌])年(?:度?内|[底末]|(?<![末底终]年)初(?!心|始|[\\u3400-\\u9fff]{2}的|[确预制拟提下部安计既所设签][定期出达署排划算立])(?!目标|人代会|任务|计划))${EDGE_END}|` +
  `(?<![0-9${HAN}十日])[本上下当]月(?:份|[底初末]|${TEN_DAYS})?|(?<![0-9${HAN}十元本上下当每个按逐岁])月[底末](?=前))`;
const YEARLY = `(?:(?<![0-9${HAN}○])${WRITTEN}|${RELATIVE})`;
const POINT = `(?:${YEARLY}(?:${B}的?${PART})?|${LONE_PART})`;
const BEFORE = `(?:[以之]?前(?![${NOT_AFTER_BEFORE}]))`;
/** `2019上半年`: the year without its sign. */
const SHORT_YEAR = `(?<![0-9.${HAN}○/-])${YEAR4}(?:${HALF}|第?[一二三四]季度)`;
const YEAR_MONTH = `(?<![0-9A-Za-z./${HAN}○-])(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])(?![0-9年月./-])`;
const BARE_YEARS = `(?<![0-9.${HAN}○/-])${YEAR4}${B}年?${B}${DASH}${B}(?:${YEAR4}|[0-9]{2})(?:${B}年度?(?!${B}(?:${MONTH}${B}月|${HALF}|[底末初]${EDGE_END}))|(?![0-9.-]|${B}[年月]))`;
const LISTED_YEAR = `(?<![0-9.])${YEAR4}(?=(?:、|和|与)${YEAR4}${B}年)`;
const DAO = `(?<![${NOT_BEFORE_DAO}])到${B}`;
/** `从1978年到1985年` is one time of whole years; a lone 从 opens none. */
const FROM = `从${B}(?=${YEAR4}${B}年?${B}[到至]${B}${YEAR4}${B}年)`;
const CALENDAR = `(?:${DAO}|${FROM})?(?:${BARE_YEARS}|${SHORT_YEAR}|${LISTED_YEAR}|${POINT}(?:${B}${DASH}${B}${POINT})?)${BEFORE}?`;

const FESTIVAL = `(?:${byLength(FESTIVALS)})(?:[以之]?前)(?![后期列往夕])`;
/** `2019—2020学年`, `2020财年`, `2020/2021年度`: years that do not open in January, or that a stroke joins. */
const SCHOOL = `(?<![0-9./${HAN}○-])${YEAR4}${B}年?(?:(?:${DASH}|/)(?:${YEAR4}|[0-9]{2}))?${B}(?:学年度?|财政年度|会计年度|财年)|(?<![0-9./-])${YEAR4}/(?:${YEAR4}|[0-9]{2})${B}年度`;
const EVE = `(?:(?:${RELATIVE}|(?<![0-9.${HAN}○])${WRITTEN})${B})?${FESTIVAL}`;

const ISO_DAY =
  '(?<![0-9A-Za-z/._-])(?:19|20)[0-9]{2}(?<separator>[-/.])(?:1[0-2]|0?[1-9])\\k<separator>(?:3[01]|[12][0-9]|0?[1-9])(?![0-9])';
const DIGIT_DAY = `(?:3[01]|[12][0-9]|[1-9])`;
const LONE_DAY =
  `(?<![0-9.月第每共近续期达满经为]|[0-9] )${DIGIT_DAY}(?:${DASH}${DIGIT_DAY})?${B}日` +
  `(?![内游以之龄均元常益趋夜本期照子后报程])`;

const LONE_TEN_DAYS = `(?<![0-9${HAN}十每月初以])${TEN_DAYS}`;

const OPEN_QUOTE = '[“‘"「『｢]';
/** Some close with the mark that opens. */
const CLOSE_QUOTE = '[”’"」』｣“‘]';
const PLAN_NUMBER = `(?:十[一二三四五六七八九]?|[${HAN}])`;
const PLAN_TAIL = `(?:(?:${byLength(PLAN_SPANS)})末?|期?末(?!端)[期年]?)?`;
const QUOTED_PLAN = `${OPEN_QUOTE}${B}${PLAN_NUMBER}[·•・.]?五${B}${CLOSE_QUOTE}${PLAN_TAIL}`;
const OPEN_PLAN = `(?<![0-9${HAN}○十百千万第]|${OPEN_QUOTE})(?:十[一二三四五六七八九]五${PLAN_TAIL}|(?:[${HAN}]|十)五(?=${byLength(PLAN_NOUNS)})${PLAN_TAIL})(?![0-9年月日号亿万千百个名位家人%.])`;
const FULL_PLAN = `第${PLAN_NUMBER}个五年[计规]划${PLAN_TAIL}`;
/** `“八五”后两年`, `“十二五”最后一年`. */
const OF_PLAN = `(?:的?(?:前|头|后|最后)${COUNT}年(?!级|代|期|制)|的?第[一二三四五]年)`;
const PLAN = `(?:${DAO})?(?:${QUOTED_PLAN}|${FULL_PLAN}|${OPEN_PLAN})${OF_PLAN}?`;

const YEARS_AHEAD = `(?:${byLength(AHEAD_WORDS)})(?:的|${B})?${COUNT}(?:${DASH}${COUNT})?年(?!级|代|期)`;
const YEARS_BACK =
  `(?:(?:${byLength(BACK_WORDS)})的?(?:这)?${B}${COUNT}年来?|(?<![${NOT_BEFORE_NEAR}])最?近${B}${COUNT}年来?(?!级|代|期|的?时间)|` +
  `(?<![0-9${HAN}十百千第每几多]|[0-9] )${COUNT}${B}年多?来|(?<=^|[,。;、!]|这)${COUNT}${B}年[间中](?=[,、我全]))`;
const PAIR = `(?:${byLength(YEAR_PAIRS.keys())})`;
const YEARS_THIS = `这${B}${COUNT}${B}年(?:来|(?!级|代|期))`;
/** `五年内`, `五年共培养`, `，五年铁路铺轨`: years of a plan, where the text is about one of as many. */
const NO_YEARS_BEFORE = `(?<![0-9${HAN}○十百千万${NOT_BEFORE_YEARS}]|[0-9] )`;
const PLAN_YEARS =
  `${NO_YEARS_BEFORE}${COUNT}${B}年(?:内(?!涝|部|容|外|需)|间|(?=${byLength(YEARS_TOTALS)})|` +
  `(?<=(?:^|[,。;:!? ])${COUNT}${B}年)(?![${NOT_AFTER_YEARS}0-9]))`;
const AGO = `${NO_YEARS_BEFORE}${COUNT}${B}年[以之]?前(?![后期往列夕沿])`;
const PLAN_PART = `(?<![${NOT_BEFORE_FIRST_YEARS}])(?:前|头|后|最后)${COUNT}年(?!级|代|期|来|制)`;

const AGE = `${B}年代(?!表|理|管|建|办|销)`;
/** `90年代`, `八九十年代`, `七八十年代`, `80至90年代`. */
const DECADE = `(?:(?:(?:[1-9]0|[${HAN}]十)(?:${DASH}|、))?(?:[1-9]0|[${HAN}]?[${HAN}]十)${AGE})`;
const WRITTEN_DECADE = `(?<![0-9.])(?:1[6-9]|20)[0-9]0${AGE}`;
const CENTURY = `(?:[12][0-9]|二?十[${HAN}]|二十|[上本下]个?)世纪`;
const ERA =
  `(?:${DAO})?(?:${CENTURY}(?:的)?(?:${DECADE}|[末初]${EDGE_END}|中叶|内|头${COUNT}年|前${COUNT}年)|${WRITTEN_DECADE}|(?<![0-9.${HAN}○十])${DECADE})` +
  `(?:[初末](?!步)期?|[前中后]期)?`;

/** `每年6月底前`, `每月10日`: a date that comes again. */
const AGAIN =
  `(?:${B}(?:年?[底末初]${EDGE_END}|${HALF}|${QUARTER}|${MONTHS}(?:${DASH}${MONTHS})?|${TEN_DAYS}|` +
  `${DAY}[日号](?:${DASH}${DAY}[日号])?)${BEFORE}?)?`;
const RECURRENCE =
  `每(?:隔)?(?:一|1|个|一个)?(?:${byLength(RECURRENCES.keys())})(?![级常刊报均龄记])${AGAIN}|每隔?(?:[2-9]|[两${HAN}]|10|十)个?(?:年|月|季度|周|天|学年)|` +
  `${byLength(STEP_WORDS)}|(?:${byLength(PER_WORDS)})(?=[${AFTER_PER}])`;

/** `本届政府`, `上届市政府任期内`: a term of office. */
const TERM = `[本上下]一?届(?:[省市区县州旗盟]|自治[区州县旗])?(?:人民)?政府(?:任期(?:内|期间)?|期间|任内)?`;

/** `2012年起5年内`, `2024年起三年`: years from one on. */
const SINCE = `(?:19|20)[0-9]{2}${B}年起的?(?:[,，]|连续|用)?${COUNT}${B}年(?:内|间|时间)?(?!级|代|期|制|以上)`;

/** What is tried where a writing of time may open, by its kind. Longer writings stand before those that open like them. */
const KINDS = {
  day: ISO_DAY,
  since: SINCE,
  month: YEAR_MONTH,
  school: SCHOOL,
  term: TERM,
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
  ago: AGO,
  years: PLAN_YEARS,
  lone: `${LONE_DAY}|${LONE_TEN_DAYS}`,
} as const;

export type Kind = keyof typeof KINDS;

/** The kinds in their order, sticky. One pattern that held them all would take twice as long to compile, before the first report. */
export const SCANS: readonly (readonly [Kind, RegExp])[] = (Object.keys(KINDS) as readonly Kind[]).map((kind) => [
  kind,
  new RegExp(KINDS[kind], 'y'),
]);

/** What shows that a quoted plan is one for teaching law. */
export const LAW_PLAN = new RegExp(`^(?:${byLength(LAW_TEACHING)})`);

/** The parts of one point of time, read from its start. */
export const POINT_PARTS = new RegExp(
  `(?:(?<year>${YEAR4})${B}年?度?|(?<relative>${byLength(RELATIVE_YEARS.keys())}))?${B}的?` +
    `(?:(?<named>全年度?|${HALF}|首季度?)|(?<firstQuarters>${FIRST_QUARTERS})|(?<firstMonths>${FIRST_MONTHS})|` +
    `第?(?<quarter>[一二三四1-4])(?:(?:、|和|${DASH})?第?(?<quarterTo>[一二三四1-4]))?个?季度末?|` +
    `(?<monthOf>[本上下当]?月)份?|` +
    `(?<monthPair>${MONTH_PAIR})月份?|(?<month>${MONTH})(?:、${MONTH}){1,4}(?<lastMonth>、${MONTH})${B}月份?|` +
    `(?<month1>${MONTH})(?:${B}月?份?(?:${DASH}|、)(?<monthTo>${MONTH}))?${B}月份?${B}` +
    `(?:(?<day>${DAY})(?:${B}[日号]?(?:${DASH}|、)(?:(?<dayMonth>${MONTH})${B}月${B})?(?<dayTo>${DAY}))?${B}[日号])?)?` +
    `(?<edge>${TEN_DAYS}|年?[初中底末终](?!端)|(?:年度?)?内|同期)?`,
  'y',
);
