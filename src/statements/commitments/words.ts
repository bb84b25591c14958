/** Brings what a row is about to the few words that stay when it is said again or its value changes. */

const SCOPE = /^(?:其中|全[省市区县旗州盟疆]|我[国省市区县旗州盟]|本[省市区县旗州盟])/;
const FIGURE = /[0-9○零一二三四五六七八九十百千万亿]+(?:[.,·点][0-9○零一二三四五六七八九十]+)*(?:%|‰|个百分点)?/g;
/** Words that come and go between two sayings of one thing: adverbs of manner, bounds, particles. */
const LOOSE =
  /尽快|加快|大力|全力|积极|切实|扎实|着力|深入|持续|继续|进一步|全面|努力|力争|确保|务必|务必要|必须|要|将|左右|以上|以内|以下|约|超过|达到|不低于|了|的|地|和|与|及/g;

/** A metric without scope, quotes, blanks and 的. */
export function metricKey(metric: string): string {
  return metric.replace(/[\s“”"'‘’《》（）()的]/g, '').replace(SCOPE, '');
}

/** Words of a clause or sentence without figures, marks and words that carry no content. `folded` text in. */
export function contentKey(folded: string): string {
  return folded
    .replace(FIGURE, '')
    .replace(/[^一-鿿A-Za-z]/g, '')
    .replace(LOOSE, '');
}

/** Hashes of all runs of three characters, once each; short texts give the whole. */
export function shingles(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  if (text.length < 3) return text === '' ? found : found.add(fnv1a(text));
  for (let i = 0; i + 3 <= text.length; i++) found.add(fnv1a(text, i, i + 3));
  return found;
}

/** Share of the smaller set that the larger holds, 0 to 1. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const hash of small) if (large.has(hash)) shared++;
  return shared / small.size;
}

/** FNV-1a, 32 bits, over the UTF-16 units from `start` to `end` (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function fnv1a(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
