/** The commitments of a report as a table for a terminal. */
import Table from 'cli-table3';
import { columns } from '../exports/columns';
import { readingOf } from '../exports/reading';
import { rowsOf, type Row } from '../exports/rows';
import type { ExportLanguage, TextFormat } from '../exports/types';
import { harmless, wrap } from './terminal';

/** What a terminal has room for: a column of the exports and its widest cell. */
const shown: readonly (readonly [id: string, width: number])[] = [
  ['number', 5],
  ['metric', 36],
  ['value', 22],
  ['period', 24],
  ['strength', 12],
  ['actor', 14],
  ['owner', 14],
  ['notes', 20],
  ['line', 5],
];

export const table: TextFormat = {
  id: 'table',
  label: 'Table',
  extension: 'txt',
  mime: 'text/plain',
  render: (analysis, options) => {
    const { language } = options;
    const title = harmless(analysis.document.title ?? analysis.document.name);
    const rows = rowsOf(analysis, options);
    if (!rows.length) return `${title}\n${language === 'en' ? 'No commitments found.' : '未发现承诺事项。'}\n`;
    const picked = shown.flatMap(([id, width]) => {
      const column = columns.find((candidate) => candidate.id === id);
      const cells = rows.map((row) => (id === 'value' ? value(row, language) : (column?.cell(row, language) ?? '')));
      return column && cells.some(Boolean) ? [{ head: column.label[language], width, cells }] : [];
    });
    const drawn = new Table({ head: picked.map(({ head }) => head), style: { head: [], border: [], compact: true } });
    rows.forEach((_, i) => drawn.push(picked.map(({ cells, width }) => wrap(harmless(cells[i] ?? ''), width))));
    return `${title}\n${drawn.toString()}\n${summary(rows, language)}\n`;
  },
};

function value({ quantity }: Row, language: ExportLanguage): string {
  return quantity ? readingOf(quantity, language).short : '';
}

function summary(rows: readonly Row[], language: ExportLanguage): string {
  const targets = rows.filter(({ commitment }) => commitment.kind === 'quantified').length;
  const actions = rows.length - targets;
  return language === 'en' ? `${targets} targets, ${actions} actions` : `指标 ${targets} 项，举措 ${actions} 项`;
}
