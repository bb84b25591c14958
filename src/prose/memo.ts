/** What was made of a thing, kept as long as the thing lives and what it was made with stays the same. */

/**
 * For results that depend on one thing and a few circumstances. Circumstances are compared by identity, so that a look-up costs no more
 * than their number; whoever makes lists anew each time settles them first (`Settled`).
 */
export class Memo<K extends object, T> {
  private readonly kept: WeakMap<K, { readonly circumstances: readonly unknown[]; readonly made: T }> | null;

  /** @param keeps `false` for one that makes everything anew: an analysis with none after it has no use for what it made. */
  constructor(keeps = true) {
    this.kept = keeps ? new WeakMap() : null;
  }

  /** What was last made of `key`, if it was made under the same circumstances, else what `make` makes. */
  take(key: K, circumstances: readonly unknown[], make: () => T): T {
    if (!this.kept) return make();
    const known = this.kept.get(key);
    if (known && sameItems(known.circumstances, circumstances)) return known.made;
    const made = make();
    this.kept.set(key, { circumstances, made });
    return made;
  }
}

/** Gives back the value of last time where the new one says the same, so that what was made of it can be used again. */
export class Settled<K extends object, T> {
  private readonly kept = new WeakMap<K, T>();

  constructor(private readonly same: (a: T, b: T) => boolean) {}

  settle(key: K, value: T): T {
    const known = this.kept.get(key);
    if (known !== undefined && this.same(known, value)) return known;
    this.kept.set(key, value);
    return value;
  }
}

/** Whether two lists hold the same things, or things that `same` calls equal. */
export function sameItems<T>(
  a: readonly T[],
  b: readonly T[],
  same: (one: T, other: T) => boolean = Object.is,
): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!same(a[i] as T, b[i] as T)) return false;
  return true;
}
