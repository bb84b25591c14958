/** Works of the planned economy and their kin: a level, a number or a plain word, a trade, 厂 (省机床厂, 第一棉纺厂, 红星机械厂, 云江铜业公司). */
import { byLength } from '../../lexicon/by-length';
import { TRADES } from '../../lexicon/bodies';
import { STREET_NAMES } from '../../lexicon/places';
import { isLeftBorder, isOfficialWord, wordClassAt } from '../../lexicon/names';
import { sought } from '../patterns/pattern';
import { body, LEVEL, organStart } from './body';
import { opensHere } from './roads';
import type { NameCandidate, NameText } from './text';

const TRADE = `(?:${byLength(TRADES)})`;
const FACTORY = sought(
  new RegExp(
    `(?:第[一二三四五六七八九十]{1,2})?(?:${TRADE}){1,2}(?:总厂|分厂|厂|总公司|公司|联合企业|联合公司)(?![长房家区商办化级])`,
    'g',
  ),
);
const LEVEL_BEFORE = new RegExp(`${LEVEL}$`);
const USUAL = new Set(STREET_NAMES);
/** 各省|机床厂, 国营|棉纺厂: classes. */
const CLASS =
  /(?:国营|国有|大型|中型|小型|民营|私营|集体|乡镇|地方|军工|全国|各地|县级|街道|村办|骨干|[大小新老多个家座各])$/;

export function* factories(text: NameText): Iterable<NameCandidate> {
  const { folded } = text;
  if (!/厂|公司|联合企业/.test(folded)) return;
  for (const match of FACTORY.in(text)) {
    const at = match.index;
    const start = openingOf(text, at, match[0].startsWith('第'));
    if (start !== null) yield body(start, at + match[0].length, 'factory');
  }
}

function openingOf(text: NameText, at: number, numbered: boolean): number | null {
  const { folded } = text;
  const atom = text.atomEndingAt(at);
  if (atom) return atom.kind === 'country' || atom.kind === 'joined' ? null : atom.start;
  if (CLASS.test(folded.slice(Math.max(0, at - 2), at))) return null;
  const level = LEVEL_BEFORE.exec(folded.slice(Math.max(0, at - 3), at))?.[0].length ?? 0;
  if (level > 0) {
    const start = organStart(text, at - level);
    return start !== null && (start < at - level || opensHere(text, start)) ? start : null;
  }
  const own = folded.slice(at - 2, at);
  const kind = wordClassAt(folded, at - 2, at);
  const named = USUAL.has(own) || (kind === 'rare' && !isOfficialWord(own) && !/[级型类种式]$/.test(own));
  if (at >= 2 && named && !isLeftBorder(folded[at - 2] ?? '') && opensHere(text, at - 2)) {
    const home = text.atomEndingAt(at - 2);
    return home?.division ? home.start : at - 2;
  }
  return numbered && opensHere(text, at) ? at : null;
}
