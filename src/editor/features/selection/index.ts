/** “Expand Selection” by the units of a report: figure, clause, sentence. */
import { languages, Range, SelectionRange, type ExtensionContext } from 'vscode';
import type { Analyses } from '../../analyses';
import { rangeOf } from '../../ranges';
import { wideningAt } from './widening';

export function activate(context: ExtensionContext, analyses: Analyses): void {
  context.subscriptions.push(
    languages.registerSelectionRangeProvider('markdown', {
      async provideSelectionRanges(document, positions) {
        const analysis = await analyses.current(document);
        if (!analysis) return [];
        const source = document.getText();
        return positions.map((position) => {
          const spans = wideningAt(document.offsetAt(position), source, analysis);
          const widest = spans.reduceRight<SelectionRange | undefined>(
            (parent, span) => new SelectionRange(rangeOf(document, span), parent),
            undefined,
          );
          return widest ?? new SelectionRange(new Range(position, position));
        });
      },
    }),
  );
}
