/** Places that their class alone makes one: 云溪、石塘、桥头三镇, 白浦、丁桥等重点镇. The class behind the list names the items before it. */
import { isCommonWord, isLeftBorder, wordClassAt } from '../../lexicon/names';
import { sought } from '../patterns/pattern';
import { place } from './place';
import { listItems, type NameCandidate, type NameText } from './text';

const CLASS =
  '镇街|乡镇|镇乡|街道|镇|乡|县区|县市|区县|市县|县|区|村|社区|城区|片区|组团|库区|灌区|旗县|旗|苏木|农场|林场|牧场|团场';
const COUNT = '(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})';
const KIND = '重点|中心|沿江|沿海|沿边|边境|小城|建制|特色|试点|贫困|山区|偏远|周边|主要';
const LIST = sought(
  new RegExp(
    `([\\u4e00-\\u9fff]{2,8}(?:、[\\u4e00-\\u9fff]{2,4}){0,8}、[\\u4e00-\\u9fff]{2,4}?)(?:等(?:${COUNT}个?)?(?:${KIND})?|${COUNT}[个大]?)(?:${CLASS})(?![级域区长里办容企貌情间划居])`,
    'g',
  ),
);
/** Words that are no names of towns. */
const THING = /[的了等和与及]|[业化性率产品类型级项务]$/;

export function* countedPlaces(text: NameText): Iterable<NameCandidate> {
  for (const match of LIST.in(text)) {
    const items = listItems(match[1] ?? '', match.index).map(({ start, end }, i) => ({
      start: i === 0 ? firstStart(text, start, end) : start,
      end,
    }));
    if (items.length < 2) continue;
    const names = items.map((item) => text.slice(item));
    // Of a list of towns hardly one is a word of its own (长流, 平安).
    const proper = items.filter(
      (item) => !isCommonWord(text.slice(item)) || text.atomStartingAt(item.start)?.end === item.end,
    );
    if (proper.length * 2 < names.length || names.some((name) => name.length < 2 || THING.test(name))) continue;
    for (const { start, end } of items) yield place(start, end, 'counted-place');
  }
}

/** The first item begins behind the last word or border before its two or three characters. */
function firstStart(text: NameText, from: number, end: number): number {
  const two = end - 2;
  if (two <= from) return from;
  const atom = text.atomEndingAt(end);
  if (atom) return Math.max(from, atom.start);
  for (let at = two; at > from; at -= 1) {
    if (isLeftBorder(text.at(at - 1)) || text.atomEndingAt(at)) return at;
    const kind = wordClassAt(text.folded, at - 2, at);
    if (kind !== null) return at;
  }
  return from;
}
