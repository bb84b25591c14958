/** The noun behind a figure: 军民融合项目 of 9个军民融合项目签约落地. */
import { ACTIVITY_TAILS, NOMINAL_VERBS, PREDICATES, STRONG_VERBS, WHOLE_NOUNS } from '../../lexicon/metric-words';
import { wordsOf } from '../../lexicon/word-table';
import type { Span } from '../../model';
import { BLANKS, Chars } from './chars';
import { guarded } from '../../mentions/patterns/guarded';

const PREDICATE = wordsOf(PREDICATES.join(' '));
const VERB = wordsOf(STRONG_VERBS.filter((verb) => !NOMINAL_VERBS.has(verb) && verb.length > 1).join(' '));
const TAIL = wordsOf(ACTIVITY_TAILS.join(' '));

const NAMES = wordsOf(WHOLE_NOUNS.join(' '));
const ADJECTIVE_END = guarded(
  /(?:性|型|级|好|高|强|大|新|优|快|多|全|标准|规模|水平|特色|以上|以下|之一|力|化|长|广|深|宽|质量|效益|先进|知名|有名|领先|一流|成熟|完善|优良|优质)$/,
);
const VERB_START = guarded(
  /^(?:居住|生活|工作|缺乏|急需|有|具|拥|能|可|以|用|从|在|由|被|未|无|不|含|带|符合|面向|面积|达|超|位|列|进|获|属|占|较|更|相对|比较|年|总|投资|贡献|影响|集|涉及|服务|覆盖|经|受(?![灾助援害训教])|事关|关系|连接|通往)/,
);

const BLANK = new Chars(BLANKS);
const OPEN_QUOTES = new Chars('“"‘《(');
const CLOSING_QUOTES = new Chars('”’');
const QUOTES = new Chars('“"‘《(”’》)');
const LIST_MARKS = new Chars(BLANKS + '和与及并、“"‘');
/** Behind a predicate or verb these make a noun of it: 在建的, 提升项目, 增长率. */
const NOUN_ON = new Chars('的项企');
const VERB_ON = new Chars('的率额量数项型员者师');
const JOINS = new Chars('和与以及并');
const INEXACT = new Chars('强弱多余');
const ATTRIBUTE_OPENINGS = new Chars(BLANKS + '规以左级水的');

/** @returns the counted noun in `span`, or `null` when none stands there. */
export function readAfter(text: string, span: Span): Span | null {
  let start = BLANK.skip(text, span.start, span.end);
  // “…签约资金80亿元以上”的目标: the quote is closed, and what follows is of the whole of it.
  if (CLOSING_QUOTES.at(text, start)) return null;
  // 3个百亿级规模的产业集群, 5%左右的较低水平: the noun comes behind 的.
  const attribute = ATTRIBUTE_OPENINGS.at(text, start)
    ? /^(?:规模|以上|左右|级别|水平)?的/.exec(text.slice(start, span.end))
    : null;
  if (attribute) start += attribute[0].length;
  // `园区5个和示范点35个`: what follows belongs to the next figure.
  if (JOINS.at(text, start) && /^(?:和(?![谐平美])|与|以及|及|并(?![购网]))/.test(text.slice(start, span.end)))
    return null;
  start = behindRelative(text, start, span.end);
  const end = nounEnd(text, start, span.end);
  const noun = firstOfList(text, chooseHead(text, start, end), span.end);
  if (!noun || noun.end <= noun.start) return null;
  // 六分之一强
  if (noun.end - noun.start === 1 && INEXACT.at(text, noun.start)) return null;
  if (noun.end !== span.end || text.charAt(span.end) !== '、') return noun;
  const last = listEnd(text, span.end);
  // 十四个实力雄厚、布局合理的工业基地: what is listed describes the noun behind.
  const of = text.lastIndexOf('的', last - 2);
  return { start: of > span.end ? of + 1 : noun.start, end: last };
}

const OTHER_THINGS = guarded(
  /^([^,。;、和与及]{2,20})[和与及][^,。;、等]{2,24}等[^,。;、的]{0,6}(?:项目|工程|任务|设施)/,
);

/** 3座水库和云江引水等重点工程: the count is of the first thing alone. */
function firstOfList(text: string, noun: Span | null, limit: number): Span | null {
  if (!noun || !text.slice(noun.start, limit).includes('等')) return noun;
  const first = OTHER_THINGS.exec(text.slice(noun.start, limit))?.[1];
  return first === undefined ? noun : { start: noun.start, end: noun.start + first.length };
}

/** Whether the stretch opens with 的, so that the figure describes the noun behind instead of counting it. */
export function isAttribute(text: string, span: Span): boolean {
  return (
    ATTRIBUTE_OPENINGS.at(text, span.start) &&
    /^\s*(?:以上|以下|以内|左右|规模|级)?的/.test(text.slice(span.start, span.end))
  );
}

/** 3家在国内有影响力的平台: a clause that goes before its noun opens with one of these and ends with 的. */
const RELATIVE = new Chars('在有由能可居对适符具面');
/** 面粉, 适龄儿童 open with the same characters. */
const RELATIVE_OPENS = guarded(/^(?:[在有由能可居对]|适合|适宜|符合|具有|具备|面向)/);

function behindRelative(text: string, start: number, limit: number): number {
  if (!RELATIVE.at(text, start) || NAMES.at(text, start) || !RELATIVE_OPENS.test(text.slice(start, start + 2)))
    return start;
  const of = text.lastIndexOf('的', limit - 2);
  return of > start + 1 && nounEnd(text, of + 1, limit) === limit ? of + 1 : start;
}

const LIST_STOP = new Chars(',;。:!?()、');
const NUMBERS = new Chars('0123456789一二三四五六七八九十两百千');

/** 800个智能工厂、数字化车间: the count goes on over a list of nouns that have no figure or verb of their own. */
function listEnd(text: string, mark: number): number {
  let end = mark;
  for (let items = 0; items < 3 && text.charAt(end) === '、'; items++) {
    let stop = end + 1;
    while (stop < text.length && stop - end < 20 && !LIST_STOP.at(text, stop) && !NUMBERS.at(text, stop)) stop++;
    const closed = LIST_STOP.at(text, stop) || stop === text.length;
    if (!closed || stop - end < 2 || VERB.at(text, end + 1) || nounEnd(text, end + 1, stop) !== stop) return mark;
    end = stop;
  }
  return text.charAt(end) === '、' ? mark : end;
}

function nounEnd(text: string, start: number, limit: number): number {
  let quoted = false;
  const fits = (hit: { readonly end: number }): boolean => hit.end <= limit;
  // 7万人的脱贫问题: behind 的 a verb is a noun's first part.
  const described = text.charAt(start - 1) === '的';
  for (let i = start; i < limit;) {
    if (QUOTES.at(text, i)) quoted = OPEN_QUOTES.at(text, i);
    if (quoted) {
      i++;
      continue;
    }
    const name = NAMES.at(text, i);
    const hit = PREDICATE.at(text, i, fits);
    // 集中申报 says what is done, though 集中 opens names too.
    if (name && name.end >= (hit?.end ?? 0)) {
      i = name.end;
      continue;
    }
    // Behind one character a lone character is more likely part of a word: 行为, 方向.
    if (
      hit &&
      (i === start ? !described || hit.end === limit : hit.word.length > 1 || i - start >= 2) &&
      !NOUN_ON.at(text, hit.end)
    )
      return hit.word.length > 1 ? behindNew(text, start, i) : i;
    const verb = VERB.at(text, i, fits);
    if (verb && (i === start || i - start >= 2) && !VERB_ON.at(text, verb.end)) return behindNew(text, start, i);
    i++;
  }
  return limit;
}

/** 12类重点群体新发放贷款: 新 goes with the verb at `at`. */
function behindNew(text: string, start: number, at: number): number {
  return at - start > 2 && text.charAt(at - 1) === '新' ? at - 1 : at;
}

/** 34个老旧小区电梯改造, 198个村整村推进: places are counted, and then it is said what is done there. */
const TREATED = guarded(
  /^([^的、]{0,6}?(?:小区|社区|自然村|行政村|贫困村|(?<!农)村|楼房|楼体|楼栋|住宅楼|背街小巷|巷道|学校|中小学|幼儿园|医院|卫生院|企业|园区|河流|河道|水库|农户|居民|县区|县市|市县|乡镇))(?!服务|卫生|养老|党|文化|中心|居家|食堂|公园|综合|工业|企业|道|路|级|委|民|镇|干部|医|门诊|银行|主体|活动|规划)[^的、]{0,12}(?:改造|建设|整治|治理|亮化|绿化|推进|扶贫|搬迁|修缮|加固|美化|硬化|创建|试点|改革|改制|重组|破产|情况|均衡发展|达标|验收)$/,
);

/** 8个重点县建设果菜基地: where it is done, then what. */
const WHERE_DONE = guarded(
  /^((?:重点|试点|贫困|边境)?(?:县区|县市|市县|旗县|县|乡镇|镇|村|社区|省份|城市))(?:建设|开展|实施|推广|启动|种植|推行)[\u4e00-\u9fff]{2}/,
);

/** 为120家市场主体融资1.3亿元: for whom it is done. */
const DONE_FOR = guarded(
  /^((?:小微|中小|民营)?(?:企业|市场主体|经营主体)|农户|个体工商户)(?:融资|减税|减负|节约|授信|降低|兑现|发放)/,
);

/** Of `A的B` the head is B behind a description (具有国际影响力的集群), A behind a thing (5个村的试点). */
function chooseHead(text: string, start: number, limit: number): Span | null {
  let end = limit;
  let from = start;
  for (let of = text.indexOf('的', from); of >= 0 && of < end; of = text.indexOf('的', from)) {
    const left = text.slice(from, of);
    if (of === from || VERB_START.test(left) || VERB.at(left, 0) || ADJECTIVE_END.test(left)) from = of + 1;
    else {
      end = of;
      break;
    }
  }
  end = LIST_MARKS.trim(text, from, end);
  const treated =
    TREATED.exec(text.slice(from, end)) ??
    WHERE_DONE.exec(text.slice(from, end)) ??
    DONE_FOR.exec(text.slice(from, limit));
  if (treated?.[1]) return { start: from, end: from + treated[1].length };
  for (let tail = TAIL.before(text, end); tail && tail.start - from >= 1; tail = TAIL.before(text, end))
    end = tail.start;
  while (end > from && text.charAt(end - 1) === '的') end--;
  if (
    /^[大\s]/.test(text.charAt(from)) &&
    text.charAt(from - 1) !== '的' &&
    /第.$/.test(text.slice(Math.max(0, from - 2), from))
  )
    from++;
  const left = text.charAt(from);
  // A quoted name alone loses its quotes: “标准化菜市场”.
  if (/[“"‘]/.test(left) && /[”"’]/.test(text.charAt(end - 1))) return { start: from + 1, end: end - 1 };
  return end > from ? { start: from, end } : null;
}
