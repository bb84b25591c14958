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
    const taken = this.last.get(key)?.pop() ?? make();
    const others = this.now.get(key);
    if (others) others.push(taken);
    else this.now.set(key, [taken]);
    return taken;
  }
}
