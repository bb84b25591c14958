/** What the list of a folder is made of. */
import type { Uri } from 'vscode';
import type { ReviewNote } from '../../../exports/types';
import type { ReportFile } from '../panel/listed';
import type { KeptReport } from './kept';

export interface FolderFile {
  readonly uri: Uri;
  readonly file: ReportFile;
  /** `null` as long as it has not been read, and where it could not be. */
  readonly kept: KeptReport | null;
  /** Why it could not be read, else `null`. */
  readonly problem: string | null;
  /** What a review says of its commitments, by id. */
  readonly notes: ReadonlyMap<string, ReviewNote>;
}

export interface FolderState {
  /** What the reader calls it. */
  readonly name: string;
  /** In the order of their paths. */
  readonly files: readonly FolderFile[];
  /** How many are still to be read; 0 once all are. */
  readonly waiting: number;
  /** Whether the files have been found; until then nobody knows how many there are. */
  readonly listed: boolean;
  /** Whether the reading was stopped before all were read. */
  readonly stopped: boolean;
  /** How many are left out since there are more than the setting allows. */
  readonly over: number;
}
