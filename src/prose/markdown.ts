/** Parses Markdown and writes the prose of each top-level node down as lines. */
import type { Nodes, RootContent, Table } from 'mdast';
import type { Span } from '../model';
import { writeHtml } from './html';
import { LineWriter, type Line, type LineContext } from './line-writer';
import { writeLiteral } from './literal';
import { parseMarkdown, stretchesOf, unlessTooDeep } from './parser';
import { plainMarkdown } from './plain-markdown';
import { namesRow } from './row-head';
import type { CellHeads } from './types';

/** A top-level node and its prose; offsets are of the source. */
export interface TopLevel {
  readonly type: RootContent['type'];
  readonly start: number;
  readonly end: number;
  readonly lines: readonly Line[];
  /** What links and footnotes anywhere in the document may refer to. */
  readonly definitions: readonly Definition[];
}

/** `[label]: …`, or `[^label]: …` for a footnote. */
export interface Definition {
  readonly type: 'definition' | 'footnoteDefinition';
  readonly label: string;
}

/** The top-level nodes of `source`; Markdown that is nested too deeply or marked too densely to be parsed is read as plain text. */
export function readMarkdown(source: string): TopLevel[] {
  return readNested(source) ?? stretchesOf(source).map((stretch) => plainParagraph(source, stretch));
}

/** The same, but `null` for what cannot be parsed. */
export function readNested(source: string): TopLevel[] | null {
  const tree = parseMarkdown(source);
  return tree && unlessTooDeep(() => tree.children.map((node) => topLevelOf(node, source)));
}

/** The node that a stretch without markup is, or `null` where a parser has to tell. The same as parsed. */
export function readPlain(source: string, stretch: Span): TopLevel | null {
  const plain = plainMarkdown(source, stretch);
  if (!plain) return null;
  const { depth, node, text } = plain;
  if (depth === 0) return { ...plainParagraph(source, text), end: trimmedEnd(source, node) };
  const lines = literalLines(source, text, { ...PARAGRAPH, kind: 'heading', depth });
  return { type: 'heading', start: node.start, end: trimmedEnd(source, node), lines, definitions: [] };
}

function plainParagraph(source: string, { start, end }: Span): TopLevel {
  return { type: 'paragraph', start, end, lines: literalLines(source, { start, end }, PARAGRAPH), definitions: [] };
}

function literalLines(source: string, { start, end }: Span, context: LineContext): readonly Line[] {
  const writer = new LineWriter();
  writer.open(context);
  writeLiteral(source, start, end, 0, writer);
  writer.part('block');
  return writer.lines;
}

function topLevelOf(node: RootContent, source: string): TopLevel {
  const writer = new LineWriter();
  const walker = new Walker(source, writer);
  walker.visit(node, PARAGRAPH, 0);
  writer.part('block');
  const start = startOf(node);
  const end = trimmedEnd(source, { start, end: endOf(node) });
  return { type: node.type, start, end, lines: writer.lines, definitions: walker.definitions };
}

/** HTML or code that a list ends with counts the line end too, but only where more follows. */
function trimmedEnd(source: string, { start, end }: Span): number {
  while (end > start && /\s/.test(source.charAt(end - 1))) end--;
  return end;
}

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;

const PARAGRAPH: LineContext = { kind: 'paragraph', depth: 0, cell: null, marker: null };
const MAX_HEADING = 60;

class Walker {
  readonly definitions: Definition[] = [];

  constructor(
    private readonly source: string,
    private readonly writer: LineWriter,
  ) {}

  visit(node: Nodes, context: LineContext, quotes: number): void {
    switch (node.type) {
      case 'text':
        return writeLiteral(this.source, startOf(node), endOf(node), quotes, this.writer);
      case 'html':
        if (HOLDS_BLOCKS.has(this.parent)) this.writer.open(context);
        return writeHtml(this.source, startOf(node), endOf(node), this.writer);
      case 'break':
        return this.writer.part('block');
      case 'paragraph':
        this.writer.open(context);
        break;
      case 'heading':
        this.writer.open(
          this.isHeading(startOf(node), endOf(node)) ? { ...context, kind: 'heading', depth: node.depth } : context,
        );
        break;
      case 'blockquote':
        context = { ...context, kind: 'quote' };
        quotes++;
        break;
      case 'definition':
        this.definitions.push({ type: node.type, label: node.identifier });
        return;
      case 'footnoteDefinition':
        this.definitions.push({ type: node.type, label: node.identifier });
        context = { ...context, kind: 'footnote' };
        break;
      case 'list':
        node.children.forEach((item, i) => {
          const marker = node.ordered ? `${(node.start ?? 1) + i}.` : null;
          this.within(item, { ...context, kind: 'item', marker }, quotes);
        });
        return;
      case 'table':
        return this.table(node, quotes);
      case 'link':
        if (node.url.startsWith('mailto:') && this.source[startOf(node)] === '<') return;
        break;
      case 'root':
      case 'emphasis':
      case 'strong':
      case 'delete':
      case 'linkReference':
      case 'tableCell':
        break;
      default:
        return;
    }
    this.within(node, context, quotes);
  }

  private parent: Nodes['type'] = 'root';

  private within(node: Extract<Nodes, { children: unknown }>, context: LineContext, quotes: number): void {
    const above = this.parent;
    for (const child of node.children) {
      this.parent = node.type;
      this.visit(child, context, quotes);
      // The number of a list item belongs to its first line.
      context = context.marker === null ? context : { ...context, marker: null };
    }
    this.parent = above;
  }

  /** A paragraph over a ruled line is a heading to Markdown, but not to a reader when it is long or ends like a sentence. */
  private isHeading(start: number, end: number): boolean {
    const text = this.source.slice(start, end);
    if (text.trimStart().startsWith('#')) return true;
    const [first = '', ...rest] = text.trim().split(/\r\n?|\n/);
    return rest.length === 1 && first.length <= MAX_HEADING && !/[。；：！？;:]\s*$/.test(first);
  }

  private table(node: Table, quotes: number): void {
    const heads: string[] = [];
    node.children.forEach((row, r) => {
      let rowHead: string | null = null;
      row.children.forEach((cell, c) => {
        const column = r > 0 ? heads[c] || null : null;
        const from = this.writer.lines.length;
        const place: CellHeads = { column, row: r > 0 && c > 0 ? rowHead : null };
        this.writer.open({ kind: 'cell', depth: 0, marker: null, cell: place });
        this.within(cell, PARAGRAPH, quotes);
        this.writer.part('block');
        const said = this.writer.lines
          .slice(from)
          .map((line) => line.text.text)
          .join('')
          .trim();
        if (r === 0) heads[c] = said;
        if (namesRow(c, heads[c])) rowHead = said || rowHead;
      });
    });
  }
}

const HOLDS_BLOCKS = new Set<Nodes['type']>(['root', 'blockquote', 'listItem', 'footnoteDefinition']);
