/** Longest-match lookup of words at a place in a text: what tries are used for, over words kept by their two outer letters. */

interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

export interface Hit<T> {
  readonly word: string;
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** The words that share one outer unit. */
interface Bucket<T> {
  /** Longer words by the unit next to it, longest first. */
  readonly longer: Map<number, Entry<T>[]>;
  /** The word of one unit. */
  single: Entry<T> | null;
}

/** Words by their first two and by their last two units. Each lookup costs at most the words that share both. */
export class WordTable<T> {
  /** Which UTF-16 units open a word and which close one: most places of a text are passed by at this one look. */
  private readonly opens = new Uint8Array(0x10000);
  private readonly closes = new Uint8Array(0x10000);
  private readonly byFirst = new Map<number, Bucket<T>>();
  private readonly byLast = new Map<number, Bucket<T>>();

  constructor(words: Iterable<readonly [string, T]>) {
    for (const [word, value] of words) {
      const entry = { word, value };
      const { length } = word;
      this.opens[word.charCodeAt(0)] = 1;
      this.closes[word.charCodeAt(length - 1)] = 1;
      add(this.byFirst, word.charCodeAt(0), word.charCodeAt(1), entry);
      add(this.byLast, word.charCodeAt(length - 1), word.charCodeAt(length - 2), entry);
    }
    for (const table of [this.byFirst, this.byLast])
      for (const { longer } of table.values())
        for (const list of longer.values()) list.sort((a, b) => b.word.length - a.word.length);
  }

  /** The longest word that starts at `at` and that `accept` lets pass. */
  at(text: string, at: number, accept?: (hit: Hit<T>) => boolean): Hit<T> | null {
    const first = text.charCodeAt(at);
    if (this.opens[first] !== 1) return null;
    const bucket = this.byFirst.get(first);
    if (!bucket) return null;
    const longer = bucket.longer.get(text.charCodeAt(at + 1));
    if (longer)
      for (const { word, value } of longer) {
        if (word.length > 2 && !text.startsWith(word, at)) continue;
        const hit = { word, value, start: at, end: at + word.length };
        if (!accept || accept(hit)) return hit;
      }
    if (!bucket.single) return null;
    const hit = { ...bucket.single, start: at, end: at + 1 };
    return !accept || accept(hit) ? hit : null;
  }

  /** The longest word that ends right before `end`. */
  before(text: string, end: number, accept?: (hit: Hit<T>) => boolean): Hit<T> | null {
    if (end <= 0) return null;
    const last = text.charCodeAt(end - 1);
    if (this.closes[last] !== 1) return null;
    const bucket = this.byLast.get(last);
    if (!bucket) return null;
    const longer = end > 1 ? bucket.longer.get(text.charCodeAt(end - 2)) : undefined;
    if (longer)
      for (const { word, value } of longer) {
        if (word.length > 2 && !text.endsWith(word, end)) continue;
        const hit = { word, value, start: end - word.length, end };
        if (!accept || accept(hit)) return hit;
      }
    if (!bucket.single) return null;
    const hit = { ...bucket.single, start: end - 1, end };
    return !accept || accept(hit) ? hit : null;
  }
}

/** A table of words without values, written as one string with blanks between. */
export function wordsOf(...lists: readonly string[]): WordTable<true> {
  return new WordTable(
    lists.flatMap((list) =>
      list
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => [word, true] as const),
    ),
  );
}

function add<T>(table: Map<number, Bucket<T>>, outer: number, next: number, entry: Entry<T>): void {
  let bucket = table.get(outer);
  if (!bucket) table.set(outer, (bucket = { longer: new Map(), single: null }));
  // A word written twice keeps its first value, as a stable sort by length does.
  if (entry.word.length === 1) bucket.single ??= entry;
  else {
    const list = bucket.longer.get(next);
    if (list) list.push(entry);
    else bucket.longer.set(next, [entry]);
  }
}
