/** Brings what a row is about to the few words that stay when it is said again or its value changes. */
import { wordsOf } from '../../lexicon/word-table';
import { BLANKS, Chars } from '../metric/chars';
import { guarded } from '../../mentions/patterns/guarded';

const SCOPE = guarded(/^(?:其中|全[省市区县旗州盟疆]|我[国省市区县旗州盟]|本[省市区县旗州盟])/);
const MARKS = /[\s“”"'‘’《》（）()的]/g;
const HAS_MARKS = new Chars(BLANKS + '“”"\'‘’《》（）()的');
/** Words that come and go between two sayings of one thing: adverbs of manner, bounds, particles. */
const LOOSE = wordsOf(
  '尽快 加快 大力 全力 积极 切实 扎实 着力 深入 持续 继续 进一步 全面 努力 力争 确保 务必 务必要 必须 要 将',
  '左右 以上 以内 以下 约 超过 达到 不低于 了 的 地 和 与 及',
);
const NUMERALS = new Chars('○零一二三四五六七八九十百千万亿');
const POINTS = '个百分点';

/** A metric without scope, quotes, blanks and 的. */
export function metricKey(metric: string): string {
  const plain = HAS_MARKS.in(metric, 0, metric.length) ? metric.replace(MARKS, '') : metric;
  return plain.slice(SCOPE.exec(plain)?.[0].length ?? 0);
}

/** Words of a clause or sentence without figures, marks and words that carry no content. `folded` text in. */
export function contentKey(folded: string, start = 0, end = folded.length): string {
  let key = '';
  let from = start;
  for (let i = start; i < end;) {
    const skip = loose(folded, i);
    if (skip === 0) {
      i++;
      continue;
    }
    if (from < i) key += folded.slice(from, i);
    i += skip;
    from = i;
  }
  return from < end ? key + folded.slice(from, end) : key;
}

/** How many units at `at` carry no content; 0 for a letter or Han character that does. */
function loose(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0x4e00 && unit <= 0x9fff) {
    if (NUMERALS.at(text, at)) return 1;
    if (unit === 0x4e2a && text.startsWith(POINTS, at)) return POINTS.length;
    const hit = LOOSE.at(text, at);
    return hit ? hit.word.length : 0;
  }
  const letter = unit | 0x20;
  return letter >= 0x61 && letter <= 0x7a ? 0 : 1;
}

/** Hashes of all runs of three characters, ascending, once each; short texts give the whole. */
export function shingles(text: string): Int32Array {
  const all = new Int32Array(shingleCount(text));
  for (let i = 0; i < all.length; i++) all[i] = shingleAt(text, i);
  all.sort();
  let kept = 0;
  for (let i = 0; i < all.length; i++) if (i === 0 || all[i] !== all[i - 1]) all[kept++] = all[i] ?? 0;
  return all.subarray(0, kept);
}

const shingleCount = (text: string): number => (text === '' ? 0 : Math.max(1, text.length - 2));

/** The `size` smallest hashes among the shingles of `text`, ascending, once each: a bottom-k sketch, kept in one pass. */
export function sketch(text: string, size: number): readonly number[] {
  const kept: number[] = [];
  const count = shingleCount(text);
  for (let i = 0; i < count; i++) {
    const hash = shingleAt(text, i);
    let at = kept.length;
    while (at > 0 && (kept[at - 1] ?? 0) > hash) at--;
    if (at === size || (at > 0 && kept[at - 1] === hash)) continue;
    for (let to = Math.min(kept.length, size - 1); to > at; to--) kept[to] = kept[to - 1] ?? 0;
    kept[at] = hash;
  }
  return kept;
}

/** Three units mixed so that near texts lie far apart: multiply and shift, as the finalizer of MurmurHash3 does. */
function shingleAt(text: string, at: number): number {
  let hash = text.charCodeAt(at);
  hash = Math.imul(hash, 0x01000193) ^ (at + 1 < text.length ? text.charCodeAt(at + 1) : 0);
  hash = Math.imul(hash, 0x01000193) ^ (at + 2 < text.length ? text.charCodeAt(at + 2) : 0);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  // Of 30 bits, so that it is a small whole number to every engine.
  return (hash ^ (hash >>> 13)) >>> 2;
}

/** Share of the smaller set (as `shingles` gives them) that the larger holds, 0 to 1. */
export function containment(a: Int32Array, b: Int32Array): number {
  if (a.length === 0 || b.length === 0) return 0;
  let shared = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length;) {
    const difference = (a[i] ?? 0) - (b[k] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) k++;
  }
  return shared / Math.min(a.length, b.length);
}

/** FNV-1a, 32 bits, over the UTF-16 units of `text` (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
