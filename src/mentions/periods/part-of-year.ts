/** Years that are counted from the report's, and the parts of one that a heading names: 上半年, 2019年1—6月, 一季度. */
import type { PeriodMention } from '../types';
import { isoDate, type Day, type Years } from './dates';

/** 今年, 去年 by the report's day; `null` for a year that the sentence or the story tells. */
export function relativeYear(year: { readonly offset: number; readonly from: string }, day: Day | null): number | null {
  return day && year.from === 'report' ? day.year + year.offset : null;
}

/** 上半年, 2019年1—6月, 一季度: the year and the days of a part of it; a review of months to come is of the year before. */
export function partOfYear(
  { expression }: PeriodMention,
  back: boolean,
  day: Day | null,
): { readonly years: Years; readonly interval: string } | null {
  if (expression.type !== 'calendar' || expression.deadline || expression.to) return null;
  const { year: of, part } = expression.from;
  if (part?.kind !== 'span' || (part.fromMonth === part.toMonth && part.fromDay === part.toDay)) return null;
  const near = day && (back && part.toMonth > day.month ? day.year - 1 : day.year);
  const year = of?.kind === 'written' ? of.year : of ? relativeYear(of, day) : near;
  if (year === null || (part.fromMonth === 1 && part.toMonth === 12)) return null;
  const interval = `${isoDate(year, part.fromMonth, part.fromDay)}/${isoDate(year, part.toMonth, part.toDay)}`;
  return { years: { from: year, to: year }, interval };
}
