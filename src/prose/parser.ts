/** The Markdown of reports as a tree: what this parser takes for prose, the analysis reads as prose. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Span } from '../model';
import { isTooDense } from './dense';

/** What is changed in Markdown, because reports are not written in it. */
function asReportsAre(this: Processor): void {
  const data = this.data();
  // Indented prose is no code, and `网址：http://a.cn，增长5%` is no address from end to end: addresses are cut from the text
  // instead.
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

/** Thirty quotes or lists inside each other: the parser takes time by the square of their depth, and its stack ends. */
const TOO_DEEP = /^[ \t]*(?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+){30}/m;

/**
 * The tree of `markdown`; offsets are counted in it.
 * @returns null where quotes or lists stand in each other too deeply to be parsed, or marks too densely.
 */
export function parseMarkdown(markdown: string): Root | null {
  return TOO_DEEP.test(markdown) || isTooDense(markdown) ? null : unlessTooDeep(() => PROCESSOR.parse(markdown));
}

/** What `walk` makes of a tree, or `null` where the tree is too deep for the stack. */
export function unlessTooDeep<T>(walk: () => T): T | null {
  try {
    return walk();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const EMPTY_LINES = /(?:\r?\n[ \t]*){2,}/g;

/** The stretches between empty lines: what is left of Markdown that cannot be parsed. The first and the last may be empty. */
export function stretchesOf(text: string): Span[] {
  const stretches: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(EMPTY_LINES)) {
    stretches.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  return [...stretches, { start, end: text.length }];
}
