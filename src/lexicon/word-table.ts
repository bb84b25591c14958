/** Longest-match lookup of words at a place in a text: what tries are used for, over lists short enough for a map of first letters. */

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

/** Words by their first and by their last unit, longest first. Each lookup costs at most the words that share that unit. */
export class WordTable<T> {
  private readonly byFirst = new Map<number, Entry<T>[]>();
  /** Which UTF-16 units open a word: most places of a text are passed by at this one look. */
  private readonly opens = new Uint8Array(0x10000);
  private readonly byLast = new Map<number, Entry<T>[]>();

  constructor(words: Iterable<readonly [string, T]>) {
    for (const [word, value] of words) {
      const entry = { word, value };
      push(this.byFirst, word.charCodeAt(0), entry);
      this.opens[word.charCodeAt(0)] = 1;
      push(this.byLast, word.charCodeAt(word.length - 1), entry);
    }
    for (const table of [this.byFirst, this.byLast]) {
      for (const list of table.values()) list.sort((a, b) => b.word.length - a.word.length);
    }
  }

  /** The longest word that starts at `at` and that `accept` lets pass. */
  at(text: string, at: number, accept?: (hit: Hit<T>) => boolean): Hit<T> | null {
    const first = text.charCodeAt(at);
    if (this.opens[first] !== 1) return null;
    const second = text.charCodeAt(at + 1);
    for (const { word, value } of this.byFirst.get(first) ?? []) {
      if (word.length > 1 && (word.charCodeAt(1) !== second || !text.startsWith(word, at))) continue;
      const hit = { word, value, start: at, end: at + word.length };
      if (!accept || accept(hit)) return hit;
    }
    return null;
  }

  /** The longest word that ends right before `end`. */
  before(text: string, end: number, accept?: (hit: Hit<T>) => boolean): Hit<T> | null {
    if (end <= 0) return null;
    for (const { word, value } of this.byLast.get(text.charCodeAt(end - 1)) ?? []) {
      if (!text.endsWith(word, end)) continue;
      const hit = { word, value, start: end - word.length, end };
      if (!accept || accept(hit)) return hit;
    }
    return null;
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

function push<T>(table: Map<number, Entry<T>[]>, key: number, entry: Entry<T>): void {
  const list = table.get(key);
  if (list) list.push(entry);
  else table.set(key, [entry]);
}
