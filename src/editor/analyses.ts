/** Keeps the analysis of every Markdown document that is on screen, and of any other that is asked for. */
import {
  Disposable,
  EventEmitter,
  window,
  workspace,
  type Event,
  type LogOutputChannel,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import { AnalysisCache } from '../analysis-cache';
import { analyze } from '../analyze';
import type { ReportAnalysis } from '../model';
import { fileName } from './file-name';

/** A document's analysis as far as it has come. */
export type AnalysisState =
  | { readonly type: 'pending'; readonly last: ReportAnalysis | null }
  | { readonly type: 'ready'; readonly analysis: ReportAnalysis; readonly milliseconds: number }
  | { readonly type: 'failed'; readonly message: string };

export interface Analyses {
  /** Fires when a document's state has changed, or when the document was closed. */
  readonly onDidChange: Event<TextDocument>;
  /** What is known now, without waiting; `undefined` for a document that is no report. */
  state(document: TextDocument): AnalysisState | undefined;
  /** The newest analysis, if need be of a text some keystrokes old. */
  latest(document: TextDocument): ReportAnalysis | undefined;
  /** The analysis of the document's present text, made at once where typing has not rested yet; `undefined` if it failed or the document is no report. */
  current(document: TextDocument): Promise<ReportAnalysis | undefined>;
}

export const isReport = (document: TextDocument): boolean => document.languageId === 'markdown' && !document.isClosed;

/** Typing has rested when no key came for this long, in milliseconds. */
const restMs = 200;

interface Entry {
  version: number;
  state: AnalysisState;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Lives as long as the document is open. */
  readonly cache: AnalysisCache;
}

export class DocumentAnalyses extends Disposable implements Analyses {
  private readonly entries = new Map<TextDocument, Entry>();
  private readonly changed = new EventEmitter<TextDocument>();
  private readonly subscriptions: Disposable[];
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly log: LogOutputChannel,
    /** What the project's rules and the report's own switches leave of an analysis. */
    private readonly refine: (document: TextDocument, source: string, analysis: ReportAnalysis) => ReportAnalysis,
  ) {
    super(() => {
      for (const document of [...this.entries.keys()]) this.release(document);
      Disposable.from(...this.subscriptions).dispose();
    });
    this.subscriptions = [
      this.changed,
      window.onDidChangeVisibleTextEditors((editors) => this.see(editors)),
      workspace.onDidOpenTextDocument(() => this.see(window.visibleTextEditors)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length && (this.entries.has(document) || isVisible(document)))
          this.schedule(document, restMs);
      }),
      workspace.onDidCloseTextDocument((document) => this.release(document)),
    ];
  }

  /** Analyses what is on screen already. Call once everybody listens. */
  start(): void {
    this.see(window.visibleTextEditors);
  }

  /** Reads those documents again though their text is the same: the rules are new. */
  again(which: (document: TextDocument) => boolean): void {
    for (const document of [...this.entries.keys()]) if (which(document)) this.schedule(document, 0);
  }

  state(document: TextDocument): AnalysisState | undefined {
    return this.entries.get(document)?.state;
  }

  latest(document: TextDocument): ReportAnalysis | undefined {
    const state = this.state(document);
    if (state?.type === 'ready') return state.analysis;
    return state?.type === 'pending' ? (state.last ?? undefined) : undefined;
  }

  current(document: TextDocument): Promise<ReportAnalysis | undefined> {
    if (!isReport(document)) return Promise.resolve(undefined);
    const entry = this.entries.get(document);
    if (!entry || entry.version !== document.version || entry.timer !== undefined) this.run(document);
    const state = this.state(document);
    return Promise.resolve(state?.type === 'ready' ? state.analysis : undefined);
  }

  private see(editors: readonly TextEditor[]): void {
    for (const { document } of editors) {
      if (isReport(document) && this.entries.get(document)?.version !== document.version) this.schedule(document, 0);
    }
  }

  private schedule(document: TextDocument, delayMs: number): void {
    if (!isReport(document)) return;
    const entry = this.entries.get(document);
    if (entry?.timer !== undefined) clearTimeout(entry.timer);
    const last = this.latest(document) ?? null;
    // Each document waits on a timer of its own: between two analyses the event loop turns, and one never waits for all.
    const timer = setTimeout(() => this.run(document), delayMs);
    const cache = entry?.cache ?? new AnalysisCache();
    this.entries.set(document, { version: document.version, state: { type: 'pending', last }, timer, cache });
    this.changed.fire(document);
  }

  private run(document: TextDocument): void {
    const entry = this.entries.get(document);
    if (entry?.timer !== undefined) clearTimeout(entry.timer);
    let cache = entry?.cache ?? new AnalysisCache();
    const { version } = document;
    const started = performance.now();
    let state: AnalysisState;
    try {
      const name = fileName(document.uri);
      const source = document.getText();
      const analysis = this.refine(document, source, analyze(source, { name, today: todayOf() }, cache));
      state = { type: 'ready', analysis, milliseconds: performance.now() - started };
    } catch (error) {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.log.error(`${document.uri.toString()}: ${detail}`);
      state = { type: 'failed', message: error instanceof Error ? error.message : String(error) };
      cache = new AnalysisCache();
    }
    this.entries.set(document, { version, state, timer: undefined, cache });
    this.changed.fire(document);
  }

  private release(document: TextDocument): void {
    const entry = this.entries.get(document);
    if (!entry) return;
    if (entry.timer !== undefined) clearTimeout(entry.timer);
    this.entries.delete(document);
    this.changed.fire(document);
  }
}

const isVisible = (document: TextDocument): boolean =>
  window.visibleTextEditors.some((editor) => editor.document === document);

/** The day, ISO 8601, in the reader's time zone. The clock stays out of the analysis; here is where it comes in. */
export function todayOf(): string {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
