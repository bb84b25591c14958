/** Reads a source chunk by chunk and keeps what each chunk says, so that an edit costs the reading of what it touched. */
import { blocksOf, bridges, edgesOf, type Edges } from './blocks';
import { Kept } from './kept';
import { readMarkdown, type Definition, type TopLevel } from './markdown';
import type { Block } from './types';

export class ChunkReader {
  private readonly kept = new Kept<Chunk>();

  /** The blocks of `source` from the first of `starts` on. Keeps their chunks and forgets all others. */
  read(source: string, starts: readonly number[]): Block[] {
    this.kept.turn();
    const alone = starts.map((start, i): Place => {
      const end = starts[i + 1] ?? source.length;
      return { start, end, chunk: this.chunk(source.slice(start, end), '') };
    });
    const defined = preambleOf(alone.flatMap(({ chunk }) => chunk.definitions));
    const read = (start: number, end: number): Place => {
      const text = source.slice(start, end);
      return { start, end, chunk: this.chunk(text, refers(text) ? defined : '') };
    };
    const places =
      defined === ''
        ? alone
        : alone.map((place) => (refers(source.slice(place.start, place.end)) ? read(place.start, place.end) : place));
    return joined(places, read).flatMap(({ start, chunk }) => {
      const base = start - chunk.offset;
      return chunk.blocks.map((block) => ({ start: base + block.start, end: base + block.end, runs: block.runs }));
    });
  }

  /** @param preamble Markdown that defines what the rest of the document defines. */
  private chunk(text: string, preamble: string): Chunk {
    // The lengths keep the two parts apart. The key is a copy, so that no chunk holds on to the source that it was cut from.
    const head = `${String(preamble.length)}:`;
    const key = head + preamble + text;
    return this.kept.take(key, () => new Chunk(readMarkdown(key.slice(head.length), 0), preamble.length));
  }
}

/** A chunk as it reads alone. */
class Chunk {
  readonly edges: Edges | null;
  readonly definitions: readonly Definition[];
  private tops: readonly TopLevel[];
  private made: readonly Block[] | null = null;
  private asked: { readonly next: Chunk; readonly answer: boolean } | null = null;

  /** @param offset where the chunk starts in what was parsed: all offsets are counted from there. */
  constructor(
    tops: readonly TopLevel[],
    readonly offset: number,
  ) {
    this.tops = tops.filter(({ start }) => start >= offset);
    this.edges = edgesOf(this.tops);
    this.definitions = this.tops.flatMap((top) => top.definitions);
  }

  /** Made on demand: a chunk that shares a sentence with its neighbour is never asked. */
  get blocks(): readonly Block[] {
    this.made ??= blocksOf(this.tops);
    this.tops = [];
    return this.made;
  }

  /** Whether a sentence goes on into `next`; the answer is kept for as long as the neighbour is the same. */
  goesOnIn(next: Chunk): boolean {
    if (this.asked?.next !== next) {
      const [last, first] = [this.edges?.last, next.edges?.first];
      this.asked = { next, answer: last && first ? bridges(last, first) : false };
    }
    return this.asked.answer;
  }
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly chunk: Chunk;
}

/** Chunks that a sentence bridges, read as one; those without prose left out. */
function joined(places: readonly Place[], read: (start: number, end: number) => Place): Place[] {
  const groups: Place[][] = [];
  for (const place of places) {
    if (!place.chunk.edges) continue;
    const group = groups.at(-1);
    if (group?.at(-1)?.chunk.goesOnIn(place.chunk)) group.push(place);
    else groups.push([place]);
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) return [];
    return first === last ? [first] : [read(first.start, last.end)];
  });
}

/** Whether links or footnotes may be in it. */
const refers = (text: string): boolean => text.includes('[');

/** Markdown that defines the same: a heading behind it keeps it apart from what follows. */
function preambleOf(definitions: readonly Definition[]): string {
  if (definitions.length === 0) return '';
  const labels = (type: Definition['type'], mark: string): string[] => [
    ...new Set(definitions.filter((one) => one.type === type).map(({ label }) => `[${mark}${label}]: .\n\n`)),
  ];
  return [...labels('footnoteDefinition', '^'), ...labels('definition', ''), '#\n\n'].join('');
}
