/** One row of the table as elements, and its renewal where it reads otherwise. */
import type { ViewColumn, ViewRow, ViewWords } from '../../report-view/types';
import { el, say } from './dom';

/** The rows of the head count too: names and filters. */
export const headRows = 2;

export interface Drawn {
  readonly element: HTMLTableRowElement;
  row: ViewRow;
}

export function drawRow(
  row: ViewRow,
  columns: readonly ViewColumn[],
  visible: readonly number[],
  words: ViewWords,
): Drawn {
  const element = el('tr', { role: 'row', 'data-id': row.id });
  for (const index of visible) {
    const column = columns[index];
    if (!column) continue;
    const cell = el('td', { role: 'gridcell', class: column.id, tabindex: -1 });
    if (column.numeric) cell.classList.add('numeric');
    if (column.id === 'review')
      cell.append(el('input', { type: 'checkbox', tabindex: -1, 'aria-label': words.checked }), el('span'));
    element.append(cell);
  }
  const drawn: Drawn = { element, row };
  fillRow(drawn, row, columns, visible);
  return drawn;
}

export function fillRow(drawn: Drawn, row: ViewRow, columns: readonly ViewColumn[], visible: readonly number[]): void {
  drawn.row = row;
  const { element } = drawn;
  element.className = row.strength;
  element.setAttribute('aria-label', row.spoken);
  visible.forEach((index, at) => {
    const cell = element.cells[at];
    const text = row.cells[index] ?? '';
    if (!cell) return;
    if (columns[index]?.id === 'review') fillReview(cell, row, text);
    else {
      say(cell, text);
      cell.title = text;
    }
  });
}

/** A box, and the word of what a box cannot say. */
function fillReview(cell: HTMLTableCellElement, { review }: ViewRow, word: string): void {
  const [box, said] = cell.children;
  if (box instanceof HTMLInputElement) box.checked = review === 'checked';
  if (said) say(said, review === 'doubtful' || review === 'changed' ? word : '');
  cell.title = word;
}

/** Where the row stands among all, for the ear. */
export function placeRow({ element }: Drawn, index: number, selected: boolean): void {
  element.setAttribute('aria-rowindex', String(index + headRows + 1));
  element.setAttribute('aria-selected', String(selected));
  element.classList.toggle('selected', selected);
  element.classList.toggle('odd', index % 2 === 1);
}
