/** The noun behind a figure: 军民融合项目 of 9个军民融合项目签约落地. */
import { ACTIVITY_TAILS, NOMINAL_VERBS, PREDICATES, STRONG_VERBS } from '../../lexicon/metric-words';
import { wordsOf } from '../../lexicon/word-table';
import type { Span } from '../../model';
import { BLANKS, Chars } from './chars';

const PREDICATE = wordsOf(PREDICATES.join(' '));
const VERB = wordsOf(STRONG_VERBS.filter((verb) => !NOMINAL_VERBS.has(verb) && verb.length > 1).join(' '));
const TAIL = wordsOf(ACTIVITY_TAILS.join(' '));

/** Nouns that hold a word of PREDICATES: 在建项目, 上市公司, 公共服务中心, 等级医院. */
const NAMES = wordsOf(
  '宜居 安居 民居 居民 居住 邻居 定居 在建 在校 在册 在岗 在园 上市公司 上市企业 上市后备 入园企业 入驻企业 入库项目 入库企业 获奖 上云 上规 上下游 超市 超级 超算 超高',
  '超低 等级 中心 中小 中学 中医 中药 中央 中型 中等 中外 中欧 中国 中华 中西 中试 内河 内陆 内贸 内资 外资 外贸 外商 外来 外国 外籍 里程 前沿 后备 来料 间作 无障碍',
  '无人 无害 有机 有色 有轨 有线 可再生 可持续 可控 公共 共享 共建 共同富裕 各类 各级 各族 各种 开发 成果 成年 成品 到户 通信 通用 通道 起重 为民 至少 保障性 重点推进',
  '会议 会展 会员 社会 机会 协会 大会 需求 供应 应急 应用 要素 要道 主要 重要 水上 海上 陆上 线上 网上 以上 地上 规上 限上 村上 城中 高中 初中 集中 空中 室内 国内',
  '境内 区内 市内 户外 海外 境外 国外 水库 基本农田 基本烟田 基本公共 基本养老 基本医疗 全面小康 全部工业 同步卫星 没有',
);
const ADJECTIVE_END =
  /(?:性|型|级|好|高|强|大|新|优|快|多|全|标准|规模|水平|特色|以上|以下|之一|力|化|长|广|深|宽|质量|效益|先进|知名|有名|领先|一流|成熟|完善|优良|优质)$/;
const VERB_START =
  /^(?:有|具|拥|能|可|以|用|从|在|由|被|未|无|不|含|带|符合|面向|面积|达|超|位|列|进|获|属|占|较|更|相对|比较|年|总|投资|贡献|影响|集|涉及|服务|覆盖|经|受(?![灾助援害训教])|事关|关系|连接|通往)/;

const BLANK = new Chars(BLANKS);
const OPEN_QUOTES = new Chars('“"‘《');
const QUOTES = new Chars('“"‘《”’》');
const LIST_MARKS = new Chars(BLANKS + '和与及并、“"‘');
/** Behind a predicate or verb these make a noun of it: 在建的, 提升项目, 增长率. */
const NOUN_ON = new Chars('的项企');
const VERB_ON = new Chars('的率额量数项型');
const JOINS = new Chars('和与以及并');
const ATTRIBUTE_OPENINGS = new Chars(BLANKS + '规以左级水的');

/** @returns the counted noun in `span`, or `null` when none stands there. */
export function readAfter(text: string, span: Span): Span | null {
  let start = BLANK.skip(text, span.start, span.end);
  // 3个百亿级规模的产业集群, 5%左右的较低水平: the noun comes behind 的.
  const attribute = ATTRIBUTE_OPENINGS.at(text, start)
    ? /^(?:规模|以上|左右|级别|水平)?的/.exec(text.slice(start, span.end))
    : null;
  if (attribute) start += attribute[0].length;
  // `园区5个和示范点35个`: what follows belongs to the next figure.
  if (JOINS.at(text, start) && /^(?:和(?![谐平美])|与|以及|及|并(?![购网]))/.test(text.slice(start, span.end)))
    return null;
  const end = nounEnd(text, start, span.end);
  const noun = chooseHead(text, start, end);
  return noun && noun.end > noun.start ? noun : null;
}

/** Whether the stretch opens with 的, so that the figure describes the noun behind instead of counting it. */
export function isAttribute(text: string, span: Span): boolean {
  return (
    ATTRIBUTE_OPENINGS.at(text, span.start) &&
    /^\s*(?:以上|以下|以内|左右|规模|级)?的/.test(text.slice(span.start, span.end))
  );
}

function nounEnd(text: string, start: number, limit: number): number {
  let quoted = false;
  const fits = (hit: { readonly end: number }): boolean => hit.end <= limit;
  for (let i = start; i < limit;) {
    if (QUOTES.at(text, i)) quoted = OPEN_QUOTES.at(text, i);
    if (quoted) {
      i++;
      continue;
    }
    const name = NAMES.at(text, i);
    if (name) {
      i = name.end;
      continue;
    }
    const hit = PREDICATE.at(text, i, fits);
    // Behind one character a lone character is more likely part of a word: 行为, 方向.
    if (hit && (i === start || hit.word.length > 1 || i - start >= 2) && !NOUN_ON.at(text, hit.end)) return i;
    const verb = VERB.at(text, i, fits);
    if (verb && (i === start || i - start >= 2) && !VERB_ON.at(text, verb.end)) return i;
    i++;
  }
  return limit;
}

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
