/** Review: ticks, doubts and comments on commitments and figures, kept by content; what changed since is shown. */
import {
  commands as vscodeCommands,
  l10n,
  languages,
  Uri,
  window,
  workspace,
  type ExtensionContext,
  type TextDocument,
} from 'vscode';
import type { ReportAnalysis, Span } from '../../../model';
import { noteOf, notesOf, progressOf, type Review, type ReviewNote } from '../../../review/review';
import type { Subject, Verdict } from '../../../review/types';
import type { ActiveReport } from '../../active-report';
import type { Analyses } from '../../analyses';
import { showSpan } from '../navigation';
import type { AttentionRow } from './attention';
import { activateComments } from './comments';
import { reviewCommands, reviewView } from './ids';
import { again, haveVerdict, judge, subjectOf, subjectsIn } from './judge';
import { followRenames } from './renames';
import { ReviewStore } from './store';
import { reportTroubles } from './trouble';
import { reviewAt } from './unopened';
import { showReview } from './view';
import { shownTime } from './words';

/** What a row of the panel is of. */
export interface Reviewable {
  /** The address of its report; left out or `null` for the active one. */
  readonly document?: string | null;
  /** The id of a commitment, else `null`. */
  readonly commitment: string | null;
  readonly target: Span | null;
  readonly children: readonly Reviewable[];
}

/** What the panel and the exports ask the review. */
export interface ReviewMarks {
  readonly onDidChange: (listener: (document: TextDocument) => void) => { dispose(): void };
  /** What was left on the row's figure or action, `null` where nothing was; `undefined` where the row has none of its own. */
  of(document: TextDocument, row: Reviewable): ReviewNote | null | undefined;
  /** Ticks or unticks rows. */
  tick(document: TextDocument, rows: readonly Reviewable[], checked: boolean): Promise<boolean>;
  /** By id of commitment, those that somebody judged or commented. */
  notes(document: TextDocument, analysis: ReportAnalysis): ReadonlyMap<string, ReviewNote>;
  /** The same of a report that no editor shows. */
  notesAt(uri: Uri, source: string, analysis: ReportAnalysis): Promise<ReadonlyMap<string, ReviewNote>>;
  all(document: TextDocument): Review;
  /** Tells where commands that come from the keyboard find their rows. */
  offer(selection: () => readonly Reviewable[]): void;
}

export function activate(context: ExtensionContext, analyses: Analyses, active: ActiveReport): ReviewMarks {
  const store = new ReviewStore(analyses, context);
  const view = showReview(context, analyses, active, store);
  const subject = (document: TextDocument, { commitment, target }: Reviewable): Subject | undefined => {
    const analysis = analyses.latest(document);
    const subjects = store.subjects(document);
    const row = commitment === null ? undefined : analysis?.commitments.find(({ id }) => id === commitment);
    if (row) return subjectOf(subjects, row);
    return target === null
      ? undefined
      : subjects.find(({ span }) => span.start === target.start && span.end === target.end);
  };
  const below = (document: TextDocument, rows: readonly Reviewable[]): Subject[] => {
    const found = new Set<Subject>();
    const visit = (row: Reviewable): void => {
      const own = subject(document, row);
      if (own) found.add(own);
      row.children.forEach(visit);
    };
    rows.forEach(visit);
    return [...found];
  };
  let selection: () => readonly Reviewable[] = () => [];
  const marks: ReviewMarks = {
    onDidChange: store.onDidChange,
    of: (document, row) => {
      const own = subject(document, row);
      if (!own) return undefined;
      const judged = store.review(document).on(own);
      return judged ? noteOf(judged, shownTime) : null;
    },
    tick: (document, rows, checked) => {
      // What the rows were of, before the text is read again or the marks are known.
      const before = store.subjects(document);
      const pointed = below(document, rows);
      return store.inTurn(document, () => {
        const known = again(pointed, before, store.subjects(document));
        return judge(store, document, known.length > 0 ? known : below(document, rows), checked ? 'checked' : null);
      });
    },
    notes: (document, analysis) => notesOf(store.review(document), analysis, shownTime),
    notesAt: async (uri, source, analysis) =>
      notesOf(await reviewAt(uri, source, analysis, context), analysis, shownTime),
    all: (document) => store.review(document),
    offer: (offered) => {
      selection = offered;
    },
  };

  /** What a command is about: rows that a menu hands over, the panel's selection, or the place of the caret. */
  const pointed = async (from: unknown, all: unknown): Promise<readonly Pointed[]> => {
    const rows = from === 'panel' ? selection() : isRows(all) ? all : isRow(from) ? [from] : null;
    if (rows) {
      const found: Pointed[] = [];
      for (const [address, inside] of byReport(rows)) {
        const document = address === null ? active.document : await opened(address);
        if (document && (await store.ready(document))) found.push({ document, subjects: below(document, inside) });
      }
      return found.filter(({ subjects }) => subjects.length > 0);
    }
    const { document } = active;
    const editor = window.activeTextEditor;
    if (!document || editor?.document !== document || !(await store.ready(document))) return [];
    const { start, end } = editor.selection;
    const span = { start: document.offsetAt(start), end: document.offsetAt(end) };
    const subjects = subjectsIn(store.subjects(document), span);
    return subjects.length > 0 ? [{ document, subjects }] : [];
  };
  const register = (id: string, run: (...args: unknown[]) => unknown): void => {
    context.subscriptions.push(vscodeCommands.registerCommand(id, run));
  };
  const toggle = (verdict: Verdict) => async (from?: unknown, all?: unknown) => {
    const found = await pointed(from, all);
    if (found.length === 0) {
      window.setStatusBarMessage(l10n.t('There is no figure and no action here to judge.'), 3000);
      return;
    }
    const has = ({ document, subjects }: Pointed): boolean => haveVerdict(store.review(document), subjects, verdict);
    // Of several reports all, or none, are judged so afterwards; one alone is looked at when its turn has come.
    const stand = found.length > 1 ? found.every(has) : null;
    await Promise.all(
      found.map(({ document, subjects }) => {
        const before = store.subjects(document);
        return store.inTurn(document, () => {
          const known = again(subjects, before, store.subjects(document));
          return judge(store, document, known, (stand ?? has({ document, subjects: known })) ? null : verdict);
        });
      }),
    );
  };
  register(reviewCommands.check, toggle('checked'));
  register(reviewCommands.doubt, toggle('doubtful'));
  register(reviewCommands.comment, async (from, all) => {
    const [at] = await pointed(from, all);
    const document = at?.document ?? active.document;
    if (!document) return;
    const [first] = at?.subjects ?? [];
    // The caret alone, without a selection: a key that comes before the thread has the focus must not write over the figure.
    if (first && from !== undefined) await showSpan(document, { start: first.span.start, end: first.span.start });
    await vscodeCommands.executeCommand('workbench.action.addComment');
  });
  register(reviewCommands.nextUnchecked, async () => {
    const { document } = active;
    const analysis = document && (await analyses.current(document));
    if (!document || !analysis) return;
    const caret = window.activeTextEditor?.document === document ? window.activeTextEditor.selection.active : null;
    const offset = caret ? document.offsetAt(caret) : -1;
    const left = uncheckedIn(store, document, analysis);
    const next = left.find(({ span }) => span.start > offset) ?? left[0];
    if (next) await showSpan(document, next.span);
    else window.setStatusBarMessage(l10n.t('Everything is checked.'), 3000);
  });
  register(reviewCommands.remove, async (from, all) => {
    const { document } = active;
    const rows = (Array.isArray(all) && all.length ? all : from ? [from] : view.selection) as AttentionRow[];
    const removed = rows.flatMap((row) => row.marks);
    if (!document || removed.length === 0) return;
    if (!(await store.apply(document, [{ type: 'remove', ids: new Set(removed.map(({ id }) => id)) }]))) return;
    const undo = l10n.t('Undo');
    void window.showInformationMessage(l10n.t('{0} marks were removed.', removed.length), undo).then((answer) => {
      if (answer === undo) void store.apply(document, [{ type: 'put', marks: removed }]);
    });
  });
  activateComments(context, analyses, store);
  reportTroubles(context, store);
  followRenames(context);
  context.subscriptions.push(store);
  showProgress(context, analyses, active, store);
  return marks;
}

/** The commitments that are not checked as they stand, in the order of the report. */
function uncheckedIn(store: ReviewStore, document: TextDocument, { commitments }: ReportAnalysis): readonly Subject[] {
  const review = store.review(document);
  const subjects = store.subjects(document);
  return commitments
    .filter((commitment) => review.commitment(commitment)?.state !== 'checked')
    .flatMap((commitment) => subjectOf(subjects, commitment) ?? [])
    .sort((a, b) => a.span.start - b.span.start);
}

/** Subjects of one report that a command is about. */
interface Pointed {
  readonly document: TextDocument;
  readonly subjects: readonly Subject[];
}

/** Rows, and those in groups of a list of several reports, by the report that they are of. */
function byReport(rows: readonly Reviewable[]): ReadonlyMap<string | null, readonly Reviewable[]> {
  const found = new Map<string | null, Reviewable[]>();
  const visit = (row: Reviewable): void => {
    const address = row.document ?? null;
    if (row.target === null && row.children.length > 0) row.children.forEach(visit);
    else if (found.get(address)?.push(row) === undefined) found.set(address, [row]);
  };
  rows.forEach(visit);
  return found;
}

/** A report that no editor shows; `undefined` where it is gone. */
const opened = (address: string): Thenable<TextDocument | undefined> =>
  workspace.openTextDocument(Uri.parse(address, true)).then(undefined, () => undefined);

const isRow = (value: unknown): value is Reviewable =>
  typeof value === 'object' && value !== null && 'children' in value && 'target' in value;

const isRows = (value: unknown): value is readonly Reviewable[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRow);

/** How far the review of the active report has come, beside the language. */
function showProgress(context: ExtensionContext, analyses: Analyses, active: ActiveReport, store: ReviewStore): void {
  const item = languages.createLanguageStatusItem('reportAnnotator.review', { language: 'markdown' });
  item.name = l10n.t('Report review');
  item.command = { command: `${reviewView}.focus`, title: l10n.t('Show the review') };
  const update = (): void => {
    const { document } = active;
    const analysis = document && analyses.latest(document);
    if (!document || !analysis) return;
    const { checked, all } = progressOf(store.review(document), analysis);
    item.text = l10n.t('{0} of {1} checked', checked, all);
  };
  context.subscriptions.push(item, store.onDidChange(update), active.onDidChange(update));
}
