/** Names of one run, as far as the run alone tells them. */
import type { Run } from '../../prose/types';
import type { EntityMention, PeriodMention } from '../types';

export function recognizeEntities(run: Run, periods: readonly PeriodMention[]): readonly EntityMention[] {
  void periods;
  const found: EntityMention[] = [];
  for (const match of run.text.matchAll(/《[^《》]+》/g)) {
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      type: 'document',
      title: null,
      affiliation: null,
      reason: 'title-marks',
    });
  }
  return found;
}
