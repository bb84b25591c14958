/** What was made for a key, kept as long as the last round used it. */
export class Kept<T> {
  private last = new Map<string, T[]>();
  private now = new Map<string, T[]>();

  /** Begins a round: what the one before did not take is forgotten. */
  turn(): void {
    this.last = this.now;
    this.now = new Map();
  }

  /** What was made for `key` in the last round, else what `make` makes. No two takes of a round share one thing. */
  take(key: string, make: () => T): T {
    return this.find(key) ?? this.keep(key, make());
  }

  /** The same without making anything. */
  find(key: string): T | undefined {
    const found = this.last.get(key)?.pop();
    return found === undefined ? undefined : this.keep(key, found);
  }

  keep(key: string, value: T): T {
    const others = this.now.get(key);
    if (others) others.push(value);
    else this.now.set(key, [value]);
    return value;
  }
}
