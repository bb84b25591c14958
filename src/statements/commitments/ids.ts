/** Gives each row an id made of what it is about, so that a review mark survives edits around it and a change of its value. */
import type { KnownRow, Row } from './row';
import { fnv1a } from './words';

const hex = (text: string): string => fnv1a(text).toString(16).padStart(8, '0');

/**
 * Ids in the order of the rows, unique. Two parts: what the row is about (kind, metric or action, period), and its own words; so an edit
 * elsewhere disturbs neither. Rows alike in both are told apart by their sentence, then their section, and only last by their order.
 */
export function idsOf(rows: readonly KnownRow[]): string[] {
  const first = rows.map((row) => row.name);
  let ids = first;
  for (const words of [(row: Row) => row.sentenceWords, (row: Row) => row.sentenceWords + row.section.join('/')]) {
    const counts = tally(ids);
    if (counts.size === ids.length) break;
    ids = ids.map((id, i) => {
      const row = rows[i];
      return row && (counts.get(id) ?? 0) > 1 ? `${first[i] ?? ''}${hex(words(row.row)).slice(0, 4)}` : id;
    });
  }
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const nth = (seen.get(id) ?? 0) + 1;
    seen.set(id, nth);
    return nth === 1 ? id : `${id}-${nth}`;
  });
}

/** The id of a row before it is told apart from others alike. */
export const nameOf = (row: Row): string => `${hex(about(row))}-${hex(row.words).slice(0, 4)}`;

function about(row: Row): string {
  const value = row.value ? `${row.value.kind}|${row.value.change ?? ''}` : '';
  return [row.kind, row.about, row.period ?? '', value].join('|');
}

function tally(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
