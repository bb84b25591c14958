/** Makes runs of lines: parts what stands on one line but is apart, joins what a line end tore, drops layout blanks. */
import type { Span } from '../model';
import { dropLayoutBlanks } from './blanks';
import { enumeratorOf } from './enumerators';
import { fold } from './fold';
import { headlineOf } from './headlines';
import { continues, wrapWidth } from './join';
import type { Line } from './line-writer';
import { MappedText } from './mapped-text';
import { segmentsOf } from './segments';
import { SourceMap } from './source-map';
import type { Enumerator, Run } from './types';

const BLANKS = /[ \t\u00a0\u3000]+/g;
const POST = /(?:长|主任|书记|总理|主席|委员|专员|秘书)$/;
const NAME = /^[\u3400-\u9fff·]{2,4}$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;

/** Lines that `　　` parts inside, parted. `区长　　何某某` stays one: a post and its bearer. */
export function partLine(line: Line): Line[] {
  const text = line.text.text;
  if (!text.includes('\u3000')) return [line];
  const cuts: { from: number; to: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(BLANKS)) {
    const to = match.index + match[0].length;
    if (match[0].replace(/[^\u3000]/g, '').length < 2) continue;
    if (match.index === start || to === text.length) {
      if (match.index === start) start = to;
      continue;
    }
    BLANKS_AFTER.lastIndex = to;
    const next = BLANKS_AFTER.exec(text)?.index ?? text.length;
    if (POST.test(text.slice(Math.max(start, match.index - 4), match.index)) && NAME.test(text.slice(to, next).trim()))
      continue;
    cuts.push({ from: match.index, to });
    start = to;
  }
  if (cuts.length === 0) return [line];
  const spans = [...cuts, { from: text.length, to: text.length }].map(({ from }, i) => ({
    start: cuts[i - 1]?.to ?? 0,
    end: from,
  }));
  return line.text
    .split(spans)
    .map((part, i) => ({ ...line, text: part, ...(i > 0 ? { parting: 'block' as const, marker: null } : {}) }));
}
const BLANKS_AFTER = /[\u3000]|$/g;

/** The lines that belong to one run each, in order. */
export function groupLines(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  const texts = lines.map((line) => line.text.text.replace(INVISIBLE, '').trim());
  let from = 0;
  let before = '';
  let width = Infinity;
  lines.forEach((line, i) => {
    if (line.parting !== 'newline') {
      from = i;
      let to = i + 1;
      while (to < lines.length && lines[to]?.parting === 'newline') to++;
      width = wrapWidth(texts.slice(from, to));
    }
    const after = texts[i] ?? '';
    const group = groups.at(-1);
    const open = group !== undefined && line.parting !== 'block' && group[0]?.depth === line.depth;
    // A line of zero-width characters alone parts nothing that an empty one would not.
    if (open && after === '') {
      group.push(line);
      return;
    }
    const gap = line.parting === 'gap' || texts[i - 1] === '';
    if (open && continues({ before, last: texts[i - 1] ?? '', after, gap, width })) {
      group.push(line);
      before = (before + after).slice(-MEMORY);
    } else {
      groups.push([line]);
      before = after.slice(-MEMORY);
    }
  });
  return groups;
}
/** Characters of a run that decide whether it goes on. */
const MEMORY = 400;

/** No paragraph of a report is nearly so long. What takes time by the square of a run's length stays linear in the report's. */
const LONGEST = 4000;
/** A longer heading is no heading: everything below it would carry it along. */
const LONGEST_HEADING = 300;

/** The run that a group of lines is; none when nothing but blanks is left, several where it is too long. `base` is its block's start. */
export function runsOf(group: readonly Line[], base: number): Run[] {
  const [first] = group;
  if (!first) return [];
  const raw = new MappedText();
  group.forEach((line, i) => {
    const at = line.text.pieces[0]?.source ?? 0;
    if (i > 0) raw.append('\n', at, 0);
    raw.concat(line.text);
  });
  const { text: mapped, breaks } = dropLayoutBlanks(raw);
  const { text } = mapped;
  if (text === '') return [];
  const heading = first.kind === 'heading' && text.length > LONGEST_HEADING;
  const line: Line = heading ? { ...first, kind: 'paragraph', depth: 0 } : first;
  const segments = segmentsOf(text, breaks);
  if (text.length <= LONGEST) return [runOf(line, mapped, segments, base)];
  const spans = cutsOf(text, segments);
  let next = 0;
  return mapped.split(spans).flatMap((part, i) => {
    const { start, end } = spans[i] ?? { start: 0, end: 0 };
    const inside: number[] = [];
    for (let at = breaks[next] ?? Infinity; at < end; at = breaks[++next] ?? Infinity)
      if (at > start) inside.push(at - start);
    const own = i > 0 ? { ...line, marker: null } : line;
    return part.text.trim() === '' ? [] : [runOf(own, part, segmentsOf(part.text, inside), base)];
  });
}

/** Parts of a long text: whole sentences as far as possible. */
function cutsOf(text: string, segments: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let next = 0;
  while (text.length - start > LONGEST) {
    let end = start;
    for (; (segments[next]?.end ?? Infinity) <= start + LONGEST; next++) end = segments[next]?.end ?? end;
    if (end === start) end = start + LONGEST - (/[\ud800-\udbff]/.test(text.charAt(start + LONGEST - 1)) ? 1 : 0);
    spans.push({ start, end });
    start = end;
  }
  spans.push({ start, end: text.length });
  return spans;
}

function runOf(line: Line, mapped: MappedText, segments: readonly Span[], base: number): Run {
  const { text } = mapped;
  const folded = fold(text);
  const enumerator = enumeratorOf(text, folded) ?? markerOf(line.marker);
  return {
    kind: line.kind,
    depth: line.depth,
    text,
    folded,
    map: new SourceMap(mapped.from(base)),
    segments,
    enumerator,
    headline: line.kind === 'heading' ? { start: 0, end: text.length } : headlineOf(folded, enumerator),
    cell: line.cell,
  };
}

/** The number of a Markdown list item: seen by the reader, but no part of the text. */
function markerOf(marker: string | null): Enumerator | null {
  return marker === null ? null : { style: 'arabic', text: marker, start: 0, end: 0 };
}
