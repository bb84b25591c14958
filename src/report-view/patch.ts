/** What of a report's rows has changed, so that only that is sent and drawn again. */
import type { Patch, ReportContent, ViewRow } from './types';

/** Pure. Rows are compared by what they hold. */
export function patchOf(before: readonly ViewRow[], { rows, ...rest }: ReportContent): Patch {
  const known = new Map(before.map((row) => [row.id, JSON.stringify(row)]));
  return {
    ...rest,
    order: rows.map(({ id }) => id),
    rows: rows.filter((row) => known.get(row.id) !== JSON.stringify(row)),
  };
}

/** The rows after a patch; those that did not change are the very objects that they were. */
export function patched(before: readonly ViewRow[], { order, rows }: Pick<Patch, 'order' | 'rows'>): ViewRow[] {
  const all = new Map([...before, ...rows].map((row) => [row.id, row]));
  return order.flatMap((id) => all.get(id) ?? []);
}
