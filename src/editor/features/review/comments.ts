/** Comments as VS Code's own threads on the line: each thread is what was said on one subject. */
import {
  commands as vscodeCommands,
  CommentMode,
  comments as vscodeComments,
  l10n,
  Range,
  window,
  workspace,
  type Comment,
  type CommentReply,
  type CommentThread,
  type ExtensionContext,
  type TextDocument,
} from 'vscode';
import { markOn } from '../../../review/changes';
import type { Judged } from '../../../review/review';
import { passageSubject } from '../../../review/subjects';
import type { Mark, Subject } from '../../../review/types';
import { isReport, type Analyses } from '../../analyses';
import { section } from '../../ids';
import { rangeOf } from '../../ranges';
import { settled } from '../../settled';
import { handOf } from './hand';
import { commentController, reviewCommands, reviewSettings } from './ids';
import { subjectsIn } from './judge';
import type { ReviewStore } from './store';
import { stateWord } from './words';

/** A comment that knows its mark. */
class MarkComment implements Comment {
  readonly contextValue = 'comment';
  readonly author: { readonly name: string };
  readonly timestamp: Date;
  mode = CommentMode.Preview;
  /** A string is shown as the plain text that it is. */
  body: string;

  constructor(
    readonly mark: Mark,
    readonly document: TextDocument,
  ) {
    this.author = { name: mark.author ?? l10n.t('Unnamed') };
    this.timestamp = new Date(mark.time);
    this.body = textOf(mark);
  }
}

const textOf = ({ act }: Mark): string => (act.type === 'comment' ? act.text : '');

export function activateComments(context: ExtensionContext, analyses: Analyses, store: ReviewStore): void {
  const controller = vscodeComments.createCommentController(commentController, l10n.t('Report Annotator'));
  controller.options = {
    prompt: l10n.t('Comment on this place'),
    placeHolder: l10n.t('What should be looked at here?'),
  };
  controller.commentingRangeProvider = {
    provideCommentingRanges: async (document, token) => {
      if (!isReport(document) || !workspace.getConfiguration(section, document).get(reviewSettings.comments, true))
        return [];
      // Notes and manuals in Markdown are no reports: their lines stay bare.
      const analysis = await settled(analyses, document, token);
      const isBare = !analysis || analysis.quantities.length + analysis.commitments.length === 0;
      return isBare ? [] : [new Range(0, 0, Math.max(document.lineCount - 1, 0), 0)];
    },
  };
  const threads = new Map<TextDocument, Map<string, CommentThread>>();

  const threadsOf = (document: TextDocument): Map<string, CommentThread> => {
    const known = threads.get(document) ?? new Map<string, CommentThread>();
    threads.set(document, known);
    return known;
  };

  const show = (document: TextDocument): void => {
    const known = threadsOf(document);
    const wanted = new Set<string>();
    for (const judged of document.isClosed ? [] : store.review(document).judged) {
      const [first] = judged.comments;
      if (!first) continue;
      wanted.add(first.id);
      const range = rangeOf(document, judged.subject.span);
      const written = (): MarkComment[] => judged.comments.map((mark) => new MarkComment(mark, document));
      const thread = known.get(first.id) ?? controller.createCommentThread(document.uri, range, written());
      known.set(first.id, thread);
      if (!thread.range?.isEqual(range)) thread.range = range;
      thread.label = labelOf(judged);
      // What is being written in a thread stays.
      if (!thread.comments.some(({ mode }) => mode === CommentMode.Editing) && !sameComments(thread, judged.comments))
        thread.comments = written();
    }
    for (const [id, thread] of known)
      if (!wanted.has(id)) {
        thread.dispose();
        known.delete(id);
      }
    if (document.isClosed) threads.delete(document);
  };

  const register = (id: string, run: (...args: never[]) => unknown): void => {
    context.subscriptions.push(vscodeCommands.registerCommand(id, run));
  };
  register(reviewCommands.addComment, async ({ thread, text }: CommentReply) => {
    const document = await workspace.openTextDocument(thread.uri);
    const [first] = thread.comments;
    const subject =
      first instanceof MarkComment
        ? store.review(document).judged.find(({ comments }) => comments.some(({ id }) => id === first.mark.id))?.subject
        : subjectAt(store, document, thread.range);
    if (!subject || text.trim() === '') return;
    const mark = markOn(subject, { type: 'comment', text: text.trim() }, handOf(document));
    const known = threadsOf(document);
    // The thread that was written in stays, open as it is; a subject that has one already takes the comment there.
    if (!(first instanceof MarkComment)) known.set(mark.id, thread);
    if (!(await store.apply(document, [{ type: 'put', marks: [mark] }])) && known.get(mark.id) === thread)
      known.delete(mark.id);
  });
  register(reviewCommands.editComment, (comment: MarkComment) => setMode(comment, CommentMode.Editing));
  register(reviewCommands.cancelComment, (comment: MarkComment) => {
    comment.body = textOf(comment.mark);
    setMode(comment, CommentMode.Preview);
  });
  register(reviewCommands.saveComment, async (comment: MarkComment) => {
    setMode(comment, CommentMode.Preview);
    const text = comment.body.trim();
    await store.apply(comment.document, [
      text === '' ? { type: 'remove', ids: new Set([comment.mark.id]) } : { type: 'reword', id: comment.mark.id, text },
    ]);
  });
  register(reviewCommands.deleteComment, async ({ document, mark }: MarkComment) => {
    if (!(await store.apply(document, [{ type: 'remove', ids: new Set([mark.id]) }]))) return;
    const undo = l10n.t('Undo');
    void window.showInformationMessage(l10n.t('The comment was deleted.'), undo).then((answer) => {
      if (answer === undo) void store.apply(document, [{ type: 'put', marks: [mark] }]);
    });
  });

  /** VS Code draws a comment anew when its thread gets a list. */
  const setMode = (comment: MarkComment, mode: CommentMode): void => {
    comment.mode = mode;
    for (const thread of threads.get(comment.document)?.values() ?? [])
      if (thread.comments.includes(comment)) thread.comments = [...thread.comments];
  };

  context.subscriptions.push(controller, store.onDidChange(show), workspace.onDidCloseTextDocument(show));
}

/** What a new thread is about: the figure or action that the selection holds, else the selected words or the line. */
function subjectAt(store: ReviewStore, document: TextDocument, range: Range | undefined): Subject | undefined {
  if (!range) return undefined;
  const editor = window.visibleTextEditors.find((each) => each.document === document);
  const selection = editor?.selection;
  const pointed = selection && selection.start.line === range.end.line ? selection : range;
  const span = { start: document.offsetAt(pointed.start), end: document.offsetAt(pointed.end) };
  const subjects = subjectsIn(
    store.subjects(document).filter(({ anchor }) => anchor.kind === 'figure'),
    span,
  );
  const [only] = subjects;
  if (only && subjects.length === 1) return only;
  const source = document.getText();
  if (span.start < span.end && !pointed.isEqual(document.lineAt(range.end.line).range))
    return passageSubject(source, span);
  return lineSubject(document, range.end.line);
}

/** A line without the blanks around it; what is longer than a screen is quoted by its beginning. */
function lineSubject(document: TextDocument, number: number): Subject | undefined {
  const line = document.lineAt(number);
  const text = line.text.trim();
  if (text === '') return undefined;
  const start = document.offsetAt(line.range.start) + line.firstNonWhitespaceCharacterIndex;
  return passageSubject(document.getText(), { start, end: start + Math.min(text.length, longest) });
}

const longest = 200;

const labelOf = ({ subject, state }: Judged): string =>
  [
    subject.anchor.kind === 'figure' ? [subject.anchor.metric, subject.seen.reading].filter(Boolean).join(' ') : '',
    state ? stateWord(state, l10n.t) : '',
  ]
    .filter(Boolean)
    .join(' · ');

const sameComments = ({ comments }: CommentThread, marks: readonly Mark[]): boolean =>
  comments.length === marks.length &&
  comments.every(
    (comment, i) =>
      comment instanceof MarkComment && comment.mark.id === marks[i]?.id && comment.body === textOf(marks[i]),
  );
