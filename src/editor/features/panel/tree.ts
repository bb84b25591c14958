/** Shows rows in a tree view, keeps what is unfolded, and finds a row's way up. */
import {
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
  type Event,
  type TreeDataProvider,
} from 'vscode';
import type { Span } from '../../../model';
import { commands, section } from '../../ids';
import type { RowMark } from './reviewed';
import type { Row, Tooltip } from './rows';

export class RowTree implements TreeDataProvider<Row> {
  private rows: readonly Row[] = [];
  private parents = new Map<string, Row>();
  private byId = new Map<string, Row>();
  private document = '';
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData: Event<void> = this.changed.event;

  /**
   * @param folded whether groups start folded.
   * @param mark what a review says of a row; `undefined` for one that cannot be reviewed.
   */
  constructor(
    private readonly folded: boolean,
    private readonly mark: (row: Row) => RowMark | undefined,
  ) {}

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

  /** Draws the same rows again: a review has changed them. */
  redraw(): void {
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
        : this.folded || row.folded || row.target !== null
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
    const mark = this.mark(row);
    if (mark) markItem(item, row, mark);
    if (row.tooltip) item.tooltip = tooltipOf(row.tooltip);
    if (row.target) item.command = goTo(row.document ?? this.document, row.target, row.label);
    return item;
  }
}

/** A box to tick; what is doubted or was changed says so in words before everything else, and by its icon. */
function markItem(item: TreeItem, row: Row, { checked, word, icon, tooltip }: RowMark): void {
  item.contextValue = 'row judged';
  item.checkboxState = {
    state: checked ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
    tooltip,
    accessibilityInformation: { label: tooltip, role: 'checkbox' },
  };
  if (word === '') return;
  item.description = [word, row.description].filter(Boolean).join(' · ');
  item.accessibilityInformation = { label: [row.accessible, word].join(', ') };
  if (icon !== null) item.iconPath = new ThemeIcon(icon, new ThemeColor('list.warningForeground'));
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
