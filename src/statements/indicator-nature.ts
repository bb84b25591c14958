/** Reads the nature of an indicator where a plan names it: five-year plans tell 约束性 indicators, which bind, from 预期性 ones, which are hoped for. */
import type { Run } from '../prose/types';
import type { RunSurvey } from './role-survey';
import type { StrengthReading } from './strength';
import { guarded } from '../mentions/patterns/guarded';

/** So many cells behind a figure may its nature stand. */
const CELLS = 8;
const NATURE = guarded(/^[[【(]?(约束|预期|指导)[性型]?(?:指标)?[\]】)]?$/);

/** 能耗降低13.5%（约束性指标） */
const BRACKETED = guarded(/^(?:以上|以下|以内|左右)?[[【(]约束性(?:指标)?[\]】)]/);
/** So many characters behind a figure may its bracket end. */
const BRACKET = 12;

/**
 * @param end where the figure ends in the run.
 * @returns `null` where no bracket behind the figure says that it binds.
 */
export function strengthInBracket(run: Run, end: number): StrengthReading | null {
  return BRACKETED.test(run.folded.slice(end, end + BRACKET)) ? binding('约束性') : null;
}

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
    return binding(next.text);
  }
  return null;
}

const binding = (words: string): StrengthReading => ({
  strength: 'binding',
  basis: { confidence: 'stated', words, reason: 'strength-words' },
});
