/** What “Expand Selection” takes one after the other: figure or name, clause, sentence. Without it VS Code would take a whole paragraph. */
import type { ReportAnalysis, Span } from '../../../model';
import { at } from '../hover/card';

const clauseEnds = new Set('，；：。！？,;!?|\n\r');
const fullStops = new Set('。！？；!?;');
const sentenceEnds = new Set([...fullStops, ...'|\n\r']);
/** What closes behind the full stop belongs to the sentence. */
const closers = new Set('”’』」）)》');

/** Spans around an offset, each within the next, the innermost first. */
export function wideningAt(offset: number, source: string, { quantities, entities, periods }: ReportAnalysis): Span[] {
  const mention = at(quantities, offset) ?? at(entities, offset) ?? at(periods, offset);
  const from = mention?.start ?? offset;
  const to = mention?.end ?? offset;
  const spans: Span[] = mention ? [{ start: mention.start, end: mention.end }] : [];
  const clause = stretch(source, from, to, clauseEnds);
  const sentence = stretch(source, from, to, sentenceEnds);
  let end = sentence.end;
  if (fullStops.has(source.charAt(end))) {
    end++;
    while (closers.has(source.charAt(end))) end++;
  }
  for (const span of [clause, { start: sentence.start, end }]) {
    const last = spans.at(-1);
    if (span.start < span.end && (!last || span.start < last.start || last.end < span.end)) spans.push(span);
  }
  return spans;
}

/** From the mark before to the mark behind, without the blanks and list marks at its edges. */
function stretch(source: string, from: number, to: number, ends: ReadonlySet<string>): Span {
  let start = from;
  let end = to;
  while (start > 0 && !isEnd(source, start - 1, ends)) start--;
  while (end < source.length && !isEnd(source, end, ends)) end++;
  while (start < from && (/\s/.test(source.charAt(start)) || closers.has(source.charAt(start)))) start++;
  while (end > to && /\s/.test(source.charAt(end - 1))) end--;
  return { start, end };
}

/** A point or comma between digits is part of a number. */
function isEnd(source: string, index: number, ends: ReadonlySet<string>): boolean {
  const character = source.charAt(index);
  if (!ends.has(character)) return false;
  return character !== ',' || !(/\d/.test(source.charAt(index - 1)) && /\d/.test(source.charAt(index + 1)));
}
