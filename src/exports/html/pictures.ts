/** The pictures of the report view on a page without scripts: drawn once, each with its table, and each target a link to its row. */
import type { Element, ElementContent } from 'hast';
import { drawComparisons } from '../pictures/draw/comparisons';
import { drawDeadlines } from '../pictures/draw/deadlines';
import { drawSections, drawShare } from '../pictures/draw/stacked';
import type { Drawing } from '../pictures/draw/svg';
import type { Alternative, Pictures, StackedPart } from '../pictures/types';
import type { Say } from '../words';
import { element } from './element';

/** About the width of the text on screen and on paper, in CSS pixels. */
const width = 680;

/** @param numberOf the number of a commitment's row in the table, by its id */
export function picturesSection(pictures: Pictures, numberOf: ReadonlyMap<string, number>, say: Say): Element {
  const { comparisons, deadlines, strengths, sections } = pictures;
  const figure = (
    { title, summary, head, rows }: Alternative,
    legend: readonly StackedPart<string>[],
    { svg }: Drawing,
  ): Element =>
    element(
      'figure',
      {},
      element('figcaption', {}, element('h3', {}, title), element('p', {}, summary)),
      ...(rows.length === 0
        ? []
        : [
            ...(legend.length === 0 ? [] : [legendOf(legend)]),
            still(svg, numberOf),
            element('details', {}, element('summary', {}, say('以表格显示', 'As a table')), tableOf(title, head, rows)),
          ]),
    );
  return element(
    'section',
    { className: ['pictures'] },
    element('h2', { id: 'pictures' }, say('图表', 'Pictures')),
    figure(comparisons, comparisons.legend, drawComparisons(comparisons, width)),
    figure(deadlines, [], drawDeadlines(deadlines, width)),
    figure(strengths, [], drawShare(strengths, width)),
    figure(sections, sections.parts, drawSections(sections, width)),
  );
}

const legendOf = (parts: readonly StackedPart<string>[]): Element =>
  element(
    'ul',
    { className: ['keys'], ariaHidden: 'true' },
    ...parts.map(({ id, label }) => element('li', { className: [`key-${id}`] }, label)),
  );

const tableOf = (title: string, head: readonly string[], rows: readonly (readonly string[])[]): Element =>
  element(
    'table',
    {},
    element('caption', {}, title),
    element('thead', {}, element('tr', {}, ...head.map((cell) => element('th', { scope: 'col' }, cell)))),
    element('tbody', {}, ...rows.map((row) => element('tr', {}, ...row.map((cell) => element('td', {}, cell))))),
  );

/** Nothing here can be pressed: marks are links to rows of this page, or pictures with a name. */
function still(svg: Element, numberOf: ReadonlyMap<string, number>): Element {
  const children = svg.children.map((child): ElementContent => {
    if (child.type !== 'element' || child.properties['role'] !== 'button') return child;
    const { 'aria-label': spoken, 'data-row': row } = child.properties;
    const number = typeof row === 'string' ? numberOf.get(row) : undefined;
    const name = { class: 'mark', 'aria-label': String(spoken) };
    return number === undefined
      ? { ...child, properties: { ...name, role: 'img' } }
      : { ...child, tagName: 'a', properties: { ...name, href: `#r${number}` } };
  });
  return { ...svg, children };
}
