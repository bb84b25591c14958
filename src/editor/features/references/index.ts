/** F12 leads to the first full mention of a name or figure, Shift+F12 lists all its places. */
import { languages, Location, type ExtensionContext, type Position, type TextDocument } from 'vscode';
import type { Analyses } from '../../analyses';
import { rangeOf } from '../../ranges';
import { placesAt, type Places } from './places';

export function activate(context: ExtensionContext, analyses: Analyses): void {
  const placesIn = async (document: TextDocument, position: Position): Promise<Places | null> => {
    const analysis = await analyses.current(document);
    if (!analysis) return null;
    const { referenceAt } = await analyses.engine();
    return placesAt(document.offsetAt(position), document.getText(), analysis, referenceAt);
  };
  context.subscriptions.push(
    languages.registerDefinitionProvider('markdown', {
      async provideDefinition(document, position) {
        const places = await placesIn(document, position);
        if (!places) return [];
        const target = rangeOf(document, places.first);
        return [
          {
            // Chinese has no blanks between words: without this the whole clause would be underlined.
            originSelectionRange: rangeOf(document, places.asked),
            targetUri: document.uri,
            targetRange: document.lineAt(target.start).range.union(target),
            targetSelectionRange: target,
          },
        ];
      },
    }),
    languages.registerReferenceProvider('markdown', {
      async provideReferences(document, position, { includeDeclaration }) {
        const places = await placesIn(document, position);
        return places?.all
          .filter((place) => includeDeclaration || place !== places.first)
          .map((place) => new Location(document.uri, rangeOf(document, place)));
      },
    }),
  );
}
