/** What the panel lists: the commitments of the active report, or of all reports of a folder. */
import type { TextDocument } from 'vscode';
import type { Progress } from '../../../review/review';
import type { AnalysisState } from '../../analyses';
import { fileName } from '../../file-name';
import type { Translate } from '../../translate';
import type { FolderState } from '../folder/types';
import type { ReviewMarks } from '../review';
import { listAll } from './list-all';
import { withStates, type ListedAnalysis } from './listed';
import type { NoteOf } from './reviewed';
import { group, type Row } from './rows';

export interface Listing {
  /** `undefined` where nothing has been read. */
  readonly analysis: ListedAnalysis | undefined;
  /** The address that rows lead to which know none of their own. */
  readonly uri: string;
  readonly name: string;
  readonly progress: Progress;
  readonly noteOf: NoteOf;
  /** Rows of what could not be read. */
  readonly problems: readonly Row[];
  /** How the reading stands, where that must be told. */
  readonly message: string;
}

export function ofReport(
  document: TextDocument | undefined,
  state: AnalysisState | undefined,
  review: ReviewMarks,
  t: Translate,
): Listing {
  const marks = document && review.all(document);
  const analysis =
    state?.type === 'ready'
      ? withStates(state.analysis, (commitment) => marks?.commitment(commitment)?.state ?? null)
      : undefined;
  return {
    analysis,
    uri: document?.uri.toString() ?? '',
    name: document ? fileName(document.uri) : '',
    progress: progressOf(analysis),
    noteOf: (row) => (document && row.target ? review.of(document, row) : undefined),
    problems: [],
    message:
      state?.type === 'failed'
        ? t('The report could not be read: {0}', state.message)
        : analysis?.commitments.length === 0
          ? t('This report commits to nothing that could be found.')
          : '',
  };
}

export function ofFolder({ name, files, waiting, listed, stopped, over }: FolderState, t: Translate): Listing {
  const reports = files.flatMap(({ file, kept }) => (kept ? [{ file, analysis: kept.analysis }] : []));
  const [first] = reports;
  const notes = new Map(files.map(({ file, notes: found }) => [file.uri, found]));
  const analysis =
    first &&
    withStates(listAll(reports, first.analysis), ({ id, file }) => notes.get(file?.uri ?? '')?.get(id)?.state ?? null);
  const failed = files.filter(({ problem }) => problem !== null);
  return {
    analysis,
    uri: '',
    name: [name, t('{0} files', files.length)].join(' · '),
    progress: progressOf(analysis),
    // A text file has no review: VS Code knows it for no Markdown.
    noteOf: ({ document, commitment }) =>
      document === null || commitment === null || document.toLowerCase().endsWith('.txt')
        ? undefined
        : (notes.get(document)?.get(commitment) ?? null),
    problems: failed.map(({ file, problem }) => problemRow(file.uri, file.label, problem ?? '')),
    message: [
      listed ? '' : t('Looking for reports…'),
      waiting > 0 ? t('Reading: {0} of {1} files are still to come.', waiting, files.length) : '',
      stopped ? t('The reading was stopped. Refresh to read everything.') : '',
      over > 0 ? t('{0} more files are left out: the setting folder.maxFiles allows no more.', over) : '',
      failed.length > 0 ? t('{0} files could not be read.', failed.length) : '',
      listed && !stopped && files.length === 0 ? t('There is no Markdown file here.') : '',
      waiting === 0 && analysis?.commitments.length === 0
        ? t('These reports commit to nothing that could be found.')
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** How many of all are checked as they stand. */
const progressOf = (analysis: ListedAnalysis | undefined): Progress => ({
  checked: analysis?.commitments.filter(({ state }) => state === 'checked').length ?? 0,
  all: analysis?.commitments.length ?? 0,
});

/** Leads to the file, so that one can look what is wrong with it. */
const problemRow = (uri: string, label: string, problem: string): Row => ({
  ...group(`problem:${uri}`, label, 'warning', []),
  document: uri,
  description: problem,
  accessible: `${label}, ${problem}`,
  target: { start: 0, end: 0 },
  copy: [label, problem],
});
