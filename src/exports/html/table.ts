/** The table of commitments, each row linked to its place. */
import type { Element } from 'hast';
import type { Column } from '../columns';
import type { Row } from '../rows';
import type { ExportLanguage } from '../types';
import { element } from './element';

/** Columns whose cells lead to the place. */
const leading = new Set(['number', 'metric', 'line']);

/**
 * @param hrefOf where a row's place is, encoded; `null` where no link leads there.
 * @param titleId of the heading that names the table.
 */
export function tableOf(
  rows: readonly Row[],
  columns: readonly Column[],
  language: ExportLanguage,
  titleId: string,
  hrefOf: (row: Row) => string | null,
): Element {
  const linked = columns.some(({ id }) => leading.has(id)) ? leading : new Set(columns.slice(0, 1).map(({ id }) => id));
  const head = columns.map(({ id, label }) => element('th', { scope: 'col', className: [id] }, label[language]));
  return element(
    'div',
    { className: ['wide'], tabIndex: 0, role: 'region', ariaLabelledBy: [titleId] },
    element(
      'table',
      { className: ['commitments'] },
      element('thead', {}, element('tr', {}, ...head)),
      element(
        'tbody',
        {},
        ...rows.map((row) => {
          const href = hrefOf(row);
          return element(
            'tr',
            { id: `r${row.number}`, className: [row.commitment.strength] },
            ...columns.map((column) => {
              const { id } = column;
              const text = column.cell(row, language);
              const link = linked.has(id) && href !== null;
              return element('td', { className: [id] }, link ? element('a', { href }, text || '→') : text);
            }),
          );
        }),
      ),
    ),
  );
}
