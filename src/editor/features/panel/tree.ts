/** Shows rows in a tree view, keeps what is unfolded, and finds a row's way up. */
import {
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type Event,
  type TreeDataProvider,
} from 'vscode';
import type { Span } from '../../../model';
import { commands, section } from '../../ids';
import type { Row, Tooltip } from './rows';

export class RowTree implements TreeDataProvider<Row> {
  private rows: readonly Row[] = [];
  private parents = new Map<string, Row>();
  private byId = new Map<string, Row>();
  private document = '';
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData: Event<void> = this.changed.event;

  /** @param folded whether groups start folded. */
  constructor(private readonly folded: boolean) {}

  /** @param document the address that the rows lead to. */
  show(rows: readonly Row[], document: string): void {
    this.rows = rows;
    this.document = document;
    this.parents = new Map();
    this.byId = new Map();
    const visit = (row: Row, parent?: Row): void => {
      this.byId.set(row.id, row);
      if (parent) this.parents.set(row.id, parent);
      for (const child of row.children) visit(child, row);
    };
    for (const row of rows) visit(row);
    this.changed.fire();
  }

  get all(): readonly Row[] {
    return this.rows;
  }

  getChildren(row?: Row): Row[] {
    return [...(row?.children ?? this.rows)];
  }

  getParent(row: Row): Row | undefined {
    return this.parents.get(row.id);
  }

  getTreeItem(row: Row): TreeItem {
    const folding =
      row.children.length === 0
        ? TreeItemCollapsibleState.None
        : this.folded || row.target !== null
          ? TreeItemCollapsibleState.Collapsed
          : TreeItemCollapsibleState.Expanded;
    const item = new TreeItem(row.label, folding);
    item.id = `${this.document}|${row.id}`;
    item.description = row.description;
    item.iconPath = row.tint
      ? new ThemeIcon(row.icon, new ThemeColor(`${section}.${row.tint}`))
      : new ThemeIcon(row.icon);
    item.accessibilityInformation = { label: row.accessible };
    item.contextValue = row.target ? 'row' : 'group';
    if (row.tooltip) item.tooltip = tooltipOf(row.tooltip);
    if (row.target) item.command = goTo(this.document, row.target, row.label);
    return item;
  }
}

const goTo = (document: string, { start, end }: Span, title: string) => ({
  command: commands.goTo,
  title,
  arguments: [document, start, end, true],
});

/** The sentence with its figure in bold; the report's words are plain text only. */
function tooltipOf({ sentence, figure }: Tooltip): MarkdownString {
  const markdown = new MarkdownString();
  const at = figure ? sentence.indexOf(figure) : -1;
  if (!figure || at < 0) return markdown.appendText(sentence);
  markdown.appendText(sentence.slice(0, at));
  markdown.appendMarkdown('**').appendText(figure).appendMarkdown('**');
  return markdown.appendText(sentence.slice(at + figure.length));
}
