/** The side panel: commitments, and figures and names, of the active report. */
import { commands as vscodeCommands, env, l10n, Uri, window, workspace, type ExtensionContext } from 'vscode';
import type { ActiveReport } from '../../active-report';
import type { Analyses } from '../../analyses';
import { fileName } from '../../file-name';
import { commands, filteredContext, groupByCommand, sortByCommand, views } from '../../ids';
import type { FolderReports } from '../folder/reports';
import { showSpan } from '../navigation';
import type { ReviewMarks } from '../review';
import { reviewCommands } from '../review/ids';
import { commitmentRows, type ListView } from './commitment-rows';
import { dragAsText } from './drag';
import { groupings } from './facets';
import { choicesOf, describeFilter, everything, filterAnalysis, isEmpty, toggleUnchecked } from './filter';
import { askFilter } from './filter-pick';
import { followCaret, reveal, type Pane } from './follow';
import { ofFolder, ofReport } from './listing';
import { ListState } from './list-state';
import { mentionRows } from './mention-rows';
import { markOf, takeTicks, type RowMark } from './reviewed';
import { commitmentIds, copyText, filtered, leaves, type Row } from './rows';
import { openView, saveView } from './saved-views';
import { sorts } from './sort';
import { RowTree } from './tree';

/** Ids of commitments by the address of their report; `null` is the active one. */
export type RowIds = ReadonlyMap<string | null, ReadonlySet<string>>;

/** The commitments that the panel shows, and those that are selected in it, by their ids. */
export interface PanelRows {
  shown(): RowIds;
  selected(): RowIds;
}

export function activate(
  context: ExtensionContext,
  analyses: Analyses,
  active: ActiveReport,
  review: ReviewMarks,
  folder: FolderReports,
): PanelRows {
  /** Of the active report, and what the list shows: that, or a whole folder. */
  let own = ofReport(undefined, undefined, review, l10n.t);
  let listing = own;
  const mark = (row: Row): RowMark | undefined => markOf(listing.noteOf(row), l10n.t);
  // Figures and names are always those of the active report.
  const markMention = (row: Row): RowMark | undefined =>
    markOf(active.document && row.target ? review.of(active.document, row) : undefined, l10n.t);
  const commitments = pane(views.commitments, new RowTree(false, mark));
  const mentions = pane(views.mentions, new RowTree(true, markMention));
  const state = new ListState(context.workspaceState);

  const showCommitments = (view: ListView): void => {
    const { analysis, uri, name, progress, problems, message } = listing;
    const rows = analysis ? commitmentRows(analysis, view, l10n.t) : [];
    const filter = analysis && !isEmpty(view.filter) ? describe(view) : '';
    commitments.tree.show(filter ? rows : [...rows, ...problems], uri);
    const count = analysis?.commitments.length ?? 0;
    commitments.view.badge = count > 0 ? { value: count, tooltip: l10n.t('{0} commitments', count) } : undefined;
    const { checked, all } = progress;
    commitments.view.description = checked > 0 ? `${checked}/${all} · ${name}` : name;
    // Where nothing is left the view's own welcome offers to clear the filter, which a message would hide.
    const filtering = filter && rows.length > 0 ? l10n.t('Filter: {0} ({1} of {2})', filter, leaves(rows), count) : '';
    commitments.view.message = filter && count > 0 ? filtering : message;
  };
  const update = (): void => {
    const { document } = active;
    const view = state.view(document);
    const read = document && analyses.state(document);
    void vscodeCommands.executeCommand('setContext', filteredContext, !isEmpty(view.filter));
    // While the report is being read again the rows stay as they are.
    const stays = read?.type === 'pending' && read.last !== null;
    if (!stays) own = ofReport(document, read, review, l10n.t);
    listing = folder.state ? ofFolder(folder.state, l10n.t) : own;
    if (folder.state || !stays) showCommitments(view);
    if (stays) return;
    const uri = document?.uri.toString() ?? '';
    const lineOf = (offset: number): number => (document ? document.positionAt(offset).line + 1 : 1);
    const left = own.analysis && filterAnalysis(own.analysis, view.filter, l10n.t);
    const mentionsLeft = left ? filtered(mentionRows(left, l10n.t, lineOf), view.filter.text) : [];
    mentions.tree.show(mentionsLeft, uri);
    mentions.view.description = document ? fileName(document.uri) : '';
    const filter = left && !isEmpty(view.filter) ? describe(view) : '';
    mentions.view.message = filter && mentionsLeft.length > 0 ? l10n.t('Filter: {0}', filter) : '';
  };

  const choices = () => (listing.analysis ? choicesOf(listing.analysis, state.filter, l10n.t) : []);
  const describe = ({ filter }: ListView): string => describeFilter(filter, choices(), l10n.t);

  const register = (id: string, run: (...args: never[]) => unknown): void => {
    context.subscriptions.push(vscodeCommands.registerCommand(id, run));
  };
  for (const grouping of groupings) register(groupByCommand(grouping), () => state.group(grouping));
  for (const sort of sorts) register(sortByCommand(sort), () => state.sort(sort));
  register(commands.filter, async () => {
    state.filter = (await askFilter(state.filter, choices())) ?? state.filter;
  });
  register(reviewCommands.onlyUnchecked, () => {
    state.filter = toggleUnchecked(state.filter);
  });
  register(commands.clearFilter, () => (state.filter = everything));
  register(commands.saveView, () => saveView(state, state.view(active.document)));
  register(commands.openView, () => openView(state, describe));
  register(commands.showInPanel, async (uri?: string, start?: number) => {
    const editor = window.activeTextEditor;
    const document = uri === undefined ? editor?.document : await workspace.openTextDocument(Uri.parse(uri, true));
    if (!document) return;
    const offset = start ?? (editor ? document.offsetAt(editor.selection.active) : 0);
    if (document !== active.document) await showSpan(document, { start: offset, end: offset });
    await vscodeCommands.executeCommand(`${views.commitments}.focus`);
    await reveal(document, offset, true, commitments, mentions);
  });
  // From the menu with its row and all that are selected with it; from the keyboard with the view that has the focus.
  register(commands.copyRow, async (from?: Row | typeof views.mentions, all?: readonly Row[]) => {
    const { selection } = (from === views.mentions ? mentions : commitments).view;
    const copied = all?.length ? all : typeof from === 'object' ? [from] : selection;
    if (copied.length) await env.clipboard.writeText(copyText(copied));
  });

  context.subscriptions.push(
    commitments.view,
    mentions.view,
    state,
    followCaret(active, commitments, mentions),
    takeTicks(commitments, active, review),
    takeTicks(mentions, active, review),
    review.onDidChange((document) => {
      if (document === active.document) update();
    }),
    state.onDidChange(update),
    folder.onDidChange(update),
    active.onDidChange(update),
    analyses.onDidChange((document) => {
      if (document === active.document) update();
    }),
  );
  review.offer(
    () => (commitments.view.visible && commitments.view.selection.length > 0 ? commitments : mentions).view.selection,
  );
  update();
  return {
    shown: () => commitmentIds(commitments.tree.all),
    selected: () => commitmentIds(commitments.view.selection),
  };
}

function pane(id: string, tree: RowTree): Pane {
  const view = window.createTreeView(id, {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
    manageCheckboxStateManually: true,
    dragAndDropController: dragAsText,
  });
  return { tree, view };
}
