/** Streets, squares and bridges by the plain words that name them in every town (人民路, 东外环路, 胜利大街). */
import { STREET_NAMES } from '../../lexicon/places';
import { isCommonWord, isLeftBorder, isOfficialWord, wordClass, isCommonWordAt } from '../../lexicon/names';
import { sought } from '../patterns/pattern';
import { place } from './place';
import type { NameCandidate, NameText } from './text';

const STREET = sought(/(?:大街|大道|街|路|广场|公园|大桥)(?![段网灯由线侧边面程径子道人头区])/g);
const OWN_STREETS = new Set(STREET_NAMES);

/** Start of a street's usual name that ends at `end` (人民|东路), or `null`. */
function streetStart(folded: string, end: number): number | null {
  for (const till of /[东西南北中]/.test(folded[end - 1] ?? '') ? [end, end - 1] : [end]) {
    for (const length of till >= 3 ? [3, 2] : [2])
      if (OWN_STREETS.has(folded.slice(till - length, till))) return till - length;
  }
  return null;
}
/** 淮桑中路, 柳絮东街: two characters and a side name a street, whatever they mean; 山南路 and 城东路 have their own rules. */
function pointedStreet({ folded }: NameText, at: number, head: string): number | null {
  if (!/^(?:路|街|大街|大道)$/.test(head) || !/[东西南北中]/.test(folded[at - 1] ?? '')) return null;
  const name = folded.slice(at - 3, at - 1);
  if (!/^[\u4e00-\u9fff]{2}$/.test(name) || /[省市县区镇乡村]/.test(name) || [...name].some(isLeftBorder)) return null;
  const kind = wordClass(name);
  if (kind === 'verb' || kind === 'function' || isOfficialWord(name)) return null;
  // 国道|东路 of a sentence: the characters before must not share a word with the name's first.
  return isCommonWordAt(folded, at - 4, at - 2) ? null : at - 3;
}
const OWN_SQUARE =
  /^(?:人民|解放|中山|和平|新华|胜利|光明|友谊|五一|八一|七一|世纪|劳动|长征|延安|东风|红旗|建国|解放)/;
const CROSSED = /[\u4e00-\u9fff]/;

export function* streets(text: NameText): Iterable<NameCandidate> {
  const { folded } = text;
  for (const match of STREET.in(text)) {
    const from = streetStart(folded, match.index) ?? pointedStreet(text, match.index, match[0]);
    if (from === null) continue;
    const name = folded.slice(from, match.index + match[0].length);
    const before = folded.slice(from - 1, from + 1);
    if (CROSSED.test(text.at(from - 1)) && isCommonWord(before)) continue;
    // 建设文化广场10个, 10座体育公园: a class.
    if (/(?:公园|广场|大桥)$/.test(match[0]) && !OWN_SQUARE.test(name)) continue;
    // 科技创新大道 as a figure of speech, 健康之路: a verb of moving makes it one.
    if (/[走踏迈][上出进]?[^、,。]{0,4}$/.test(folded.slice(Math.max(0, from - 6), from))) continue;
    const start = text.atomEndingAt(from)?.start ?? from;
    yield place(start, match.index + match[0].length, 'street-name');
  }
}
