/** What is said of a figure's time, and the words that say it. */
import type { Basis } from '../model';
import type { ResolvedPeriod } from '../mentions/periods/resolve';

export interface PeriodReading {
  readonly period: string | null;
  readonly basis: Basis | null;
}

export const NO_PERIOD: PeriodReading = { period: null, basis: null };

export function ofPlan(period: string | null): PeriodReading {
  return { period, basis: { confidence: 'inferred', words: null, reason: 'plan-year' } };
}

export function said(text: string, period: ResolvedPeriod, reason: string): PeriodReading {
  return {
    period: period.interval,
    basis: {
      confidence: reason === 'own-clause' ? 'stated' : 'inferred',
      words: text.slice(period.start, period.end),
      reason,
    },
  };
}
