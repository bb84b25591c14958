/** Initiatives: quoted brands, plain phrases with a head noun, and those that the country knows. */
import { brands } from './brands';
import { glossaryTerms } from './glossary-terms';
import { knownProgrammes } from './known-programmes';
import { listedProgrammes, plainProgrammes } from './plain-programmes';
import type { NameRecognizer, NameText } from './text';

export const programmes: NameRecognizer = {
  id: 'programmes',
  *find(text: NameText) {
    const known = [...brands(text), ...glossaryTerms(text), ...plainProgrammes(text), ...knownProgrammes(text)];
    yield* known;
    yield* listedProgrammes(text, known);
  },
};
