/** What part of a very long report is marked: what is on screen and a margin around it. */
import { firstIndex } from '../../../prose/search';
import type { Span } from '../../../model';

/** Reports up to this many UTF-16 code units are marked whole. */
const LONG = 200_000;
/** So far beyond what is on screen marks are drawn, so that scrolling meets them. */
const MARGIN = 20_000;

/**
 * The part to mark of a text of `length` units of which `visible` is on screen.
 * @param before the part that is marked; it stays as long as it holds all that is on screen.
 */
export function partToMark(length: number, visible: Span, before: Span | null): Span {
  if (length <= LONG) return before?.start === 0 && before.end === length ? before : { start: 0, end: length };
  if (before && before.start <= visible.start && visible.end <= before.end && before.end <= length) return before;
  return { start: Math.max(0, visible.start - MARGIN), end: Math.min(length, visible.end + MARGIN) };
}

/** Those of `spans`, which are in order and apart, that touch `part`. */
export function touching(spans: readonly Span[], part: Span): readonly Span[] {
  const from = firstIndex(spans.length, (i) => (spans[i]?.end ?? 0) > part.start);
  const to = firstIndex(spans.length, (i) => (spans[i]?.start ?? 0) >= part.end);
  return spans.slice(from, to);
}
