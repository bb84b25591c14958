/** What the recognisers of bodies share: levels, classes that are no single body, the left border of an organ. */
import { candidatesOf, type NameText } from './text';

export const LEVEL = '(?:自治区|自治州|自治县|省|市|区|县|州|旗|盟|镇|乡)';
/** A level after these is a class (各区政府, 全市), not one body. */
export const NOT_ONE =
  /[各全本我该每某两多级辖外历届]$|相关$|有关$|所在$|乡镇$|当地$|地方$|上级$|下级$|同级$|基层$|省市$|部分$|行政$|[省市县区][)]$|[省市县]$|\d[所家个座间]$/;
export const body = candidatesOf('organization');

const LEVEL_AT = new RegExp(`^${LEVEL}`);

/**
 * Start of an organ whose level's character (市, 县 …) stands at `at`: that of the place which ends there or with it (云江市|教育局), of a
 * county of two unknown characters (芷江县委), else `at`; `null` where a class stands before it (各区政府).
 */
export function organStart(text: NameText, at: number): number | null {
  const level = LEVEL_AT.exec(text.folded.slice(at, at + 3))?.[0].length ?? 0;
  const atom = text.atomEndingAt(at) ?? (level > 0 ? text.atomEndingAt(at + level) : undefined);
  if (atom) return atom.start;
  if (NOT_ONE.test(text.folded.slice(Math.max(0, at - 2), at))) return null;
  const edge = text.leftEdge(at);
  return level > 0 && edge.unknown === 2 && edge.inner === 2 && /[市县区]/.test(text.at(at)) ? edge.start : at;
}
