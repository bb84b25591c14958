/** What a reviewer does, as small changes that can be done again on a newer state of the file: two windows lose nothing of each other. */
import type { Sidecar } from './sidecar';
import { subjectKey } from './subjects';
import type { Act, Anchor, Mark, Subject } from './types';

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

/** Who judges, and when; ids come from outside, for chance has no place here. */
export interface Hand {
  readonly author: string | null;
  readonly time: string;
  newId(): string;
}

/** A mark on a subject as it is now seen. */
export const markOn = ({ anchor, seen }: Subject, act: Act, hand: Hand): Mark => ({
  id: hand.newId(),
  anchor,
  seen,
  act,
  author: hand.author,
  time: hand.time,
});
