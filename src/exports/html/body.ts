/** The report as HTML: its own headings, lists and tables, with marks in the text; what is markup in the report is shown as text. */
import type { Element, ElementContent } from 'hast';
import type { Heading, Html, Nodes, Parents, Text } from 'mdast';
import { toHast, type Handlers, type State } from 'mdast-util-to-hast';
import type { ExportLanguage } from '../types';
import { offsetsOf } from './align';
import { Pencil, placeLink, type Place } from './draw';
import { element, textNode } from './element';
import type { Mark } from './marks';
import type { ReportTree } from './report-tree';

export interface Body {
  readonly children: readonly ElementContent[];
  readonly headings: readonly Title[];
}

/** A heading of the report and its anchor. */
export interface Title {
  readonly id: string;
  readonly depth: number;
  readonly text: string;
}

export interface BodyContext {
  readonly source: string;
  readonly language: ExportLanguage;
  readonly marks: readonly Mark[];
  /** In the order of their offsets. */
  readonly places: readonly Place[];
}

/** @throws RangeError where the tree is too deep to be walked. */
export function bodyOf({ tree, base }: ReportTree, context: BodyContext): Body {
  const { source, language } = context;
  const pencil = new Pencil(context.marks);
  const places = placesByNode(tree, base, context.places);
  const headings: Title[] = [];
  const footnotes: string[] = [];
  const defined = new Set<string>();
  const footnoteId = (identifier: string): string => {
    if (!footnotes.includes(identifier)) footnotes.push(identifier);
    return `f${footnotes.indexOf(identifier) + 1}`;
  };
  const draw = (node: Text | Html, raw: boolean): ElementContent[] => {
    const offsets = offsetsOf(node.value, source, startOf(node, base), endOf(node, base), raw);
    const more = raw
      ? [...node.value.matchAll(TAG)].map(({ index, 0: tag }): Mark => ({
          start: offsets[index] ?? 0,
          end: offsets[index + tag.length] ?? 0,
          number: null,
          className: ['tag'],
          card: null,
        }))
      : [];
    return pencil.draw(node.value, offsets, places.get(node) ?? [], more);
  };
  const link = (
    state: State,
    node: Extract<Nodes, { type: 'link' | 'linkReference' }>,
    url: string,
  ): ElementContent[] =>
    SAFE.test(url)
      ? [element('a', { className: ['out'], href: url, rel: ['noreferrer'] }, ...state.all(node))]
      : state.all(node);
  const image = (alt: string | null | undefined): Element =>
    element('span', { className: ['image'] }, language === 'en' ? `[image: ${alt ?? ''}]` : `〔图：${alt ?? ''}〕`);

  const handlers: Handlers = {
    text: (_state: State, node: Text) => draw(node, false),
    html: (_state: State, node: Html, parent: Parents | undefined) =>
      element(parent && BLOCKS.has(parent.type) ? 'div' : 'span', { className: ['raw'] }, ...draw(node, true)),
    heading: (state: State, node: Heading) => {
      const id = `s${headings.length + 1}`;
      headings.push({ id, depth: node.depth, text: plainText(node) });
      const label = language === 'en' ? 'Link to this heading' : '本节链接';
      const self = element('a', { className: ['self'], href: `#${id}`, ariaLabel: label });
      return element(`h${node.depth}`, { id }, ...state.all(node), self);
    },
    link: (state: State, node: Extract<Nodes, { type: 'link' }>) => link(state, node, node.url),
    linkReference: (state: State, node: Extract<Nodes, { type: 'linkReference' }>) =>
      link(state, node, state.definitionById.get(node.identifier.toUpperCase())?.url ?? ''),
    image: (_state: State, node: Extract<Nodes, { type: 'image' }>) => image(node.alt),
    imageReference: (_state: State, node: Extract<Nodes, { type: 'imageReference' }>) => image(node.alt),
    footnoteReference: (_state: State, { identifier }: Extract<Nodes, { type: 'footnoteReference' }>) =>
      element('sup', {}, element('a', { href: `#${footnoteId(identifier)}` }, `[${identifier}]`)),
    footnoteDefinition: (state: State, node: Extract<Nodes, { type: 'footnoteDefinition' }>) => {
      // Said twice, a footnote is the first of the two.
      const id = defined.has(node.identifier) ? {} : { id: footnoteId(node.identifier) };
      defined.add(node.identifier);
      const label = textNode(`[${node.identifier}] `);
      return element('div', { className: ['footnote'], ...id }, label, ...state.all(node));
    },
  };
  const root = toHast(tree, { handlers });
  pencil.finish();
  const children = root.type === 'root' ? (root.children as ElementContent[]) : [root as ElementContent];
  return { children: [...children, ...(places.get(null) ?? []).map(placeLink)], headings };
}

const BLOCKS = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);
/** Addresses that may be followed; a link within the report's folder would lead nowhere from here. */
const SAFE = /^(?:https?:\/\/|mailto:)/i;
const TAG = /<[^<>]{1,1000}>/g;

const startOf = (node: Nodes, base: number): number => base + (node.position?.start.offset ?? 0);
const endOf = (node: Nodes, base: number): number => base + (node.position?.end.offset ?? 0);

/** Each place goes to the node that shows its first character, or the next one; those behind the last text, to `null`. */
function placesByNode(
  tree: ReportTree['tree'],
  base: number,
  places: readonly Place[],
): ReadonlyMap<Nodes | null, readonly Place[]> {
  const texts: (Text | Html)[] = [];
  const collect = (node: Nodes): void => {
    if (node.type === 'text' || node.type === 'html') texts.push(node);
    else if ('children' in node) node.children.forEach(collect);
  };
  collect(tree);
  const found = new Map<Nodes | null, Place[]>();
  let i = 0;
  for (const place of places) {
    for (let text = texts[i]; text && endOf(text, base) <= place.offset; text = texts[++i]);
    const node = texts[i] ?? null;
    const before = found.get(node);
    if (before) before.push(place);
    else found.set(node, [place]);
  }
  return found;
}

function plainText(node: Nodes): string {
  if ('children' in node) return node.children.map(plainText).join('');
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}
