/** The reports of a folder: found, read one after another, kept as rows, and read again as their files change. */
import {
  Disposable,
  EventEmitter,
  workspace,
  type CancellationToken,
  type LogOutputChannel,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { Analyses } from '../../analyses';
import { section } from '../../ids';
import type { RulesStore } from '../ignore/rules-store';
import type { ReviewMarks } from '../review';
import { pathWithin } from '../review/home';
import type { Scope } from './find';
import { folderSettings } from './ids';
import { keep } from './kept';
import { listReports } from './list';
import { readReport, type ReadReport } from './reader';
import type { FolderFile, FolderState } from './types';
import { watchReports } from './watch';

interface Session {
  readonly name: string;
  readonly scopes: () => readonly Scope[];
  files: Map<string, FolderFile>;
  /** Addresses of what is still to be read. */
  readonly queue: Set<string>;
  reading: Promise<void> | null;
  /** Whether the files have been found. */
  listed: boolean;
  stopped: boolean;
  over: number;
  /** Whether files may have come or gone since they were last listed. */
  stale: boolean;
  readonly watchers: Disposable;
}

type Report = (done: number, all: number) => void;

/** Files have rested when none changed for this long; the list is drawn no more often than that. In milliseconds. */
const restMs = 400;

const never: CancellationToken = {
  isCancellationRequested: false,
  onCancellationRequested: () => new Disposable(() => undefined),
};

export class FolderReports extends Disposable {
  private session: Session | null = null;
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: Disposable[];
  private drawing: ReturnType<typeof setTimeout> | undefined;
  private waking: ReturnType<typeof setTimeout> | undefined;
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly analyses: Analyses,
    private readonly rules: RulesStore,
    private readonly review: ReviewMarks,
    private readonly log: LogOutputChannel,
  ) {
    super(() => {
      this.close();
      for (const subscription of this.subscriptions) subscription.dispose();
    });
    this.subscriptions = [
      this.changed,
      analyses.onDidChange((document) => this.follow(document)),
      review.onDidChange((document) => this.judge(document)),
      rules.onDidChange((folder) => this.again((uri) => pathWithin(folder, uri) !== null)),
      workspace.onDidChangeConfiguration((event) => {
        const ours = Object.values(folderSettings).map((name) => `${section}.${name}`);
        if (['files.exclude', 'search.useIgnoreFiles', ...ours].some((name) => event.affectsConfiguration(name)))
          this.listSoon();
      }),
    ];
  }

  /** What is known now; `null` while the panel is about the active report alone. */
  get state(): FolderState | null {
    const { session } = this;
    if (!session) return null;
    const { name, files, queue, listed, stopped, over } = session;
    return { name, files: [...files.values()], waiting: queue.size, listed, stopped, over };
  }

  /**
   * Reads everything there. Resolves when it has been read, or the reader thought better of it. What was known stays until it is read again.
   * @param scopes where to look, asked again as the workspace changes
   * @param report called before each file
   */
  async open(name: string, scopes: () => readonly Scope[], token: CancellationToken, report: Report): Promise<void> {
    const known = this.session?.scopes === scopes ? this.session.files : [];
    this.close();
    const watchers = watchReports(scopes, {
      list: () => this.listSoon(),
      read: (uri) => this.readSoon(uri.toString()),
    });
    const session: Session = {
      ...{ name, scopes, watchers },
      files: new Map(known),
      queue: new Set(),
      reading: null,
      listed: false,
      stopped: false,
      over: 0,
      stale: false,
    };
    this.session = session;
    this.changed.fire();
    try {
      await this.list(session, token, true);
    } catch (error) {
      session.listed = session.stopped = true;
      this.draw();
      throw error;
    }
    await this.readAll(session, token, report);
  }

  close(): void {
    const { session } = this;
    if (!session) return;
    this.session = null;
    session.watchers.dispose();
    clearTimeout(this.drawing);
    clearTimeout(this.waking);
    this.drawing = undefined;
    this.changed.fire();
  }

  /** @throws why it cannot be read. */
  read(uri: Uri): Promise<ReadReport> {
    return readReport(uri, this.analyses, this.rules);
  }

  /** Finds the files, forgets those that are gone, and has those read that are new, or all. */
  private async list(session: Session, token: CancellationToken, anew: boolean): Promise<void> {
    const { files, over } = await listReports(session.scopes(), token);
    if (this.session !== session) return;
    if (token.isCancellationRequested) session.stopped = true;
    const before = session.files;
    session.listed = true;
    session.over = over;
    session.files = new Map(
      files.map(({ uri, file }) => {
        const known = before.get(file.uri);
        if (!known || anew) session.queue.add(file.uri);
        return [file.uri, { uri, kept: null, problem: null, notes: new Map(), ...known, file }];
      }),
    );
    for (const address of session.queue) if (!session.files.has(address)) session.queue.delete(address);
    this.draw();
  }

  /** One file after another, with a turn of the event loop between two. Who comes second waits for the first. */
  private async readAll(session: Session, token = never, report: Report = () => undefined): Promise<void> {
    while (session.reading) await session.reading;
    session.reading = this.drain(session, token, report);
    await session.reading;
    session.reading = null;
    this.draw();
  }

  private async drain(session: Session, token: CancellationToken, report: Report): Promise<void> {
    for (let done = 0; session.queue.size > 0 && this.session === session; done++) {
      if (token.isCancellationRequested) {
        session.stopped = true;
        session.queue.clear();
        return;
      }
      const [address = ''] = session.queue;
      report(done, done + session.queue.size);
      session.queue.delete(address);
      await this.readOne(session, address);
      this.draw();
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }

  private async readOne(session: Session, address: string): Promise<void> {
    const known = session.files.get(address);
    if (!known) return;
    const { uri } = known;
    try {
      const { source, analysis } = await this.read(uri);
      const notes = await this.review.notesAt(uri, source, analysis);
      this.put(session, address, { kept: keep(source, analysis), problem: null, notes });
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      this.log.warn(`${address}: ${problem}`);
      this.put(session, address, { kept: null, problem });
    }
  }

  private put(session: Session, address: string, read: Partial<FolderFile>): void {
    const known = session.files.get(address);
    if (!known || this.session !== session) return;
    session.files.set(address, { ...known, ...read });
    this.draw();
  }

  /** An open report counts as it is being written; one that was closed, as it lies there. */
  private follow(document: TextDocument): void {
    const address = document.uri.toString();
    const { session } = this;
    if (!session?.files.has(address)) return;
    const state = this.analyses.state(document);
    if (!state) this.readSoon(address);
    else if (state.type === 'ready')
      this.put(session, address, { kept: keep(document.getText(), state.analysis), problem: null });
  }

  private judge(document: TextDocument): void {
    const analysis = this.analyses.latest(document);
    if (this.session && analysis)
      this.put(this.session, document.uri.toString(), { notes: this.review.notes(document, analysis) });
  }

  private again(which: (uri: Uri) => boolean): void {
    for (const [address, { uri }] of this.session?.files ?? []) if (which(uri)) this.readSoon(address);
  }

  private readSoon(address: string): void {
    if (!this.session?.files.has(address)) return;
    this.session.queue.add(address);
    this.wakeSoon();
  }

  private listSoon(): void {
    if (!this.session) return;
    this.session.stale = true;
    this.wakeSoon();
  }

  private wakeSoon(): void {
    clearTimeout(this.waking);
    this.waking = setTimeout(() => void this.catchUp(), restMs);
  }

  private async catchUp(): Promise<void> {
    const { session } = this;
    if (!session) return;
    try {
      // A list that was stopped stays as it is until somebody asks for it again.
      if (session.stale && !session.stopped) await this.list(session, never, false);
      session.stale = false;
      await this.readAll(session);
    } catch (error) {
      this.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }

  private draw(): void {
    this.drawing ??= setTimeout(() => {
      this.drawing = undefined;
      this.changed.fire();
    }, restMs);
  }
}
