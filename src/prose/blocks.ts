/** Makes blocks of top-level nodes. */
import type { Line } from './line-writer';
import type { TopLevel } from './markdown';
import { groupLines, partLine, runsOf } from './runs';
import type { Block } from './types';

/** One block a node, but paragraphs that a sentence bridges (`（PM⏎⏎2.5⏎⏎）`) make one together. */
export function blocksOf(tops: readonly TopLevel[]): Block[] {
  const blocks: Block[] = [];
  let pending: { start: number; end: number; paragraphs: boolean; lines: Line[] } | null = null;
  const close = (): void => {
    if (!pending) return;
    const { start, end, lines } = pending;
    const runs = groupLines(lines).flatMap((group) => runsOf(group, start));
    if (runs.length > 0) blocks.push({ start, end, runs });
    pending = null;
  };
  for (const top of tops) {
    const lines = top.lines.flatMap(partLine);
    const [first, ...rest] = lines;
    if (!first) continue;
    const paragraphs = top.type === 'paragraph';
    const last = pending?.lines.at(-1);
    if (pending && last && pending.paragraphs && paragraphs && bridges(last, first)) {
      pending.lines.push({ ...first, parting: 'gap' }, ...rest);
      pending.end = top.end;
      continue;
    }
    close();
    pending = { start: top.start, end: top.end, paragraphs, lines };
  }
  close();
  return blocks;
}

/** Whether a sentence goes on from the last line of a paragraph to the first of the next. */
export function bridges(last: Line, first: Line): boolean {
  return groupLines([last, { ...first, parting: 'gap' }]).length === 1;
}

/** The outer lines of a row of nodes: those of a paragraph, where it begins or ends with one. */
export interface Edges {
  readonly first: Line | null;
  readonly last: Line | null;
}

/** `null` where there is no line at all. */
export function edgesOf(tops: readonly TopLevel[]): Edges | null {
  const said = tops.filter(({ lines }) => lines.length > 0);
  const [first, last] = [said[0], said.at(-1)];
  if (!first || !last) return null;
  const head = first.type === 'paragraph' ? first.lines[0] : undefined;
  const tail = last.type === 'paragraph' ? last.lines.at(-1) : undefined;
  return { first: (head && partLine(head)[0]) ?? null, last: (tail && partLine(tail).at(-1)) ?? null };
}
