/** Draws marks and places of commitments into the text of one node. */
import type { Element, ElementContent } from 'hast';
import { firstIndex } from '../../prose/search';
import type { Row } from '../rows';
import { indexAt, type Offsets } from './align';
import { element, textNode } from './element';
import type { Mark } from './marks';

/** Where a row of the table leads: the first character of its mention. */
export interface Place {
  readonly offset: number;
  readonly row: Row;
  /** For those who hear the page: what the link back leads to. */
  readonly label: string;
}

export const placeLink = ({ row, label }: Place): ElementContent =>
  element('a', {
    className: ['place'],
    id: `c${row.number}`,
    href: `#r${row.number}`,
    ariaLabel: label,
    dataNumber: row.number,
  });

/** Draws text after text; remembers which marks have shown their card. */
export class Pencil {
  private readonly shown = new Set<Mark>();
  /** Links of cards to other marks. */
  private readonly links: Element[] = [];

  /** @param marks those of the whole report, in order. */
  constructor(private readonly marks: readonly Mark[]) {}

  /**
   * @param places those that lie in this text, in order
   * @param more what else is set apart in this text alone, such as tags
   */
  draw(value: string, offsets: Offsets, places: readonly Place[], more: readonly Mark[] = []): ElementContent[] {
    const start = offsets[0] ?? 0;
    const end = offsets[value.length] ?? start;
    const here = [...this.between(start, end), ...more].sort((a, b) => a.start - b.start || b.end - a.end);
    const left = [...places];
    const within = (from: number, to: number, marks: readonly Mark[]): ElementContent[] => {
      const drawn: ElementContent[] = [];
      let at = from;
      const write = (until: number): void => {
        for (let next = left[0]; next && indexAt(offsets, next.offset) <= until; next = left[0]) {
          const index = Math.max(at, indexAt(offsets, next.offset));
          if (index > at) drawn.push(textNode(value.slice(at, index)));
          drawn.push(placeLink(next));
          at = index;
          left.shift();
        }
        if (until > at) drawn.push(textNode(value.slice(at, until)));
        at = until;
      };
      for (let i = 0; i < marks.length;) {
        const mark = marks[i++];
        if (!mark) break;
        const first = Math.max(indexAt(offsets, mark.start), at);
        const last = Math.min(indexAt(offsets, mark.end), to);
        const inner: Mark[] = [];
        for (let next = marks[i]; next && next.start < mark.end; next = marks[++i]) inner.push(next);
        if (first >= last) continue;
        write(first);
        drawn.push(this.wrap(mark, within(first, last, inner)));
        at = last;
      }
      write(to);
      return drawn;
    };
    return within(0, value.length, here);
  }

  /** The first piece of a mark can be focused and bears the card; what follows across emphasis or a line end is only drawn. */
  private wrap(mark: Mark, children: readonly ElementContent[]): ElementContent {
    const className = [...mark.className];
    if (mark.card === null || mark.number === null) return element('span', { className }, ...children);
    const dataMark = mark.number;
    if (this.shown.has(mark)) return element('span', { className, dataMark }, ...children);
    this.shown.add(mark);
    const card = mark.card();
    const id = `k${mark.number}`;
    card.properties.id = id;
    for (const row of card.children) collectLinks(row, this.links);
    return element(
      'span',
      { className, id: `m${mark.number}`, dataMark, tabIndex: 0, ariaDescribedBy: [id] },
      element('span', { className: ['t'] }, ...children),
      card,
    );
  }

  /** Once all is drawn: a link to a mark that could not be drawn becomes plain text. */
  finish(): void {
    const drawn = new Set([...this.shown].map(({ number }) => `#m${number}`));
    for (const link of this.links) {
      if (drawn.has(String(link.properties.href))) continue;
      link.tagName = 'span';
      link.properties = {};
    }
  }

  private between(start: number, end: number): readonly Mark[] {
    const low = firstIndex(this.marks.length, (i) => (this.marks[i]?.start ?? 0) >= start);
    // A mark that started in an earlier node may reach into this one.
    let first = low;
    while (first > 0 && low - first < reach && (this.marks[first - 1]?.start ?? 0) > start - farthest) first--;
    const found: Mark[] = [];
    for (let i = first; i < this.marks.length; i++) {
      const mark = this.marks[i];
      if (!mark || mark.start >= end) break;
      if (mark.end > start) found.push(mark);
    }
    return found;
  }
}

function collectLinks(node: ElementContent, into: Element[]): void {
  if (node.type !== 'element') return;
  if (node.tagName === 'a' && String(node.properties.href).startsWith('#m')) into.push(node);
  for (const child of node.children) collectLinks(child, into);
}

/** How many marks, and how many characters, one mark may start before the text that it reaches into. */
const reach = 20;
const farthest = 400;
