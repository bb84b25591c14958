/** The columns of exported tables, in both languages. CSV, Markdown and the terminal show the same ones. */
import type { Quantity } from '../model';
import { impliedChangeText } from './implied-change';
import { periodText } from './period-text';
import { readingOf } from './reading';
import type { Row } from './rows';
import type { ExportLanguage, ExportOptions, ReviewNote } from './types';
import { commitmentKinds, type Label, reviewStates, strengths } from './words';

export interface Column {
  readonly id: string;
  readonly label: Label;
  /** The cell as plain text on one line; empty where the report says nothing. */
  cell(row: Row, language: ExportLanguage): string;
}

const column = (id: string, zh: string, en: string, cell: Column['cell']): Column => ({
  id,
  label: { 'zh-cn': zh, en },
  cell: (row, language) => oneLine(cell(row, language)),
});

export const columns: readonly Column[] = [
  column('number', '序号', 'No.', (row) => String(row.number)),
  column('kind', '类别', 'Kind', ({ commitment }, language) => commitmentKinds[commitment.kind][language]),
  column('metric', '指标', 'Metric', ({ commitment }) => commitment.metric ?? commitment.text),
  column('value', '目标值', 'Target', (row, language) => part(row.quantity, language, 'number')),
  column('unit', '单位', 'Unit', (row, language) => part(row.quantity, language, 'unit')),
  column('bound', '界限', 'Bound', (row, language) => part(row.quantity, language, 'bound')),
  column('period', '时限', 'Deadline', ({ commitment: { period } }, language) =>
    period === null ? '' : periodText(period, language),
  ),
  column('actor', '责任主体', 'By', ({ commitment }) => commitment.actor ?? ''),
  column('owner', '牵头单位', 'Lead body', ({ commitment }) => commitment.owner ?? ''),
  column('strength', '力度', 'Firmness', ({ commitment }, language) => strengths[commitment.strength][language]),
  column('section', '章节', 'Section', ({ commitment }) => commitment.section.join(' / ')),
  column('sentence', '原文', 'Text', ({ commitment }) => commitment.sentence),
  column('line', '行号', 'Line', ({ line }) => (line === null ? '' : String(line))),
  column('notes', '备注', 'Notes', notes),
];

/** What a review says of the row, who said it and when; in a table only where there was one. */
export const reviewColumns: readonly Column[] = [
  column('review', '核对', 'Review', ({ review }, language) => stateText(review, language)),
  column('comments', '批注', 'Comments', ({ review }, language) =>
    (review?.comments ?? [])
      .map(({ author, text }) => (author === null ? text : `${author}${language === 'en' ? ': ' : '：'}${text}`))
      .join(language === 'en' ? '; ' : '；'),
  ),
  column('reviewer', '核对人', 'Reviewed by', ({ review }) => review?.author ?? ''),
  column('reviewed', '核对时间', 'Reviewed at', ({ review }) => review?.time ?? ''),
];

/** `核对后已更改（原为 ≥ 173亿元）`. */
function stateText(note: ReviewNote | null, language: ExportLanguage): string {
  if (!note?.state) return '';
  const state = reviewStates[note.state][language];
  if (note.before === null) return state;
  return language === 'en' ? `${state} (was ${note.before})` : `${state}（原为 ${note.before}）`;
}

/** In a table of several reports. */
export const fileColumn = column('file', '文件', 'File', ({ file }) => file?.label ?? '');

/** What a table has rows of, beside commitments. */
export interface TableOf {
  readonly review?: unknown;
  readonly files?: boolean;
}

/** Every column that such a table can have. */
export const columnsFor = ({ review, files }: TableOf): readonly Column[] => [
  ...columns.slice(0, 1),
  ...(files ? [fileColumn] : []),
  ...columns.slice(1),
  ...(review ? reviewColumns : []),
];

/** The columns that were asked for, in the table's own order; all where an order for none or for unknown ones came in. */
export function columnsOf({ columns: wanted, ...table }: Pick<ExportOptions, 'columns'> & TableOf): readonly Column[] {
  const all = columnsFor(table);
  const chosen = wanted ? all.filter(({ id }) => wanted.includes(id)) : all;
  return chosen.length > 0 ? chosen : all;
}

/** What the row is measured against, and the rows that contradict it. */
function notes({ quantity, baseline, conflicts }: Row, language: ExportLanguage): string {
  const english = language === 'en';
  const said: string[] = [];
  if (quantity && baseline) {
    const change = impliedChangeText(quantity, baseline, language);
    const year = baseline.period === null ? '' : `${periodText(baseline.period, language)} `;
    const value = `${year}${readingOf(baseline, language).short}`;
    said.push(
      english
        ? `from ${value}${change && ` (${change})`}`
        : `参照：${value.replace('年 ', '年')}${change && `（${change}）`}`,
    );
  }
  if (conflicts.length)
    said.push(english ? `differs from No. ${conflicts.join(', ')}` : `与第${conflicts.join('、')}项不一致`);
  return said.join(english ? '; ' : '；');
}

function part(quantity: Quantity | null, language: ExportLanguage, name: 'number' | 'unit' | 'bound'): string {
  return quantity === null ? '' : readingOf(quantity, language)[name];
}

/** Line breaks and runs of blanks of the source become one blank: a cell is one line. */
function oneLine(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}
