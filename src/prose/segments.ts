/** Cuts a run into sentence segments. */
import type { Span } from '../model';

const END = /[。！？；!?;]/;
/** Where something may be to do: behind an end, at a title, behind a full stop of English. */
const MARK = /[。！？；!?;《.]/g;
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
  const closeBreaks = (until: number): void => {
    for (let at = breaks[nextBreak] ?? Infinity; at < until; at = breaks[++nextBreak] ?? Infinity) close(at);
  };
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    const i = mark.index;
    closeBreaks(i + 1);
    if (mark[0] === '《') {
      const closed = i >= titleEnd ? text.slice(i, i + MAX_TITLE).indexOf('》') : -1;
      if (closed > 0) titleEnd = i + closed;
      continue;
    }
    if (i < titleEnd || (mark[0] === '.' && !endsEnglish(text, i))) continue;
    const last = breaks[nextBreak] ?? text.length;
    let end = i + 1;
    while (end < last && (END.test(text.charAt(end)) || CLOSER.test(text.charAt(end)))) end++;
    close(end);
    MARK.lastIndex = end;
  }
  closeBreaks(text.length);
  close(text.length);
  return spans;
}

/** A full stop behind a word of small letters, before a capital. */
function endsEnglish(text: string, at: number): boolean {
  return /^[a-z%)]{2}\. [A-Z]/.test(text.slice(at - 2, at + 3));
}
