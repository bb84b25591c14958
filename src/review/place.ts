/** Where the marks of a report stand in its present text. */
import { align, type Sought } from './align';
import { findPassage } from './passages';
import { subjectKey } from './subjects';
import type { Anchor, Mark, Placement, Subject } from './types';

export interface Known {
  readonly marks: readonly Mark[];
  /** Anchors as the file holds them, where those of `marks` have moved on since. */
  readonly saved?: ReadonlyMap<string, Anchor>;
  /** What the last text held: an unmarked figure that still stands keeps its place, so that no mark moves onto it. */
  readonly before?: readonly Subject[];
}

/** One placement a mark, in the order of the marks; marks of one subject stand together. Pure; never throws. */
export function placeMarks(known: Known, source: string, subjects: readonly Subject[]): readonly Placement[] {
  const groups = new Map<string, { sought: Sought; marks: Mark[] }>();
  for (const mark of known.marks) {
    if (mark.anchor.kind === 'passage') continue;
    const key = subjectKey(mark);
    const group = groups.get(key);
    const earlier = known.saved?.get(mark.id);
    if (group) group.marks.push(mark);
    else {
      const sought = { anchor: mark.anchor, value: mark.seen.value, ...(earlier ? { earlier } : {}) };
      groups.set(key, { sought, marks: [mark] });
    }
  }
  const sought = [...groups.values()].map((group) => group.sought);
  const unmarked = (known.before ?? [])
    .filter((subject) => !groups.has(subjectKey(subject)))
    .map(({ anchor, seen }): Sought => ({ anchor, value: seen.value }));
  const found = align([...sought, ...unmarked], subjects);
  const subjectOf = new Map<Mark, Subject>();
  [...groups.values()].forEach(({ marks }, i) => {
    const at = found[i];
    const subject = at === null || at === undefined ? undefined : subjects[at];
    if (subject) for (const mark of marks) subjectOf.set(mark, subject);
  });
  return known.marks.map((mark): Placement => {
    const subject =
      mark.anchor.kind === 'passage' ? (findPassage(source, mark.anchor) ?? undefined) : subjectOf.get(mark);
    if (!subject) return { type: 'gone', mark };
    const type = subject.seen.value === mark.seen.value ? 'same' : 'changed';
    return { type, mark: movedTo(mark, subject), subject };
  });
}

/** The mark with the anchor that finds it from now on; what was seen stays as it was. */
const movedTo = (mark: Mark, { anchor }: Subject): Mark => {
  const { quote } = mark.anchor;
  const same =
    quote.exact === anchor.quote.exact &&
    quote.prefix === anchor.quote.prefix &&
    quote.suffix === anchor.quote.suffix &&
    mark.anchor.occurrence === anchor.occurrence &&
    mark.anchor.row === anchor.row &&
    mark.anchor.metric === anchor.metric;
  return same ? mark : { ...mark, anchor };
};
