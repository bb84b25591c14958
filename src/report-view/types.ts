/** What the report view is told of a report, and what it and the editor say to each other. Plain data: it crosses a message channel. */
import type { Pictures } from '../exports/pictures/types';
import type { ReviewState } from '../exports/types';
import type { Strength } from '../model';

export interface ViewColumn {
  readonly id: string;
  readonly label: string;
  /** Whether one looks for words in it, or picks one of its few values. */
  readonly filter: 'words' | 'choice';
  /** CSS pixels, as long as nobody drew it wider or narrower. */
  readonly width: number;
  /** Numbers stand at the right. */
  readonly numeric: boolean;
}

/** What a cell is sorted by: by kind first where the two numbers of two kinds cannot be compared; nothing comes last. */
export type ViewKey = string | number | null | readonly [kind: string, value: number];

/** A commitment, worded. Everything in it is text of the report or of ours, never markup. */
export interface ViewRow {
  /** The commitment's. */
  readonly id: string;
  /** One for each column. */
  readonly cells: readonly string[];
  readonly keys: readonly ViewKey[];
  readonly strength: Strength;
  readonly review: ReviewState | null;
  /** What the report says, and the figure in it; `null` for an action. */
  readonly sentence: string;
  readonly figure: string | null;
  /** Reads the row out. */
  readonly spoken: string;
}

/** The words of the view itself, in the reader's language; `{0}` and `{1}` are filled in there. */
export interface ViewWords {
  readonly table: string;
  readonly pictures: string;
  readonly filter: string;
  readonly any: string;
  readonly clear: string;
  readonly shown: string;
  readonly nothing: string;
  readonly empty: string;
  readonly checked: string;
  readonly width: string;
  readonly asTable: string;
  readonly print: string;
  readonly openReport: string;
  readonly keys: string;
}

export interface ReportContent {
  readonly title: string;
  readonly progress: string;
  readonly rows: readonly ViewRow[];
  readonly pictures: Pictures;
}

export interface Patch extends Omit<ReportContent, 'rows'> {
  /** Ids of all rows, in the order of the report. */
  readonly order: readonly string[];
  /** Those that are new or read otherwise. */
  readonly rows: readonly ViewRow[];
}

/** What is said instead of, or above, the rows: calm, and with a way on where there is one. */
export interface Notice {
  readonly text: string;
  readonly openable: boolean;
}

export type ToView =
  | {
      readonly type: 'report';
      /** The document's address. */
      readonly uri: string;
      readonly columns: readonly ViewColumn[];
      readonly words: ViewWords;
      readonly content: ReportContent;
    }
  | { readonly type: 'patch'; readonly patch: Patch }
  | { readonly type: 'select'; readonly id: string }
  | { readonly type: 'notice'; readonly uri: string; readonly words: ViewWords; readonly notice: Notice | null };

export type FromView =
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly id: string; readonly focus: boolean }
  | { readonly type: 'tick'; readonly id: string; readonly checked: boolean }
  | { readonly type: 'open' }
  | { readonly type: 'print' };

export type { ReviewState } from '../exports/types';
