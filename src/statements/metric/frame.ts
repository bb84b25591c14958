/** Cuts a sentence at its figures: what stands before and after each, up to the nearest comma, bracket or other figure. */
import type { Span } from '../../model';
import { indexAt } from '../clause';
import type { Reading } from '../types';
import { Chars } from './chars';
import { guarded } from '../../mentions/patterns/guarded';

/** The surroundings of one figure. Offsets are of the run's text. */
export interface Frame {
  readonly index: number;
  /** Between the clause's start (or the figure before) and the figure with its bound. */
  readonly before: Span;
  /** From behind the figure (and figures that stand right behind it) to the clause's end or the next figure. */
  readonly after: Span;
  /** The sentence segment. */
  readonly segment: number;
  /** Another figure stands in the same clause before it. */
  readonly follows: boolean;
  /** Nothing but a list mark or 和 stands between the figure before and this one. */
  readonly listed: boolean;
  /** Nothing at all stands between this figure and the next (`3个百亿级`). */
  readonly joined: boolean;
}

const CLAUSE = new Chars(',，。；;：:！？!?—');
const STOP = new Chars(',，。；;：:！？!?—、()');
const LISTED = guarded(/^\s*(?:(?:[、,和与及至或]|以及)\s*)?$/);

export function framesOf(reading: Reading): readonly Frame[] {
  const { folded, segments } = reading.passage.run;
  const figures = reading.quantities;
  let segment = 0;
  return figures.map((figure, index) => {
    while (segment < segments.length - 1 && (segments[segment]?.end ?? Infinity) <= figure.start) segment++;
    const bounds = segments[segment] ?? { start: 0, end: folded.length };
    const previous = figures[index - 1];
    const next = figures[index + 1];
    const floor = Math.max(
      bounds.start,
      previous && previous.outer.end <= figure.start ? previous.outer.end : bounds.start,
    );
    const outer = { start: Math.max(floor, figure.outer.start), end: figure.outer.end };
    const start = clauseStart(folded, floor, outer.start);
    // 增长6%左右、8.5%左右和9%: bounds are no part of the gap.
    const from = previous ? Math.max(previous.end, Math.min(previous.outer.end, figure.start)) : 0;
    const to = Math.max(from, outer.start);
    const gap = previous && to - from < 8 ? folded.slice(from, to) : null;
    return {
      index,
      before: { start, end: outer.start },
      after: afterOf(folded, reading, index, bounds.end),
      segment,
      follows:
        start === floor && previous !== undefined && previous.outer.end === floor && previous.start >= bounds.start,
      listed:
        gap !== null && gap !== '' && previous !== undefined && previous.start >= bounds.start && LISTED.test(gap),
      joined: next !== undefined && next.start === figure.end,
    };
  });
}

/** Behind the last stop mark; a bracket that opens and does not close before the figure is one too. */
function clauseStart(text: string, floor: number, end: number): number {
  let open = 0;
  for (let i = end - 1; i >= floor; i--) {
    const char = text.charCodeAt(i);
    if (char === 0x29) open++;
    else if (char === 0x28) {
      if (open === 0) return i + 1;
      open--;
    } else if (open === 0 && CLAUSE.at(text, i)) return i + 1;
  }
  return floor;
}

function afterOf(text: string, { quantities: figures, periods }: Reading, index: number, limit: number): Span {
  let last = index;
  while (last + 1 < figures.length && figures[last + 1]?.start === figures[last]?.end) last++;
  // `1467位80岁以上老年人`: the age between belongs to the noun.
  const start = Math.max(figures[last]?.end ?? 0, figures[last]?.outer.end ?? 0);
  // 21个安置区12月开始验收: the time is of what is done.
  const time = periods[indexAt(periods, start + 1) + 1];
  const dated = time && /[0-9]/.test(text.charAt(time.start)) ? time.start : limit;
  const stop = Math.min(limit, figures[last + 1]?.outer.start ?? limit, dated);
  let end = start;
  while (end < stop && !STOP.at(text, end)) end++;
  // 1个具有儿童(含新生儿)救治能力的中心: a short bracket inside a noun stops nothing.
  const close = text.charAt(end) === '(' ? text.indexOf(')', end) : -1;
  if (close > end && close - end < 20 && close + 1 < stop && !STOP.at(text, close + 1) && end > start) {
    end = close + 1;
    while (end < stop && !STOP.at(text, end)) end++;
  }
  return { start, end };
}
