/** Finds the words that bound a figure, before and behind it, and says how they bound it. */
import {
  BETWEEN_BOUND_AND_NUMBER,
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  MARK_CLOSERS,
  NOT_BOUND_AFTER,
  NOT_BOUND_BEFORE,
} from '../../../lexicon/comparators';
import { WordTable, wordsOf, type Hit } from '../../../lexicon/word-table';
import type { Comparator } from '../../../model';
import type { Run } from '../../../prose/types';
import type { Figure } from '../figure';

const BEFORE = new WordTable(BOUNDS_BEFORE);
const AFTER = new WordTable(BOUNDS_AFTER);
const LINKS = wordsOf(BETWEEN_BOUND_AND_NUMBER.join(' '));
const CLOSERS = wordsOf(MARK_CLOSERS.join(' '));
/** What lists of figures under one bound are joined by. */
const JOINT = /^ ?(?:、|和|与|及|以及|或) ?$/;
/** Bounds in front that reach over the following members (`不少于150家企业、30家总部和100名人才`). */
const FAR_REACHING = wordsOf('不少于 不低于 不超过 不高于 至少 最多');
const MEMBER_JOINT = /^[^,。;:!?、和及与]{1,14}(?:、|和|及|以及|与)\s{0,2}$/;

/** Words that hand a bound on to each of a bare list (`分别突破2000亿元和1500亿元`). */
const SHARING = /(?:分别|双双|均已?|都已?|各)$/;

export function boundFigures(run: Run, figures: readonly Figure[]): readonly Figure[] {
  const bounded = figures.map((read, i) =>
    bind(run, read, figures[i - 1]?.end ?? 0, figures[i + 1]?.start ?? Infinity),
  );
  // `增长10%和12%以上`: what stands behind the last of a bare list covers all of it.
  for (let i = bounded.length - 2; i >= 0; i--) {
    const left = bounded[i];
    const right = bounded[i + 1];
    if (!left || !right || left.comparator !== 'eq' || right.bound === null || left.kind !== right.kind) continue;
    if (right.outer.end === right.end || !JOINT.test(run.folded.slice(left.end, right.start))) continue;
    bounded[i] = { ...left, comparator: right.comparator, bound: right.bound };
  }
  return handOn(run, bounded);
}

/** Hands a bound in front on to the members behind it. */
function handOn(run: Run, figures: readonly Figure[]): readonly Figure[] {
  const text = run.folded;
  let head: Figure | null = null;
  return figures.map((read, i) => {
    const left = figures[i - 1];
    if (read.bound !== null || read.comparator !== 'eq' || !left) {
      head = read.outer.start < read.start ? read : null;
      return read;
    }
    if (head === null || head.bound === null || head.kind !== read.kind) return read;
    const between = text.slice(left.outer.end, read.start);
    const bare = JOINT.test(between);
    const shares = bare && SHARING.test(text.slice(Math.max(0, head.outer.start - 4), head.outer.start));
    const reaches = FAR_REACHING.at(head.bound, 0) !== null && (bare || MEMBER_JOINT.test(between));
    if (shares || reaches) return { ...read, comparator: head.comparator, bound: head.bound };
    head = null;
    return read;
  });
}

function bind(run: Run, read: Figure, from: number, to: number): Figure {
  const text = run.folded;
  let { comparator } = read;
  const words: string[] = [];
  let start = read.start;
  let end = read.end;
  for (let depth = 0; depth < 2; depth++) {
    const hit = before(text, start, from);
    if (!hit) break;
    comparator = stronger(comparator, hit.value);
    words.unshift(run.text.slice(hit.start, hit.end));
    start = hit.start;
  }
  const behind = after(text, end, to) ?? after(text, behindBrackets(text, end), to);
  if (behind) {
    comparator = stronger(comparator, behind.value);
    words.push(run.text.slice(behind.start, behind.end));
    end = behind.end;
  }
  const closer = comparator === 'gt' || comparator === 'gte' ? CLOSERS.at(text, skipBlank(text, end)) : null;
  if (closer) end = closer.end;
  if (words.length === 0 && !closer) return read;
  return {
    ...read,
    comparator,
    bound: words.length > 0 ? words.join('…') : read.bound,
    outer: { start, end },
  };
}

function before(text: string, at: number, from: number): Hit<Comparator> | null {
  let end = at;
  while (end > from && /[ \u00a0“"]/.test(text.charAt(end - 1)) && at - end < 3) end--;
  const direct = boundBefore(text, end, from) ?? overNoun(text, end, from);
  if (direct) return direct;
  const link = LINKS.before(text, end) ?? perReceiver(text, end, from);
  return link && link.start >= from ? boundBefore(text, link.start, from) : null;
}

/** `不超过项目投资额的30%`: a negated bound reaches over the noun whose share it is. */
function overNoun(text: string, end: number, from: number): Hit<Comparator> | null {
  const before = text.slice(Math.max(from, end - 14), end);
  const match = /不(?:超过|低于|高于|少于|大于|小于)(?=[\u4e00-\u9fff]{2,11}$)/.exec(before);
  const noun = match ? before.slice(match.index + match[0].length) : '';
  if (!match || !/[额数值量入模积比率本价准](?:的)?$/.test(noun)) return null;
  const start = end - before.length + match.index;
  return BEFORE.at(text, start, (hit) => hit.end === start + match[0].length);
}

const PER_RECEIVER = /(?:每[人生户亩个天月年](?:年|月|学年|学期)?){1,2}$/;

/** 不低于每生每年500元: for whom and for how long. */
function perReceiver(text: string, end: number, from: number): { readonly start: number } | null {
  if (!/[人生户亩个天月年期]/.test(text.charAt(end - 1))) return null;
  const per = PER_RECEIVER.exec(text.slice(Math.max(from, end - 8), end));
  return per && { start: end - per[0].length };
}

function boundBefore(text: string, end: number, from: number): Hit<Comparator> | null {
  return BEFORE.before(
    text,
    end,
    (hit) =>
      hit.start >= from &&
      (hit.word !== '上' || /[百千万亿]/.test(text.charAt(end))) && // 上百, but 网上5万
      !(NOT_BOUND_AFTER[hit.word] ?? '').includes(text.charAt(hit.start - 1) || '\0'),
  );
}

function after(text: string, at: number, to: number): Hit<Comparator> | null {
  return AFTER.at(text, skipBlank(text, at), (hit) => !isOtherWord(text, hit) && hit.end <= to);
}

/** `2000人（含应届生）左右`: the bound stands behind a short remark. */
function behindBrackets(text: string, at: number): number {
  if (text.charAt(at) !== '(') return at;
  for (let i = at + 1; i < at + 16 && i < text.length; i++) {
    if (text.charAt(i) === ')') return i + 1;
    if (/[(。;]/.test(text.charAt(i))) break;
  }
  return at;
}

function isOtherWord(text: string, hit: Hit<Comparator>): boolean {
  return (NOT_BOUND_BEFORE[hit.word] ?? '').includes(text.charAt(hit.end) || '\0');
}

/** A bound wins over `approx`, and the word outside over 多 inside. */
function stronger(a: Comparator, b: Comparator): Comparator {
  if (a === 'eq') return b;
  return b === 'approx' ? a : b;
}

function skipBlank(text: string, at: number): number {
  let i = at;
  while (i < at + 2 && /[ \u00a0]/.test(text.charAt(i))) i++;
  return i;
}
