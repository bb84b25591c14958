/** Quantities of one run. */
import type { Run } from '../../prose/types';
import type { EntityMention, PeriodMention, QuantityMention } from '../types';

export function recognizeQuantities(
  run: Run,
  periods: readonly PeriodMention[],
  entities: readonly EntityMention[],
): readonly QuantityMention[] {
  void periods;
  void entities;
  const found: QuantityMention[] = [];
  for (const match of run.folded.matchAll(/([0-9]{1,12}(?:\.[0-9]{1,6})?)%/g)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const value = Number(match[1]);
    found.push({
      ...span,
      kind: 'percentage',
      min: value,
      max: value,
      unit: '%',
      comparator: 'eq',
      outer: span,
      shared: false,
      trace: { recognizer: 'percentage', number: match[1] ?? '', magnitude: null, unit: '%', bound: null, implied: [] },
    });
  }
  return found;
}
