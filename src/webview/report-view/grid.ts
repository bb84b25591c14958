/** The table of commitments: a real table of which only the rows in sight are drawn, by keyboard and mouse. */
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { columnsInUse, type RowOrder } from '../../report-view/order';
import type { ViewWords } from '../../report-view/types';
import { rowsToDraw, step } from '../../report-view/window';
import { drawRow, fillRow, headRows, placeRow, type Drawn } from './cells';
import { el } from './dom';
import { drawHead, type Head } from './head';

export interface GridActions {
  /** A row was chosen; `show` says that its place is wanted, `focus` that the reader wants to go there. */
  choose(id: string, show: boolean, focus: boolean): void;
  tick(id: string, checked: boolean): void;
  /** Order, widths or the place in the list have changed. */
  changed(): void;
}

/** Rows above and below those in sight. */
const overscan = 10;

export class Grid {
  readonly element = el('div', { class: 'scroll' });
  private readonly table = el('table', { role: 'grid' });
  private readonly group = el('colgroup');
  private readonly body = el('tbody', { role: 'rowgroup' });
  private readonly above = el('tr', { class: 'spacer', 'aria-hidden': 'true' });
  private readonly below = el('tr', { class: 'spacer', 'aria-hidden': 'true' });
  private readonly drawn = new Map<string, Drawn>();
  private readonly virtualizer: Virtualizer<HTMLDivElement, HTMLTableRowElement>;
  private head: Head | null = null;
  private visible: readonly number[] = [];
  private selected: string | null = null;
  /** The cell that the keyboard is at; row −1 is the head. */
  private at = { row: 0, column: 1 };
  private whole = false;

  constructor(
    private readonly order: RowOrder,
    private readonly words: ViewWords,
    private readonly actions: GridActions,
  ) {
    this.body.append(this.above, this.below);
    this.table.append(this.group, this.body);
    this.element.append(this.table);
    this.virtualizer = new Virtualizer<HTMLDivElement, HTMLTableRowElement>(this.options());
    // Dragging a filter's words or a row's text is no choice of a row.
    this.body.addEventListener('click', (event) => this.clicked(event));
    this.body.addEventListener('dblclick', (event) => {
      const id = rowOf(event.target);
      if (id !== null && !(event.target instanceof HTMLInputElement)) this.actions.choose(id, true, true);
    });
    this.table.addEventListener('keydown', (event) => this.pressed(event));
    this.element.addEventListener('scroll', () => this.actions.changed(), { passive: true });
  }

  /** Call once it is in the page. */
  start(scroll: { readonly top: number; readonly left: number }): void {
    this.rebuild();
    this.virtualizer._didMount();
    this.virtualizer._willUpdate();
    this.draw();
    this.element.scrollTo(scroll.left, scroll.top);
  }

  /** Draws again what reads otherwise, after rows, filters or the order have changed. */
  refresh(): void {
    const visible = columnsInUse(this.order.columns, this.order.all);
    if (visible.join() !== this.visible.join()) this.rebuild();
    this.measure();
    this.draw();
  }

  /** Marks a row and brings it into sight; the focus stays where it is. */
  select(id: string | null, scroll: boolean): void {
    this.selected = id;
    const index = id === null ? -1 : this.order.shown.findIndex((row) => row.id === id);
    if (index >= 0) {
      this.at = { ...this.at, row: index };
      if (scroll) this.virtualizer.scrollToIndex(index, { align: 'auto' });
    }
    this.draw();
  }

  /** Draws every row, for paper; and only those in sight again. */
  drawAll(whole: boolean): void {
    this.whole = whole;
    this.draw();
  }

  get scroll(): { top: number; left: number } {
    return { top: this.element.scrollTop, left: this.element.scrollLeft };
  }

  private options() {
    const height = Math.round(parseFloat(getComputedStyle(this.table).lineHeight) || 18) + 8;
    const top = this.head?.element.offsetHeight ?? 0;
    return {
      count: this.order.shown.length,
      getScrollElement: () => this.element,
      estimateSize: () => height,
      paddingStart: top,
      scrollPaddingStart: top,
      overscan,
      getItemKey: (index: number) => this.order.shown[index]?.id ?? index,
      rangeExtractor: (range: Parameters<typeof rowsToDraw>[0]) =>
        rowsToDraw(range, this.body.contains(document.activeElement) ? this.at.row : null),
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      onChange: () => this.draw(),
    };
  }

  /** The height of rows and head, in case the text has another size now. */
  private measure(): void {
    this.virtualizer.setOptions(this.options());
    this.virtualizer.measure();
    this.virtualizer._willUpdate();
  }

  private rebuild(): void {
    this.visible = columnsInUse(this.order.columns, this.order.all);
    this.drawn.clear();
    this.body.replaceChildren(this.above, this.below);
    const head = drawHead(this.order, this.visible, this.words, {
      sort: (id, more) => {
        this.order.sort(id, more);
        this.reordered();
      },
      filter: (id, value) => {
        this.order.filter(id, value);
        this.reordered();
      },
      resize: (id, width) => {
        this.order.resize(id, width);
        this.widths();
        this.actions.changed();
      },
      fit: (id) => {
        this.order.resize(id, this.widest(id));
        this.widths();
        this.actions.changed();
      },
    });
    this.head?.element.remove();
    this.table.insertBefore(head.element, this.body);
    this.head = head;
    this.group.replaceChildren(...this.visible.map(() => el('col')));
    this.table.setAttribute('aria-colcount', String(this.visible.length));
    head.names.forEach((cell, column) =>
      cell.addEventListener('focus', () => {
        this.at = { row: -1, column };
      }),
    );
    this.widths();
    this.measure();
  }

  private reordered(): void {
    const index = this.order.shown.findIndex(({ id }) => id === this.selected);
    if (index >= 0 && this.at.row >= 0) this.at = { ...this.at, row: index };
    this.measure();
    this.draw();
    this.actions.changed();
  }

  private widths(): void {
    let sum = 0;
    this.visible.forEach((index, i) => {
      const width = this.order.width(this.order.columns[index]?.id ?? '');
      const col = this.group.children[i];
      if (col instanceof HTMLElement) col.style.width = `${width}px`;
      sum += width;
    });
    this.table.style.width = `${sum}px`;
  }

  /** How wide the drawn cells of a column want to be. */
  private widest(id: string): number {
    const at = this.visible.findIndex((index) => this.order.columns[index]?.id === id);
    const cells = [this.head?.names[at], ...[...this.drawn.values()].map(({ element }) => element.cells[at])];
    this.table.classList.add('measuring');
    const range = document.createRange();
    const width = Math.max(
      ...cells.map((cell) => {
        if (!cell) return 0;
        range.selectNodeContents(cell);
        return range.getBoundingClientRect().width;
      }),
    );
    this.table.classList.remove('measuring');
    return Math.ceil(width) + 20;
  }

  private draw(): void {
    const { shown, columns } = this.order;
    this.head?.update();
    this.table.setAttribute('aria-rowcount', String(shown.length + headRows));
    const items = this.virtualizer.getVirtualItems();
    const indexes = this.whole ? shown.map((_, index) => index) : items.map(({ index }) => index);
    const wanted = new Map(indexes.flatMap((index) => (shown[index] ? [[shown[index].id, index] as const] : [])));
    for (const [id, { element }] of this.drawn)
      if (!wanted.has(id)) {
        element.remove();
        this.drawn.delete(id);
      }
    let before: Element = this.above;
    for (const [id, index] of wanted) {
      const row = shown[index];
      if (!row) continue;
      let drawn = this.drawn.get(id);
      if (!drawn) this.drawn.set(id, (drawn = drawRow(row, columns, this.visible, this.words)));
      else if (drawn.row !== row) fillRow(drawn, row, columns, this.visible);
      placeRow(drawn, index, id === this.selected);
      if (before.nextElementSibling !== drawn.element) before.after(drawn.element);
      before = drawn.element;
    }
    this.space(shown.length, indexes);
    this.stops();
  }

  /** What is not drawn takes its room all the same. */
  private space(count: number, indexes: readonly number[]): void {
    const height = this.options().estimateSize();
    const [first = 0, second = first + 1] = indexes;
    const last = indexes.at(-1) ?? -1;
    // A focused row far above or below the others is drawn beside them; the room between is then on its side.
    const detached = second - first > 1;
    const above = this.whole ? 0 : (detached ? second - 1 : first) * height;
    const beyond = indexes.length > 1 && last - (indexes.at(-2) ?? last) > 1;
    const below = this.whole ? 0 : Math.max(0, count - 1 - (beyond ? (indexes.at(-2) ?? last) + 1 : last)) * height;
    this.above.style.height = `${above}px`;
    this.below.style.height = `${below}px`;
    this.above.hidden = above === 0;
    this.below.hidden = below === 0;
  }

  /** One cell can be reached by Tab: where the keyboard was last. */
  private stops(): void {
    for (const stop of this.table.querySelectorAll('[tabindex="0"]')) stop.setAttribute('tabindex', '-1');
    this.cell()?.setAttribute('tabindex', '0');
  }

  private cell(): HTMLElement | undefined {
    const { row, column } = this.at;
    if (row < 0) return this.head?.names[column];
    const id = this.order.shown[Math.min(row, this.order.shown.length - 1)]?.id;
    return id === undefined ? this.head?.names[column] : this.drawn.get(id)?.element.cells[column];
  }

  private clicked(event: MouseEvent): void {
    const id = rowOf(event.target);
    if (id === null) return;
    const box = event.target;
    if (box instanceof HTMLInputElement) {
      this.actions.tick(id, box.checked);
      return;
    }
    const cell = event.target instanceof Element ? event.target.closest('td') : null;
    this.at = { row: this.order.shown.findIndex((row) => row.id === id), column: cell?.cellIndex ?? 0 };
    this.select(id, false);
    this.cell()?.focus({ preventScroll: true });
    this.actions.choose(id, true, event.ctrlKey || event.metaKey);
  }

  private pressed(event: KeyboardEvent): void {
    const field = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (field || event.target instanceof HTMLSelectElement) {
      // Out of the filters into the rows.
      if (event.key !== 'Enter' && !(field && event.key === 'ArrowDown')) return;
      event.preventDefault();
      this.go({ row: 0, column: this.at.column });
      return;
    }
    const control = event.ctrlKey || event.metaKey;
    const row = this.order.shown[this.at.row];
    if (row && event.key === 'Enter') this.actions.choose(row.id, true, control);
    else if (row && event.key === ' ') this.actions.tick(row.id, row.review !== 'checked');
    else {
      const page = Math.max(1, Math.floor(this.element.clientHeight / this.options().estimateSize()) - 3);
      const size = { rows: this.order.shown.length, columns: this.visible.length, page };
      const next = event.altKey ? null : step(event.key, this.at, size, control);
      if (!next) return;
      this.go(next);
    }
    event.preventDefault();
  }

  private go(next: { row: number; column: number }): void {
    this.at = next;
    const row = this.order.shown[next.row];
    if (row) {
      this.selected = row.id;
      this.virtualizer.scrollToIndex(next.row, { align: 'auto' });
      this.actions.choose(row.id, false, false);
    }
    this.draw();
    const cell = this.cell();
    cell?.focus({ preventScroll: next.row >= 0 });
    // The rows scroll by themselves; sideways the cell is brought into sight.
    if (next.row >= 0) cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}

const rowOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest('tr')?.dataset['id'] ?? null) : null;
