/** Initiatives: quoted brands, plain phrases with a head noun, and those that the country knows. */
import { brands } from './brands';
import { glossaryTerms } from './glossary-terms';
import { knownProgrammes } from './known-programmes';
import { plainProgrammes } from './plain-programmes';
import type { NameRecognizer, NameText } from './text';

export const programmes: NameRecognizer = {
  id: 'programmes',
  *find(text: NameText) {
    yield* brands(text);
    yield* glossaryTerms(text);
    yield* plainProgrammes(text);
    yield* knownProgrammes(text);
  },
};
