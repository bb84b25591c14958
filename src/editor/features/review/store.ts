/** The review of every report that is on screen: read with it, moved along with its text, written at each act. */
import {
  Disposable,
  EventEmitter,
  window,
  workspace,
  type ExtensionContext,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { ReportAnalysis } from '../../../model';
import type { Change } from '../../../review/changes';
import { placeMarks } from '../../../review/place';
import { nothingJudged, reviewOf, type Review } from '../../../review/review';
import { subjectsOf } from '../../../review/subjects';
import type { Anchor, Mark, Subject } from '../../../review/types';
import type { Analyses } from '../../analyses';
import { isReport } from '../../analyses';
import { section } from '../../ids';
import { lookAgain } from '../../look-again';
import { folderName, homesOf, type Homes } from './home';
import { reviewSettings } from './ids';
import { changeMarks, readInTurn, type MarkFile } from './mark-file';

/** A file that cannot be used, and the act that would have changed it or `null`. */
export interface Trouble {
  readonly document: TextDocument;
  readonly file: Uri;
  readonly what: { readonly type: 'corrupt' | 'unwritable'; readonly problem: string } | { readonly type: 'newer' };
}

interface Entry {
  homes: Homes | null;
  /** Anchors as the file holds them. */
  saved: ReadonlyMap<string, Anchor>;
  marks: readonly Mark[];
  /** What the analysis was made of, and its subjects once somebody asked. */
  text: { readonly source: string; readonly analysis: ReportAnalysis } | null;
  subjects: readonly Subject[] | null;
  /** The subjects of the text before, where there were marks on it. */
  before: readonly Subject[];
  review: Review;
  trouble: string | null;
  /** Resolves once the file has been read for the first time. */
  loaded: Promise<void>;
}

export class ReviewStore extends Disposable {
  private readonly entries = new Map<TextDocument, Entry>();
  private readonly changed = new EventEmitter<TextDocument>();
  private readonly troubled = new EventEmitter<Trouble>();
  private readonly subscriptions: Disposable[];
  /** The last act on each report. */
  private readonly acts = new WeakMap<TextDocument, Promise<unknown>>();
  readonly onDidChange = this.changed.event;
  readonly onTrouble = this.troubled.event;

  constructor(
    private readonly analyses: Analyses,
    private readonly storage: Pick<ExtensionContext, 'storageUri' | 'globalStorageUri'>,
  ) {
    super(() => {
      for (const subscription of this.subscriptions) subscription.dispose();
    });
    const watcher = workspace.createFileSystemWatcher(`**/${folderName}/**/*.json`);
    const reread = (file: Uri): void => this.outside(file);
    this.subscriptions = [
      this.changed,
      this.troubled,
      watcher,
      watcher.onDidChange(reread),
      watcher.onDidCreate(reread),
      watcher.onDidDelete(reread),
      lookAgain(
        (document) => this.entries.get(document)?.homes?.chosen.file ?? null,
        (document) => void this.reload(document),
      ),
      analyses.onDidChange((document) => this.follow(document)),
      workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration(`${section}.${reviewSettings.storage}`)) return;
        for (const document of this.entries.keys()) void this.reload(document);
      }),
      workspace.onDidSaveTextDocument((document) => void this.settle(document)),
      // What was done to the files in a terminal or another window: a watcher drops a file that comes and goes within one look of its own.
      window.onDidChangeWindowState(({ focused }) => {
        if (focused) for (const document of this.entries.keys()) void this.reload(document);
      }),
    ];
  }

  review(document: TextDocument): Review {
    return this.entries.get(document)?.review ?? nothingJudged;
  }

  /** Everything that can be judged in the text as it was last read, in its order. */
  subjects(document: TextDocument): readonly Subject[] {
    const entry = this.entries.get(document);
    if (!entry?.text) return [];
    entry.subjects ??= subjectsOf(entry.text.source, entry.text.analysis);
    return entry.subjects;
  }

  /** Waits until the present text has been read and its marks are known. @returns whether the report can be judged */
  async ready(document: TextDocument): Promise<boolean> {
    await this.analyses.current(document);
    await this.entries.get(document)?.loaded;
    return this.entries.get(document)?.text != null;
  }

  /** One act on a report after another, and none before its marks are known: each sees what the one before has left. */
  inTurn<T>(document: TextDocument, act: () => Promise<T>): Promise<T> {
    const run = async (): Promise<T> => {
      await this.ready(document);
      return act();
    };
    const done = (this.acts.get(document) ?? Promise.resolve()).then(run, run);
    this.acts.set(document, done);
    return done;
  }

  /** @returns whether the marks were written; where they were not, `onTrouble` says why. */
  async apply(document: TextDocument, changes: readonly Change[]): Promise<boolean> {
    const homes = await homesOf(document, this.storage);
    try {
      const file = await changeMarks(homes, changes);
      this.take(document, homes, file, true);
      return file.type === 'ok';
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      this.troubled.fire({ document, file: homes.chosen.file, what: { type: 'unwritable', problem } });
      return false;
    }
  }

  /** Reads the file of a report again. */
  async reload(document: TextDocument): Promise<void> {
    const homes = await homesOf(document, this.storage);
    this.take(document, homes, await readInTurn(homes), false);
  }

  private follow(document: TextDocument): void {
    const state = this.analyses.state(document);
    if (!state) {
      this.entries.delete(document);
      return;
    }
    if (state.type !== 'ready') return;
    const known = this.entries.get(document);
    const entry = known ?? newEntry();
    entry.before = entry.marks.length > 0 ? this.subjects(document) : [];
    entry.text = { source: document.getText(), analysis: state.analysis };
    entry.subjects = null;
    if (known) this.place(document, entry);
    else {
      this.entries.set(document, entry);
      entry.loaded = this.reload(document);
    }
  }

  private take(document: TextDocument, homes: Homes, file: MarkFile, act: boolean): void {
    const entry = this.entries.get(document);
    if (!entry) return;
    entry.homes = homes;
    if (file.type === 'ok') {
      const moved = new Map(entry.marks.map((mark) => [mark.id, mark.anchor]));
      // An anchor that the file still holds as we read it has only moved here.
      entry.marks = file.sidecar.marks.map((mark) => {
        const here = moved.get(mark.id);
        return here && sameAnchor(entry.saved.get(mark.id), mark.anchor) ? { ...mark, anchor: here } : mark;
      });
      entry.saved = new Map(file.sidecar.marks.map(({ id, anchor }) => [id, anchor]));
      entry.trouble = null;
    } else {
      const trouble = JSON.stringify(file);
      // Told once, and again to who tries to change it.
      if (act || trouble !== entry.trouble) {
        const what = file.type === 'newer' ? { type: file.type } : { type: file.type, problem: file.problem };
        this.troubled.fire({ document, file: file.home.file, what });
      }
      entry.trouble = trouble;
    }
    this.place(document, entry);
  }

  private place(document: TextDocument, entry: Entry): void {
    if (!entry.text) return;
    if (entry.marks.length === 0) entry.review = nothingJudged;
    else {
      const { marks, saved, before } = entry;
      const placements = placeMarks({ marks, saved, before }, entry.text.source, this.subjects(document));
      entry.marks = placements.map(({ mark }) => mark);
      entry.review = reviewOf(placements);
    }
    this.changed.fire(document);
  }

  /** A saved text is what others see: the file tells from now on where the marks are in it. */
  private async settle(document: TextDocument): Promise<void> {
    const entry = this.entries.get(document);
    if (!isReport(document) || !entry || entry.marks.length === 0 || entry.trouble !== null) return;
    // The marks follow first, if the last keys have not been read yet.
    await this.analyses.current(document);
    const anchors = new Map(
      entry.marks.flatMap(({ id, anchor }) => (sameAnchor(entry.saved.get(id), anchor) ? [] : [[id, anchor] as const])),
    );
    if (anchors.size > 0) await this.apply(document, [{ type: 'move', anchors }]);
  }

  private outside(file: Uri): void {
    const address = file.toString();
    for (const [document, { homes }] of this.entries)
      if ([homes?.chosen, homes?.other].some((home) => home?.file.toString() === address)) void this.reload(document);
  }
}

const newEntry = (): Entry => ({
  homes: null,
  saved: new Map(),
  marks: [],
  text: null,
  subjects: null,
  before: [],
  review: nothingJudged,
  trouble: null,
  loaded: Promise.resolve(),
});

const sameAnchor = (a: Anchor | undefined, b: Anchor): boolean => JSON.stringify(a) === JSON.stringify(b);
