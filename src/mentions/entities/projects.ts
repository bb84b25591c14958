/** Projects by name: a body and its object with 项目 as one name (双良集团集中供热项目), a known work and its phase (黔中水利枢纽一期工程). */
import { isLeftBorder, wordClass } from '../../lexicon/names';
import type { NameCandidate, NameRecognizer, NameText } from './text';

const PROJECT = /[\u4e00-\u9fff“”A-Za-z0-9]{2,22}?项目/y;
const PHASE = /(?:[一二三四]期)(?:工程|项目)/y;
const PROPER = new Set(['body-head', 'central-body']);

export const projects: NameRecognizer = {
  id: 'projects',
  *find(text: NameText, seen: readonly NameCandidate[]) {
    for (const body of seen) {
      if (!PROPER.has(body.reason)) continue;
      PROJECT.lastIndex = body.end;
      const match = PROJECT.exec(text.folded);
      if (match && isNamePart(match[0].slice(0, -2))) yield project(body.start, body.end + match[0].length);
    }
    for (const place of seen) {
      if (place.reason !== 'place-head' || !/(?:枢纽|水库|电站|水电站|核电站|电厂|灌区|运河)$/.test(text.slice(place)))
        continue;
      PHASE.lastIndex = place.end;
      const match = PHASE.exec(text.folded);
      if (match) yield project(place.start, place.end + match[0].length);
    }
  },
};

/** No particle and no verb that would make a sentence of it. */
function isNamePart(part: string): boolean {
  for (let at = 0; at < part.length;) {
    const length = [4, 3, 2].find((n) => at + n <= part.length && wordClass(part.slice(at, at + n)) !== null);
    if (length !== undefined) {
      if (wordClass(part.slice(at, at + length)) === 'verb') return false;
      at += length;
      continue;
    }
    const character = part[at] ?? '';
    if (isLeftBorder(character) && !/[与和]/.test(character)) return false;
    at += 1;
  }
  return true;
}

function project(start: number, end: number): NameCandidate {
  return { start, end, type: 'programme', title: null, affiliation: null, reason: 'named-project' };
}
