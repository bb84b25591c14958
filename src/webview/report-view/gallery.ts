/** The pictures with their text alternatives, drawn anew at each width. */
import { drawComparisons } from '../../exports/pictures/draw/comparisons';
import { drawDeadlines } from '../../exports/pictures/draw/deadlines';
import { drawSections, drawShare } from '../../exports/pictures/draw/stacked';
import type { Drawing } from '../../exports/pictures/draw/svg';
import type { Alternative, Pictures, StackedPart } from '../../exports/pictures/types';
import type { ViewWords } from '../../report-view/types';
import { el, svgOf } from './dom';

export interface GalleryActions {
  /** The rows with a value in a column are wanted. */
  filter(column: string, value: string): void;
  /** A row's place in the report is wanted. */
  show(id: string): void;
}

/** Paper is about this wide, in CSS pixels. */
const paper = 680;

interface Shown {
  readonly draw: (width: number) => Drawing;
  readonly place: HTMLElement;
}

export class Gallery {
  readonly element = el('div', { class: 'gallery' });
  private shown: Shown[] = [];
  private held = '';

  constructor(
    private readonly words: ViewWords,
    actions: GalleryActions,
  ) {
    const press = (event: Event): void => {
      const mark = event.target instanceof Element ? event.target.closest('.mark') : null;
      if (!(mark instanceof SVGElement)) return;
      const { row, column, value = '' } = mark.dataset;
      if (row !== undefined) actions.show(row);
      else if (column !== undefined) actions.filter(column, value);
    };
    this.element.addEventListener('click', press);
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      if (event.target instanceof SVGElement) event.preventDefault();
      press(event);
    });
    new ResizeObserver(() => this.redraw()).observe(this.element);
  }

  show(pictures: Pictures): void {
    const now = JSON.stringify(pictures);
    if (now === this.held) return;
    this.held = now;
    this.shown = [];
    const { comparisons, deadlines, strengths, sections } = pictures;
    this.element.replaceChildren(
      this.figure('comparisons', comparisons, comparisons.legend, (width) => drawComparisons(comparisons, width)),
      this.figure('deadlines', deadlines, [], (width) => drawDeadlines(deadlines, width)),
      this.figure('strengths', strengths, [], (width) => drawShare(strengths, width)),
      this.figure('sections', sections, sections.parts, (width) => drawSections(sections, width)),
    );
    this.redraw();
  }

  /** Every picture at the width of its place, or of paper. */
  redraw(onPaper = false): void {
    for (const { draw, place } of this.shown) {
      const width = onPaper ? paper : place.clientWidth;
      if (width > 0) place.replaceChildren(svgOf(draw(width).svg));
    }
  }

  private figure(
    id: string,
    { title, summary, head, rows }: Alternative,
    legend: readonly StackedPart<string>[],
    draw: (width: number) => Drawing,
  ): HTMLElement {
    const place = el('div', { class: 'place' });
    if (rows.length > 0) this.shown.push({ draw, place });
    const cells = (tag: 'th' | 'td', texts: readonly string[]) => texts.map((text) => el(tag, {}, text));
    return el(
      'figure',
      { class: id },
      el('figcaption', {}, el('h2', {}, title), el('p', {}, summary)),
      el(
        'ul',
        { class: 'legend', 'aria-hidden': 'true' },
        ...legend.map(({ id: part, label }) => el('li', { class: part }, label)),
      ),
      place,
      ...(rows.length > 0
        ? [
            el(
              'details',
              {},
              el('summary', {}, this.words.asTable),
              el(
                'table',
                {},
                el('caption', {}, title),
                el('thead', {}, el('tr', {}, ...cells('th', head))),
                el('tbody', {}, ...rows.map((row) => el('tr', {}, ...cells('td', row)))),
              ),
            ),
          ]
        : []),
    );
  }
}
