/** The text around each figure of a run, cut once for all who ask what the figure is. */
import type { Span } from '../model';
import type { QuantityMention } from '../mentions/types';
import type { Run } from '../prose/types';
import { indexAt, type Clause } from './clause';

/** The surroundings of a figure, folded. */
export interface Place {
  readonly clauseStart: number;
  /** The clause up to the figure and the bound before it. */
  readonly before: string;
  /** From behind the figure and its bound to the clause's end. */
  readonly after: string;
  /** Behind the number itself: the bound that follows it (以上) still there. */
  readonly tail: string;
  /** From behind the figure and its bound to the segment's end. */
  readonly rest: string;
  /** The segment's clauses before this one. */
  readonly earlier: string;
  /** Whether a name ends right before the figure (大唐700万吨露天矿). */
  readonly named: boolean;
}

/** One for each of `quantities`; `entities` and `quantities` in order. */
export function placesOf(
  run: Run,
  clauses: readonly Clause[],
  entities: readonly Span[],
  quantities: readonly QuantityMention[],
): readonly Place[] {
  return quantities.map((quantity) => {
    const clause = clauses[indexAt(clauses, quantity.start)];
    const start = clause?.start ?? 0;
    const end = clause?.end ?? run.text.length;
    const segment = run.segments[clause?.segment ?? 0];
    const { outer } = quantity;
    return {
      clauseStart: start,
      before: run.folded.slice(start, Math.max(start, outer.start)),
      after: run.folded.slice(outer.end, Math.max(end, outer.end)),
      tail: run.folded.slice(quantity.end, Math.max(end, quantity.end)),
      rest: run.folded.slice(outer.end, Math.max(segment?.end ?? end, outer.end)),
      earlier: run.folded.slice(segment?.start ?? start, start),
      named: entities[indexAt(entities, quantity.start - 1)]?.end === quantity.start,
    };
  });
}
