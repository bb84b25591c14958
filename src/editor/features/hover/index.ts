/** Hover cards over figures, periods, names, pronouns and actions. */
import { Hover, l10n, languages, type ExtensionContext } from 'vscode';
import type { Analyses } from '../../analyses';
import { readersLanguage } from '../../language';
import { rangeOf } from '../../ranges';
import { noteOf, type ReviewNote } from '../../../review/review';
import type { Commitment, Quantity } from '../../../model';
import type { ReviewMarks } from '../review';
import { shownTime } from '../review/words';
import { cardAt } from './card-at';
import { toMarkdown } from './markdown';

export function activate(context: ExtensionContext, analyses: Analyses, marks: ReviewMarks): void {
  context.subscriptions.push(
    languages.registerHoverProvider('markdown', {
      async provideHover(document, position, token) {
        const analysis = await analyses.current(document);
        if (!analysis || token.isCancellationRequested) return null;
        const lineOf = (offset: number): number => document.positionAt(offset).line + 1;
        const source = document.getText();
        const review = marks.all(document);
        const noteAt = (subject: Quantity | Commitment): ReviewNote | null => {
          const judged =
            'mentions' in subject ? review.commitment(subject) : review.figure(analysis.quantities.indexOf(subject));
          return judged ? noteOf(judged, shownTime) : null;
        };
        const language = readersLanguage();
        const cardContext = { analysis, source, t: l10n.t, language, lineOf, noteOf: noteAt };
        const { referenceAt } = await analyses.engine();
        const card = cardAt(document.offsetAt(position), cardContext, referenceAt);
        if (!card) return null;
        return new Hover(toMarkdown(card, document.uri), rangeOf(document, card.span));
      },
    }),
  );
}
