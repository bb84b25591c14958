/** Which rows the table shows, in which order, and how wide its columns are: TanStack Table on our rows. */
import {
  columnFilteringFeature,
  columnSizingFeature,
  constructTable,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  type ColumnDef,
} from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import type { ViewColumn, ViewKey, ViewRow } from './types';

export const narrowest = 36;
export const widest = 1200;

/** What survives a reload. */
export interface OrderState {
  readonly sorting: readonly { readonly id: string; readonly desc: boolean }[];
  /** By column: the words to look for, or the value to have. */
  readonly filters: Readonly<Record<string, string>>;
  /** By column, in CSS pixels. */
  readonly widths: Readonly<Record<string, number>>;
}

export const asTheReportHasIt: OrderState = { sorting: [], filters: {}, widths: {} };

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  rowSortingFeature,
  columnFilteringFeature,
  columnSizingFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
});
type Definition = ColumnDef<typeof features, ViewRow>;

export class RowOrder {
  private readonly table;
  private readonly known: ReadonlySet<string>;

  /** @param state what an earlier session left; columns that are no longer there are passed over */
  constructor(
    readonly columns: readonly ViewColumn[],
    rows: readonly ViewRow[],
    state: OrderState = asTheReportHasIt,
  ) {
    this.known = new Set(columns.map(({ id }) => id));
    const knownOnly = <T>(values: Readonly<Record<string, T>>): [string, T][] =>
      Object.entries(values).filter(([id]) => this.known.has(id));
    this.table = constructTable({
      features,
      columns: columns.map(definition),
      data: [...rows],
      getRowId: ({ id }) => id,
      initialState: {
        sorting: state.sorting.filter(({ id }) => this.known.has(id)).map((each) => ({ ...each })),
        columnFilters: knownOnly(state.filters).map(([id, value]) => ({ id, value })),
        columnSizing: Object.fromEntries(knownOnly(state.widths)),
      },
    });
  }

  /** All rows, in the order of the report. */
  get all(): readonly ViewRow[] {
    return this.table.options.data;
  }

  set all(rows: readonly ViewRow[]) {
    this.table.setOptions((options) => ({ ...options, data: [...rows] }));
  }

  /** What the filters leave, sorted. */
  get shown(): readonly ViewRow[] {
    return this.table.getRowModel().rows.map(({ original }) => original);
  }

  get state(): OrderState {
    const { sorting, columnFilters, columnSizing } = this.table.store.state;
    return {
      sorting,
      filters: Object.fromEntries(columnFilters.map(({ id, value }) => [id, String(value)])),
      widths: columnSizing,
    };
  }

  /** Upwards, downwards, and back to the order of the report. @param more keeps what it was sorted by before, as the first key */
  sort(id: string, more = false): void {
    this.table.getColumn(id)?.toggleSorting(undefined, more);
  }

  /** As `aria-sort` has it. */
  direction(id: string): 'ascending' | 'descending' | 'none' {
    const sorted = this.table.getColumn(id)?.getIsSorted();
    return sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none';
  }

  filter(id: string, value: string): void {
    if (this.known.has(id)) this.table.getColumn(id)?.setFilterValue(value.trim() === '' ? undefined : value);
  }

  clearFilters(): void {
    this.table.setColumnFilters([]);
  }

  width(id: string): number {
    return this.table.getColumn(id)?.getSize() ?? narrowest;
  }

  resize(id: string, width: number): void {
    const size = Math.round(Math.min(widest, Math.max(narrowest, width)));
    this.table.setColumnSizing((widths) => ({ ...widths, [id]: size }));
  }
}

function definition({ id, filter, width }: ViewColumn, index: number): Definition {
  const key = ({ keys }: ViewRow): ViewKey => keys[index] ?? null;
  const cell = ({ cells }: ViewRow): string => cells[index] ?? '';
  return {
    id,
    size: width,
    minSize: narrowest,
    maxSize: widest,
    sortDescFirst: false,
    // What has no key comes last in both directions.
    sortUndefined: 'last',
    accessorFn: (row) => key(row) ?? undefined,
    sortFn: (a, b) => compareKeys(key(a.original), key(b.original)),
    filterFn: (row, _id, value: string) =>
      filter === 'choice' ? cell(row.original) === value : holds(cell(row.original), value),
  };
}

/** Whether a cell holds every word, in any case. */
function holds(cell: string, words: string): boolean {
  const text = cell.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** By pinyin where the words are Chinese. */
const collator = new Intl.Collator('zh-CN', { numeric: true });

export function compareKeys(a: ViewKey, b: ViewKey): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'object' && typeof b === 'object') return collator.compare(a[0], b[0]) || a[1] - b[1];
  return collator.compare(String(a), String(b));
}

/** The values that a column of few values has, in the order of their keys. */
export function choicesOf(rows: readonly ViewRow[], column: number): string[] {
  const keys = new Map<string, ViewKey>();
  for (const { cells, keys: all } of rows) if (cells[column]) keys.set(cells[column], all[column] ?? null);
  return [...keys].sort(([, a], [, b]) => compareKeys(a, b)).map(([cell]) => cell);
}

/** The columns in which some row says something. */
export const columnsInUse = (columns: readonly ViewColumn[], rows: readonly ViewRow[]): readonly number[] =>
  columns.flatMap((_column, index) => (rows.some(({ cells }) => cells[index]) ? [index] : []));
