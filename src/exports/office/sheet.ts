/** One sheet of the workbook as a list of typed columns over rows: what hucre needs to know, said once. */
import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { calculateRowHeight, rangeRef } from 'hucre/xlsx';
import { cellText } from './text';

export interface SheetColumn<R> {
  readonly title: string;
  /** In characters of the default font; a Han character takes two. */
  readonly width: number;
  /** A number stays a number, a date (ISO 8601, a day) becomes a date; `null` is an empty cell. */
  value(row: R): number | string | Day | null;
  /** Where the cell leads, encoded. */
  link?(row: R): string | null;
}

/** A day without a time zone, ISO 8601. */
export interface Day {
  readonly day: string;
}

const font = { name: '宋体', size: 11 };
const top = { vertical: 'top', wrapText: true } as const;
const headStyle: CellStyle = {
  font: { ...font, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7EDF3' } },
  border: { bottom: { style: 'thin', color: { rgb: '7F8FA0' } } },
  alignment: { vertical: 'center', wrapText: true },
};
const cellStyle: CellStyle = { font, alignment: top };
const dayStyle: CellStyle = { font, alignment: { ...top, horizontal: 'left' }, numFmt: 'yyyy-mm-dd' };
const linkStyle: CellStyle = { font: { ...font, color: { rgb: '0563C1' }, underline: true }, alignment: top };

/** A sheet with a frozen head, a filter over all rows, and wrapped text. */
export function sheetOf<R>(name: string, columns: readonly SheetColumn<R>[], rows: readonly R[]): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const data: CellValue[][] = [columns.map(({ title }) => title)];
  columns.forEach(({ title }, c) => cells.set(`0,${c}`, { value: title, type: 'string', style: headStyle }));
  rows.forEach((row, r) => {
    data.push(
      columns.map((column, c) => {
        const value = column.value(row);
        const target = column.link?.(row) ?? null;
        const cell = cellOf(value, target);
        cells.set(`${r + 1},${c}`, cell);
        return cell.value ?? null;
      }),
    );
  });
  const columnWidths = columns.map(({ width }) => width - 1);
  // Excel would fit heights by itself, LibreOffice does not: what wraps must be seen whole in both. 409 points is Excel's limit.
  const heights = data.map((values) => Math.min(calculateRowHeight(values, { wrapText: true, columnWidths }), 409));
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: data,
    rowDefs: new Map(heights.map((height, r) => [r, { height }])),
    cells,
    freezePane: { rows: 1 },
    autoFilter: { range: rangeRef(0, 0, rows.length, columns.length - 1) },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
  };
}

function cellOf(value: number | string | Day | null, link: string | null): Partial<Cell> {
  if (value === null || value === '') return { value: null, type: 'empty', style: cellStyle };
  if (typeof value === 'object') return { value: new Date(`${value.day}T00:00:00Z`), type: 'date', style: dayStyle };
  const style = link ? linkStyle : cellStyle;
  const hyperlink = link ? { hyperlink: { target: link } } : {};
  return typeof value === 'number'
    ? { value, type: 'number', style, ...hyperlink }
    : { value: cellText(value), type: 'string', style, ...hyperlink };
}
