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

interface Node<T> {
  next: Map<number, Node<T>> | null;
  /** The longest word on the way to this node. */
  entry: Entry<T> | null;
}

/** Words by their units from the front and from the end. A lookup costs no more than the longest word that could match. */
export class WordTable<T> {
  private readonly words: readonly (readonly [string, T])[];
  /** Built when first asked for: most tables are asked from one side alone, and many not before a report calls for them. */
  private fronts: Side<T> | null = null;
  private ends: Side<T> | null = null;

  constructor(words: Iterable<readonly [string, T]>) {
    this.words = [...words];
  }

  /** The longest word that starts at `at` and that `accept` lets pass. */
  at(text: string, at: number, accept?: (hit: Hit<T>) => boolean): Hit<T> | null {
    const fronts = (this.fronts ??= new Side(this.words, false));
    const first = text.charCodeAt(at);
    if (!fronts.opens.has(first)) return null;
    let node = fronts.trie.get(first);
    if (!node) return null;
    for (let i = at + 1; node.next; i++) {
      const deeper: Node<T> | undefined = node.next.get(text.charCodeAt(i));
      if (!deeper) break;
      node = deeper;
    }
    for (let entry = node.entry; entry; entry = entry.shorter) {
      const hit = { word: entry.word, value: entry.value, start: at, end: at + entry.word.length };
      if (!accept || accept(hit)) return hit;
    }
    return null;
  }

  /** The longest word that ends right before `end` and that `accept` lets pass. */
  before(text: string, end: number, accept?: (hit: Hit<T>) => boolean): Hit<T> | null {
    if (end <= 0) return null;
    const ends = (this.ends ??= new Side(this.words, true));
    const last = text.charCodeAt(end - 1);
    if (!ends.opens.has(last)) return null;
    let node = ends.trie.get(last);
    if (!node) return null;
    for (let i = end - 2; i >= 0 && node.next; i--) {
      const deeper: Node<T> | undefined = node.next.get(text.charCodeAt(i));
      if (!deeper) break;
      node = deeper;
    }
    for (let entry = node.entry; entry; entry = entry.shorter) {
      const hit = { word: entry.word, value: entry.value, start: end - entry.word.length, end };
      if (!accept || accept(hit)) return hit;
    }
    return null;
  }
}

/** The words of a table as they are read from one side. */
class Side<T> {
  /** Which units open a word on this side: most places of a text are passed by at this one look. */
  readonly opens = new UnitSet();
  readonly trie: ReadonlyMap<number, Node<T>>;

  /** @param backwards whether words are entered from their last unit. */
  constructor(words: readonly (readonly [string, T])[], backwards: boolean) {
    // A word is built on the shorter ones that it begins with; of equal words the first counts.
    const sorted = [...words].sort((a, b) => a[0].length - b[0].length);
    this.trie = trie(sorted, backwards);
    for (const unit of this.trie.keys()) this.opens.add(unit);
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

/** @param words shorter ones first. @param backwards whether words are entered from their last unit. */
function trie<T>(words: readonly (readonly [string, T])[], backwards: boolean): Map<number, Node<T>> {
  const root: Node<T> = { next: new Map(), entry: null };
  for (const [word, value] of words) {
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(backwards ? word.length - 1 - i : i);
      node.next ??= new Map();
      let deeper = node.next.get(unit);
      if (!deeper) node.next.set(unit, (deeper = { next: null, entry: node.entry }));
      node = deeper;
    }
    if (node.entry?.word !== word) node.entry = { word, value, shorter: node.entry };
  }
  return root.next ?? new Map<number, Node<T>>();
}
