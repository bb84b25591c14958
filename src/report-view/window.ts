/** Which rows are drawn: those in sight, some around them, and the one that has the focus. */

interface Range {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly overscan: number;
  readonly count: number;
}

/** The indexes of the rows to draw, rising. A focused row that were taken away would drop the focus. */
export function rowsToDraw({ startIndex, endIndex, overscan, count }: Range, focused: number | null): number[] {
  const from = Math.max(0, startIndex - overscan);
  const to = Math.min(count - 1, endIndex + overscan);
  const rows = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  if (focused === null || focused < 0 || focused >= count || (from <= focused && focused <= to)) return rows;
  return focused < from ? [focused, ...rows] : [...rows, focused];
}

/** Where a key leads in a grid of `rows` × `columns`; `null` for a key that leads nowhere. Row −1 is the head. */
export function step(
  key: string,
  { row, column }: { readonly row: number; readonly column: number },
  { rows, columns, page }: { readonly rows: number; readonly columns: number; readonly page: number },
  control: boolean,
): { row: number; column: number } | null {
  const at = (r: number, c: number) => ({
    row: Math.min(rows - 1, Math.max(-1, r)),
    column: Math.min(columns - 1, Math.max(0, c)),
  });
  switch (key) {
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'PageUp':
      return at(Math.max(0, row - page), column);
    case 'PageDown':
      return at(row + page, column);
    case 'Home':
      return control ? at(Math.min(0, rows - 1), 0) : at(row, 0);
    case 'End':
      return control ? at(rows - 1, columns - 1) : at(row, columns - 1);
    default:
      return null;
  }
}
