/** Plain words before the head of a place, which a name beside them in a list makes a name too (粮食仓储物流园、云溪木业产业园; 高新区、云溪旅游区). */
import { WORK_VERBS } from '../../lexicon/verbs';
import { TOWN_FACILITIES } from '../../lexicon/facilities';
import { PLACE_HEADS } from '../../lexicon/places';
import { isLeftBorder, wordClassAt, wordsBetween } from '../../lexicon/names';
import { KnownWords } from './gazetteer';
import { place } from './place';
import { isNameCharacter, type NameCandidate, type NameText } from './text';

const facilities = new Set(TOWN_FACILITIES);
const heads = new KnownWords([...PLACE_HEADS, ...TOWN_FACILITIES]);
/** Zones that a town has one of each, so that they need no words before them. */
const ALONE =
  /^(?:高新区|经开区|综保区|保税区|经济技术开发区|经济开发区|高新技术产业开发区|开发区|奥体中心|综合保税区|临[港空]经济区|空港经济区|海洋经济区|航空港区|大学城|科学城|科技城|空港新城|高铁新城|中央商务区|软件园)$/;
/** Words that make a class even beside a name. */
const CLASS =
  /^(?:县城|城区|市区|主城|重点|特色|示范|标准|省级|市级|国家级|县级|区域性?|大型|中型|小型|中小|各|全|乡镇|农村|城乡|公共|专业|综合(?!保税|客运)|配套|新型|若干|主题|社区|多|智慧|城市|商业|老旧|高标准|现代化|旅游|生态|工业|产业|物流|商贸|跨境|高速|普通|重大|骨干|在建|其他|一批|主要|核心|国际|国内|区级|镇级|星级|高星级|中小学|公办|民办|高等|风电|光伏|水电)/;
const LONGEST = 10;
const ORDINAL = /^第[一二三四五六七八九十]{1,2}$/;
const COUNTED = /[个座条处家所批项0-9]/;

/** Heads of lists beside which a plain item may be a name. */
const SURE = new Set(['place-head', 'quoted-zone', 'town-facility', 'street-name', 'free-trade-zone', 'national-zone']);

export function* besideNames(text: NameText, names: readonly NameCandidate[]): Iterable<NameCandidate> {
  const { folded } = text;
  if (!folded.includes('、')) return;
  const sure = names.filter(({ reason }) => SURE.has(reason));
  if (sure.length === 0) return;
  const starts = new Set(sure.map(({ start }) => start));
  const ends = new Set(sure.map(({ end }) => end));
  const taken = new Set(names.map(({ end }) => end));
  const items = heads
    .in(text)
    .filter(({ end }) => !taken.has(end))
    .map(({ start, end }) => ({ start: itemStart(text, start), head: start, end }))
    .filter((item) => isPlainName(text, item.start, item.head, item.end));
  const found = new Set<(typeof items)[number]>();
  for (const item of items) if (isJoint(text.at(item.start - 1)) && ends.has(item.start - 1)) add(item);
  for (const item of [...items].reverse()) if (isJoint(text.at(item.end)) && starts.has(item.end + 1)) add(item);
  for (const { start, end } of found) yield place(start, end, 'place-head');

  function add(item: (typeof items)[number]): void {
    found.add(item);
    starts.add(item.start);
    ends.add(item.end);
  }
}

const isJoint = (character: string): boolean => character === '、';

/** Where the item of a list begins that holds the head at `head`: behind a mark, a verb or a particle. */
export function itemStart(text: NameText, head: number): number {
  let at = head;
  while (at > 0 && head - at <= LONGEST) {
    if (!isNameCharacter(text.at(at - 1))) return at;
    const atom = text.atomEndingAt(at);
    if (atom) return atom.start;
    const word = [4, 3, 2].find((length) => wordClassAt(text.folded, at - length, at) !== null) ?? 0;
    const kind = word > 0 ? wordClassAt(text.folded, at - word, at) : null;
    const own = text.folded.slice(at - word, at);
    // 建设办|示范基地: the short form of a town's office.
    const work = WORK_VERBS.has(own) && text.at(at) !== '办';
    if ((kind === 'verb' || kind === 'function' || work) && !ORDINAL.test(own)) return at;
    if (word === 0 && isLeftBorder(text.at(at - 1))) return at;
    at -= Math.max(1, word);
  }
  return at;
}

function isPlainName(text: NameText, start: number, head: number, end: number): boolean {
  const name = text.folded.slice(start, end);
  if (COUNTED.test(text.at(start - 1))) return false;
  if (ALONE.test(name) || (name.length >= 4 && facilities.has(name))) return true;
  if (head - start < 2 || end - start > LONGEST + 4 || CLASS.test(name) || name.includes('等')) return false;
  for (const { start: from, end: to, kind } of wordsBetween(
    text.folded,
    text.atomStartingAt(start)?.end ?? start,
    head,
  )) {
    if ((kind === 'verb' || kind === 'function') && !ORDINAL.test(text.folded.slice(from, to))) return false;
    if (kind === null && isLeftBorder(text.folded.slice(from, to))) return false;
  }
  return true;
}
