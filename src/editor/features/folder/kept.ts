/** What is kept of each report of a folder: its commitments with the figures that they show. The text and all else go. */
import { lineCounter } from '../../../exports/lines';
import type { ReportAnalysis } from '../../../model';

export interface KeptReport {
  /** An analysis that holds commitments and the figures that they name, and nothing else; every index and offset holds. */
  readonly analysis: ReportAnalysis;
  /** The line of each commitment's first mention, from 1; `null` where it has none. In the order of the commitments. */
  readonly lines: readonly (number | null)[];
  /** How many figures of each role the whole report has. */
  readonly figures: { readonly target: number; readonly result: number; readonly other: number };
}

export function keep(source: string, analysis: ReportAnalysis): KeptReport {
  const { quantities, commitments } = analysis;
  const places = new Map<number, number>();
  for (const { quantity, baseline } of commitments)
    for (const at of [quantity, baseline]) if (at !== null && !places.has(at)) places.set(at, places.size);
  const moved = (at: number | null): number | null => (at === null ? null : (places.get(at) ?? null));
  const lineOf = lineCounter(source);
  const count = (role: string): number => quantities.filter((figure) => figure.role === role).length;
  return detached({
    analysis: {
      ...analysis,
      sections: [],
      periods: [],
      entities: [],
      findings: [],
      quantities: [...places.keys()].flatMap((at) => quantities[at] ?? []),
      commitments: commitments.map((commitment) => ({
        ...commitment,
        quantity: moved(commitment.quantity),
        baseline: moved(commitment.baseline),
      })),
    },
    lines: commitments.map(({ mentions: [first] }) => (first ? lineOf(first.start) : null)),
    figures: { target: count('target'), result: count('result'), other: count('other') },
  });
}

/** A piece of a long text keeps the whole of it in memory; copied through JSON it does not. */
const detached = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
