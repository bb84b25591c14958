/** The rows of the two trees as plain data, without VS Code. */
import type { Mention, Span, Strength } from '../../../model';

/** A leaf leads to a place; a group counts what it holds. */
export interface Row {
  /** Stable across edits, so that what is unfolded and selected stays so. */
  readonly id: string;
  /** The address of the report that the row is of; `null` for the active one, and for a group. */
  readonly document: string | null;
  /** The id of the commitment that the row is of, else `null`. */
  readonly commitment: string | null;
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  /** Tints the icon; `null` for the plain colour. */
  readonly tint: Strength | null;
  readonly tooltip: Tooltip | null;
  /** Read out instead of label and description. */
  readonly accessible: string;
  readonly target: Span | null;
  /** What the caret must stand in for the row to be shown. */
  readonly covers: readonly Span[];
  /** The cells that are copied and dragged out; empty for a group, which gives those of its rows. */
  readonly copy: readonly string[];
  readonly children: readonly Row[];
  /** Starts folded, though it is a group. */
  readonly folded?: true;
}

/** A sentence with its figure, which is shown in bold. */
export interface Tooltip {
  readonly sentence: string;
  readonly figure: string | null;
}

/** A group of rows with their number behind its name. */
export function group(id: string, label: string, icon: string, children: readonly Row[]): Row {
  const count = String(leaves(children));
  return {
    id,
    document: null,
    commitment: null,
    label,
    description: count,
    icon,
    tint: null,
    tooltip: null,
    accessible: `${label}, ${count}`,
    target: null,
    covers: [],
    copy: [],
    children,
  };
}

export const leaves = (rows: readonly Row[]): number =>
  rows.reduce((sum, row) => sum + (row.children.length > 0 && row.target === null ? leaves(row.children) : 1), 0);

/** The rows whose label or description holds every word of `query`, with the groups that they stand in. */
export function filtered(rows: readonly Row[], query: string): Row[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...rows];
  return rows.flatMap((row): Row[] => {
    if (row.target !== null) {
      const text = `${row.label} ${row.description} ${row.tooltip?.sentence ?? ''}`.toLowerCase();
      return words.every((word) => text.includes(word)) ? [row] : [];
    }
    const children = filtered(row.children, query);
    return children.length > 0 ? [group(row.id, row.label, row.icon, children)] : [];
  });
}

/** The innermost row that covers an offset of a report: the shortest span wins. */
export function rowAt(rows: readonly Row[], offset: number, document: string): Row | undefined {
  let best: { row: Row; length: number } | undefined;
  const visit = (row: Row): void => {
    const covers = row.document === null || row.document === document ? row.covers : [];
    for (const { start, end } of covers) {
      if (start <= offset && offset <= end && (!best || end - start < best.length)) best = { row, length: end - start };
    }
    row.children.forEach(visit);
  };
  rows.forEach(visit);
  return best?.row;
}

/** The ids of the commitments among rows and in the groups among them, by report; `null` is the active one. */
export function commitmentIds(rows: readonly Row[]): ReadonlyMap<string | null, ReadonlySet<string>> {
  const ids = new Map<string | null, Set<string>>();
  const visit = ({ document, commitment, children }: Row): void => {
    if (commitment !== null) ids.set(document, (ids.get(document) ?? new Set()).add(commitment));
    children.forEach(visit);
  };
  rows.forEach(visit);
  return ids;
}

/** Rows as lines of cells parted by tabs, as spreadsheets take them; a row that stands in a group which is there too comes once. */
export function copyText(rows: readonly Row[]): string {
  const lines = new Map<string, string>();
  const visit = (row: Row): void => {
    if (row.copy.length) lines.set(row.id, row.copy.map((cell) => cell.replace(/\s+/g, ' ').trim()).join('\t'));
    else row.children.forEach(visit);
  };
  rows.forEach(visit);
  return [...lines.values()].join('\n');
}

export const spansOf = (mentions: readonly Mention[]): Span[] => mentions.map(({ start, end }) => ({ start, end }));
