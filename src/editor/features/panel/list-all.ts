/** Several reports as one list: their commitments side by side, each with the file that it is of. */
import { sharedRoot } from '../../../exports/headings';
import type { Quantity, ReportAnalysis } from '../../../model';
import type { Listed, ListedAnalysis, ReportFile } from './listed';

/**
 * All commitments in the order of the files, with their figures. Headings that all commitments of a file stand under are left out of
 * their paths: beside other files they tell nothing.
 * @returns an analysis of no one document; indexes and offsets hold, each offset in its own file.
 */
export function listAll(
  reports: readonly { readonly file: ReportFile; readonly analysis: ReportAnalysis }[],
  base: ReportAnalysis,
): ListedAnalysis {
  const quantities: Quantity[] = [];
  const commitments: Listed[] = [];
  for (const { file, analysis } of reports) {
    const shift = quantities.length;
    const root = sharedRoot(analysis);
    const moved = (at: number | null): number | null => (at === null ? null : at + shift);
    for (const commitment of analysis.commitments)
      commitments.push({
        ...commitment,
        file,
        section: commitment.section.slice(root),
        quantity: moved(commitment.quantity),
        baseline: moved(commitment.baseline),
      });
    for (const quantity of analysis.quantities) quantities.push(quantity);
  }
  return { ...base, quantities, commitments };
}
