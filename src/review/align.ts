/** Finds subjects again: pairs what was known of an earlier text with what a new one holds, one to one, by words and neighbours. */
import { commonEnd, commonStart, pairs, squeeze } from './squeezed';
import { keyOf } from './subjects';
import type { Anchor, Subject } from './types';

/** What is looked for. */
export interface Sought {
  readonly anchor: Anchor;
  /** Where it was found before that, which counts where it fits better. */
  readonly earlier?: Anchor;
  /** What was seen there last. */
  readonly value: string;
}

/**
 * The index of the subject that each sought one is now, or `null` where it is gone. What stands unchanged between unchanged
 * neighbours is settled first; then the best pairs that are like enough. About linear in both lists where the texts are alike.
 */
export function align(sought: readonly Sought[], subjects: readonly Subject[]): readonly (number | null)[] {
  const found: (number | null)[] = sought.map(() => null);
  const taken = new Set<number>();
  const pair = (i: number, j: number): void => {
    found[i] = j;
    taken.add(j);
  };
  settleExact(sought, subjects, pair, (i) => found[i] !== null, taken);
  const pool = new Pool(subjects.flatMap((subject, j) => (taken.has(j) ? [] : [{ subject, j }])));
  const likely: { i: number; j: number; score: number }[] = [];
  sought.forEach((each, i) => {
    if (found[i] !== null) return;
    for (const { subject, j } of pool.near(each)) {
      const score = Math.max(likeness(each, each.anchor, subject), likeness(each, each.earlier, subject));
      if (score > 0) likely.push({ i, j, score });
    }
  });
  likely.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  for (const { i, j } of likely) if (found[i] === null && !taken.has(j)) pair(i, j);
  return found;
}

/** Equal words between equal neighbours. Where several places are so, they are paired by their order. */
function settleExact(
  sought: readonly Sought[],
  subjects: readonly Subject[],
  pair: (i: number, j: number) => void,
  isFound: (i: number) => boolean,
  taken: ReadonlySet<number>,
): void {
  const byKey = new Map<string, number[]>();
  subjects.forEach(({ anchor }, j) => {
    push(byKey, keyOf(anchor), j);
  });
  for (const which of ['anchor', 'earlier'] as const) {
    sought.forEach((each, i) => {
      const anchor = each[which];
      if (!anchor || isFound(i)) return;
      const places = byKey.get(keyOf(anchor)) ?? [];
      const j = places[anchor.occurrence];
      if (j !== undefined && !taken.has(j)) pair(i, j);
    });
  }
}

/** What is left to choose from, found by the pairs of characters around it and by its commitment. */
class Pool {
  private readonly byPair = new Map<string, number[]>();
  private readonly byRow = new Map<string, number[]>();

  constructor(private readonly left: readonly { readonly subject: Subject; readonly j: number }[]) {
    left.forEach(({ subject: { anchor } }, k) => {
      for (const each of pairs(surroundings(anchor))) push(this.byPair, `${anchor.kind}${each}`, k);
      if (anchor.row !== null) push(this.byRow, anchor.row, k);
    });
  }

  /** Those that share at least a quarter of their surroundings, and those of the same commitment. */
  near({ anchor, earlier }: Sought): { readonly subject: Subject; readonly j: number }[] {
    const chosen = new Set<number>();
    for (const each of earlier ? [anchor, earlier] : [anchor]) {
      const shared = new Map<number, number>();
      const wanted = pairs(surroundings(each));
      for (const two of wanted)
        for (const k of this.byPair.get(`${each.kind}${two}`) ?? []) shared.set(k, (shared.get(k) ?? 0) + 1);
      for (const [k, count] of shared) if (count * 4 >= wanted.size) chosen.add(k);
      for (const k of this.byRow.get(each.row ?? '') ?? []) chosen.add(k);
    }
    return [...chosen].flatMap((k) => this.left[k] ?? []);
  }
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A figure is known by what stands around it, an action by its own words. */
const surroundings = ({ kind, quote }: Anchor): string =>
  kind === 'action' ? squeeze(quote.exact) : `${squeeze(quote.prefix)}\u0000${squeeze(quote.suffix)}`;

/** How sure it is that `subject` is what `anchor` was; 0 where it is not sure enough. */
function likeness({ value }: Sought, anchor: Anchor | undefined, subject: Subject): number {
  const now = subject.anchor;
  if (!anchor || anchor.kind !== now.kind) return 0;
  const shared = overlap(surroundings(anchor), surroundings(now));
  const sameRow = anchor.row !== null && anchor.row === now.row;
  const same = subject.seen.value === value || squeeze(anchor.quote.exact) === squeeze(now.quote.exact);
  if (anchor.kind === 'action')
    return sameRow || shared >= 0.6 ? 100 * shared + (sameRow ? 60 : 0) + (same ? 200 : 0) : 0;
  const before = squeeze(anchor.quote.prefix);
  const after = squeeze(anchor.quote.suffix);
  const left = commonEnd(before, squeeze(now.quote.prefix));
  const right = commonStart(after, squeeze(now.quote.suffix));
  const whole = left >= strong || right >= strong || (left === before.length && right === after.length);
  const sameMetric = anchor.metric !== null && anchor.metric === now.metric;
  const near = left >= 4 || right >= 4;
  const enough = same
    ? sameRow || near || shared >= 0.4 || (sameMetric && shared >= 0.25)
    : sameRow || (whole && shared >= 0.4) || (left >= 3 && right >= 3 && shared >= 0.6);
  if (!enough) return 0;
  return (same ? 200 : 0) + 100 * shared + 2 * (left + right) + (sameRow ? 60 : 0) + (sameMetric ? 20 : 0);
}

/** So many equal neighbours on one side are no chance. */
const strong = 12;

/** The share of the pairs of `wanted` that `held` has too, 0 to 1. */
function overlap(wanted: string, held: string): number {
  const all = pairs(wanted);
  const other = pairs(held);
  let count = 0;
  for (const each of all) if (other.has(each)) count++;
  return all.size === 0 ? 0 : count / all.size;
}
