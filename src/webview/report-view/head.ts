/** The head of the table: names that sort, edges that set the width, and a row of filters. */
import { choicesOf, type RowOrder } from '../../report-view/order';
import { fill } from '../../report-view/fill';
import type { ViewColumn, ViewWords } from '../../report-view/types';
import { el } from './dom';

export interface Head {
  readonly element: HTMLTableSectionElement;
  /** The cells with the names, for the keyboard. */
  readonly names: readonly HTMLTableCellElement[];
  /** Shows what the table is sorted and filtered by. */
  update(): void;
}

export interface HeadActions {
  sort(id: string, more: boolean): void;
  filter(id: string, value: string): void;
  resize(id: string, width: number): void;
  /** As wide as what stands in it. */
  fit(id: string): void;
}

export function drawHead(order: RowOrder, visible: readonly number[], words: ViewWords, actions: HeadActions): Head {
  const shown = visible.flatMap((index) => order.columns[index] ?? []);
  const names = shown.map((column) => nameCell(column, order, words, actions));
  const filters = visible.map((index) => filterCell(order, index, words, actions));
  const element = el(
    'thead',
    { role: 'rowgroup' },
    el('tr', { role: 'row', 'aria-rowindex': 1 }, ...names),
    el('tr', { role: 'row', 'aria-rowindex': 2, class: 'filters' }, ...filters.map(({ cell }) => cell)),
  );
  return {
    element,
    names,
    update: () => {
      shown.forEach(({ id }, i) => names[i]?.setAttribute('aria-sort', order.direction(id)));
      const set = order.state.filters;
      filters.forEach(({ id, input }) => {
        const value = set[id] ?? '';
        if (input instanceof HTMLSelectElement) offer(input, order, id, value, words);
        // The words that are being typed stay as they are, blanks at their end included.
        else if (input.value.trim() !== value.trim()) input.value = value;
        input.classList.toggle('set', value !== '');
      });
    },
  };
}

function nameCell(column: ViewColumn, order: RowOrder, words: ViewWords, actions: HeadActions): HTMLTableCellElement {
  const edge = el('span', {
    class: 'edge',
    role: 'separator',
    'aria-orientation': 'vertical',
    'aria-label': fill(words.width, column.label),
  });
  const cell = el(
    'th',
    { role: 'columnheader', scope: 'col', class: column.id, tabindex: -1, 'aria-sort': 'none' },
    el('span', { class: 'name' }, column.label),
    edge,
  );
  cell.title = column.label;
  cell.addEventListener('click', (event) => {
    if (event.target !== edge) actions.sort(column.id, event.shiftKey);
  });
  cell.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') actions.sort(column.id, event.shiftKey);
    else if (event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight'))
      actions.resize(column.id, order.width(column.id) + (event.key === 'ArrowRight' ? 16 : -16));
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  edge.addEventListener('dblclick', () => actions.fit(column.id));
  edge.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    edge.setPointerCapture(event.pointerId);
    const [from, width] = [event.clientX, order.width(column.id)];
    const move = ({ clientX }: PointerEvent): void => actions.resize(column.id, width + clientX - from);
    edge.addEventListener('pointermove', move);
    edge.addEventListener('lostpointercapture', () => edge.removeEventListener('pointermove', move), { once: true });
  });
  return cell;
}

interface FilterCell {
  readonly id: string;
  readonly cell: HTMLTableCellElement;
  readonly input: HTMLInputElement | HTMLSelectElement;
}

function filterCell(order: RowOrder, index: number, words: ViewWords, actions: HeadActions): FilterCell {
  const column = order.columns[index];
  const id = column?.id ?? '';
  const label = { 'aria-label': fill(words.filter, column?.label ?? '') };
  const input =
    column?.filter === 'choice' ? el('select', label) : el('input', { type: 'text', spellcheck: 'false', ...label });
  input.addEventListener(input instanceof HTMLSelectElement ? 'change' : 'input', () =>
    actions.filter(id, input.value),
  );
  return { id, input, cell: el('td', { role: 'gridcell' }, input) };
}

/** The values that the report has now; one that it lacks stays while it is chosen. */
function offer(select: HTMLSelectElement, order: RowOrder, id: string, value: string, words: ViewWords): void {
  const found = choicesOf(
    order.all,
    order.columns.findIndex((column) => column.id === id),
  );
  const values = ['', ...(value === '' || found.includes(value) ? found : [...found, value])];
  if (values.join('\n') !== [...select.options].map((option) => option.value).join('\n'))
    select.replaceChildren(...values.map((each) => el('option', { value: each }, each === '' ? words.any : each)));
  select.value = value;
}
