/** Roads and railways: by their two ends, by shared heads (武云、汕谷高速), along a shore, and the part of a line that is meant. */
import { isCommonWordAt } from '../../lexicon/names';
import { sought } from '../patterns/pattern';
import { isOwnName, place } from './place';
import type { NameCandidate, NameText } from './text';

/** 绥满高速海拉尔至牙克石段: a line and the part of it. */
const SECTION = sought(
  /([\u4e00-\u9fff]{2,8}(?:高速公路|高速铁路|城际铁路|城际|客专|高速|铁路|高铁|公路|国道))([\u4e00-\u9fff]{2,8}(?:至|到|—|-)[\u4e00-\u9fff]{2,8}段)/g,
);

const LINE = '高速公路|高速铁路|城际铁路|货运铁路|高速|铁路|高铁|公路|国道|省道|快速路|大道';
/** G219峒山至东岭公路: a line by its two ends. */
const ENDS = sought(
  new RegExp(`(?:至|到|—|--?|~)([\\u4e00-\\u9fff]{2,5}?)(?:${LINE})(?![网局])(?:[\\u4e00-\\u9fff]{2,4}段)?`, 'g'),
);
/** 武云、汕谷高速: items before a line's head that are no longer than its own short name; 京谷（扩建）、哈云等高速公路. */
const SHARED_LINE = sought(
  new RegExp(
    `(?:[\\u4e00-\\u9fff]{2,3}(?:[(（][^)）]{2,6}[)）])?、){1,6}[\\u4e00-\\u9fff]{2,3}(?:[和及][\\u4e00-\\u9fff]{2,3})?(?:等)?(?:\\d{1,2}条)?(?:${LINE})`,
    'g',
  ),
);
/** 沿江高铁, 环湖公路: along a shore that needs no name. */
const ALONG = sought(
  /[沿环滨跨](?:[江海河湖黄淮岛]|渤海|太湖)(?:旅游)?(?:通道|大道|高铁|城际铁路|铁路|高速公路|高速|公路|路)(?!网)(?:支线|复线|专用线)?/g,
);
/** 汕谷高速韶云段 */
const PART = /[\u4e00-\u9fff]{2,4}段/y;
const LINE_HEAD = new RegExp(`(?:${LINE})$`);

export function* lines(text: NameText): Iterable<NameCandidate> {
  yield* sections(text);
  yield* dashed(text);
  yield* reaches(text);
  yield* numbered(text);
  const { folded } = text;
  for (const match of ENDS.in(text)) {
    const edge = text.leftEdge(match.index);
    if (edge.start === match.index || (!edge.placed && (edge.unknown < 2 || edge.inner > 6))) continue;
    if (!isOwnName(text, match.index + match[0].indexOf(match[1] ?? ''), (match[1] ?? '').length)) continue;
    yield place(edge.start, match.index + match[0].length, 'line-by-ends');
  }
  for (const match of SHARED_LINE.in(text)) {
    let at = match.index;
    for (const item of match[0].split('、').slice(0, -1)) {
      const length = /^[\u4e00-\u9fff]+/.exec(item)?.[0].length ?? 0;
      const start = at === match.index ? text.leftEdge(at + length).start : at;
      if (at + length - start >= 2 && at + length - start <= 3 && isLineName(text, start, at + length))
        yield place(start, at + length, 'shared-line');
      at += item.length + 1;
    }
    const last = /^([\u4e00-\u9fff]{2,3}?)([和及])?([\u4e00-\u9fff]{2,3})?等/.exec(
      folded.slice(at, match.index + match[0].length),
    );
    if (last && isLineName(text, at, at + (last[1] ?? '').length))
      yield place(at, at + (last[1] ?? '').length, 'shared-line');
  }
  for (const match of ALONG.in(text)) yield place(match.index, match.index + match[0].length, 'line-along');
}

/** Two or three characters of ends (京谷, 哈云) that make no word. */
function isLineName(text: NameText, start: number, end: number): boolean {
  return (
    !/[园区路桥城港场站改目程司团]$|^[东西南北中]部$/.test(text.folded.slice(start, end)) &&
    !isCommonWordAt(text.folded, start, end) &&
    isOwnName(text, start, end - start)
  );
}

function* sections(text: NameText): Iterable<NameCandidate> {
  for (const match of SECTION.in(text)) {
    const line = /(?:高速公路|高速铁路|城际铁路|城际|客专|高速|铁路|高铁|公路|国道)$/.exec(match[1] ?? '');
    const head = match.index + (line?.index ?? 0);
    const edge = text.leftEdge(head);
    const along = /[沿环][江海湖河边]$/.test(text.folded.slice(Math.max(0, head - 2), head));
    if (edge.placed || edge.unknown > 1 || along)
      yield place(along ? head - 2 : edge.start, match.index + match[0].length, 'line-section');
  }
}

/** The part of a line (韶云段) right after its head, as an end; `end` itself where none stands. */
export function partEnd(text: NameText, head: string, end: number): number {
  PART.lastIndex = end;
  const part = LINE_HEAD.test(head) ? PART.exec(text.folded)?.[0] : undefined;
  return part && isOwnName(text, end, part.length - 1) ? end + part.length : end;
}

/** 包头——兰州线, 宝鸡—成都铁路: two known places, a dash and a line's head. */
const DASH = /[—–-]{1,2}/y;
const DASHED_HEAD = new RegExp(`(?:${LINE}|线)(?![路索上下条])`, 'y');

function* dashed(text: NameText): Iterable<NameCandidate> {
  for (const atom of text.atoms) {
    DASH.lastIndex = atom.end;
    const dash = DASH.exec(text.folded)?.[0].length ?? 0;
    const other = dash > 0 ? text.atomStartingAt(atom.end + dash) : undefined;
    if (!other) continue;
    DASHED_HEAD.lastIndex = other.end;
    const head = DASHED_HEAD.exec(text.folded)?.[0].length ?? 0;
    if (head > 0) yield place(atom.start, other.end + head, 'line-by-ends');
  }
}

/** 黄河|兰州|段: a river and the place along which it is meant. */
function* reaches(text: NameText): Iterable<NameCandidate> {
  for (const atom of text.atoms) {
    if (atom.kind !== 'region' || !/[江河]$/.test(text.slice(atom))) continue;
    const along = text.atomStartingAt(atom.end);
    if (along?.division && text.at(along.end) === '段') yield place(atom.start, along.end + 1, 'line-section');
  }
}

/** 地铁14号线, 轨道交通3号线 */
const NUMBERED = sought(
  /(?:地铁|轨道交通|轻轨|城轨|有轨电车|市域铁路)(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}|[A-Z]{1,2}\d{0,2})号?线/g,
);

function* numbered(text: NameText): Iterable<NameCandidate> {
  for (const match of NUMBERED.in(text)) {
    const start = text.atomEndingAt(match.index)?.start ?? match.index;
    yield place(start, match.index + match[0].length, 'numbered-line');
  }
}
