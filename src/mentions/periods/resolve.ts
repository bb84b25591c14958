/** Periods of the whole report, resolved to dates. */
import type { Basis, ReportDocument } from '../../model';
import type { FrontMatter, Passage } from '../../prose/types';
import type { PeriodMention } from '../types';

export interface ResolvedPeriod extends PeriodMention {
  /** ISO 8601 interval, both ends included. */
  readonly interval: string | null;
  readonly basis: Basis;
}

/** The day that a report speaks from. `reason` of the basis: front-matter, title, dateline, text, today. */
export type ReferenceDate = Pick<ReportDocument, 'date' | 'dateBasis'>;

/** Finds the report's own date. `today` stands in only where the report tells nothing. */
export function referenceDate(
  frontMatter: FrontMatter | null,
  title: string | null,
  passages: readonly Passage[],
  periods: readonly (readonly PeriodMention[])[],
  today: string | null,
): ReferenceDate {
  void title;
  void passages;
  void periods;
  const date = frontMatter?.date ?? today;
  return {
    date,
    dateBasis:
      date === null
        ? null
        : { confidence: 'inferred', words: null, reason: frontMatter?.date ? 'front-matter' : 'today' },
  };
}

/** Resolves each passage's periods; the result has one list for each passage. */
export function resolvePeriods(
  passages: readonly Passage[],
  periods: readonly (readonly PeriodMention[])[],
  reference: ReferenceDate,
): readonly (readonly ResolvedPeriod[])[] {
  void passages;
  void reference;
  return periods.map((list) =>
    list.map((period) => ({
      ...period,
      interval:
        period.expression.type === 'calendar' && period.expression.from.year
          ? `${period.expression.from.year}-01-01/${period.expression.from.year}-12-31`
          : null,
      basis: { confidence: 'stated' as const, words: null, reason: 'year-written' },
    })),
  );
}
