/** Reads Markdown into blocks of prose. */
import { parseFrontMatter } from './front-matter';
import type { Line } from './line-writer';
import { readMarkdown, type TopLevel } from './markdown';
import { groupLines, partLine, runOf } from './runs';
import type { Block, Prose, Run } from './types';

export { placePassages } from './sections';

/** What may stand before a report: a byte order mark, empty lines. */
const LEADING = /^\ufeff?(?:[ \t]*\r?\n){0,20}/;

/** The prose of `source`; offsets are UTF-16 code units into it. Never throws on any text. */
export function readProse(source: string): Prose {
  const base = LEADING.exec(source)?.[0].length ?? 0;
  const whole = readMarkdown(source, base);
  const [first] = whole;
  const open = first?.type === 'yaml' ? null : openFrontMatter(source, base);
  const tops = open ? readMarkdown(source, open.end) : whole;
  const frontMatter =
    first?.type === 'yaml'
      ? { ...parseFrontMatter(source.slice(first.start, first.end)), start: first.start, end: first.end }
      : open;
  return { source, frontMatter, blocks: blocksOf(tops) };
}

/** Fields behind an opening `---` that nothing closes. */
const OPEN_FIELDS = /---[ \t]*\r?\n(?:(?:[A-Za-z_-]{1,20}|标题|日期|时间|作者)[ \t]*[:：][^\r\n]*(?:\r?\n|$))+/y;

/** Front matter without its closing fence: what it says counts, and the writer is told. */
function openFrontMatter(source: string, base: number): Prose['frontMatter'] {
  OPEN_FIELDS.lastIndex = base;
  const fields = OPEN_FIELDS.exec(source);
  if (!fields) return null;
  const end = OPEN_FIELDS.lastIndex;
  const block = parseFrontMatter(fields[0]);
  if (block.title === null && block.date === null && block.author === null) return null;
  return { ...block, problem: 'The front matter is not closed by a line of ---.', start: base, end };
}

/** One block a node, but paragraphs that a sentence bridges (`（PM⏎⏎2.5⏎⏎）`) make one together. */
function blocksOf(tops: readonly TopLevel[]): Block[] {
  const blocks: Block[] = [];
  let pending: { start: number; end: number; paragraphs: boolean; lines: Line[] } | null = null;
  const close = (): void => {
    if (!pending) return;
    const { start, end, lines } = pending;
    const runs = groupLines(lines)
      .map((group) => runOf(group, start))
      .filter((run): run is Run => run !== null);
    if (runs.length > 0) blocks.push({ start, end, runs });
    pending = null;
  };
  for (const top of tops) {
    const lines = top.lines.flatMap(partLine);
    if (lines.length === 0) continue;
    const paragraphs = top.type === 'paragraph';
    if (pending && pending.paragraphs && paragraphs) {
      const bridge = { ...lines[0]!, parting: 'gap' as const };
      if (groupLines([pending.lines.at(-1)!, bridge]).length === 1) {
        pending.lines.push(bridge, ...lines.slice(1));
        pending.end = top.end;
        continue;
      }
    }
    close();
    pending = { start: top.start, end: top.end, paragraphs, lines };
  }
  close();
  return blocks;
}
