/** Cuts a run into sentence segments. */
import type { Span } from '../model';

const END = /[。！？；!?;]/;
const CLOSER = /[”’"'）)》〉」』】\]]/;
const BLANK = /\s/;
/** A title longer than this is an unclosed bracket. */
const MAX_TITLE = 80;

/**
 * Segments of `text`, cut behind 。！？； (with the quotes and brackets that close there) and at `breaks` (offsets where a source line
 * ends), trimmed of blanks; empty ones are left out. A title in 《》 is never cut by its own marks.
 */
export function segmentsOf(text: string, breaks: readonly number[] = []): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let nextBreak = 0;
  let titleEnd = 0;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && BLANK.test(text.charAt(from))) from++;
    while (to > from && BLANK.test(text.charAt(to - 1))) to--;
    if (from < to) spans.push({ start: from, end: to });
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    while ((breaks[nextBreak] ?? Infinity) <= i) {
      if (breaks[nextBreak] === i) close(i);
      nextBreak++;
    }
    const c = text.charAt(i);
    if (c === '《' && i >= titleEnd) {
      const closed = text.slice(i, i + MAX_TITLE).indexOf('》');
      if (closed > 0) titleEnd = i + closed;
    }
    if (i < titleEnd || !(END.test(c) || endsEnglish(text, i))) continue;
    const last = breaks[nextBreak] ?? text.length;
    let end = i + 1;
    while (end < last && (END.test(text.charAt(end)) || CLOSER.test(text.charAt(end)))) end++;
    close(end);
    i = end - 1;
  }
  close(text.length);
  return spans;
}

/** A full stop behind a word of small letters, before a capital. */
function endsEnglish(text: string, at: number): boolean {
  return text.charAt(at) === '.' && /^[a-z%)]{2}\. [A-Z]/.test(text.slice(at - 2, at + 3));
}
