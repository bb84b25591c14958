/** Known names and words at their places in a text. */
import type { Span } from '../../model';
import { Words, type SearchedText } from '../patterns/pattern';

/**
 * Longest-match lookup of names at a place in a text: one look at a bit of the first two characters, then one at each name that these
 * open. Thousands of names (the divisions) stand in it at once, where a trie (`WordTable`) takes 50 ms longer to build.
 */
export class Gazetteer<T> {
  /** A bit for each sum of two units that opens a name: nearly all places of a text are passed by at this one look. */
  private readonly opens = new Uint32Array(1 << 11);
  /** Names by their first two characters, the longest first. */
  private readonly names = new Map<number, Known<T>[]>();

  /** Names of two characters at least; of equal ones the last counts. */
  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [name, value] of new Map(entries)) {
      const key = pairAt(name, 0);
      const bit = sumOf(key);
      this.opens[bit >>> 5] = (this.opens[bit >>> 5] ?? 0) | (1 << (bit & 31));
      const same = this.names.get(key);
      if (same) same.push({ name, value });
      else this.names.set(key, [{ name, value }]);
    }
    for (const same of this.names.values()) if (same.length > 1) same.sort((a, b) => b.name.length - a.name.length);
  }

  /** The longest name that starts at `at`, or `null`. */
  longestAt(text: string, at: number): { readonly end: number; readonly value: T } | null {
    const key = pairAt(text, at);
    const bit = sumOf(key);
    if (((this.opens[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return null;
    const same = this.names.get(key);
    if (!same) return null;
    for (const { name, value } of same) {
      if (name.length === 2 || text.startsWith(name, at)) return { end: at + name.length, value };
    }
    return null;
  }
}

interface Known<T> {
  readonly name: string;
  readonly value: T;
}

/** Words of a fixed list. Where they begin is found on the one walk over the text that looks for the words of all patterns. */
export class KnownWords {
  private readonly openings: Words;
  private loaded: Gazetteer<true> | null = null;

  /** @param words of two characters at least. */
  constructor(private readonly words: readonly string[]) {
    this.openings = new Words(words);
  }

  /** The longest words of a text from left to right, none overlapping the one before. */
  in(text: SearchedText): readonly Span[] {
    const found: Span[] = [];
    let free = 0;
    for (const start of this.startsIn(text)) {
      const end = start < free ? null : this.endAt(text.folded, start);
      if (end === null) continue;
      found.push({ start, end });
      free = end;
    }
    return found;
  }

  /** All places at which a word begins, in order. */
  startsIn(text: SearchedText): readonly number[] {
    return this.openings.in(text);
  }

  /** The end of the longest word that starts at `at`, or `null`. */
  endAt(folded: string, at: number): number | null {
    this.loaded ??= new Gazetteer(this.words.map((word) => [word, true] as const));
    return this.loaded.longestAt(folded, at)?.end ?? null;
  }
}

/** Two UTF-16 units as one whole number of 32 bits; the end of the text counts as unit 0. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | (at + 1 < text.length ? text.charCodeAt(at + 1) : 0);
}

/** A number of 16 bits of a pair's number. */
const sumOf = (pair: number): number => Math.imul(pair ^ (pair >>> 15), 0x9e3779b1) >>> 16;
