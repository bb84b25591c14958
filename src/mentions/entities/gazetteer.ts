/** Longest-match lookup of names at a place in a text: one lookup of two characters, then one for each length that these allow. */
export class Gazetteer<T> {
  private readonly values = new Map<string, T>();
  /** Which UTF-16 units open a name: most places of a text are passed by at this one look. */
  private readonly opens = new Uint8Array(0x10000);
  /** Lengths of names, longest first, by their first two characters. */
  private readonly lengths = new Map<number, number[]>();

  /** Names of two characters at least. */
  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [name, value] of entries) {
      this.values.set(name, value);
      this.opens[name.charCodeAt(0)] = 1;
      const key = pairAt(name, 0);
      const lengths = this.lengths.get(key);
      if (!lengths) this.lengths.set(key, [name.length]);
      else if (!lengths.includes(name.length)) lengths.push(name.length);
    }
    for (const lengths of this.lengths.values()) lengths.sort((a, b) => b - a);
  }

  /** The longest names of a text from left to right, none overlapping the one before. */
  *in(text: string): Iterable<{ readonly start: number; readonly end: number; readonly value: T }> {
    for (let at = 0; at < text.length;) {
      const hit = this.longestAt(text, at);
      if (!hit) {
        at += 1;
        continue;
      }
      yield { start: at, ...hit };
      at = hit.end;
    }
  }

  /** The longest name that starts at `at`, or `null`. */
  longestAt(text: string, at: number): { readonly end: number; readonly value: T } | null {
    if (this.opens[text.charCodeAt(at)] !== 1) return null;
    const lengths = this.lengths.get(pairAt(text, at));
    if (!lengths) return null;
    for (const length of lengths) {
      if (at + length > text.length) continue;
      const value = this.values.get(text.slice(at, at + length));
      if (value !== undefined) return { end: at + length, value };
    }
    return null;
  }
}

/** Two UTF-16 units as one number; −1 at the end of the text. */
function pairAt(text: string, at: number): number {
  return at + 1 < text.length ? text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1) : -1;
}
