/** What the recognisers of places share: the candidate itself, and whether a few characters are a name of their own. */
import { candidatesOf, type NameText } from './text';

export const place = candidatesOf('place');

/** A known place, a county's short form, or characters of no common word. */
export function isOwnName(text: NameText, start: number, length: number): boolean {
  const edge = text.leftEdge(start + length);
  return edge.start <= start && (edge.placed || edge.unknown >= 2);
}
