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
import { commands, section } from '../../ids';
import { KeptRows } from './kept-rows';
import type { RowMark } from './reviewed';
import type { Row, Tooltip } from './rows';

/** With more changed rows than this the whole list is drawn: VS Code looks for each among all the others. */
const manyRows = 200;

export class RowTree implements TreeDataProvider<Row> {
  private readonly kept = new KeptRows();
  /** What each row showed when VS Code last asked for it. */
  private faces = new Map<Row, string>();
  private document = '';
  private readonly changed = new EventEmitter<Row[] | undefined>();
  readonly onDidChangeTreeData: Event<Row[] | undefined> = this.changed.event;

  /**
   * @param folded whether groups start folded.
   * @param mark what a review says of a row; `undefined` for one that cannot be reviewed.
   */
  constructor(
    private readonly folded: boolean,
    private readonly mark: (row: Row) => RowMark | undefined,
  ) {}

  /** Draws what is new in the rows. @param document the address that the rows lead to. */
  show(rows: readonly Row[], document: string): void {
    const isOther = document !== this.document;
    if (isOther) this.kept.clear();
    this.document = document;
    const regrouped = this.kept.take(rows);
    if (isOther || regrouped === null) this.drawAll();
    else this.draw(new Set([...regrouped, ...this.otherFaces()]));
  }

  /** Draws rows again though they say what they said: a box that was ticked falls back. */
  redraw(rows: readonly Row[]): void {
    this.draw(new Set(rows));
  }

  get all(): readonly Row[] {
    return this.kept.all;
  }

  /** The address of the report that a row leads to. */
  documentOf(row: Row): string {
    return row.document ?? this.document;
  }

  getChildren(row?: Row): Row[] {
    return [...(row?.children ?? this.kept.all)];
  }

  getParent(row: Row): Row | undefined {
    return this.kept.parentOf(row);
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
    this.faces.set(row, faceOf(row, mark));
    if (mark) markItem(item, row, mark);
    if (row.tooltip) item.tooltip = tooltipOf(row.tooltip);
    // The row itself, and not where it leads to now: text that is written above moves it on.
    if (row.target)
      item.command = { command: commands.goToRow, title: row.label, arguments: [this.documentOf(row), row] };
    return item;
  }

  private otherFaces(): Row[] {
    for (const row of this.faces.keys()) if (!this.kept.has(row)) this.faces.delete(row);
    return [...this.faces].flatMap(([row, face]) => (faceOf(row, this.mark(row)) === face ? [] : [row]));
  }

  private draw(rows: ReadonlySet<Row>): void {
    if (rows.size > manyRows) this.drawAll();
    else if (rows.size > 0) this.changed.fire([...rows]);
  }

  private drawAll(): void {
    this.faces = new Map();
    this.changed.fire(undefined);
  }
}

/** All that is seen of a row. */
const faceOf = (row: Row, mark: RowMark | undefined): string => {
  const { label, description, icon, tint, tooltip, accessible, target, folded } = row;
  return JSON.stringify([label, description, icon, tint, tooltip, accessible, target === null, folded, mark]);
};

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

/** The sentence with its figure in bold; the report's words are plain text only. */
function tooltipOf({ sentence, figure }: Tooltip): MarkdownString {
  const markdown = new MarkdownString();
  const at = figure ? sentence.indexOf(figure) : -1;
  if (!figure || at < 0) return markdown.appendText(sentence);
  markdown.appendText(sentence.slice(0, at));
  markdown.appendMarkdown('**').appendText(figure).appendMarkdown('**');
  return markdown.appendText(sentence.slice(at + figure.length));
}
