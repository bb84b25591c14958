/** The noun before a figure: 规上工业总产值 of 规上工业总产值同比增长, 工业项目 of 全年引进工业项目. */
import {
  ADVERBS,
  BARE_HEADS,
  MEASURABLE_VERBS,
  NOMINAL_VERBS,
  NOUN_HEADS,
  SCOPE,
  SCOPE_BOUND,
  STRONG_VERBS,
  VALUE_VERBS,
} from '../../lexicon/metric-words';
import { wordsOf } from '../../lexicon/word-table';
import type { Span } from '../../model';
import { knownBefore } from './indicator';

const VALUES = wordsOf(VALUE_VERBS.join(' '));
const ADVERB = wordsOf(ADVERBS.join(' '));
const VERBS = wordsOf(STRONG_VERBS.join(' '));
const HEADS = wordsOf(NOUN_HEADS.join(' '));

export interface Before {
  /** The noun, or `null` when only verbs, adverbs and times stand there. */
  readonly noun: Span | null;
  /** A verb of value stands between noun and figure: 增长, 达到. */
  readonly predicate: boolean;
  /** The verb that stood alone before the figure (`转移2.5万人`), when nothing else did. */
  readonly verb: Span | null;
  /** A plain verb governs the noun: its object may go on behind the figure. */
  readonly governed: boolean;
}

/** Nouns that end like a verb or adverb: not to be stripped. */
const NOT_STRIPPED =
  /(?:比重|比例|占比|比率|同比|环比|对比|性价比|总产|单产|亩产|年产|特产|投产|增速|增幅|降幅|涨幅|目标|产能|功能|动能|节能|储能|效能|智能|技能|宜居|民居|安居|国有|所有|私有|公有|具有|持有|保有|中共|公共|总是|但是|于是|行为|作为|人为|行列|系列|序列|企业|居民|基本建设|不足之处|通过率|资金|资本)$/;
const COMPARISON = /(?:比|较)(?![重例率较赛])[^,、比较]{1,16}$/;
const OF_SHARE = /占[^,占]{1,24}(?:的|比重|比例)?$/;
/** Opens the old value: 产能由原来的3万吨扩大到5万吨. */
const OLD = /[由从](?:原来|原先|过去|此前|最初|当初|上年|去年)?的?$/;
const FROM = /(?:从|由)[^,从由]{0,14}$/;

/**
 * @param text the run's folded text.
 * @param times spans of periods in the run; they are no part of a metric.
 */
export function readBefore(text: string, span: Span, times: readonly Span[]): Before {
  const { start } = span;
  let { end } = span;
  let predicate = false;
  const trimEnd = (): void => {
    while (end > start && /[\s、“"'‘和与及并,]/.test(text.charAt(end - 1))) end--;
  };
  const timeAt = (at: number): Span | undefined => times.find((time) => time.end === at && time.start >= start);
  for (let changed = true; changed && end > start;) {
    changed = false;
    const was = end;
    trimEnd();
    if (text.charAt(end - 1) === ')') {
      const open = text.lastIndexOf('(', end);
      if (open >= start) end = open;
    }
    const time = timeAt(end);
    if (time) end = time.start;
    else if (!NOT_STRIPPED.test(text.slice(Math.max(start, end - 4), end)) && !knownBefore(text, start, end)) {
      const known = (from: number): boolean => from >= start;
      const value = VALUES.before(text, end, (hit) => known(hit.start));
      const adverb = ADVERB.before(text, end, (hit) => known(hit.start));
      const particle =
        /[了着过]$/.test(text.slice(start, end)) && VALUES.before(text, end - 1, (hit) => known(hit.start));
      if (particle) {
        end = particle.start;
        predicate = true;
      } else if (value && value.word.length >= (adverb?.word.length ?? 0)) {
        end = value.start;
        predicate = true;
      } else if (adverb) end = adverb.start;
    }
    const body = text.slice(start, end);
    if (predicate || /增|减|降|高|低/.test(text.slice(end, span.end))) {
      const compared = COMPARISON.exec(body);
      if (compared) end = start + compared.index;
    }
    const share = OF_SHARE.exec(text.slice(start, end));
    if (share && !/(?:比重|比例)$/.test(share[0]) && !/^占地|^占道|^占用/.test(share[0])) {
      end = start + share.index;
      predicate = true;
    }
    const old = OLD.exec(text.slice(start, end));
    if (old && old.index > 1) {
      end = start + old.index;
      predicate = true;
    }
    if (end !== was) changed = true;
  }
  if (predicate) {
    const from = FROM.exec(text.slice(start, end));
    if (from && from.index > 1) end = start + from.index;
    trimEnd();
  }
  return trimFront(text, { start, end }, times, predicate);
}

function trimFront(text: string, span: Span, times: readonly Span[], predicate: boolean): Before {
  let { start, end } = span;
  const known = knownBefore(text, start, end);
  const guard = known ? known.start : end;
  let verb: Span | null = null;
  let governed = false;
  // The last strong verb before the noun opens its object.
  for (let i = start; i < guard;) {
    const time = times.find((t) => t.start === i && t.end <= end);
    if (time) {
      start = i = time.end;
      continue;
    }
    const atStart = i === start;
    const hit = VERBS.at(text, i, (h) => h.end <= end);
    const adverb = atStart ? ADVERB.at(text, i, (h) => h.end <= guard) : null;
    if (hit && hit.end < end && opensObject(text, hit.word, hit.end, end, atStart)) {
      start = i = skipParticles(text, hit.end, end);
      verb = { start: hit.start, end: hit.end };
      governed = true;
    } else if (hit && hit.end === end && atStart) {
      if (!MEASURABLE_VERBS.has(hit.word))
        return { noun: null, predicate, verb: { start: hit.start, end }, governed: true };
      break;
    } else if (
      adverb &&
      adverb.word.length >= (hit?.word.length ?? 0) &&
      adverb.end < end &&
      !HEADS.at(text, adverb.end, (h) => h.end === end && h.word.length === 1)
    )
      start = i = adverb.end;
    else if (
      atStart &&
      /[\s“”"'‘’、和与及并,)》（(]/.test(text.charAt(i)) &&
      !(/[“"‘]/.test(text.charAt(i)) && /[”"’]/.test(text.slice(i + 1, end)))
    )
      start = ++i;
    else if (text.charAt(i) === '有' && opensWithHave(text, i, end)) start = i = i + 1;
    else i += hit && hit.end < guard ? hit.word.length : 1;
  }
  const scope = SCOPE.exec(text.slice(start, end));
  if (scope && start + scope[0].length < end && !SCOPE_BOUND.test(text.slice(start + scope[0].length, end)))
    start += scope[0].length;
  while (start < end && /[\s的]/.test(text.charAt(start))) start++;
  while (
    end > start &&
    /[\s的”"’]/.test(text.charAt(end - 1)) &&
    !(/[”"’]/.test(text.charAt(end - 1)) && /[“"‘]/.test(text.slice(start, end - 1)))
  )
    end--;
  const noun = text.slice(start, end);
  if (noun === '' || BARE_HEADS.has(noun)) return { noun: null, predicate, verb, governed };
  return { noun: { start, end }, predicate, verb, governed };
}

function opensObject(text: string, verb: string, at: number, end: number, atStart: boolean): boolean {
  const rest = text.slice(at, end);
  if (/^[的、和与及]/.test(rest)) return false;
  const head = HEADS.at(text, at, (h) => h.end <= end);
  // 收购金额, 种植面积, 改造项目 are one name; 建设项目库 is not asked.
  if (head && (head.end === end || /^[的、]/.test(text.slice(head.end, end))))
    return (
      !NOMINAL_VERBS.has(verb) &&
      verb.length > 1 &&
      /^(?:完成|实现|安排|下达|落实|引进|引入|打造|新增|新开工|筹集|拨付|实施|吸引|获得|取得|争取)$/.test(verb)
    );
  if (rest.length < 2) return verb.length > 1 && !NOMINAL_VERBS.has(verb);
  return atStart || !NOMINAL_VERBS.has(verb);
}

function skipParticles(text: string, at: number, end: number): number {
  let i = at;
  while (
    i < end - 1 &&
    /[了好出成到着过]/.test(text.charAt(i)) &&
    !/^(?:好项目|出口|成本|到位|成果|成年|成品|成员|成交|出租|出让|出生|出行|出院)/.test(text.slice(i, i + 3))
  )
    i++;
  return i;
}

function opensWithHave(text: string, at: number, end: number): boolean {
  return (
    at + 1 < end &&
    !/[国民公私所具拥占保稀享持现自共含没只仍还]/.test(text.charAt(at - 1)) &&
    !/[色限机效线关轨序力利偿害氧毒源望]/.test(text.charAt(at + 1))
  );
}
