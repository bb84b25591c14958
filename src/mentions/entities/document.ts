/** What the recognisers of papers share. */
import type { Pattern } from '../patterns/pattern';
import { candidatesOf, type NameCandidate, type NameText } from './text';

export const document = candidatesOf('document');

/** Each match of a pattern as one paper. */
export function* wholeMatches(text: NameText, pattern: Pattern, reason: string): Iterable<NameCandidate> {
  for (const match of pattern.in(text)) yield document(match.index, match.index + match[0].length, reason);
}
