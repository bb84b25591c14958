/** The rows of every exported table: one for each commitment, with its figure, its line and what it is measured against. */
import type { Commitment, Quantity, ReportAnalysis } from '../model';
import { lineCounter } from './lines';
import type { ExportOptions, ReviewNote } from './types';

export interface Row {
  /** 1 for the first. */
  readonly number: number;
  readonly commitment: Commitment;
  /** The target figure; `null` for an action. */
  readonly quantity: Quantity | null;
  /** The last result of the same metric. */
  readonly baseline: Quantity | null;
  /** Numbers of the rows that give another figure for the same metric and period. */
  readonly conflicts: readonly number[];
  /** The line of the first mention, the first line being 1; `null` for a commitment without one. */
  readonly line: number | null;
  /** What a review says of it; `null` where nobody judged it. */
  readonly review: ReviewNote | null;
}

/** Rows in the order of the analysis, numbered as they are handed over: those of `only`, or all. */
export function rowsOf(
  analysis: ReportAnalysis,
  { source, only, review }: Pick<ExportOptions, 'source' | 'only' | 'review'>,
): readonly Row[] {
  const lineOf = lineCounter(source);
  const commitments = only ? analysis.commitments.filter(({ id }) => only.has(id)) : analysis.commitments;
  const numbers = new Map(commitments.map((commitment, i) => [commitment.id, i + 1]));
  return commitments.map((commitment, i) => {
    const first = commitment.mentions[0];
    return {
      number: i + 1,
      commitment,
      quantity: at(analysis.quantities, commitment.quantity),
      baseline: at(analysis.quantities, commitment.baseline),
      conflicts: commitment.conflicts.flatMap((id) => numbers.get(id) ?? []),
      line: first ? lineOf(first.start) : null,
      review: review?.get(commitment.id) ?? null,
    };
  });
}

/** How far a target lies above its baseline, in percent (in points for two percentages); `null` where the two cannot be compared. */
export function impliedChange(target: Quantity, baseline: Quantity): { value: number; points: boolean } | null {
  const levels = [target, baseline].every(({ change }) => change === null || change.endsWith('-to'));
  if (!levels || target.kind !== baseline.kind || target.unit !== baseline.unit || baseline.min !== baseline.max) {
    return null;
  }
  if (target.kind === 'percentage') return { value: target.min - baseline.min, points: true };
  return baseline.min > 0 ? { value: (target.min / baseline.min - 1) * 100, points: false } : null;
}

function at(quantities: readonly Quantity[], index: number | null): Quantity | null {
  return index === null ? null : (quantities[index] ?? null);
}
