/** What the panel shows of a review, and how a tick in it gets there. */
import { TreeItemCheckboxState, Uri, workspace, type Disposable, type TextDocument } from 'vscode';
import type { ReviewNote } from '../../../exports/types';
import type { ActiveReport } from '../../active-report';
import type { Translate } from '../../translate';
import type { ReviewMarks } from '../review';
import { commentsWord, stateIcons, stateWord } from '../review/words';
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

/** What was left on the row's figure or action, `null` where nothing was; `undefined` for a row that cannot be judged. */
export type NoteOf = (row: Row) => ReviewNote | null | undefined;

/** @returns `undefined` for a row that is neither a figure nor a commitment. */
export function markOf(note: ReviewNote | null | undefined, t: Translate): RowMark | undefined {
  if (note === undefined) return undefined;
  const state = note?.state ?? null;
  const comments = note?.comments.length ?? 0;
  const before = note?.before ?? null;
  return {
    checked: state === 'checked',
    word: [
      state === 'checked' || state === null ? '' : stateWord(state, t),
      before === null ? '' : t('was {0}', before),
      comments > 0 ? commentsWord(comments, t) : '',
    ]
      .filter(Boolean)
      .join(' · '),
    icon: state === 'doubtful' || state === 'changed' ? stateIcons[state] : null,
    tooltip: state === 'checked' ? t('Checked') : t('Not checked'),
  };
}

/** Boxes that are ticked or unticked reach the review; one that could not be written falls back. */
export function takeTicks({ view, tree }: Pane, active: ActiveReport, review: ReviewMarks): Disposable {
  return view.onDidChangeCheckboxState(async ({ items }) => {
    const byReport = new Map<string | null, (readonly [Row, TreeItemCheckboxState])[]>();
    for (const item of items) byReport.set(item[0].document, [...(byReport.get(item[0].document) ?? []), item]);
    for (const [address, ticked] of byReport) {
      const document = await documentAt(address, active);
      if (!document || !(await tickAll(review, document, ticked))) tree.redraw(ticked.map(([row]) => row));
    }
  });
}

/** The report of a row, opened where no editor shows it. */
async function documentAt(address: string | null, active: ActiveReport): Promise<TextDocument | undefined> {
  if (address === null) return active.document;
  return workspace.openTextDocument(Uri.parse(address, true)).then(undefined, () => undefined);
}

async function tickAll(
  review: ReviewMarks,
  document: TextDocument,
  ticked: readonly (readonly [Row, TreeItemCheckboxState])[],
): Promise<boolean> {
  for (const checked of [true, false]) {
    const rows = ticked
      .filter(([, state]) => (state === TreeItemCheckboxState.Checked) === checked)
      // The row alone: what is folded below it has boxes of its own.
      .map(([row]) => ({ ...row, children: [] }));
    if (rows.length > 0 && !(await review.tick(document, rows, checked))) return false;
  }
  return true;
}
