/** What other extensions and tests get from `activate`. Version 1: names and meanings stay. */
import type MarkdownIt from 'markdown-it';
import type { Event, Uri } from 'vscode';
import type { ReportAnalysis } from '../model';

export interface ReportAnnotatorApi {
  readonly version: 1;
  /** The analysis of the present text of a Markdown document, which is opened if it is not; `undefined` where it is no Markdown. */
  analysisOf(uri: Uri): Promise<ReportAnalysis | undefined>;
  /** Fires with the address of a document whose analysis is new. */
  readonly onDidChangeAnalysis: Event<Uri>;
  /** For VS Code's Markdown preview, which asks for it: the same parser with marks in its text. */
  readonly extendMarkdownIt: (markdown: MarkdownIt) => MarkdownIt;
}
