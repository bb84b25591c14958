/** Rows that stay the same objects while what they say changes: VS Code knows a row by its object, and a tick on one that it no longer knows is lost. */
import type { Row } from './rows';

type Kept = { -readonly [Key in keyof Row]: Row[Key] };

export class KeptRows {
  private roots: readonly Row[] = [];
  private byId = new Map<string, Kept>();
  private parents = new Map<Row, Row>();

  get all(): readonly Row[] {
    return this.roots;
  }

  has(row: Row): boolean {
    return this.byId.get(row.id) === row;
  }

  parentOf(row: Row): Row | undefined {
    return this.parents.get(row);
  }

  /**
   * Takes over what a new list says.
   * @returns the rows that hold others than before, or `null` where the list itself does
   */
  take(rows: readonly Row[]): readonly Row[] | null {
    const before = this.byId;
    this.byId = new Map();
    this.parents = new Map();
    const changed: Row[] = [];
    const adopt = (row: Row, parent: Row | null): Row => {
      const known = this.byId.has(row.id) ? undefined : before.get(row.id);
      const kept: Kept = known ?? { ...row };
      const held = kept.children;
      if (known) {
        delete known.folded;
        Object.assign(known, row);
      }
      this.byId.set(row.id, kept);
      if (parent) this.parents.set(kept, parent);
      kept.children = row.children.map((child) => adopt(child, kept));
      if (known && !sameList(held, kept.children)) changed.push(kept);
      return kept;
    };
    const last = this.roots;
    this.roots = rows.map((row) => adopt(row, null));
    return sameList(last, this.roots) ? changed : null;
  }

  /** Forgets all rows: the next list is of something else. */
  clear(): void {
    this.roots = [];
    this.byId.clear();
    this.parents.clear();
  }
}

const sameList = (a: readonly Row[], b: readonly Row[]): boolean =>
  a.length === b.length && a.every((row, i) => row === b[i]);
