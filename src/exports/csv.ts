/** A table for spreadsheets: RFC 4180, with a byte order mark so that Excel reads UTF-8, and no cell that runs as a formula. */
import Papa from 'papaparse';
import { collectedTable } from './collection';
import { columnsOf, type Column } from './columns';
import { csvDescription } from './descriptions';
import { rowsOf, type Row } from './rows';
import type { ExportLanguage, TextFormat } from './types';

/** What opens a formula in a spreadsheet (the list of OWASP's “CSV Injection”), full-width writings included. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

export const csv: TextFormat = {
  ...csvDescription,
  render: (analysis, options) => textOf(columnsOf(options), rowsOf(analysis, options), options.language),
  renderAll: (collection, options) => {
    const { columns, rows } = collectedTable(collection, options);
    return textOf(columns, rows, options.language);
  },
};

function textOf(columns: readonly Column[], rows: readonly Row[], language: ExportLanguage): string {
  const table = [
    columns.map((column) => column.label[language]),
    ...rows.map((row) => columns.map((column) => column.cell(row, language))),
  ];
  return `\ufeff${Papa.unparse(table, { newline: '\r\n', escapeFormulae: formula })}\r\n`;
}
