/** The whole view of one report: tabs, table, the chosen row, pictures. */
import { RowOrder } from '../../report-view/order';
import { fill } from '../../report-view/fill';
import { patched } from '../../report-view/patch';
import type { Notice, Patch, ReportContent, ToView, ViewWords } from '../../report-view/types';
import { Detail } from './detail';
import { el, say } from './dom';
import { Gallery } from './gallery';
import { Grid } from './grid';
import { keep, post, type ViewState } from './host';
import { Tabs, type Tab } from './tabs';

type Report = Extract<ToView, { type: 'report' }>;

/** The list has come to rest when it was not scrolled for this long, in milliseconds. */
const restMs = 150;

export class ReportView {
  readonly element = el('div', { class: 'view' });
  private readonly title = el('h1');
  private readonly progress = el('span', { class: 'progress' });
  private readonly count = el('span', { class: 'count', role: 'status' });
  private readonly clear: HTMLButtonElement;
  private readonly nothing = el('p', { class: 'nothing', role: 'status' });
  private readonly notice = el('div', { class: 'notice', role: 'status', hidden: true });
  private readonly order: RowOrder;
  private readonly grid: Grid;
  private readonly detail = new Detail();
  private readonly gallery: Gallery;
  private readonly tabs: Tabs;
  private readonly words: ViewWords;
  private readonly uri: string;
  private tab: Tab;
  private selected: string | null;
  private resting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    { uri, columns, words, content }: Report,
    private readonly state: ViewState,
  ) {
    this.words = words;
    this.uri = uri;
    this.tab = state.tab;
    this.selected = state.selected;
    this.order = new RowOrder(columns, content.rows, state.order);
    this.grid = new Grid(this.order, words, {
      choose: (id, show, focus) => {
        this.selected = id;
        this.describe();
        if (show) post({ type: 'reveal', id, focus });
        this.changed();
      },
      tick: (id, checked) => post({ type: 'tick', id, checked }),
      changed: () => this.changed(),
    });
    this.gallery = new Gallery(words, {
      filter: (column, value) => {
        this.order.clearFilters();
        this.order.filter(column, value);
        this.tabs.open('table');
        this.grid.refresh();
        this.changed();
      },
      show: (id) => {
        this.select(id);
        post({ type: 'reveal', id, focus: false });
      },
    });
    this.tabs = new Tabs({ table: words.table, pictures: words.pictures }, (tab) => {
      this.tab = tab;
      this.gallery.redraw();
      this.changed();
    });
    this.clear = el('button', { type: 'button' }, words.clear);
    this.clear.addEventListener('click', () => {
      this.order.clearFilters();
      this.grid.refresh();
      this.changed();
    });
    const print = el('button', { type: 'button', class: 'print' }, words.print);
    print.addEventListener('click', () => post({ type: 'print' }));
    const { table, pictures } = this.tabs.panels;
    table.append(
      el('div', { class: 'tools' }, this.count, this.clear, el('span', { class: 'keys' }, words.keys)),
      this.grid.element,
      this.nothing,
      this.detail.element,
    );
    pictures.append(this.gallery.element);
    this.element.append(
      el('header', {}, this.title, this.progress, this.tabs.list, print),
      this.notice,
      table,
      pictures,
    );
    this.take(content);
  }

  /** Call once it is in the page. */
  start(): void {
    this.tabs.open(this.tab);
    this.grid.start(this.state.scroll);
    this.grid.select(this.selected, false);
    this.describe();
    this.changed();
  }

  patch(patch: Patch): void {
    this.order.all = patched(this.order.all, patch);
    this.take({ ...patch, rows: this.order.all });
    this.grid.refresh();
    this.describe();
    this.changed();
  }

  select(id: string): void {
    this.selected = id;
    this.grid.select(id, true);
    this.describe();
    this.changed();
  }

  tell(notice: Notice | null): void {
    this.notice.hidden = notice === null;
    if (notice) this.notice.replaceChildren(...noticeParts(notice, this.words));
  }

  /** Everything, for paper; then as it was. */
  print(onPaper: boolean): void {
    this.grid.drawAll(onPaper);
    this.gallery.redraw(onPaper);
  }

  private take({ title, progress, pictures }: ReportContent): void {
    say(this.title, title);
    say(this.progress, progress);
    this.gallery.show(pictures);
  }

  private describe(): void {
    this.detail.show(this.order.all.find(({ id }) => id === this.selected));
  }

  private changed(): void {
    const { all, shown, state } = this.order;
    const filtered = Object.keys(state.filters).length > 0;
    say(this.count, fill(this.words.shown, shown.length, all.length));
    this.clear.hidden = !filtered;
    this.nothing.hidden = shown.length > 0;
    say(this.nothing, all.length === 0 ? this.words.empty : this.words.nothing);
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.keep(), restMs);
  }

  private keep(): void {
    const { uri, tab, selected } = this;
    keep({ uri, tab, selected, order: this.order.state, scroll: this.grid.scroll });
  }
}

/** A sentence, and a way on where there is one. */
export function noticeParts({ text, openable }: Notice, words: ViewWords): Node[] {
  const parts: Node[] = [el('p', {}, text)];
  if (!openable) return parts;
  const open = el('button', { type: 'button' }, words.openReport);
  open.addEventListener('click', () => post({ type: 'open' }));
  return [...parts, open];
}
