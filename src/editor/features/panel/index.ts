/** The side panel: commitments, and figures and names, of the active report. */
import {
  commands as vscodeCommands,
  env,
  l10n,
  Uri,
  window,
  workspace,
  type ExtensionContext,
  type TextDocument,
  type TreeView,
} from 'vscode';
import type { ReportAnalysis, Span } from '../../../model';
import type { ActiveReport } from '../../active-report';
import type { Analyses } from '../../analyses';
import { commands, groupByCommand, section, settings, views } from '../../ids';
import { updateSetting } from '../../settings';
import { showSpan } from '../navigation';
import { commitmentRows, groupings, type Grouping } from './commitment-rows';
import { mentionRows } from './mention-rows';
import { filtered, leaves, rowAt, type Row } from './rows';
import { RowTree } from './tree';

export function activate(context: ExtensionContext, analyses: Analyses, active: ActiveReport): void {
  const commitments = new RowTree(false);
  const mentions = new RowTree(true);
  const commitmentsView = window.createTreeView(views.commitments, {
    treeDataProvider: commitments,
    showCollapseAll: true,
  });
  const mentionsView = window.createTreeView(views.mentions, { treeDataProvider: mentions, showCollapseAll: true });
  let query = '';
  let following: ReturnType<typeof setTimeout> | undefined;

  const update = (): void => {
    const { document } = active;
    const state = document && analyses.state(document);
    // While the report is being read again the rows stay as they are.
    if (state?.type === 'pending' && state.last) return;
    const analysis = state?.type === 'ready' ? state.analysis : undefined;
    showCommitments(document, analysis);
    const lineOf = (offset: number): number => (document ? document.positionAt(offset).line + 1 : 1);
    mentions.show(analysis ? mentionRows(analysis, l10n.t, lineOf) : [], document?.uri.toString() ?? '');
    setDescription(mentionsView, document ? nameOf(document) : '');
    mentionsView.message = '';
    if (state?.type === 'failed') commitmentsView.message = l10n.t('The report could not be read: {0}', state.message);
  };

  const showCommitments = (document: TextDocument | undefined, analysis: ReportAnalysis | undefined): void => {
    const all = analysis ? commitmentRows(analysis, groupingOf(document), l10n.t) : [];
    const rows = filtered(all, query);
    commitments.show(rows, document?.uri.toString() ?? '');
    const count = analysis?.commitments.length ?? 0;
    commitmentsView.badge = count > 0 ? { value: count, tooltip: l10n.t('{0} commitments', count) } : undefined;
    setDescription(commitmentsView, document ? nameOf(document) : '');
    commitmentsView.message = query
      ? l10n.t('Filter “{0}”: {1} of {2}', query, leaves(rows), count)
      : analysis && count === 0
        ? l10n.t('This report commits to nothing that could be found.')
        : '';
  };

  /** Shows the row of an offset without taking the focus, unless it is asked for. A figure or name of its own comes before the clause. */
  const reveal = async (offset: number, focus: boolean): Promise<void> => {
    const commitment = rowAt(commitments.all, offset);
    const mention = rowAt(mentions.all, offset);
    const own = commitment && (!mention || sameSpan(commitment.target, mention.target));
    try {
      if (commitment && (own || !focus)) {
        await commitmentsView.reveal(commitment, { select: true, focus, expand: focus ? 1 : false });
      }
      if (mention && (focus ? !own : mentionsView.visible)) await mentionsView.reveal(mention, { select: true, focus });
    } catch {
      // A new analysis may have taken the row away meanwhile; the next move of the caret finds its successor.
    }
  };

  const register = (id: string, run: (...args: never[]) => unknown): void => {
    context.subscriptions.push(vscodeCommands.registerCommand(id, run));
  };
  for (const grouping of groupings) {
    register(groupByCommand(grouping), () => updateSetting(settings.groupBy, grouping));
  }
  register(commands.filter, async () => {
    const answer = await window.showInputBox({
      title: l10n.t('Filter commitments'),
      prompt: l10n.t('Show only rows with all these words; leave it empty to show all.'),
      value: query,
    });
    if (answer === undefined) return;
    query = answer.trim();
    update();
  });
  register(commands.showInPanel, async (uri?: string, start?: number) => {
    const editor = window.activeTextEditor;
    const document = uri === undefined ? editor?.document : await workspace.openTextDocument(Uri.parse(uri, true));
    if (!document) return;
    const offset = start ?? (editor ? document.offsetAt(editor.selection.active) : 0);
    if (document !== active.document) await showSpan(document, { start: offset, end: offset });
    await vscodeCommands.executeCommand(`${views.commitments}.focus`);
    await reveal(offset, true);
  });
  // From the menu with its row; from the keyboard with the view that has the focus.
  register(commands.copyRow, async (from?: Row | typeof views.mentions) => {
    const copied =
      typeof from === 'object' ? from : (from === views.mentions ? mentionsView : commitmentsView).selection[0];
    if (copied) await env.clipboard.writeText(copied.copy);
  });

  context.subscriptions.push(
    commitmentsView,
    mentionsView,
    { dispose: () => clearTimeout(following) },
    analyses.onDidChange((document) => {
      if (document === active.document) update();
    }),
    active.onDidChange(update),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${section}.${settings.groupBy}`)) update();
    }),
    window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      const caret = selections[0]?.active;
      if (!caret || textEditor.document !== active.document || !commitmentsView.visible) return;
      if (workspace.getConfiguration(section).get(settings.follow, true)) {
        clearTimeout(following);
        following = setTimeout(() => void reveal(textEditor.document.offsetAt(caret), false), followMs);
      }
    }),
  );
  update();
}

/** The caret has rested when it did not move for this long, in milliseconds. */
const followMs = 100;

const sameSpan = (a: Span | null, b: Span | null): boolean => a?.start === b?.start && a?.end === b?.end;

const groupingOf = (document: TextDocument | undefined): Grouping =>
  workspace.getConfiguration(section, document).get<Grouping>(settings.groupBy, 'section');

const nameOf = (document: TextDocument): string => document.uri.path.split('/').at(-1) ?? '';

function setDescription(view: TreeView<Row>, text: string): void {
  view.description = text;
}
