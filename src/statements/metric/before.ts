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
import { WordTable, wordsOf } from '../../lexicon/word-table';
import type { Span } from '../../model';
import { BLANKS, Chars } from './chars';
import { knownBefore } from './indicator';

/** Verbs of value and adverbs, both of which a noun loses at its end; `true` for verbs. */
const ENDINGS = new WordTable<boolean>([
  ...VALUE_VERBS.map((word): [string, boolean] => [word, true]),
  ...ADVERBS.map((word): [string, boolean] => [word, false]),
]);
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
const NOT_STRIPPED = wordsOf(
  '比重 比例 占比 比率 同比 环比 对比 性价比 总产 单产 亩产 年产 特产 投产 增速 增幅 降幅 涨幅 目标 产能 功能 动能 节能 储能 效能 智能 技能 宜居 民居 安居',
  '国有 所有 私有 公有 具有 持有 保有 中共 公共 总是 但是 于是 行为 作为 人为 行列 系列 序列 企业 居民 基本建设 不足之处 通过率 资金 资本',
);
const COMPARISON = /(?:比|较)(?![重例率较赛])[^,、比较]{1,16}$/;
const OF_SHARE = /占[^,占]{1,24}(?:的|比重|比例)?$/;
/** Opens the old value: 产能由原来的3万吨扩大到5万吨. */
const OLD = /[由从](?:原来|原先|过去|此前|最初|当初|上年|去年)?的?$/;
const FROM = /(?:从|由)[^,从由]{0,14}$/;

const LIST_MARKS = new Chars(BLANKS + '、“"\'‘和与及并,');
const PARTICLES = new Chars('了着过');
const MOVES = new Chars('增减降高低');
const COMPARES = new Chars('比较');
const SHARES = new Chars('占');
const FROMS = new Chars('从由');

/**
 * @param text the run's folded text.
 * @param times spans of periods in the run; they are no part of a metric.
 */
export function readBefore(text: string, span: Span, times: readonly Span[]): Before {
  const { start } = span;
  let { end } = span;
  let predicate = false;
  const within = (hit: { readonly start: number }): boolean => hit.start >= start;
  for (let was = -1; was !== end && end > start;) {
    was = end;
    end = LIST_MARKS.trim(text, start, end);
    if (text.charCodeAt(end - 1) === 0x29) {
      const open = text.lastIndexOf('(', end);
      if (open >= start) end = open;
    }
    const time = times.find((candidate) => candidate.end === end && candidate.start >= start);
    if (time) end = time.start;
    else if (!NOT_STRIPPED.before(text, end, within) && !knownBefore(text, start, end)) {
      const particle = PARTICLES.at(text, end - 1) ? ENDINGS.before(text, end - 1, within) : null;
      const ending = particle?.value ? particle : ENDINGS.before(text, end, within);
      if (ending) {
        end = ending.start;
        predicate ||= ending.value;
      }
    }
    if (COMPARES.in(text, Math.max(start, end - 18), end) && (predicate || MOVES.in(text, end, span.end))) {
      const compared = COMPARISON.exec(text.slice(start, end));
      if (compared) end = start + compared.index;
    }
    if (SHARES.in(text, Math.max(start, end - 27), end)) {
      const share = OF_SHARE.exec(text.slice(start, end));
      if (share && !/(?:比重|比例)$/.test(share[0]) && !/^占地|^占道|^占用/.test(share[0])) {
        end = start + share.index;
        predicate = true;
      }
    }
    if (FROMS.in(text, Math.max(start, end - 4), end)) {
      const old = OLD.exec(text.slice(start, end));
      if (old && old.index > 1) {
        end = start + old.index;
        predicate = true;
      }
    }
  }
  if (predicate) {
    if (FROMS.in(text, Math.max(start, end - 15), end)) {
      const from = FROM.exec(text.slice(start, end));
      if (from && from.index > 1) end = start + from.index;
    }
    end = LIST_MARKS.trim(text, start, end);
  }
  return trimFront(text, { start, end }, times, predicate);
}

const FRONT_MARKS = new Chars(BLANKS + '“”"\'‘’、和与及并,)》（(');
const OPEN_QUOTES = new Chars('“"‘');
const CLOSE_QUOTES = new Chars('”"’');
const BLANKS_OR_OF = new Chars(BLANKS + '的');
const END_MARKS = new Chars(BLANKS + '的”"’');
const SCOPE_OPENINGS = new Chars('其当全年今去上我本该自省市区县预力确主');

function trimFront(text: string, span: Span, times: readonly Span[], predicate: boolean): Before {
  let { start, end } = span;
  const known = knownBefore(text, start, end);
  const guard = known ? known.start : end;
  let verb: Span | null = null;
  let governed = false;
  const inSpan = (hit: { readonly end: number }): boolean => hit.end <= end;
  const inGuard = (hit: { readonly end: number }): boolean => hit.end <= guard;
  // The last strong verb before the noun opens its object.
  for (let i = start; i < guard;) {
    const time = times.find((candidate) => candidate.start === i && candidate.end <= end);
    if (time) {
      start = i = time.end;
      continue;
    }
    const atStart = i === start;
    const hit = VERBS.at(text, i, inSpan);
    const adverb = atStart ? ADVERB.at(text, i, inGuard) : null;
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
      !(adverb.end === end - 1 && HEADS.at(text, adverb.end, inSpan))
    )
      start = i = adverb.end;
    else if (atStart && FRONT_MARKS.at(text, i) && !(OPEN_QUOTES.at(text, i) && CLOSE_QUOTES.in(text, i + 1, end)))
      start = ++i;
    else if (text.charCodeAt(i) === HAVE && opensWithHave(text, i, end)) start = i = i + 1;
    else i += hit && hit.end < guard ? hit.word.length : 1;
  }
  if (SCOPE_OPENINGS.at(text, start)) {
    const scope = SCOPE.exec(text.slice(start, end));
    if (scope && start + scope[0].length < end && !SCOPE_BOUND.test(text.slice(start + scope[0].length, end)))
      start += scope[0].length;
  }
  start = BLANKS_OR_OF.skip(text, start, end);
  while (
    END_MARKS.at(text, end - 1) &&
    end > start &&
    !(CLOSE_QUOTES.at(text, end - 1) && OPEN_QUOTES.in(text, start, end - 1))
  )
    end--;
  if (start === end || (end - start < 5 && BARE_HEADS.has(text.slice(start, end))))
    return { noun: null, predicate, verb, governed };
  return { noun: { start, end }, predicate, verb, governed };
}

/** 有. */
const HAVE = 0x6709;
const NO_OBJECT = new Chars('的、和与及');

function opensObject(text: string, verb: string, at: number, end: number, atStart: boolean): boolean {
  if (NO_OBJECT.at(text, at)) return false;
  const head = HEADS.at(text, at, (h) => h.end <= end);
  // 收购金额, 种植面积, 改造项目 are one name; 建设项目库 is not asked.
  if (head && (head.end === end || text.charAt(head.end) === '的' || text.charAt(head.end) === '、'))
    return (
      !NOMINAL_VERBS.has(verb) &&
      verb.length > 1 &&
      /^(?:完成|实现|安排|下达|落实|引进|引入|打造|新增|新开工|筹集|拨付|实施|吸引|获得|取得|争取)$/.test(verb)
    );
  if (end - at < 2) return verb.length > 1 && !NOMINAL_VERBS.has(verb);
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
