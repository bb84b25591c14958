/** What the panel shows of a review, and how a tick in it gets there. */
import { TreeItemCheckboxState, type Disposable, type TextDocument } from 'vscode';
import type { ReportAnalysis } from '../../../model';
import type { ActiveReport } from '../../active-report';
import type { Translate } from '../../translate';
import type { ReviewMarks } from '../review';
import { stateIcons, stateWord } from '../review/words';
import type { Pane } from './follow';
import type { Row } from './rows';

/** A box for a row, and what is said beside it. */
export interface RowMark {
  readonly checked: boolean;
  /** Shown and read out; empty where the box says enough. */
  readonly word: string;
  /** Instead of the row's own icon, or `null`. */
  readonly icon: string | null;
  readonly tooltip: string;
}

/** @returns `undefined` for a row that is neither a figure nor a commitment. */
export function markOf(
  review: ReviewMarks,
  document: TextDocument | undefined,
  row: Row,
  t: Translate,
): RowMark | undefined {
  const found = document && row.target ? review.of(document, row) : undefined;
  if (!found) return undefined;
  const { judged } = found;
  const state = judged?.state ?? null;
  const comments = judged?.comments.length ?? 0;
  const before = state === 'changed' ? judged?.verdict?.seen.reading : undefined;
  return {
    checked: state === 'checked',
    word: [
      state === 'checked' || state === null ? '' : stateWord(state, t),
      before === undefined ? '' : t('was {0}', before),
      comments > 0 ? t('{0} comments', comments) : '',
    ]
      .filter(Boolean)
      .join(' · '),
    icon: state === 'doubtful' || state === 'changed' ? stateIcons[state] : null,
    tooltip: state === 'checked' ? t('Checked') : t('Not checked'),
  };
}

/** The analysis with the commitments that are not checked as they stand. */
export function uncheckedOf(review: ReviewMarks, document: TextDocument, analysis: ReportAnalysis): ReportAnalysis {
  const notes = review.notes(document, analysis);
  return { ...analysis, commitments: analysis.commitments.filter(({ id }) => notes.get(id)?.state !== 'checked') };
}

/** Boxes that are ticked or unticked reach the review; one that could not be written falls back. */
export function takeTicks({ view, tree }: Pane, active: ActiveReport, review: ReviewMarks): Disposable {
  return view.onDidChangeCheckboxState(async ({ items }) => {
    const { document } = active;
    if (!document) return;
    for (const checked of [true, false]) {
      const rows = items
        .filter(([, state]) => (state === TreeItemCheckboxState.Checked) === checked)
        // The row alone: what is folded below it has boxes of its own.
        .map(([row]) => ({ ...row, children: [] }));
      if (rows.length > 0 && !(await review.tick(document, rows, checked))) tree.redraw();
    }
  });
}
