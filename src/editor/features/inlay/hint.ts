/** What is written behind a figure when hints are on: `≥ CNY 30 bn · 2019`. */
import { readingOf } from '../../../exports/reading';
import type { ExportLanguage } from '../../../exports';
import type { Quantity } from '../../../model';
import type { Translate } from '../../translate';
import { shortPeriod } from '../../words/dates';

export interface Hint {
  /** Behind the figure and the word of its bound. */
  readonly offset: number;
  readonly label: string;
}

/** The hint of a target or a result, or `null` where it would say what the text says already. */
export function hintOf(quantity: Quantity, source: string, language: ExportLanguage, t: Translate): Hint | null {
  if (quantity.role === 'other') return null;
  const reading = readingOf(quantity, language).terse;
  // `80个` behind 80个 would be noise; when it is for may still be news.
  const says = plain(reading) !== plain(quantity.text);
  const parts = [...(says ? [reading] : []), ...(quantity.period === null ? [] : [shortPeriod(quantity.period, t)])];
  if (parts.length === 0) return null;
  const { bound } = quantity.trace;
  const behind = bound !== null && source.startsWith(bound, quantity.end) ? bound.length : 0;
  return { offset: quantity.end + behind, label: parts.join(' · ') };
}

const plain = (text: string): string => text.replace(/[\s+]/g, '');
