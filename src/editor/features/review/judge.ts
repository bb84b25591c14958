/** Gives and takes verdicts, on whatever the reader points at. */
import type { TextDocument } from 'vscode';
import type { Commitment, Span } from '../../../model';
import { align } from '../../../review/align';
import { markOn, type Change } from '../../../review/changes';
import type { Review } from '../../../review/review';
import type { Subject, Verdict } from '../../../review/types';
import { handOf } from './hand';
import type { ReviewStore } from './store';

/** What stands at the caret or in the selection: the innermost subject, or all that the selection touches. */
export function subjectsIn(subjects: readonly Subject[], { start, end }: Span): readonly Subject[] {
  if (start < end) {
    const inside = subjects.filter(({ span }) => start <= span.start && span.end <= end);
    if (inside.length > 0) return inside;
  }
  const around = subjects.filter(({ span }) => span.start <= start && end <= span.end);
  const [inner] = [...around].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  return inner ? [inner] : [];
}

/** The subject of a commitment: its figure, or its action. */
export const subjectOf = (subjects: readonly Subject[], { id, quantity }: Commitment): Subject | undefined =>
  subjects.find(({ anchor, quantity: figure }) =>
    quantity === null ? anchor.kind === 'action' && anchor.row === id : figure === quantity,
  );

/** Whether all of them have this verdict and still read as they did. */
export const haveVerdict = (review: Review, subjects: readonly Subject[], verdict: Verdict): boolean =>
  subjects.every((subject) => review.on(subject)?.state === verdict);

/** The same subjects in a newer text; those that are gone from it are left out. */
export function again(
  subjects: readonly Subject[],
  before: readonly Subject[],
  now: readonly Subject[],
): readonly Subject[] {
  if (before === now) return subjects;
  const sought = subjects.map(({ anchor, seen }) => ({ anchor, value: seen.value }));
  return align(sought, now).flatMap((at) => (at === null ? [] : (now[at] ?? [])));
}

/** The verdict on all of them, or none where it is `null`. Verdicts that stood on them go. */
export async function judge(
  store: ReviewStore,
  document: TextDocument,
  subjects: readonly Subject[],
  verdict: Verdict | null,
): Promise<boolean> {
  const review = store.review(document);
  const old = subjects.flatMap(
    (subject) => review.on(subject)?.marks.filter(({ act }) => act.type === 'verdict') ?? [],
  );
  const changes: Change[] = [{ type: 'remove', ids: new Set(old.map(({ id }) => id)) }];
  if (verdict !== null) {
    const hand = handOf(document);
    changes.push({
      type: 'put',
      marks: subjects.map((subject) => markOn(subject, { type: 'verdict', verdict }, hand)),
    });
  } else if (old.length === 0) return true;
  return store.apply(document, changes);
}
