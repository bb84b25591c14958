/** Reads Markdown into blocks of prose. */
import { ChunkReader } from './chunks';
import { parseFrontMatter } from './front-matter';
import { finish, type Steps } from './steps';
import { chunkStarts, frontMatterEnd, leadingEnd } from './split';
import type { Prose } from './types';

export { blockStarts, placePassages } from './sections';

/**
 * The prose of `source`; offsets are UTF-16 code units into it. Never throws on any text.
 * @param chunks what this reader has read before is not read again.
 */
export function readProse(source: string, chunks = new ChunkReader()): Prose {
  return finish(proseSteps(source, chunks));
}

/** The same in short steps. */
export function* proseSteps(source: string, chunks = new ChunkReader()): Steps<Prose> {
  const base = leadingEnd(source);
  const end = frontMatterEnd(source, base);
  const frontMatter =
    end < 0 ? openFrontMatter(source, base) : { ...parseFrontMatter(source.slice(base, end)), start: base, end };
  let body = frontMatter?.end ?? base;
  // The parser would swallow one more mark and count all offsets without it.
  while (source[body] === '\ufeff') body++;
  return { source, frontMatter, blocks: yield* chunks.read(source, chunkStarts(source, body)) };
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
