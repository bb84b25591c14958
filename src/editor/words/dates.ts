/** Intervals of ISO dates as people say them. */
import type { Translate } from '../translate';

interface Dates {
  readonly from: string;
  readonly to: string;
}

export function datesOf(interval: string): Dates {
  const [from = interval, to = from] = interval.split('/');
  return { from, to };
}

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const lastDay = (year: number, month: number): number =>
  month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0) ? 29 : (lastDays[month - 1] ?? 31);

/** Short, for a row: `2019`, `2021–2025`, `2019-06`, `2019 Q1`, `2019 H1`, else both dates. */
export function shortPeriod(interval: string, t: Translate): string {
  const { from, to } = datesOf(interval);
  const [fromYear = 0, fromMonth = 1, fromDay = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 12, toDay = 31] = to.split('-').map(Number);
  if (from === to) return from;
  const wholeMonths = fromDay === 1 && toDay === lastDay(toYear, toMonth);
  if (wholeMonths && fromMonth === 1 && toMonth === 12)
    return fromYear === toYear ? `${fromYear}` : `${fromYear}–${toYear}`;
  if (wholeMonths && fromYear === toYear) {
    const months = toMonth - fromMonth + 1;
    if (months === 1) return from.slice(0, 7);
    if (months === 6 && fromMonth === 1) return t('{0}, first half', fromYear);
    if (months === 6 && fromMonth === 7) return t('{0}, second half', fromYear);
    if (months === 3 && fromMonth % 3 === 1) return t('{0}, quarter {1}', fromYear, (fromMonth + 2) / 3);
    return `${from.slice(0, 7)} – ${to.slice(0, 7)}`;
  }
  if (wholeMonths) return `${from.slice(0, 7)} – ${to.slice(0, 7)}`;
  return `${from} – ${to}`;
}

/** In full, for a card: the short form and the dates behind it. */
export function longPeriod(interval: string, t: Translate): string {
  const { from, to } = datesOf(interval);
  const short = shortPeriod(interval, t);
  if (short === from || short.includes(to)) return short;
  const name = /^\d{4}$/.test(short) ? t('all of {0}', short) : short;
  return t('{0} ({1} — {2})', name, from, to);
}
