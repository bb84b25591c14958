/** Makes runs of lines: parts what stands on one line but is apart, joins what a line end tore, drops layout blanks. */
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
    if (open && continues({ before: before.slice(-MEMORY), last: texts[i - 1] ?? '', after, gap, width })) {
      group.push(line);
      before += after;
    } else {
      groups.push([line]);
      before = after;
    }
  });
  return groups;
}
/** Characters of a run that decide whether it goes on. */
const MEMORY = 400;

/** The run that a group of lines is, or `null` when nothing but blanks is left. `base` is its block's start. */
export function runOf(group: readonly Line[], base: number): Run | null {
  const [first] = group;
  if (!first) return null;
  const raw = new MappedText();
  group.forEach((line, i) => {
    const at = line.text.pieces[0]?.source ?? 0;
    if (i > 0) raw.append('\n', at, 0);
    raw.concat(line.text);
  });
  const { text: mapped, breaks } = dropLayoutBlanks(raw);
  const text = mapped.text;
  if (text === '') return null;
  const folded = fold(text);
  const enumerator = enumeratorOf(text, folded) ?? markerOf(first.marker);
  return {
    kind: first.kind,
    depth: first.depth,
    text,
    folded,
    map: new SourceMap(mapped.from(base)),
    segments: segmentsOf(text, breaks),
    enumerator,
    headline: first.kind === 'heading' ? { start: 0, end: text.length } : headlineOf(folded, enumerator),
    cell: first.cell,
  };
}

/** The number of a Markdown list item: seen by the reader, but no part of the text. */
function markerOf(marker: string | null): Enumerator | null {
  return marker === null ? null : { style: 'arabic', text: marker, start: 0, end: 0 };
}
