/** A commitment in a list that may hold several reports. */
import type { ReviewState } from '../../../exports/types';
import type { Commitment, ReportAnalysis } from '../../../model';

/** A report among several. */
export interface ReportFile {
  /** Its address. */
  readonly uri: string;
  /** Its path as the reader knows it. */
  readonly label: string;
  /** Its place among the others. */
  readonly order: number;
}

/** A commitment in a list; without a file it is of the active report. */
export interface Listed extends Commitment {
  readonly file?: ReportFile;
  /** What the review says of it; `null` or left out where nobody judged it. */
  readonly state?: ReviewState | null;
}

/** A list whose commitments may know their file and what the review says of them. */
export type ListedAnalysis = Omit<ReportAnalysis, 'commitments'> & { readonly commitments: readonly Listed[] };

/** The same list, each commitment with what the review says of it. */
export const withStates = (
  analysis: ListedAnalysis,
  stateOf: (commitment: Listed) => ReviewState | null,
): ListedAnalysis => ({
  ...analysis,
  commitments: analysis.commitments.map((commitment) => ({ ...commitment, state: stateOf(commitment) })),
});

/** The file of a commitment of a list. */
export const fileOf = (commitment: Listed): ReportFile | undefined => commitment.file;
