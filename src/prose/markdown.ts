/** Parses Markdown and writes the prose of each top-level node down as lines. */
import type { Nodes, Root, RootContent, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { writeHtml } from './html';
import { LineWriter, type Line, type LineContext } from './line-writer';
import { writeLiteral } from './literal';
import type { CellHeads } from './types';

/** What this reader changes in Markdown, because reports are not written in it. */
function asReportsAre(this: Processor): void {
  const data = this.data();
  // Indented prose is no code, and `网址：http://a.cn，增长5%` is no address from end to end: addresses are cut from the text instead.
  (data.micromarkExtensions ??= []).push({
    disable: { null: ['codeIndented', 'wwwAutolink', 'protocolAutolink', 'emailAutolink'] },
  });
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map((extension) => {
    // Nodes that a transform makes have no positions.
    const { transforms: _, ...rest } = extension;
    return rest;
  });
}

const PROCESSOR = unified()
  .use(remarkParse)
  // One tilde is a range: `5~6%，30~50家` strikes nothing out.
  .use(remarkGfm, { singleTilde: false })
  .use(asReportsAre)
  .freeze();

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

/** A hundred quotes or lists inside each other: the parser takes time by the square of their depth, and its stack ends. */
const TOO_DEEP = /^[ \t]{0,3}(?:>[ \t]?|[-*+][ \t]){100}/m;
const EMPTY_LINES = /(?:\r?\n[ \t]*){2,}/g;

/** The top-level nodes of `source` from `base` on; Markdown that is nested too deep to be parsed is read as plain text. */
export function readMarkdown(source: string, base: number): TopLevel[] {
  return parseMarkdown(source, base) ?? readPlain(source, base);
}

/** The same, but `null` for what is nested too deep. */
export function parseMarkdown(source: string, base: number): TopLevel[] | null {
  if (TOO_DEEP.test(source)) return null;
  try {
    return readTree(source, base);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function readPlain(source: string, base: number): TopLevel[] {
  const tops: TopLevel[] = [];
  let start = base;
  const close = (end: number): void => {
    const writer = new LineWriter();
    writer.open(PARAGRAPH);
    writeLiteral(source, start, end, 0, writer);
    writer.part('block');
    tops.push({ type: 'paragraph', start, end, lines: writer.lines, definitions: [] });
  };
  for (const gap of source.slice(base).matchAll(EMPTY_LINES)) {
    close(base + gap.index);
    start = base + gap.index + gap[0].length;
  }
  close(source.length);
  return tops;
}

function readTree(source: string, base: number): TopLevel[] {
  const tree: Root = PROCESSOR.parse(source.slice(base));
  return tree.children.map((node) => {
    const writer = new LineWriter();
    const walker = new Walker(source, base, writer);
    walker.visit(node, PARAGRAPH, 0);
    writer.part('block');
    const start = walker.startOf(node);
    let end = walker.endOf(node);
    // HTML or code that a list ends with counts the line end too, but only where more follows.
    while (end > start && /\s/.test(source.charAt(end - 1))) end--;
    return { type: node.type, start, end, lines: writer.lines, definitions: walker.definitions };
  });
}

const PARAGRAPH: LineContext = { kind: 'paragraph', depth: 0, cell: null, marker: null };
const MAX_HEADING = 60;

class Walker {
  readonly definitions: Definition[] = [];

  constructor(
    private readonly source: string,
    private readonly base: number,
    private readonly writer: LineWriter,
  ) {}

  startOf(node: Nodes): number {
    return this.base + (node.position?.start.offset ?? 0);
  }

  endOf(node: Nodes): number {
    return this.base + (node.position?.end.offset ?? 0);
  }

  visit(node: Nodes, context: LineContext, quotes: number): void {
    switch (node.type) {
      case 'text':
        return writeLiteral(this.source, this.startOf(node), this.endOf(node), quotes, this.writer);
      case 'html':
        if (HOLDS_BLOCKS.has(this.parent)) this.writer.open(context);
        return writeHtml(this.source, this.startOf(node), this.endOf(node), this.writer);
      case 'break':
        return this.writer.part('block');
      case 'paragraph':
        this.writer.open(context);
        break;
      case 'heading':
        this.writer.open(
          this.isHeading(this.startOf(node), this.endOf(node))
            ? { ...context, kind: 'heading', depth: node.depth }
            : context,
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
        if (node.url.startsWith('mailto:') && this.source[this.startOf(node)] === '<') return;
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
        if (c === 0) rowHead = said || null;
      });
    });
  }
}

const HOLDS_BLOCKS = new Set<Nodes['type']>(['root', 'blockquote', 'listItem', 'footnoteDefinition']);
