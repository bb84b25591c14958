/** The report as a tree: front matter apart, and text that no parser can take as plain paragraphs. */
import type { Paragraph, Root } from 'mdast';
import { parseMarkdown, stretchesOf } from '../../prose/parser';
import { frontMatterEnd, leadingEnd } from '../../prose/split';

export interface ReportTree {
  readonly tree: Root;
  /** Where the tree's offsets are counted from. */
  readonly base: number;
  /** The lines between the fences, or `null`. */
  readonly frontMatter: string | null;
}

/** Never throws. @param plain true for paragraphs alone, whatever the Markdown says. */
export function treeOf(source: string, plain = false): ReportTree {
  const { base, frontMatter } = frontMatterOf(source);
  const text = source.slice(base);
  return { base, frontMatter, tree: (plain ? null : parseMarkdown(text)) ?? plainTree(text) };
}

function frontMatterOf(source: string): Pick<ReportTree, 'base' | 'frontMatter'> {
  const start = leadingEnd(source);
  const end = frontMatterEnd(source, start);
  // The parser would swallow a byte order mark and count all offsets without it.
  if (end < 0) return { base: source.startsWith('\ufeff') ? 1 : 0, frontMatter: null };
  return { base: end, frontMatter: source.slice(start, end).replace(FENCES, '') };
}

/** The lines that open and close front matter. */
const FENCES = /^---[ \t]*(?:\r\n?|\n)|---[ \t]*$/g;

/** One paragraph for each stretch without an empty line. */
function plainTree(text: string): Root {
  const children = stretchesOf(text).flatMap(({ start, end }): Paragraph[] => {
    const value = text.slice(start, end);
    if (value.trim() === '') return [];
    const position = { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
    return [{ type: 'paragraph', position, children: [{ type: 'text', value, position }] }];
  });
  return { type: 'root', children };
}
