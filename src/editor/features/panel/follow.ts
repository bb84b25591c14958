/** Keeps the panel at the caret: shows the row of an offset, without taking the focus unless that is asked for. */
import { Disposable, window, workspace, type TextDocument, type TreeView } from 'vscode';
import type { Span } from '../../../model';
import type { ActiveReport } from '../../active-report';
import { section, settings } from '../../ids';
import { rowAt, type Row } from './rows';
import type { RowTree } from './tree';

/** A tree and the view that shows it. */
export interface Pane {
  readonly tree: RowTree;
  readonly view: TreeView<Row>;
}

/** Shows the row of an offset. A figure or name of its own comes before the clause that it stands in. */
export async function reveal(
  document: TextDocument,
  offset: number,
  focus: boolean,
  commitments: Pane,
  mentions: Pane,
): Promise<void> {
  const address = document.uri.toString();
  const commitment = rowAt(commitments.tree.all, offset, address);
  const mention = rowAt(mentions.tree.all, offset, address);
  const own = commitment && (!mention || sameSpan(commitment.target, mention.target));
  try {
    if (commitment && (own || !focus)) {
      await commitments.view.reveal(commitment, { select: true, focus, expand: focus ? 1 : false });
    }
    if (mention && (focus ? !own : mentions.view.visible)) {
      await mentions.view.reveal(mention, { select: true, focus });
    }
  } catch {
    // A new analysis may have taken the row away meanwhile; the next move of the caret finds its successor.
  }
}

const sameSpan = (a: Span | null, b: Span | null): boolean => a?.start === b?.start && a?.end === b?.end;

/** The caret has rested when it did not move for this long, in milliseconds. */
const followMs = 100;

export function followCaret(active: ActiveReport, commitments: Pane, mentions: Pane): Disposable {
  let following: ReturnType<typeof setTimeout> | undefined;
  const listener = window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
    const caret = selections[0]?.active;
    if (!caret || textEditor.document !== active.document || !commitments.view.visible) return;
    if (!workspace.getConfiguration(section).get(settings.follow, true)) return;
    clearTimeout(following);
    following = setTimeout(
      () => void reveal(textEditor.document, textEditor.document.offsetAt(caret), false, commitments, mentions),
      followMs,
    );
  });
  return new Disposable(() => {
    clearTimeout(following);
    listener.dispose();
  });
}
