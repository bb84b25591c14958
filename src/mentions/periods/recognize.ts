/** Periods of one run, unresolved. */
import type { Run } from '../../prose/types';
import type { PeriodMention } from '../types';

export function recognizePeriods(run: Run): readonly PeriodMention[] {
  const found: PeriodMention[] = [];
  for (const match of run.folded.matchAll(/(?<![0-9])([12][0-9]{3})年/g)) {
    const start = match.index;
    const point = { year: Number(match[1]), part: null };
    found.push({
      start,
      end: start + match[0].length,
      recurs: null,
      expression: { type: 'calendar', from: point, to: null, deadline: false },
    });
  }
  return found;
}
