/** The review of a report as it stands: the state of each subject, what was changed or is gone, and how far one has come. */
import type { ReviewNote, ReviewState } from '../exports/types';
import type { Commitment, ReportAnalysis } from '../model';
import { subjectKey } from './subjects';
import type { Mark, Placement, Subject } from './types';

export type { ReviewNote, ReviewState } from '../exports/types';

/** What was left on one subject. */
export interface Judged {
  readonly subject: Subject;
  /** `null` where there are comments alone. */
  readonly state: ReviewState | null;
  /** The newest verdict. */
  readonly verdict: Mark | null;
  /** Oldest first. */
  readonly comments: readonly Mark[];
  /** All of them, with verdicts that a newer one stands for. */
  readonly marks: readonly Mark[];
}

export interface Review {
  /** In the order of the report. */
  readonly judged: readonly Judged[];
  /** Marks whose subject is no longer there, by subject, newest first. */
  readonly gone: readonly Mark[];
  /** What was left on a subject of the text that the review is of. */
  on(subject: Subject): Judged | undefined;
  /** By index of `quantities`. */
  figure(quantity: number): Judged | undefined;
  commitment(commitment: Commitment): Judged | undefined;
}

export interface Progress {
  /** Commitments that were checked and read as they did then. */
  readonly checked: number;
  readonly all: number;
}

/** Pure; never throws. */
export function reviewOf(placements: readonly Placement[]): Review {
  const bySubject = new Map<string, { subject: Subject; marks: Mark[]; changed: Set<Mark> }>();
  const gone: Mark[] = [];
  for (const placement of placements) {
    if (placement.type === 'gone') {
      gone.push(placement.mark);
      continue;
    }
    const key = subjectKey(placement.subject);
    const entry = bySubject.get(key) ?? { subject: placement.subject, marks: [], changed: new Set() };
    entry.marks.push(placement.mark);
    if (placement.type === 'changed') entry.changed.add(placement.mark);
    bySubject.set(key, entry);
  }
  const byKey = new Map(
    [...bySubject].map(([key, { subject, marks, changed }]): [string, Judged] => {
      const inTime = [...marks].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
      const verdict = inTime.filter(({ act }) => act.type === 'verdict').at(-1) ?? null;
      const state = verdict?.act.type === 'verdict' ? (changed.has(verdict) ? 'changed' : verdict.act.verdict) : null;
      const comments = inTime.filter(({ act }) => act.type === 'comment');
      return [key, { subject, state, verdict, comments, marks: inTime }];
    }),
  );
  const judged = [...byKey.values()].sort((a, b) => a.subject.span.start - b.subject.span.start);
  const figures = new Map(judged.map((each) => [each.subject.quantity, each]));
  const actions = new Map(
    judged.flatMap((each) => (each.subject.anchor.kind === 'action' ? [[each.subject.anchor.row, each]] : [])),
  );
  return {
    judged,
    gone: gone.sort((a, b) => (a.time > b.time ? -1 : a.time < b.time ? 1 : 0)),
    on: (subject) => byKey.get(subjectKey(subject)),
    figure: (quantity) => figures.get(quantity),
    commitment: ({ id, quantity }) => (quantity === null ? actions.get(id) : figures.get(quantity)),
  };
}

export const nothingJudged: Review = reviewOf([]);

export function progressOf(review: Review, { commitments }: Pick<ReportAnalysis, 'commitments'>): Progress {
  const checked = commitments.filter((commitment) => review.commitment(commitment)?.state === 'checked').length;
  return { checked, all: commitments.length };
}

/** What was left on the commitments, by id; those that nobody judged or commented are left out. @param show a time (ISO 8601, UTC) as the reader has it */
export function notesOf(
  review: Review,
  { commitments }: Pick<ReportAnalysis, 'commitments'>,
  show: (time: string) => string,
): ReadonlyMap<string, ReviewNote> {
  return new Map(
    commitments.flatMap((commitment) => {
      const judged = review.commitment(commitment);
      return judged ? [[commitment.id, noteOf(judged, show)] as const] : [];
    }),
  );
}

/** What was left on one subject, in the words that lists and cards show. */
export const noteOf = ({ state, verdict, comments }: Judged, show: (time: string) => string): ReviewNote => ({
  state,
  before: state === 'changed' ? (verdict?.seen.reading ?? null) : null,
  author: verdict?.author ?? null,
  time: verdict ? show(verdict.time) : null,
  comments: comments.flatMap(({ author, act }) => (act.type === 'comment' ? [{ author, text: act.text }] : [])),
});
