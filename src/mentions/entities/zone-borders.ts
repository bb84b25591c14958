/** Where the name of a zone begins, and what stands before its head that makes one of it. */
import { isOfficialWord, wordClassAt } from '../../lexicon/names';
import type { PlaceAtom } from './atoms';
import { countyShorts } from './counties';
import { isNamePart } from './place';
import { opensHere } from './roads';
import { isNameCharacter, type NameText } from './text';
import { CLASS_WORDS } from './zone-classes';

/** Where the zone begins that ends a few characters of no verb before `at`; `undefined` where none does. */
export function motherOf(text: NameText, begins: ReadonlyMap<number, number>, at: number): number | undefined {
  for (let end = at - 2; end >= at - 5; end -= 1) {
    const start = begins.get(end);
    if (start === undefined) continue;
    const own = text.folded.slice(end, at);
    return /^[\u4e00-\u9fff]+$/.test(own) && !CLASS_WORDS.test(own) && isNamePart(text, end, at) ? start : undefined;
  }
  return undefined;
}

/** 京新|高速, though 新高 is a word: an end of the line stands before it. */
export const isNamedLine = (text: NameText, at: number, head: string): boolean =>
  /^高[速铁]/.test(head) &&
  text.at(at - 1) === '新' &&
  !/[再历又最创]/.test(text.at(at - 2)) &&
  !wordClassAt(text.folded, at - 2, at);
/** 大兴|国际机场, though 兴国 is a word. */
export const countyEndsAt = (text: NameText, at: number): boolean =>
  countyShorts().longestAt(text.folded, at - 2)?.end === at && !isNameCharacter(text.at(at - 3));
/** 珍珠湾|海洋牧场, 月牙湖|公园: a plain word and what nature it names, alone before the head. */
export function isOfNature(text: NameText, at: number): boolean {
  const word = text.folded.slice(at - 3, at - 1);
  const kind = wordClassAt(text.folded, at - 3, at - 1);
  return (
    /[湾岭沟坪坝滩洲峡谷潭湖山河溪岛崖峰岩垭坳嘴坡沱岗墩洞寨塘泉庙堡]/.test(text.at(at - 1)) &&
    (kind === 'noun' || kind === 'rare') &&
    wordClassAt(text.folded, at - 3, at) === null &&
    wordClassAt(text.folded, at - 2, at) === null &&
    !isOfficialWord(word) &&
    opensHere(text, at - 3)
  );
}
/** 涪陵|工业园区, 双水|产业园: a county or a town by its short name has one of them. */
export const isOfLocal = (text: NameText, opening: PlaceAtom | undefined, head: string): boolean =>
  (opening?.division?.level === 'county' || opening?.division?.level === 'town') &&
  text.slice(opening) !== opening.division.name &&
  /^(?:工业园区|产业园区|工业园|产业园|水厂|自来水厂|污水处理厂|奥体中心|码头|温泉|煤矿|互通|服务区|试验区|合作区)$/.test(
    head,
  );

/** 河口区|山新村, where the report alone knows 河口区: the class of a division opens no name. */
export const behindLevel = (text: NameText, start: number, head: number): number =>
  !text.atomStartingAt(start) && /[区县镇乡][^新]/.test(text.folded.slice(start, start + 2)) && head - start >= 2
    ? start + 1
    : start;

/** 四川·云江工业遗产公园: a place and a dot open the name. */
export function afterDot(text: NameText, start: number): number {
  if (text.at(start - 1) !== '·') return start;
  return text.atomEndingAt(start - 1)?.start ?? start;
}
