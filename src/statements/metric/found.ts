/** What a figure was found to measure, and the words that say it. */
import type { Basis, Span } from '../../model';
import type { Reading } from '../types';
import type { Frame } from './frame';
import { indicatorOf } from './indicator';

export interface Metric {
  readonly metric: string | null;
  readonly indicator: string | null;
  /** The metric with a head that a list shares put behind it (`第一产业增加值`), where that is not one unbroken piece of the text. */
  readonly full?: string;
  /** A list of 分别 whose subjects and figures differ in number: the metric is the whole list. */
  readonly uneven?: true;
  /** Where the words of the metric stand; `null` where there is none. */
  readonly basis: Basis | null;
}

export interface Found {
  readonly span: Span;
  readonly composed: string | null;
  readonly uneven: boolean;
}

export const NO_METRIC: Metric = { metric: null, indicator: null, basis: null };

/** The words at `span` as they stand, with nothing shared from a list. */
export const own = (span: Span): Found => ({ span, composed: null, uneven: false });

/** In a table the heads name what a cell's figure is of. */
export function fromCell(reading: Reading, index: number): Metric {
  const { cell } = reading.passage.run;
  if (!cell || index > 0) return NO_METRIC;
  const head = [cell.row, cell.column].find(
    (name) => name !== null && /[一-鿿A-Za-z]{2}/.test(name) && !/^\d{4}年/.test(name),
  );
  if (!head) return NO_METRIC;
  const metric = head
    .trim()
    .replace(/^其中[:：]?/, '')
    .replace(/[(（][^)）]{0,12}[)）]$/, '')
    .trim();
  if (metric === '') return NO_METRIC;
  return {
    metric,
    indicator: indicatorOf(metric),
    basis: { confidence: 'inferred', words: head, reason: 'table-head' },
  };
}

export function inWords(text: string, { span, composed, uneven }: Found, frame: Frame): Metric {
  const metric = text.slice(span.start, span.end);
  const indicator = indicatorOf(composed ?? metric);
  // Its own clause says it, or it goes on from a clause, a list or a sentence before.
  const own = span.start >= frame.before.start && span.end <= frame.after.end;
  const reason = uneven ? 'uneven-list' : composed !== null ? 'shared-head' : own ? 'own-clause' : 'earlier-clause';
  return {
    metric,
    indicator,
    ...(composed === null ? {} : { full: composed }),
    ...(uneven ? { uneven: true as const } : {}),
    basis: { confidence: own && !uneven ? 'stated' : 'inferred', words: metric, reason },
  };
}
