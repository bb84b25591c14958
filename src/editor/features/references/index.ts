/** F12 leads to the first full mention of a name or figure, Shift+F12 lists all its places. */
import { languages, Location, type ExtensionContext } from 'vscode';
import type { Analyses } from '../../analyses';
import { rangeOf } from '../../ranges';
import { placesAt } from './places';

export function activate(context: ExtensionContext, analyses: Analyses): void {
  context.subscriptions.push(
    languages.registerDefinitionProvider('markdown', {
      async provideDefinition(document, position) {
        const analysis = await analyses.current(document);
        const places = analysis && placesAt(document.offsetAt(position), document.getText(), analysis);
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
        const analysis = await analyses.current(document);
        const places = analysis && placesAt(document.offsetAt(position), document.getText(), analysis);
        return places?.all
          .filter((place) => includeDeclaration || place !== places.first)
          .map((place) => new Location(document.uri, rangeOf(document, place)));
      },
    }),
  );
}
