/** The table of commitments, each row linked to its place in the report. */
import type { Element } from 'hast';
import { columnsOf } from '../columns';
import type { Row } from '../rows';
import type { ExportOptions } from '../types';
import { element } from './element';

/** Columns whose cells lead to the place. */
const leading = new Set(['number', 'metric', 'line']);

export function tableOf(rows: readonly Row[], options: ExportOptions): Element {
  const { language } = options;
  const columns = columnsOf(options);
  const linked = columns.some(({ id }) => leading.has(id)) ? leading : new Set(columns.slice(0, 1).map(({ id }) => id));
  const head = columns.map(({ id, label }) => element('th', { scope: 'col', className: [id] }, label[language]));
  return element(
    'div',
    { className: ['wide'], tabIndex: 0, role: 'region', ariaLabelledBy: ['commitments'] },
    element(
      'table',
      { className: ['commitments'] },
      element('thead', {}, element('tr', {}, ...head)),
      element(
        'tbody',
        {},
        ...rows.map((row) =>
          element(
            'tr',
            { id: `r${row.number}`, className: [row.commitment.strength] },
            ...columns.map((column) => {
              const { id } = column;
              const text = column.cell(row, language);
              const link = linked.has(id) && row.commitment.mentions.length > 0;
              return element(
                'td',
                { className: [id] },
                link ? element('a', { href: `#c${row.number}` }, text || '→') : text,
              );
            }),
          ),
        ),
      ),
    ),
  );
}
