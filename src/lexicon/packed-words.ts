/** Many short words in two small typed tables: a look-up touches one place of memory, where a map of strings touches five and fills the caches. */

/** Words of this many characters fit: 15 bits for each, 60 in all. */
const LONGEST = 4;
const FIRST = 0x4e00;
const LAST = 0x9fff;
/** Characters of the block of common Chinese characters, as numbers of 15 bits that are never 0; else −1. */
const unitOf = (code: number): number => (code >= FIRST && code <= LAST ? code - FIRST + 1 : -1);

const mix = (high: number, low: number): number => {
  const mixed = Math.imul(high ^ Math.imul(low, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};

/** Words with a class of 1 to 4 each. */
export class PackedWords {
  private readonly mask: number;
  private readonly highs: Uint32Array;
  private readonly lows: Uint32Array;
  /** One bit for each of 2¹⁷ sums of words of three and four: most spans of a text are refused by it alone. */
  private readonly maybe = new Uint32Array(1 << 12);
  /** Words that hold letters or are longer. */
  private readonly others = new Map<string, number>();

  /** @param entries words of two characters at least, and their classes (1, 2, 3 or 4). */
  constructor(entries: ReadonlyMap<string, number>) {
    let size = 1024;
    while (size < entries.size * 2) size *= 2;
    this.mask = size - 1;
    this.highs = new Uint32Array(size);
    this.lows = new Uint32Array(size);
    for (const [word, kind] of entries) this.add(word, kind);
  }

  private add(word: string, kind: number): void {
    const high = word.length <= LONGEST ? pair(word, 0, 2) : -1;
    const low = word.length <= LONGEST ? pair(word, 2, word.length) : -1;
    if (high < 0 || low < 0) {
      this.others.set(word, kind);
      return;
    }
    const sum = mix(high, low);
    if (low > 0) this.maybe[(sum & 0x1ffff) >>> 5] = (this.maybe[(sum & 0x1ffff) >>> 5] ?? 0) | (1 << (sum & 31));
    let at = sum & this.mask;
    while (this.highs[at] !== 0) at = (at + 1) & this.mask;
    // The two bits that 30 bits of characters leave hold the class.
    this.highs[at] = ((high << 2) | (kind - 1)) >>> 0;
    this.lows[at] = low;
  }

  /** Class of the word that a text holds from `start` to `end`, or 0. */
  classAt(text: string, start: number, end: number): number {
    const length = end - start;
    if (start < 0 || length < 2 || end > text.length) return 0;
    const high = length <= LONGEST ? pair(text, start, start + 2) : -1;
    const low = length <= LONGEST && high >= 0 ? pair(text, start + 2, end) : -1;
    if (high < 0 || low < 0) return this.others.size > 0 ? (this.others.get(text.slice(start, end)) ?? 0) : 0;
    const sum = mix(high, low);
    if (low > 0 && ((this.maybe[(sum & 0x1ffff) >>> 5] ?? 0) & (1 << (sum & 31))) === 0) return 0;
    for (let at = sum & this.mask; ; at = (at + 1) & this.mask) {
      const stored = this.highs[at] ?? 0;
      if (stored === 0) return 0;
      if (stored >>> 2 === high && this.lows[at] === low) return (stored & 3) + 1;
    }
  }
}

/** One or two characters as a number of 30 bits, 0 for none; −1 where one is outside the block. */
function pair(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const unit = unitOf(text.charCodeAt(at));
    if (unit < 0) return -1;
    value = value * 0x8000 + unit;
  }
  return value;
}
