/** The report as a tree: front matter apart, and text that no parser can take as plain paragraphs. */
import type { Paragraph, Root } from 'mdast';
import { parseMarkdown } from '../../prose/parser';

export interface ReportTree {
  readonly tree: Root;
  /** Where the tree's offsets are counted from. */
  readonly base: number;
  /** The lines between the fences, or `null`. */
  readonly frontMatter: string | null;
}

const LEADING = /^\ufeff?(?:[ \t]*\r?\n){0,20}/;
const OPENING = /---[ \t]*(?:\r\n?|\n)/y;
const CLOSING = /^---[ \t]*(?:\r\n?|\n|$)/gm;

/** Never throws. @param plain true for paragraphs alone, whatever the Markdown says. */
export function treeOf(source: string, plain = false): ReportTree {
  const { base, frontMatter } = frontMatterOf(source);
  const text = source.slice(base);
  return { base, frontMatter, tree: (plain ? null : parseMarkdown(text)) ?? plainTree(text) };
}

function frontMatterOf(source: string): Pick<ReportTree, 'base' | 'frontMatter'> {
  const leading = LEADING.exec(source)?.[0].length ?? 0;
  OPENING.lastIndex = leading;
  if (!OPENING.test(source)) return { base: source.startsWith('\ufeff') ? 1 : 0, frontMatter: null };
  const start = OPENING.lastIndex;
  CLOSING.lastIndex = start;
  const closing = CLOSING.exec(source);
  return closing
    ? { base: CLOSING.lastIndex, frontMatter: source.slice(start, closing.index) }
    : { base: leading, frontMatter: null };
}

/** One paragraph for each stretch without an empty line. */
function plainTree(text: string): Root {
  const children: Paragraph[] = [];
  const add = (start: number, end: number): void => {
    const value = text.slice(start, end);
    if (value.trim() === '') return;
    const position = { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
    children.push({ type: 'paragraph', position, children: [{ type: 'text', value, position }] });
  };
  let start = 0;
  for (const gap of text.matchAll(/(?:\r?\n[ \t]*){2,}/g)) {
    add(start, gap.index);
    start = gap.index + gap[0].length;
  }
  add(start, text.length);
  return { type: 'root', children };
}
