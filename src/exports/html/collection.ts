/** The commitments of several reports as one page: a table for each report, every row linked to its line in the report's file. */
import { collectedTable } from '../collection';
import { lineLink } from '../lines';
import type { Row } from '../rows';
import type { Collection, CollectionOptions } from '../types';
import { sayIn } from '../words';
import { element } from './element';
import { contents, facts, pageWith } from './page';
import { tableOf } from './table';

export function collectionPage(collection: Collection, options: CollectionOptions): string {
  const { language, today } = options;
  const say = sayIn(language);
  const { heading, columns, rows, reviewed } = collectedTable(collection, options);
  const parts = partsOf(rows);
  // What the heading of a table says need not stand in each of its rows.
  const told = columns.filter(({ id }) => id !== 'file');
  const shown = told.length > 0 ? told : columns;
  const checked = rows.filter(({ review }) => review?.state === 'checked').length;
  return pageWith(
    heading,
    language,
    element(
      'header',
      {},
      element('p', { className: ['name'] }, collection.name || heading),
      element(
        'dl',
        {},
        ...facts([
          [say('报告', 'Reports'), String(collection.reports.length)],
          [say('承诺', 'Commitments'), String(rows.length)],
          [say('已核对', 'Checked'), reviewed ? `${checked} / ${rows.length}` : null],
          [say('导出日期', 'Exported on'), today],
        ]),
      ),
    ),
    ...(parts.length > 1
      ? [
          contents(
            say('目录', 'Contents'),
            parts.map(({ id, label, rows: { length } }) =>
              element('li', { className: ['d1'] }, element('a', { href: `#${id}` }, `${label} (${length})`)),
            ),
          ),
        ]
      : []),
    element(
      'main',
      {},
      ...parts.map(({ id, label, rows: own }) =>
        element(
          'section',
          {},
          element('h2', { id }, label),
          tableOf(own, shown, language, id, ({ file, line }) => lineLink(file?.uri ?? '', line)),
        ),
      ),
      ...(parts.length === 0 ? [element('p', {}, say('没有承诺。', 'There are none.'))] : []),
    ),
  );
}

interface Part {
  readonly id: string;
  readonly label: string;
  readonly rows: Row[];
}

/** The rows of each report that has any, in their order. */
function partsOf(rows: readonly Row[]): readonly Part[] {
  const parts: Part[] = [];
  for (const row of rows) {
    const label = row.file?.label ?? '';
    const last = parts.at(-1);
    if (last?.label === label) last.rows.push(row);
    else parts.push({ id: `report-${parts.length + 1}`, label, rows: [row] });
  }
  return parts;
}
