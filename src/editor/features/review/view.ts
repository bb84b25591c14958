/** The view of the review: how far it has come, and what wants to be looked at. */
import {
  EventEmitter,
  l10n,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  type ExtensionContext,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import { progressOf } from '../../../review/review';
import type { ActiveReport } from '../../active-report';
import type { Analyses } from '../../analyses';
import { commands } from '../../ids';
import { attentionRows, type AttentionRow } from './attention';
import { reviewView } from './ids';
import type { ReviewStore } from './store';

export function showReview(
  context: ExtensionContext,
  analyses: Analyses,
  active: ActiveReport,
  store: ReviewStore,
): TreeView<AttentionRow> {
  const tree = new AttentionTree();
  const view = window.createTreeView(reviewView, {
    treeDataProvider: tree,
    canSelectMany: true,
    showCollapseAll: true,
  });
  const update = (): void => {
    const { document } = active;
    const analysis = document && analyses.latest(document);
    const review = document && store.review(document);
    tree.show(review ? attentionRows(review, l10n.t) : [], document?.uri.toString() ?? '');
    const progress = review && analysis ? progressOf(review, analysis) : undefined;
    view.description = progress ? `${progress.checked} / ${progress.all}` : '';
    view.message =
      progress && tree.isEmpty
        ? progress.checked === progress.all && progress.all > 0
          ? l10n.t('Everything is checked.')
          : l10n.t(
              'Tick a commitment or a figure as checked, or comment on a line: what is changed later is shown here.',
            )
        : '';
  };
  context.subscriptions.push(
    view,
    active.onDidChange(update),
    store.onDidChange((document) => {
      if (document === active.document) update();
    }),
  );
  update();
  return view;
}

class AttentionTree implements TreeDataProvider<AttentionRow> {
  private rows: readonly AttentionRow[] = [];
  private document = '';
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;

  show(rows: readonly AttentionRow[], document: string): void {
    this.rows = rows;
    this.document = document;
    this.changed.fire();
  }

  get isEmpty(): boolean {
    return this.rows.length === 0;
  }

  getChildren(row?: AttentionRow): AttentionRow[] {
    return [...(row?.children ?? this.rows)];
  }

  getTreeItem(row: AttentionRow): TreeItem {
    const folding = row.type === 'group' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None;
    const item = new TreeItem(row.label, folding);
    item.id = `${this.document}|${row.id}`;
    item.description = row.description;
    item.iconPath = new ThemeIcon(row.icon);
    item.contextValue = row.type;
    item.accessibilityInformation = { label: [row.label, row.description].filter(Boolean).join(', ') };
    if (row.tooltip) item.tooltip = row.tooltip;
    if (row.target)
      item.command = {
        command: commands.goTo,
        title: row.label,
        arguments: [this.document, row.target.start, row.target.end],
      };
    return item;
  }
}
