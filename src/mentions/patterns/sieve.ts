/** One walk over a text that finds the words of all patterns at once, by a trie in typed tables. */

import { UnitSet } from '../../lexicon/unit-set';

/** Where the words of each set begin in one text, in order; by the number of the set. */
export type Sightings = readonly (readonly number[] | undefined)[];

const NODES = 0xffff;
const SPREAD = 0x9e3779b1;
/** Of longer words the opening is looked for: it stands wherever they do, and hardly anywhere else. */
const LONGEST = 4;

/** A number of 16 bits of two units. */
const sumOf = (first: number, second: number): number =>
  Math.imul((first << 16) ^ (first >>> 3) ^ second, SPREAD) >>> 16;

/** Words in sets. Sets may be added at any time; a text that was walked before knows nothing of them. */
export class Sieve {
  /** Number of sets. */
  sets = 0;
  /** Units that are words. */
  private readonly single = new UnitSet();
  /** A bit for each sum of two units that open a word: most places of a text are passed by at this one look. */
  private readonly pairs = new Uint32Array(1 << 11);
  /** The node behind the first unit of a word, or 0. */
  private readonly first = new Uint16Array(0x10000);
  private nodes = 1;
  /** From a node and a unit (16 bits each) to the next node. */
  private keys = new Uint32Array(1 << 12);
  private targets = new Uint16Array(1 << 12);
  /** The sets of the words that end at a node. */
  private readonly ends: (number[] | undefined)[] = [];

  /** Adds a set of words, none of them empty, and returns its number. */
  add(words: readonly string[]): number {
    const set = this.sets++;
    for (const word of [...words].sort((a, b) => a.length - b.length)) this.enter(word.slice(0, LONGEST), set);
    return set;
  }

  private enter(word: string, set: number): void {
    if (word.length === 1) this.single.add(word.charCodeAt(0));
    else {
      const bit = sumOf(word.charCodeAt(0), word.charCodeAt(1));
      this.pairs[bit >>> 5] = (this.pairs[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
    let node = this.first[word.charCodeAt(0)] ?? 0;
    if (node === 0) this.first[word.charCodeAt(0)] = node = this.grow();
    for (let at = 1; at < word.length; at += 1) {
      // A shorter word of the set stands wherever this one does.
      if (this.ends[node]?.includes(set)) return;
      const unit = word.charCodeAt(at);
      let next = this.next(node, unit);
      if (next === 0) this.put(node, unit, (next = this.grow()));
      node = next;
    }
    const sets = (this.ends[node] ??= []);
    if (!sets.includes(set)) sets.push(set);
  }

  private grow(): number {
    if (this.nodes >= NODES) throw new Error('The words of the patterns are too many for numbers of 16 bits.');
    return this.nodes++;
  }

  private next(node: number, unit: number): number {
    const key = ((node << 16) | unit) >>> 0;
    const { keys } = this;
    const mask = keys.length - 1;
    for (let at = Math.imul(key ^ (key >>> 15), SPREAD) >>> 8; ; at += 1) {
      const stored = keys[at & mask] ?? 0;
      if (stored === key) return this.targets[at & mask] ?? 0;
      if (stored === 0) return 0;
    }
  }

  private put(node: number, unit: number, target: number): void {
    if (this.nodes * 2 > this.keys.length) this.widen();
    const key = ((node << 16) | unit) >>> 0;
    const mask = this.keys.length - 1;
    let at = Math.imul(key ^ (key >>> 15), SPREAD) >>> 8;
    while (this.keys[at & mask] !== 0) at += 1;
    this.keys[at & mask] = key;
    this.targets[at & mask] = target;
  }

  private widen(): void {
    const { keys, targets } = this;
    this.keys = new Uint32Array(keys.length * 4);
    this.targets = new Uint16Array(keys.length * 4);
    keys.forEach((key, at) => {
      if (key !== 0) this.put(key >>> 16, key & 0xffff, targets[at] ?? 0);
    });
  }

  /** Linear: from each place the walk goes no further than the longest word. */
  walk(text: string): Sightings {
    const found: (number[] | undefined)[] = new Array<number[] | undefined>(this.sets);
    let unit = text.charCodeAt(0);
    let next = 0;
    for (let at = 0; at < text.length; at += 1, unit = next) {
      next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
      const bit = sumOf(unit, next);
      if (((this.pairs[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0 && !this.single.has(unit)) continue;
      let node = this.first[unit] ?? 0;
      for (let end = at + 1; node !== 0; end += 1) {
        const sets = this.ends[node];
        if (sets) {
          for (const set of sets) {
            const places = found[set];
            if (!places) found[set] = [at];
            else if (places[places.length - 1] !== at) places.push(at);
          }
        }
        if (end === text.length) break;
        node = this.next(node, text.charCodeAt(end));
      }
    }
    return found;
  }
}
