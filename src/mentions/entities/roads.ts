/** Roads and railways by what stands around their heads: two characters of their ends, a numbered name, a list of streets, two ends with 至. */
import { isCommonWordAt, isLeftBorder, wordClassAt } from '../../lexicon/names';
import { CLASSES_OF_ROAD, END_CHARACTERS } from '../../lexicon/roads';
import { sought } from '../patterns/pattern';
import { place } from './place';
import { isNameCharacter, listItems, type NameCandidate, type NameText } from './text';

export function* roads(text: NameText): Iterable<NameCandidate> {
  yield* shortLines(text);
  yield* viaLines(text);
  yield* numberedStreets(text);
  yield* listedStreets(text);
  yield* endsOfWorks(text);
  yield* ringRoads(text);
  yield* listedByEnds(text);
}

/** True where a name may begin: at a mark, after a common word or after a word of one character that ends names. */
export function opensHere(text: NameText, at: number): boolean {
  const before = text.at(at - 1);
  if (!isNameCharacter(before) || isLeftBorder(before)) return true;
  return (
    isCommonWordAt(text.folded, at - 2, at) ||
    isCommonWordAt(text.folded, at - 4, at) ||
    text.atomEndingAt(at) !== undefined
  );
}

const LINE = sought(
  /(?:高速公路|高速铁路|城际铁路|客运专线|客专|城际|高速|高铁|铁路|(?:[一二三]级)(?:公路|路)|输气管道|输油管道)(?!公路|铁路|[网局系部警法运])/g,
);
const ENDS = new RegExp(`^[${END_CHARACTERS}]{2,3}$`);

/** 建设|防东|铁路, 、京沪|高速铁路: two or three ends in a character each, however the words beside them may be read. */
function* shortLines(text: NameText): Iterable<NameCandidate> {
  const { folded } = text;
  for (const match of LINE.in(text)) {
    for (const length of [3, 2]) {
      const start = match.index - length;
      if (start < 0 || text.cutsAtom(match.index)) continue;
      const name = folded.slice(start, match.index);
      const abbreviations = ENDS.test(name);
      const word = isCommonWordAt(folded, start, match.index) || isCommonWordAt(folded, start + 1, match.index);
      if (!/^[\u4e00-\u9fff]+$/.test(name) || (word && !abbreviations) || !opensHere(text, start)) continue;
      // 经济|中高速: a word that goes on into the name is no border, unless another one ends before it (建设|防东, not 设防).
      if (isCommonWordAt(folded, start - 1, start + 1) && !isCommonWordAt(folded, start - 2, start)) continue;
      if (!abbreviations && (length === 3 || [...name].some((one) => isLeftBorder(one) || NO_END.test(one)))) continue;
      yield place(start, match.index + match[0].length, 'place-head');
      break;
    }
  }
}
/** Characters that make a class or a sentence of the two before a line. */
const NO_END = /[一二三四五六七八九十两条新老大小多省市县乡村级等该此全国地通行线段建修改扩的]/;

/** 南州经上湖至云城港高速公路: by the places on its way. */
const VIA = sought(
  /经[^至到经、,。；\s]{2,6}[至到][^至到经、,。；\s]{2,6}?(?:高速公路|高速铁路|城际铁路|高速|高铁|铁路|公路|航线|航道)/g,
);
function* viaLines(text: NameText): Iterable<NameCandidate> {
  for (const match of VIA.in(text)) {
    const edge = text.leftEdge(match.index);
    if (edge.start < match.index && (edge.placed || edge.unknown >= 2))
      yield place(edge.start, match.index + match[0].length, 'line-by-ends');
  }
}

/** 经三路, 科技二街: a series of streets under numbers. */
const NUMBERED = sought(
  /(?:[经纬东西南北横纵]|[\u4e00-\u9fff]{2})[一二三四五六七八九十]{1,2}(?:大街|大道|路|街|巷)(?![公段灯])/g,
);
function* numberedStreets(text: NameText): Iterable<NameCandidate> {
  const { folded } = text;
  for (const match of NUMBERED.in(text)) {
    // 打通|经三路
    const late =
      /^[\u4e00-\u9fff][经纬东西南北横纵][一二三四五六七八九十]/.test(match[0]) && !opensHere(text, match.index);
    const at = match.index + (late ? 1 : 0);
    const name = match[0].slice(late ? 1 : 0).replace(/[一二三四五六七八九十]{1,2}(?:大街|大道|路|街|巷)$/, '');
    if (NO_SERIES.test(name) || (name.length > 1 && [...name].some(isLeftBorder))) continue;
    const kind = wordClassAt(folded, at, at + name.length);
    if (kind === 'verb' || kind === 'function' || !opensHere(text, at)) continue;
    yield place(at, match.index + match[0].length, 'place-head');
  }
}
const NO_SERIES = /^第|[条项个大新改建修]$|^(?:完成|其中|分别|打通|城区|市区|全长|公路)/;

/** 根水路、西出口路等10条道路: in a list of streets every item is one, plain words too. */
const STREETS = sought(
  /(?:(?:(?![和及与等的])[\u4e00-\u9fff]){1,8}(?:大街|大道|路|街|巷)、){1,10}(?:(?![和及与等的])[\u4e00-\u9fff]){1,6}(?:大街|大道|路|街|巷)(?=等|和|及|[,。;、(]|$|改造|建设|扩建|\d|[两三四五六七八九十]条)/g,
);
function* listedStreets(text: NameText): Iterable<NameCandidate> {
  for (const match of STREETS.in(text)) {
    const spans = listItems(match[0], match.index).map(({ start, end }) => ({
      start: start === match.index ? streetStart(text, start, end) : start,
      end,
    }));
    if (spans.some((span) => CLASSES_OF_ROAD.test(text.slice(span)))) continue;
    for (const { start, end } of spans) if (end - start >= 3) yield place(start, end, 'place-head');
  }
}

/** Where the first street of a list begins: behind the last verb or particle before its head. */
function streetStart(text: NameText, from: number, end: number): number {
  for (let at = end - 2; at > from; at -= 1) {
    if (text.atomEndingAt(at)) return text.atomEndingAt(at)?.start ?? at;
    const kind = wordClassAt(text.folded, at - 2, at);
    if (
      kind === 'verb' ||
      kind === 'function' ||
      isLeftBorder(text.at(at - 1)) ||
      WORKED.test(text.folded.slice(at - 2, at))
    )
      return at;
  }
  return from;
}
const WORKED =
  /^(?:建设|改造|完成|城市|城区|市区|道路|主街|推进|整治|拓宽|绿化|亮化|美化|提升|维修|修缮|硬化|治理|管理|保障|实施)$/;

/** 中央桥至云梯桥段: works from one bridge, street or gate to another. */
const END_OF_WORK = '大桥|桥|大街|大道|路|街|立交|广场|隧道|互通|水库|闸|坝';
const FROM_TO = sought(
  new RegExp(
    `([\\u4e00-\\u9fff]{1,6}(?:${END_OF_WORK}))(?:至|到|—)([\\u4e00-\\u9fff]{1,6}?(?:${END_OF_WORK}))(?=段|沿线|区间|之间|道路|[,。、;])`,
    'g',
  ),
);
function* endsOfWorks(text: NameText): Iterable<NameCandidate> {
  for (const match of FROM_TO.in(text)) {
    const first = match[1] ?? '';
    const second = match[2] ?? '';
    if (CLASSES_OF_ROAD.test(first) || CLASSES_OF_ROAD.test(second)) continue;
    const firstEnd = match.index + first.length;
    const start = streetStart(text, match.index, firstEnd);
    const end = match.index + match[0].length;
    if (firstEnd - start >= 2) yield place(start, firstEnd, 'place-head');
    if (second.length >= 2) yield place(end - second.length, end, 'place-head');
  }
}

/** 云江至松岭、柳汀至石桥等9条国省干线: roads of a list by their two ends alone. */
const BY_ENDS = sought(
  /[\u4e00-\u9fff]{2,12}至[\u4e00-\u9fff]{2,8}(?:、[\u4e00-\u9fff]{2,8}至[\u4e00-\u9fff]{2,8}){0,8}等(?:\d{1,2}|[一二两三四五六七八九十]{1,2})?条?[\u4e00-\u9fff]{0,10}?(?:公路|干线|高速|铁路|通道|道路|线路)/g,
);
function* listedByEnds(text: NameText): Iterable<NameCandidate> {
  for (const match of BY_ENDS.in(text)) {
    const list = match[0].slice(0, match[0].lastIndexOf('等'));
    for (const { start: at, end } of listItems(list, match.index)) {
      const to = text.folded.indexOf('至', at + 2);
      if (to < 0 || to > end) break;
      const start = at === match.index ? firstEnd(text, at, to) : at;
      if (start !== null && !/[的了年月日]/.test(text.folded.slice(start, end)))
        yield place(start, end, 'line-by-ends');
    }
  }
}

/** Where the first end of a list of roads begins: its known place, else behind the verb before it; `null` where neither tells. */
function firstEnd(text: NameText, from: number, to: number): number | null {
  const home = text.atomEndingAt(to);
  if (home) return home.start;
  for (let at = to - 2; at >= Math.max(from, to - 6); at -= 1) if (opensHere(text, at)) return at;
  return null;
}

/** 西外环路, 东西外环道路, 机场快速路, 新北出口: of a town's rings, airport roads and ways out there is one by each side. */
const RING = sought(
  /(?:[东南西北]{1,2}(?:外环|内环|二环|三环|环城|绕城)(?:快速路|高速公路|高速|道路|路|线)|[东西南北中]部(?:快线|快速路|快速干线|快速通道|干线|沿海大道|大通道)|(?:机场|火车站|高铁站|空港)(?:快速路|高速公路|高速|大道|连接线|路)|新?[东南西北]{1,2}出口路?(?![额总量商贸创退]))(?![网段由])/g,
);
function* ringRoads(text: NameText): Iterable<NameCandidate> {
  for (const match of RING.in(text)) {
    const home = text.atomEndingAt(match.index);
    if (home || opensHere(text, match.index))
      yield place(home?.start ?? match.index, match.index + match[0].length, 'place-head');
  }
}
