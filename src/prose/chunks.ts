/** Reads a source chunk by chunk and keeps what each chunk says, so that an edit costs the reading of what it touched. */
import type { Span } from '../model';
import { blocksOf, bridges, edgesOf, type Edges } from './blocks';
import { Kept } from './kept';
import { readMarkdown, readNested, readPlain, type Definition, type TopLevel } from './markdown';
import { mapInSteps, type Steps } from './steps';
import type { Block } from './types';

/** New chunks are parsed together up to this many units, for parsing has its price each time. */
const TOGETHER = 16_000;

export class ChunkReader {
  private readonly kept = new Kept<Chunk>();

  /** The blocks of `source` from the first of `starts` on. Keeps their chunks and forgets all others. */
  *read(source: string, starts: readonly number[]): Steps<Block[]> {
    this.kept.turn();
    const spans = starts.map((start, i) => ({ start, end: starts[i + 1] ?? source.length }));
    const alone = yield* this.readAlone(source, spans);
    const defined = new Definitions(alone.flatMap(({ chunk }) => chunk.definitions));
    const read = ({ start, end }: Span): Place => {
      const text = source.slice(start, end);
      const preamble = defined.preambleOf(text);
      return { start, end, chunk: this.kept.take(keyOf(text, preamble), () => chunkOf(text, preamble)) };
    };
    const places = defined.none
      ? alone
      : alone.map((place) => (defined.preambleOf(source.slice(place.start, place.end)) === '' ? place : read(place)));
    const blocks = yield* mapInSteps(joined(places, read), ({ start, chunk }) => {
      const base = start - chunk.offset;
      return chunk.blocks.map((block) => ({ start: base + block.start, end: base + block.end, runs: block.runs }));
    });
    return blocks.flat();
  }

  /** Each as if nothing stood around it. */
  private *readAlone(source: string, spans: readonly Span[]): Steps<Place[]> {
    const places: Place[] = [];
    let fresh: Span[] = [];
    const flush = (): void => {
      const chunks = chunksOf(source, fresh);
      fresh.forEach((span, i) => {
        const chunk = chunks[i];
        if (chunk)
          places.push({ ...span, chunk: this.kept.keep(keyOf(source.slice(span.start, span.end), ''), chunk) });
      });
      fresh = [];
    };
    for (const span of spans) {
      const key = keyOf(source.slice(span.start, span.end), '');
      const chunk = this.kept.find(key) ?? this.keepPlain(source, span, key);
      if (fresh.length > 0 && (chunk || span.end - (fresh[0]?.start ?? span.start) > TOGETHER)) {
        flush();
        yield;
      }
      if (chunk) places.push({ ...span, chunk });
      else fresh.push(span);
    }
    flush();
    return places;
  }

  private keepPlain(source: string, span: Span, key: string): Chunk | undefined {
    const text = copyOf(source.slice(span.start, span.end));
    const plain = readPlain(text, { start: 0, end: text.length });
    return plain ? this.kept.keep(key, new Chunk([plain], 0)) : undefined;
  }
}

/** The length keeps the two parts apart. */
const keyOf = (text: string, preamble: string): string => `${String(preamble.length)}:${preamble}${text}`;

/** A copy, for a slice would hold on to the whole source that it was cut from. */
const copyOf = (text: string): string => ` ${text}`.slice(1);

/** @param preamble Markdown that defines what the rest of the document defines. */
function chunkOf(text: string, preamble: string): Chunk {
  return new Chunk(readMarkdown(copyOf(preamble + text)), preamble.length);
}

/** Neighbours, parsed in one go unless one would then know what another defines. */
function chunksOf(source: string, spans: readonly Span[]): Chunk[] {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return [];
  const tops = first === last ? null : readNested(copyOf(source.slice(first.start, last.end)));
  if (!tops || tops.some(({ definitions }) => definitions.length > 0))
    return spans.map(({ start, end }) => chunkOf(source.slice(start, end), ''));
  let next = 0;
  return spans.map(({ start, end }) => {
    const from = next;
    while ((tops[next]?.start ?? Infinity) < end - first.start) next++;
    return new Chunk(tops.slice(from, next), start - first.start);
  });
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

interface Place extends Span {
  readonly chunk: Chunk;
}

/** Chunks that a sentence bridges, read as one; those without prose left out. */
function joined(places: readonly Place[], read: (span: Span) => Place): Place[] {
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
    return first === last ? [first] : [read({ start: first.start, end: last.end })];
  });
}

/** What may be the label of a link or a footnote. */
const LABEL = /\[\^?((?:[^[\]\\]|\\[^]){1,999})(?=\])/g;
/** As Markdown compares labels: blanks are one, cases alike. */
const normalized = (label: string): string =>
  label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();

/** What links and footnotes anywhere in the document may refer to. */
class Definitions {
  private readonly lines = new Map<string, Set<string>>();

  constructor(definitions: readonly Definition[]) {
    for (const { type, label } of definitions) {
      const key = normalized(label);
      const line = `[${type === 'footnoteDefinition' ? '^' : ''}${label}]: .\n\n`;
      const others = this.lines.get(key);
      if (others) others.add(line);
      else this.lines.set(key, new Set([line]));
    }
  }

  get none(): boolean {
    return this.lines.size === 0;
  }

  /** Markdown that defines what `text` may refer to, as the rest of the document does: a heading behind it keeps it apart from what follows. */
  preambleOf(text: string): string {
    if (this.none || !text.includes('[')) return '';
    const lines = new Set<string>();
    for (const [, label = ''] of text.matchAll(LABEL))
      for (const line of this.lines.get(normalized(label)) ?? []) lines.add(line);
    return lines.size === 0 ? '' : [...[...lines].sort(), '#\n\n'].join('');
  }
}
