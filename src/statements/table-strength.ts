/** Reads how firm a row of a table of indicators is: five-year plans tell 约束性 indicators, which bind, from 预期性 ones, which are hoped for. */
import type { RunSurvey } from './role-survey';
import type { StrengthReading } from './strength';
import { guarded } from '../mentions/patterns/guarded';

/** So many cells behind a figure may its nature stand. */
const CELLS = 8;
const NATURE = guarded(/^[[【(]?(约束|预期|指导)[性型]?(?:指标)?[\]】)]?$/);

/**
 * @param runs the runs of the report, in order.
 * @param r the run of the figure.
 * @returns `null` where the run is no cell, or its row does not say that it binds.
 */
export function strengthOfRow(runs: readonly RunSurvey[], r: number): StrengthReading | null {
  const cell = runs[r]?.reading.passage.run.cell;
  if (!cell?.row) return null;
  for (let i = r + 1; i <= r + CELLS; i++) {
    const next = runs[i]?.reading.passage.run;
    if (next?.cell?.row !== cell.row || next.cell.column === cell.column) return null;
    const nature = NATURE.exec(next.folded.trim());
    if (!nature) continue;
    if (nature[1] !== '约束') return null;
    return { strength: 'binding', basis: { confidence: 'stated', words: next.text, reason: 'strength-words' } };
  }
  return null;
}
