/** What an export is: one file a format, each a record in the list of `index.ts`. */
import type { ReportAnalysis } from '../model';
import type { CollectedReport } from './rows';

export type ExportLanguage = 'en' | 'zh-cn';

/** `changed`: what was checked or doubted reads otherwise now. */
export type ReviewState = 'checked' | 'doubtful' | 'changed';

/** What a review says of one commitment. */
export interface ReviewNote {
  /** `null` where there are comments alone. */
  readonly state: ReviewState | null;
  /** What was read when it was judged, where it reads otherwise now. */
  readonly before: string | null;
  /** Who judged it, if they want to be named, and when, as it is to be shown. */
  readonly author: string | null;
  readonly time: string | null;
  /** Oldest first. */
  readonly comments: readonly ReviewComment[];
}

export interface ReviewComment {
  readonly author: string | null;
  readonly text: string;
}

export interface ExportOptions {
  /** The language of headings and of the words in cells; what the report says stays in the report's own words. */
  readonly language: ExportLanguage;
  /** The report as it was analysed: line numbers are counted in it. */
  readonly source: string;
  /** Where links lead back to, relative or absolute, without a fragment; the document's name where it is left out. */
  readonly sourceUri?: string;
  /** Ids of the columns of a table, in any order; every column where it is left out. */
  readonly columns?: readonly string[];
  /** Ids of the commitments to hand over; all where it is left out. */
  readonly only?: ReadonlySet<string>;
  /** What a review says of commitments, by id; tables then have columns for it. Left out where nobody reviewed the report. */
  readonly review?: ReadonlyMap<string, ReviewNote>;
  /** The day of the export, ISO 8601, for covers; the clock stays outside. */
  readonly today?: string;
}

/** Several reports that go into one file. */
export interface Collection {
  /** What the reader calls them together: the name of their folder. */
  readonly name: string;
  readonly reports: readonly CollectedReport[];
}

export type CollectionOptions = Pick<ExportOptions, 'language' | 'columns' | 'today'>;

/** What a format is called, before the code that writes it is loaded. */
export interface ExportDescription {
  /** What the command line and settings call it. */
  readonly id: string;
  /** What a person picks it by; the same in every language. */
  readonly label: string;
  /** Without a dot. */
  readonly extension: string;
  readonly mime: string;
}

/** A whole file. A string is to be written as UTF-8 as it stands: it holds its own byte order mark where it needs one. */
export type Rendered = string | Uint8Array;

export interface ExportFormat extends ExportDescription {
  render(analysis: ReportAnalysis, options: ExportOptions): Rendered | Promise<Rendered>;
  /** The commitments of several reports; left out by formats that are made of one piece for each report. */
  renderAll?(collection: Collection, options: CollectionOptions): Rendered | Promise<Rendered>;
}

/** A format that is text and is ready at once. */
export interface TextFormat extends ExportDescription {
  render(analysis: ReportAnalysis, options: ExportOptions): string;
  renderAll?(collection: Collection, options: CollectionOptions): string;
}
