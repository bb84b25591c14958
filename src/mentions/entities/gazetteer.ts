/** Longest-match lookup of names at a place in a text: one hash lookup for each length that a first character allows. */
export class Gazetteer<T> {
  private readonly values = new Map<string, T>();
  private readonly lengths = new Map<number, number[]>();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [name, value] of entries) {
      this.values.set(name, value);
      const first = name.charCodeAt(0);
      const lengths = this.lengths.get(first);
      if (!lengths) this.lengths.set(first, [name.length]);
      else if (!lengths.includes(name.length)) lengths.push(name.length);
    }
    for (const lengths of this.lengths.values()) lengths.sort((a, b) => b - a);
  }

  /** The longest name that starts at `at`, or `null`. */
  longestAt(text: string, at: number): { readonly end: number; readonly value: T } | null {
    const lengths = this.lengths.get(text.charCodeAt(at));
    if (!lengths) return null;
    for (const length of lengths) {
      const value = this.values.get(text.slice(at, at + length));
      if (value !== undefined && at + length <= text.length) return { end: at + length, value };
    }
    return null;
  }

  get(name: string): T | undefined {
    return this.values.get(name);
  }
}
