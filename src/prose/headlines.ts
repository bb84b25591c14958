/** The headline that a numbered line is or opens with. */
import type { Span } from '../model';
import type { Enumerator } from './types';

/** A clause longer than this is body text. */
const MAX_HEADLINE = 40;
const MAX_ALONE = 60;

/** The headline of `folded`, whose numbering is `enumerator`; `null` for list items and plain prose. */
export function headlineOf(folded: string, enumerator: Enumerator | null): Span | null {
  if (!enumerator) return null;
  const start = enumerator.style === 'dash' ? enumerator.end : 0;
  const body = folded.slice(enumerator.end);
  if (body.trim() === '' || /[;,、]$/.test(body)) return null;
  const end = body.search(/[。！？!?;:]/);
  const alone = end < 0;
  if (enumerator.style === 'dash' && (alone || OCCASION.test(body.slice(0, 40)))) return null;
  if (enumerator.style === 'ordinal' && !alone) return null;
  if (alone && body.length <= MAX_ALONE) return { start, end: folded.length };
  if (!alone && body.charAt(end) === ';') return null;
  if (!alone && FIGURE.test(body.slice(0, Math.min(end, MAX_HEADLINE)))) return null;
  if (!alone && end <= MAX_HEADLINE) {
    // A lead-in (`1.工业：`) is a headline too; the sentence behind a final mark is body text.
    return { start, end: enumerator.end + end };
  }
  const clause = body.search(/,/);
  return clause > 0 && clause <= MAX_HEADLINE ? { start, end: enumerator.end + clause } : null;
}

/** An opening sentence with a figure of its own is body text; a year or a plan's number may stand in a headline. */
const FIGURE = /[0-9](?![0-9]{0,3}(?:年|[-—~]))[0-9.]{0,12}(?:%|[万亿个家项件户人座条处公亩吨套所次位倍])/;

/** `——2031年1月8日在云江市…会议上`: where and when, no headline. */
const OCCASION = /^\d{4}年\d{1,2}月\d{1,2}日在/;
