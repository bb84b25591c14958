/** ISO 8601 dates and intervals of whole days in the Gregorian calendar. */

/** First and last year, both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

const two = (n: number): string => String(n).padStart(2, '0');

export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `2019-02-21`; a day behind the month's end becomes its last. */
export function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(Math.min(day, lastDayOf(year, month)))}`;
}

export function yearsInterval({ from, to }: Years): string {
  return `${isoDate(from, 1, 1)}/${isoDate(to, 12, 31)}`;
}

/** The day before a date. */
export function eveOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day - 1)).toISOString().slice(0, 10);
}

/** The years of an interval that consists of whole years, else `null`. */
export function wholeYears(interval: string | null): Years | null {
  const match = interval === null ? null : /^([0-9]{4})-01-01\/([0-9]{4})-12-31$/.exec(interval);
  return match ? { from: Number(match[1]), to: Number(match[2]) } : null;
}

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Reads `2019-02-21`, or `null`. */
export function dayOf(date: string | null): Day | null {
  const match = date === null ? null : /^([0-9]{4})-([0-9]{2})-([0-9]{2})/.exec(date);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}
