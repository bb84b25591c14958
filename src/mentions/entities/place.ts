/** What the recognisers of places share: the candidate itself, and whether a few characters are a name of their own. */
import { isLeftBorder, wordsBetween } from '../../lexicon/names';
import { candidatesOf, type NameText } from './text';

export const place = candidatesOf('place');

/** 关中—天水经济区, 中国—东盟博览会: the place before the dash; `start` itself where none stands. */
export function pairStart(text: NameText, start: number): number {
  const before = /[—–-]/.test(text.at(start - 1)) ? text.atomEndingAt(start - 1) : undefined;
  return before?.start ?? start;
}

/** Unions of states that hold fairs with one country. Source: the names of fairs and forums in the calendar of the Ministry of Commerce. */
const UNION = /[—–-](?:东盟|欧盟|东北亚|中东欧国家|中东欧|阿拉伯国家|上海合作组织|拉共体)$/;

/** 中国—东盟|网球赛: where the country begins with which a union that ends at `at` holds something; `null` where there is none. */
export function partnersStart(text: NameText, at: number): number | null {
  const union = UNION.exec(text.folded.slice(Math.max(0, at - 8), at));
  return union ? (text.atomEndingAt(at - union[0].length)?.start ?? null) : null;
}

/** The same where a few words stand before `at`: 中国—东盟|城市|网球赛. */
export function partnersBefore(text: NameText, at: number): number | null {
  if (!/[—–-]/.test(text.folded.slice(Math.max(0, at - 14), at))) return null;
  for (let end = at; end >= at - 6; end -= 1) {
    const start = partnersStart(text, end);
    if (start !== null) return start;
  }
  return null;
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
