/** Makes one row of a promise that the report says again: title and lead, lead and body, cut short, changed by a word or two. */
import type { Row, Value } from './row';
import { containment, fnv1a, shingles } from './words';

/** Of each row's shingles this many smallest hashes are looked up (a bottom-k sketch): near repeats share one almost surely. */
const SKETCH = 6;
/** Rows compared for each sketch entry or key at most, newest first, so that a phrase said a thousand times stays cheap. */
const CANDIDATES = 12;

interface Kept {
  readonly row: Row;
  readonly shingles: ReadonlySet<number>;
}

/** Rows in order of their first mention; later sayings give their mentions to the first. The fullest wording is shown. */
export function mergeRepeats(rows: readonly Row[]): Row[] {
  const kept: Kept[] = [];
  const index = new Map<string, number[]>();
  for (const row of rows) {
    const own = shingles(row.kind === 'quantified' ? row.sentenceWords : row.about);
    const keys = row.value ? [`${row.about}|${valueKey(row.value)}`] : sketch(own);
    const found = candidates(index, keys).find((at) => {
      const other = kept[at];
      return other !== undefined && repeats(other, row, own);
    });
    if (found === undefined) {
      for (const key of keys) push(index, key, kept.length);
      kept.push({ row: { ...row, mentions: [...row.mentions] }, shingles: own });
      continue;
    }
    const first = kept[found];
    if (!first) continue;
    first.row.mentions.push(...row.mentions);
    if (first.row.period === null && row.period !== null)
      kept[found] = { ...first, row: { ...first.row, period: row.period } };
  }
  return kept.map(({ row }) => row);
}

function repeats(kept: Kept, row: Row, own: ReadonlySet<number>): boolean {
  const { row: first } = kept;
  if (first.kind !== row.kind) return false;
  const timed = first.period === null || row.period === null || first.period === row.period;
  if (!timed) return false;
  if (row.kind === 'quantified') {
    const known = row.indicator !== null && first.indicator === row.indicator && first.metric === row.metric;
    return known || containment(kept.shingles, own) >= 0.6;
  }
  if (row.about === first.about) return true;
  const shorter = Math.min(own.size, kept.shingles.size);
  const longer = Math.max(own.size, kept.shingles.size);
  if (shorter < 6) return false;
  return containment(kept.shingles, own) >= (shorter / longer >= 0.7 ? 0.75 : 0.92) && shorter / longer >= 0.45;
}

function valueKey({ kind, min, max, unit, change }: Value): string {
  return `${kind}|${min}|${max}|${unit ?? ''}|${change ?? ''}`;
}

function sketch(hashes: ReadonlySet<number>): string[] {
  return [...hashes]
    .map((hash) => fnv1a(String(hash)))
    .sort((a, b) => a - b)
    .slice(0, SKETCH)
    .map(String);
}

function candidates(index: ReadonlyMap<string, readonly number[]>, keys: readonly string[]): number[] {
  const found = new Set<number>();
  for (const key of keys) for (const at of index.get(key)?.slice(-CANDIDATES) ?? []) found.add(at);
  return [...found].sort((a, b) => a - b);
}

function push(index: Map<string, number[]>, key: string, at: number): void {
  const list = index.get(key);
  if (list) list.push(at);
  else index.set(key, [at]);
}
