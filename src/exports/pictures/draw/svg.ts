/** What all pictures are made of: SVG as a tree without styles of its own, so that one style sheet colours it on screen and on paper. */
import type { Element } from 'hast';
import { element } from '../../html/element';

/** The characters of labels are `em` wide: a Chinese one is as wide as it is high. */
export const em = 12;
export const line = 18;

export interface Drawing {
  readonly svg: Element;
  readonly height: number;
}

/** A picture of this size; its marks are read one by one. @param label says the whole in a sentence */
export function drawing(width: number, height: number, label: string, children: readonly Element[]): Drawing {
  const svg = element(
    'svg',
    { class: 'picture', viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': label },
    ...children,
  );
  return { svg, height };
}

type Numbers = Readonly<Record<string, number>>;

/** Two decimals are finer than any screen or printer. */
const rounded = (numbers: Numbers): Numbers =>
  Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, Math.round(value * 100) / 100]));

export const rect = (className: string, box: Numbers): Element =>
  element('rect', { class: className, ...rounded({ ...box, width: Math.max(0, box['width'] ?? 0) }) });

export const rule = (className: string, ends: Numbers): Element =>
  element('line', { class: className, ...rounded(ends) });

/** Text whose `y` is its base line. The marks say it in words, so that it is not read twice. */
export const label = (className: string, x: number, y: number, text: string, anchor = 'start'): Element =>
  element('text', { class: className, ...rounded({ x, y }), 'text-anchor': anchor, 'aria-hidden': 'true' }, text);

/** What a mark leads to: the rows with a value in a column, or one row in the report. */
export type Lead = { readonly column: string; readonly value: string } | { readonly row: string };

/** A part of a picture that can be pressed, with what it says to who does not see it or rests the mouse on it. */
export function mark(spoken: string, lead: Lead, children: readonly Element[]): Element {
  const data = 'row' in lead ? { 'data-row': lead.row } : { 'data-column': lead.column, 'data-value': lead.value };
  return element(
    'g',
    { class: 'mark', role: 'button', tabindex: 0, 'aria-label': spoken, ...data },
    element('title', {}, spoken),
    ...children,
  );
}

/** About how wide a text is drawn. */
export function widthOf(text: string): number {
  let units = 0;
  for (const char of text) units += (char.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.6;
  return Math.ceil(units * em);
}

/** Cut to a width, on the border of a character. */
export function fitted(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const chars = [...text];
  while (chars.length > 1 && widthOf(chars.join('')) > width - em) chars.pop();
  return `${chars.join('')}…`;
}
