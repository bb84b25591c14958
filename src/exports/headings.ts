/** What the paths of headings have in common. */
import type { ReportAnalysis } from '../model';

/** How many headings all commitments stand under: a report's title above everything tells no part of it from another. */
export function sharedRoot({ commitments }: ReportAnalysis): number {
  const [first = [], ...rest] = commitments.map(({ section }) => section);
  const differs = first.findIndex((heading, depth) => rest.some((path) => path[depth] !== heading));
  return differs < 0 ? 0 : differs;
}
