/** Selectors of the W3C Web Annotation Data Model: how another program finds a marked piece of the report again. */
import type { Span } from '../model';
import { firstIndex } from '../prose/search';

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
  /** As many code units are to be left out as pairs end before the offset. */
  const points = (offset: number): number => offset - firstIndex(pairs.length, (i) => (pairs[i] ?? 0) + 1 >= offset);
  return ({ start, end }) => ({ type: 'TextPositionSelector', start: points(start), end: points(end) });
}
