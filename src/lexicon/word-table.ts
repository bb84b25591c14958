/** Longest-match lookup of words at a place in a text, by a trie over their units. */
import { UnitSet } from './unit-set';

interface Entry<T> {
  readonly word: string;
  readonly value: T;
  /** The longest word of the table that this one begins (or, in a trie of endings, ends) with. */
  readonly shorter: Entry<T> | null;
}

export interface Hit<T> {
  readonly word: string;
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** Words by their units from the front and from the end. A lookup costs no more than the longest word that could match. */
export class WordTable<T> {
  private readonly words: readonly (readonly [string, T])[];
  /** Built when first asked for: most tables are asked from one side alone, and many not before a report calls for them. */
  private fronts: Trie<T> | null = null;
  private ends: Trie<T> | null = null;

  constructor(words: Iterable<readonly [string, T]>) {
    this.words = [...words];
  }

  /** The longest word that starts at `at` and that `accept` lets pass. */
  at(text: string, at: number, accept?: (hit: Hit<T>) => boolean): Hit<T> | null {
    const fronts = (this.fronts ??= new Trie(this.words, false));
    for (let entry = fronts.longestFrom(text, at); entry; entry = entry.shorter) {
      const hit = { word: entry.word, value: entry.value, start: at, end: at + entry.word.length };
      if (!accept || accept(hit)) return hit;
    }
    return null;
  }

  /** The longest word that ends right before `end` and that `accept` lets pass. */
  before(text: string, end: number, accept?: (hit: Hit<T>) => boolean): Hit<T> | null {
    const ends = (this.ends ??= new Trie(this.words, true));
    for (let entry = ends.longestUpTo(text, end); entry; entry = entry.shorter) {
      const hit = { word: entry.word, value: entry.value, start: end - entry.word.length, end };
      if (!accept || accept(hit)) return hit;
    }
    return null;
  }
}

/** The words of a table as they are read from one side: a trie whose edges stand in one hash table of whole numbers. */
class Trie<T> {
  /** Which units open a word on this side: most places of a text are passed by at this one look. */
  private readonly opens = new UnitSet();
  /** Edges by node and unit (a number of 15 and one of 16 bits, in 32), 0 where a place is free; and the nodes that they lead to. */
  private edges = new Int32Array(64);
  private targets = new Uint16Array(64);
  private taken = 0;
  /** The longest word on the way to each node; the root is node 0. */
  private readonly entries: (Entry<T> | null)[] = [null];
  /** Whether any edge leaves a node: 1 or 0. */
  private readonly inner: number[] = [0];

  /** @param backwards whether words are entered from their last unit. */
  constructor(words: readonly (readonly [string, T])[], backwards: boolean) {
    // A word is built on the shorter ones that it begins with; of equal words the first counts.
    const sorted = [...words].sort((a, b) => a[0].length - b[0].length);
    for (const [word, value] of sorted) {
      let node = 0;
      for (let i = 0; i < word.length; i++) {
        const unit = word.charCodeAt(backwards ? word.length - 1 - i : i);
        if (i === 0) this.opens.add(unit);
        node = this.next(node, unit) || this.grow(node, unit);
      }
      const entry = this.entries[node] ?? null;
      if (entry?.word !== word) this.entries[node] = { word, value, shorter: entry };
    }
  }

  longestFrom(text: string, at: number): Entry<T> | null {
    const first = text.charCodeAt(at);
    if (!this.opens.has(first)) return null;
    let node = this.next(0, first);
    for (let i = at + 1; this.inner[node] === 1 && i < text.length; i++) {
      const deeper = this.next(node, text.charCodeAt(i));
      if (deeper === 0) break;
      node = deeper;
    }
    return this.entries[node] ?? null;
  }

  longestUpTo(text: string, end: number): Entry<T> | null {
    const last = text.charCodeAt(end - 1);
    if (end <= 0 || !this.opens.has(last)) return null;
    let node = this.next(0, last);
    for (let i = end - 2; this.inner[node] === 1 && i >= 0; i--) {
      const deeper = this.next(node, text.charCodeAt(i));
      if (deeper === 0) break;
      node = deeper;
    }
    return this.entries[node] ?? null;
  }

  /** The node that an edge leads to, or 0. */
  private next(node: number, unit: number): number {
    const edge = edgeOf(node, unit);
    const mask = this.edges.length - 1;
    for (let at = placeOf(edge) & mask; ; at = (at + 1) & mask) {
      const stored = this.edges[at];
      if (stored === edge) return this.targets[at] ?? 0;
      if (stored === 0) return 0;
    }
  }

  /** A new node behind `node`: the words on the way to it are those on the way to the node before. */
  private grow(node: number, unit: number): number {
    const target = this.entries.length;
    this.entries.push(this.entries[node] ?? null);
    this.inner.push(0);
    this.inner[node] = 1;
    if (++this.taken * 2 > this.edges.length) this.widen();
    this.put(edgeOf(node, unit), target);
    return target;
  }

  private put(edge: number, target: number): void {
    const mask = this.edges.length - 1;
    let at = placeOf(edge) & mask;
    while (this.edges[at] !== 0) at = (at + 1) & mask;
    this.edges[at] = edge;
    this.targets[at] = target;
  }

  private widen(): void {
    const { edges, targets } = this;
    this.edges = new Int32Array(edges.length * 4);
    this.targets = new Uint16Array(edges.length * 4);
    edges.forEach((edge, i) => {
      if (edge !== 0) this.put(edge, targets[i] ?? 0);
    });
  }
}

/** Never 0: no word holds U+0000, and no table has more than 32,767 nodes. */
const edgeOf = (node: number, unit: number): number => (node << 16) | unit;
const placeOf = (edge: number): number => Math.imul(edge ^ (edge >>> 16), 0x9e3779b1) >>> 8;

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
