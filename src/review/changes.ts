/** What a reviewer does, as small changes that can be done again on a newer state of the file: two windows lose nothing of each other. */
import type { Sidecar } from './sidecar';
import { keyOf } from './subjects';
import type { Anchor, Mark, Subject, Verdict } from './types';

export type Change =
  /** The marks stand instead of others on the same subjects, if they are verdicts; a comment stands beside others. */
  | { readonly type: 'put'; readonly marks: readonly Mark[] }
  | { readonly type: 'remove'; readonly ids: ReadonlySet<string> }
  | { readonly type: 'reword'; readonly id: string; readonly text: string }
  /** Marks were found at other words or neighbours. */
  | { readonly type: 'move'; readonly anchors: ReadonlyMap<string, Anchor> };

export function applyChange(sidecar: Sidecar, change: Change): Sidecar {
  const { marks } = sidecar;
  switch (change.type) {
    case 'put': {
      const ids = new Set(change.marks.map(({ id }) => id));
      const judged = new Set(change.marks.filter(isVerdict).map(subjectKey));
      const kept = marks.filter((mark) => !ids.has(mark.id) && !(isVerdict(mark) && judged.has(subjectKey(mark))));
      return { ...sidecar, marks: [...kept, ...change.marks] };
    }
    case 'remove':
      return { ...sidecar, marks: marks.filter(({ id }) => !change.ids.has(id)) };
    case 'reword':
      return {
        ...sidecar,
        marks: marks.map((mark) =>
          mark.id === change.id ? { ...mark, act: { type: 'comment', text: change.text } } : mark,
        ),
      };
    case 'move':
      return {
        ...sidecar,
        marks: marks.map((mark) => {
          const anchor = change.anchors.get(mark.id);
          return anchor ? { ...mark, anchor } : mark;
        }),
      };
  }
}

const isVerdict = ({ act }: Mark): boolean => act.type === 'verdict';

/** Equal for marks on one subject. */
export const subjectKey = ({ anchor }: Pick<Mark, 'anchor'>): string => `${keyOf(anchor)}\u0000${anchor.occurrence}`;

/** Who judges, and when; ids come from outside, for chance has no place here. */
export interface Hand {
  readonly author: string | null;
  readonly time: string;
  newId(): string;
}

export const verdictOn = ({ anchor, seen }: Subject, verdict: Verdict, hand: Hand): Mark => ({
  id: hand.newId(),
  anchor,
  seen,
  act: { type: 'verdict', verdict },
  author: hand.author,
  time: hand.time,
});

export const commentOn = ({ anchor, seen }: Subject, text: string, hand: Hand): Mark => ({
  id: hand.newId(),
  anchor,
  seen,
  act: { type: 'comment', text },
  author: hand.author,
  time: hand.time,
});
