/** Selectors of the W3C Web Annotation Data Model: how another program finds a marked piece of the report again. */
import type { Span } from '../model';

/** The words themselves with what stands around them (section 4.2.4). */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where the words stand, in Unicode code points and not in code units (section 4.2.5). */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** Characters of context on each side: enough to tell most repeated figures apart. */
const context = 32;

/** The quote of a span, with its neighbours; a surrogate pair is never cut. */
export function quoteSelector(source: string, { start, end }: Span): TextQuoteSelector {
  return {
    type: 'TextQuoteSelector',
    exact: source.slice(start, end),
    prefix: source.slice(Math.max(0, start - context), start).replace(/^[\udc00-\udfff]/, ''),
    suffix: source.slice(end, end + context).replace(/[\ud800-\udbff]$/, ''),
  };
}

/** Returns a function that gives the position of a span; spans may come in any order. Linear in the source, logarithmic for each span. */
export function positionSelector(source: string): (span: Span) => TextPositionSelector {
  const pairs: number[] = [];
  for (const pair of source.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(pair.index);
  const points = (offset: number): number => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) + 1 < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
  return ({ start, end }) => ({ type: 'TextPositionSelector', start: points(start), end: points(end) });
}
