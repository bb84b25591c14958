/** A commitment in a list that may hold several reports. */
import type { Commitment } from '../../../model';

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
}

/** The file of a commitment of a list. */
export const fileOf = (commitment: Listed): ReportFile | undefined => commitment.file;
