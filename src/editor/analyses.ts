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
import type { AnalysisCache } from '../analysis-cache';
import type * as engine from '../engine';
import type { ReportAnalysis } from '../model';
import { fileName } from './file-name';
import { inSlices } from './slices';

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
  /** The same without waiting; `undefined` also as long as the engine is not loaded. */
  now(document: TextDocument): ReportAnalysis | undefined;
  /** What reads reports, loaded when it is first needed; rejects where it cannot be read. */
  engine(): Promise<Engine>;
  /** The engine if it is loaded by now. */
  readonly loadedEngine: Engine | undefined;
}

export type Engine = typeof engine;

/** What is written into a thread of comments is Markdown too, and no report. */
export const isReport = (document: TextDocument): boolean =>
  document.languageId === 'markdown' && document.uri.scheme !== 'comment' && !document.isClosed;

/** Typing has rested when no key came for this long, in milliseconds. */
const restMs = 200;

interface Entry {
  version: number;
  state: AnalysisState;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Lives as long as the document is open, from its first analysis on. */
  readonly cache: AnalysisCache | undefined;
}

export class DocumentAnalyses extends Disposable implements Analyses {
  private readonly entries = new Map<TextDocument, Entry>();
  private readonly changed = new EventEmitter<TextDocument>();
  private readonly subscriptions: Disposable[];
  readonly onDidChange = this.changed.event;
  loadedEngine: Engine | undefined;

  constructor(
    private readonly loadEngine: () => Promise<Engine>,
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

  async current(document: TextDocument): Promise<ReportAnalysis | undefined> {
    if (!isReport(document)) return undefined;
    // Whoever needs it has been told why it could not be loaded.
    if (!this.loadedEngine) await this.engine().catch(() => undefined);
    return this.now(document);
  }

  async engine(): Promise<Engine> {
    return (this.loadedEngine ??= await this.loadEngine());
  }

  now(document: TextDocument): ReportAnalysis | undefined {
    if (!isReport(document) || !this.loadedEngine) return undefined;
    const entry = this.entries.get(document);
    if (!entry || entry.version !== document.version || entry.timer !== undefined) this.run(document);
    const state = this.state(document);
    return state?.type === 'ready' ? state.analysis : undefined;
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
    const timer = setTimeout(() => void this.runWhenLoaded(document, timer), delayMs);
    const { version } = document;
    this.set(document, { version, state: { type: 'pending', last }, timer, cache: entry?.cache });
  }

  private async runWhenLoaded(document: TextDocument, timer: Entry['timer']): Promise<void> {
    if (!this.loadedEngine) {
      try {
        await this.engine();
      } catch (error) {
        if (this.entries.get(document)?.timer === timer) this.fail(document, error);
        return;
      }
      // Meanwhile the document may have been closed, changed again or read for somebody.
      if (this.entries.get(document)?.timer !== timer) return;
    }
    await this.runInSteps(document, timer);
  }

  /** Reads the document and lets others do their work in between; gives up when it is changed, closed or read for somebody meanwhile. */
  private async runInSteps(document: TextDocument, timer: Entry['timer']): Promise<void> {
    const engine = this.loadedEngine;
    const entry = this.entries.get(document);
    if (!engine || !entry) return;
    const cache = entry.cache ?? new engine.AnalysisCache();
    this.entries.set(document, { ...entry, cache });
    const source = document.getText();
    try {
      const steps = engine.analysisSteps(source, { name: fileName(document.uri), today: todayOf() }, cache);
      const outcome = await inSlices(steps, () => this.entries.get(document)?.timer === timer);
      if (!outcome) return;
      const analysis = this.refine(document, source, outcome.value);
      const state: AnalysisState = { type: 'ready', analysis, milliseconds: outcome.milliseconds };
      this.set(document, { version: entry.version, state, timer: undefined, cache });
    } catch (error) {
      // What failed on a text that is gone says nothing of the present one.
      if (this.entries.get(document)?.timer === timer) this.fail(document, error);
    }
  }

  private fail(document: TextDocument, error: unknown): void {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.log.error(`${document.uri.toString()}: ${detail}`);
    const state: AnalysisState = { type: 'failed', message: error instanceof Error ? error.message : String(error) };
    this.set(document, { version: document.version, state, timer: undefined, cache: undefined });
  }

  private set(document: TextDocument, entry: Entry): void {
    this.entries.set(document, entry);
    this.changed.fire(document);
  }

  private run(document: TextDocument): void {
    const engine = this.loadedEngine;
    if (!engine) return;
    const entry = this.entries.get(document);
    if (entry?.timer !== undefined) clearTimeout(entry.timer);
    const cache = entry?.cache ?? new engine.AnalysisCache();
    const { version } = document;
    const started = performance.now();
    try {
      const name = fileName(document.uri);
      const source = document.getText();
      const analysis = this.refine(document, source, engine.analyze(source, { name, today: todayOf() }, cache));
      const state: AnalysisState = { type: 'ready', analysis, milliseconds: performance.now() - started };
      this.set(document, { version, state, timer: undefined, cache });
    } catch (error) {
      this.fail(document, error);
    }
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
