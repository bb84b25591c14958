/** Reads Markdown into blocks of prose. */
import { plainRun } from './plain';
import type { Block, Passage, Prose, Run } from './types';

// TEMPORARY first step: a line is a block. The prose floor replaces this whole file.
export function readProse(source: string): Prose {
  const blocks: Block[] = [];
  let front: Prose['frontMatter'] = null;
  let offset = 0;
  const match = /^---\n([\s\S]*?)\n---\n/.exec(source);
  if (match) {
    const field = (name: string): string | null =>
      new RegExp(`^${name}: *(.+)$`, 'm').exec(match[1] ?? '')?.[1] ?? null;
    front = { title: field('title'), date: field('date')?.slice(0, 10) ?? null, author: null, problem: null };
    offset = match[0].length;
  }
  for (const part of source.slice(offset).split(/(\n|<[^>]*>|　　)/)) {
    if (part.trim() && !part.startsWith('<')) {
      const lead = part.length - part.trimStart().length;
      const runs: Run[] = [plainRun(part.trim(), lead)];
      blocks.push({ start: offset, end: offset + part.length, runs });
    }
    offset += part.length;
  }
  return { source, frontMatter: front, blocks };
}

/** Every run in order with its heading path. */
export function placePassages(prose: Prose): Passage[] {
  const section: string[] = [];
  return prose.blocks.flatMap((block) =>
    block.runs.map((run) => {
      if (/^[一二三四五六七八九十]+、/.test(run.text) && run.text.length < 40) section[0] = run.text;
      return { block, run, section: [...section] };
    }),
  );
}
