/** Cuts a run into sentence segments. */
import type { Span } from '../model';

const END = /[。！？；!?;]/;
const CLOSER = /[”’"'）)》〉」』】\]]/;

/**
 * Segments of `text`, cut behind 。！？； (with the quotes and brackets that close there) and at `breaks` (offsets where a source line
 * ends), trimmed of blanks; empty ones are left out.
 */
export function segmentsOf(text: string, breaks: readonly number[] = []): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let nextBreak = 0;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text.charAt(from))) from++;
    while (to > from && /\s/.test(text.charAt(to - 1))) to--;
    if (from < to) spans.push({ start: from, end: to });
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    while ((breaks[nextBreak] ?? Infinity) <= i) {
      if (breaks[nextBreak] === i) close(i);
      nextBreak++;
    }
    if (!END.test(text.charAt(i))) continue;
    let end = i + 1;
    while (end < text.length && (END.test(text.charAt(end)) || CLOSER.test(text.charAt(end)))) end++;
    close(end);
    i = end - 1;
  }
  close(text.length);
  return spans;
}
