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
  /** The report, where the table is of several; else `null`. */
  readonly file: RowFile | null;
}

/** A report among several. */
export interface RowFile {
  /** Its path as the reader knows it. */
  readonly label: string;
  /** Where links lead, encoded; empty where they cannot lead anywhere. */
  readonly uri: string;
}

/** Rows in the order of the analysis, numbered as they are handed over: those of `only`, or all. */
export function rowsOf(
  analysis: ReportAnalysis,
  { source, only, review }: Pick<ExportOptions, 'source' | 'only' | 'review'>,
): readonly Row[] {
  const lineOf = lineCounter(source);
  const commitments = only ? analysis.commitments.filter(({ id }) => only.has(id)) : analysis.commitments;
  return numbered(commitments, analysis.quantities, 0).map((row) => {
    const first = row.commitment.mentions[0];
    return {
      ...row,
      line: first ? lineOf(first.start) : null,
      review: review?.get(row.commitment.id) ?? null,
      file: null,
    };
  });
}

/** A report whose text is no longer at hand: a part of a table of several. */
export interface CollectedReport extends RowFile {
  readonly analysis: ReportAnalysis;
  /** The line of each commitment's first mention, or `null`; in their order. */
  readonly lines: readonly (number | null)[];
  readonly only?: ReadonlySet<string>;
  readonly review?: ReadonlyMap<string, ReviewNote>;
}

/** The rows of several reports one after another, numbered through. */
export function collectRows(reports: readonly CollectedReport[]): readonly Row[] {
  const rows: Row[] = [];
  for (const { analysis, lines, only, review, label, uri } of reports) {
    const lineOf = new Map(analysis.commitments.map(({ id }, i) => [id, lines[i] ?? null]));
    const commitments = only ? analysis.commitments.filter(({ id }) => only.has(id)) : analysis.commitments;
    const file = { label, uri };
    for (const row of numbered(commitments, analysis.quantities, rows.length)) {
      const { id } = row.commitment;
      rows.push({ ...row, line: lineOf.get(id) ?? null, review: review?.get(id) ?? null, file });
    }
  }
  return rows;
}

function numbered(
  commitments: readonly Commitment[],
  quantities: readonly Quantity[],
  before: number,
): Omit<Row, 'line' | 'review' | 'file'>[] {
  const numbers = new Map(commitments.map(({ id }, i) => [id, before + i + 1]));
  return commitments.map((commitment, i) => ({
    number: before + i + 1,
    commitment,
    quantity: at(quantities, commitment.quantity),
    baseline: at(quantities, commitment.baseline),
    conflicts: commitment.conflicts.flatMap((id) => numbers.get(id) ?? []),
  }));
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
