/** Makes one row of a promise that the report says again: title and lead, lead and body, cut short, changed by a word or two. */
import { nameOf } from './ids';
import type { KnownRow, Row, Value } from './row';
import { containment, sketch } from './words';

/** Of each row's shingles this many smallest hashes are looked up (a bottom-k sketch): near repeats share one almost surely. */
const SKETCH = 6;
/** Rows compared for each sketch entry or key at most, newest first, so that a phrase said a thousand times stays cheap. */
const CANDIDATES = 12;

interface Kept {
  readonly known: KnownRow;
  /** Its own time, or that of the first later saying that has one. */
  period: Row['period'];
  /** Its own mentions, and those of later sayings once there are any: never the row's own list, which is kept elsewhere. */
  mentions: Row['mentions'][number][] | null;
  /** The row that it was last compared with: the two may share several entries of the index. */
  compared: KnownRow | null;
}

/** What a row is looked up by. */
export function keysOf(row: Row): readonly (string | number)[] {
  return row.value ? [`${row.about}|${valueKey(row.value)}`] : sketch(row.about, SKETCH);
}

/** Rows in order of their first mention; later sayings give their mentions to the first. The fullest wording is shown. */
export function mergeRepeats(rows: readonly KnownRow[]): KnownRow[] {
  const kept: Kept[] = [];
  const index = new Map<string | number, number[]>();
  for (const known of rows) {
    const first = firstRepeated(kept, index, known);
    if (first) {
      const { period, mentions } = known.row;
      first.period ??= period;
      first.mentions ??= [...first.known.row.mentions];
      for (const mention of mentions) first.mentions.push(mention);
      continue;
    }
    for (const key of known.keys) push(index, key, kept.length);
    kept.push({ known, period: known.row.period, mentions: null, compared: null });
  }
  return kept.map(joined);
}

/** The first saying with the mentions of the later ones, and their time where it has none of its own. */
function joined({ known, period, mentions }: Kept): KnownRow {
  if (!mentions) return known;
  const row = { ...known.row, mentions, period };
  return { ...known, row, name: period === known.row.period ? known.name : nameOf(row) };
}

function firstRepeated(
  kept: readonly Kept[],
  index: ReadonlyMap<string | number, readonly number[]>,
  own: KnownRow,
): Kept | null {
  let found = Infinity;
  for (const key of own.keys) {
    const list = index.get(key);
    if (!list) continue;
    for (let i = list.length - 1; i >= 0 && i >= list.length - CANDIDATES; i--) {
      const at = list[i] ?? Infinity;
      const other = kept[at];
      if (!other || at >= found || other.compared === own) continue;
      other.compared = own;
      if (repeats(other, own)) found = at;
    }
  }
  return kept[found] ?? null;
}

function repeats({ known: first, period }: Kept, again: KnownRow): boolean {
  const [a, b] = [first.row, again.row];
  if (a.kind !== b.kind) return false;
  if (period !== null && b.period !== null && period !== b.period) return false;
  if (b.kind === 'quantified') {
    const known = b.indicator !== null && a.indicator === b.indicator && a.metric === b.metric;
    return known || containment(first.print.shingles, again.print.shingles) >= 0.6;
  }
  if (a.about === b.about) return true;
  const shorter = Math.min(a.about.length, b.about.length);
  const longer = Math.max(a.about.length, b.about.length);
  if (shorter < 8 || shorter / longer < 0.45) return false;
  return containment(first.print.shingles, again.print.shingles) >= (shorter / longer >= 0.7 ? 0.75 : 0.92);
}

function valueKey({ kind, min, max, unit, change }: Value): string {
  return `${kind}|${min}|${max}|${unit ?? ''}|${change ?? ''}`;
}

function push(index: Map<string | number, number[]>, key: string | number, at: number): void {
  const list = index.get(key);
  if (list) list.push(at);
  else index.set(key, [at]);
}
