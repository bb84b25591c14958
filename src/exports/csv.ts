/** A table for spreadsheets: RFC 4180, with a byte order mark so that Excel reads UTF-8, and no cell that runs as a formula. */
import Papa from 'papaparse';
import { columnsOf } from './columns';
import { csvDescription } from './descriptions';
import { rowsOf } from './rows';
import type { TextFormat } from './types';

/** What opens a formula in a spreadsheet (the list of OWASP's “CSV Injection”), full-width writings included. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

export const csv: TextFormat = {
  ...csvDescription,
  render: (analysis, options) => {
    const { language } = options;
    const columns = columnsOf(options);
    const table = [
      columns.map((column) => column.label[language]),
      ...rowsOf(analysis, options).map((row) => columns.map((column) => column.cell(row, language))),
    ];
    return `\ufeff${Papa.unparse(table, { newline: '\r\n', escapeFormulae: formula })}\r\n`;
  },
};
