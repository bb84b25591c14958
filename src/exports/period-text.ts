/** An ISO 8601 interval of dates as people write it: `2019年`, `2021—2025年`, `2019年1—6月`. */
import type { ExportLanguage } from './types';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whole years and whole months are named, other intervals are given by their two days. Anything unknown stays as it is. */
export function periodText(interval: string, language: ExportLanguage): string {
  const [from, to] = interval.split('/').map(parseDay);
  if (!from || !to) return interval;
  const english = language === 'en';
  if (from.day !== 1 || to.day !== lastDay(to)) {
    const [start = '', end = ''] = interval.split('/');
    return start === end ? start : `${start} — ${end}`;
  }
  if (from.month === 1 && to.month === 12) {
    const years = from.year === to.year ? `${from.year}` : `${from.year}—${to.year}`;
    return english ? years : `${years}年`;
  }
  if (from.year === to.year) {
    if (english) {
      const first = months[from.month - 1] ?? '';
      return `${from.month === to.month ? first : `${first}—${months[to.month - 1] ?? ''}`} ${from.year}`;
    }
    return `${from.year}年${from.month === to.month ? from.month : `${from.month}—${to.month}`}月`;
  }
  return english
    ? `${months[from.month - 1] ?? ''} ${from.year} — ${months[to.month - 1] ?? ''} ${to.year}`
    : `${from.year}年${from.month}月—${to.year}年${to.month}月`;
}

function parseDay(date: string): Day | null {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(date);
  return match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function lastDay({ year, month }: Day): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
}
