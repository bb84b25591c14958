/** The review of a report that no editor shows: read from its file for a list of many reports. */
import type { ExtensionContext, Uri } from 'vscode';
import type { ReportAnalysis } from '../../../model';
import { placeMarks } from '../../../review/place';
import { nothingJudged, reviewOf, type Review } from '../../../review/review';
import { subjectsOf } from '../../../review/subjects';
import { homesOf } from './home';
import { readInTurn } from './mark-file';

/** Marks that cannot be read count as none here; whoever opens the report is told. Never throws. */
export async function reviewAt(
  uri: Uri,
  source: string,
  analysis: ReportAnalysis,
  storage: Pick<ExtensionContext, 'storageUri' | 'globalStorageUri'>,
): Promise<Review> {
  const file = await readInTurn(await homesOf({ uri, isUntitled: false }, storage));
  if (file.type !== 'ok' || file.sidecar.marks.length === 0) return nothingJudged;
  return reviewOf(placeMarks({ marks: file.sidecar.marks }, source, subjectsOf(source, analysis)));
}
