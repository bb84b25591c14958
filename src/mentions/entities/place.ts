/** What the recognisers of places share: the candidate itself, and whether a few characters are a name of their own. */
import { isLeftBorder, wordsBetween } from '../../lexicon/names';
import { candidatesOf, type NameText } from './text';

export const place = candidatesOf('place');

/** 关中—天水经济区, 中国—东盟博览会: the place before the dash; `start` itself where none stands. */
export function pairStart(text: NameText, start: number): number {
  const before = /[—–-]/.test(text.at(start - 1)) ? text.atomEndingAt(start - 1) : undefined;
  return before?.start ?? start;
}

/** A known place, a county's short form, or characters of no common word. */
export function isOwnName(text: NameText, start: number, length: number): boolean {
  const edge = text.leftEdge(start + length);
  return edge.start <= start && (edge.placed || edge.unknown >= 2);
}

/** No verb, no particle: characters and nouns, of which a longer name may be made. */
export function isNamePart(text: NameText, start: number, end: number): boolean {
  for (const word of wordsBetween(text.folded, start, end)) {
    const { kind } = word;
    if (kind === 'verb' || kind === 'function' || (kind === null && isLeftBorder(text.slice(word)))) return false;
  }
  return true;
}
