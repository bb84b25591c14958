/** What a town names by where it lies: a side, a gate, a station, a shore before the head of a zone, a street or a school (城南片区, 空港物流园, 东门老街). */
import { byLength } from '../../lexicon/by-length';
import { LOCATED_BODIES, LOCATED_HEADS, LOCATORS } from '../../lexicon/facilities';
import { isLeftBorder, wordClassAt, wordsBetween } from '../../lexicon/names';
import { body } from './body';
import { KnownWords } from './gazetteer';
import { place } from './place';
import { opensHere } from './roads';
import type { NameCandidate, NameText } from './text';

const locators = new KnownWords(LOCATORS);
/** 空港|国际|物流园: plain words may stand between. */
const LOCATED = new RegExp(`([\\u4e00-\\u9fff]{0,6}?)(${byLength(LOCATED_HEADS)})(?![级化内网型])`, 'y');
/** 高铁建设片区, 沿江各港区: no name goes on so. */
const NO_INNER =
  /[的了和与及等、为是在各]|建设|改造|开发|整治|治理|提升|打造|形成|推进|重点|所有|多个|老旧|主要|相关|现代化|级$/;
/** 沿河公园 and 大学校区 are classes; so is 高铁站 of every line. */
const CLASS =
  /^(?:沿[江河湖海](?:公园|码头|社区|小区|学校|小学|景区|港区|旅游区|风景区|隧道|大桥|停车场)|大学(?:校区|科技园|创业园|学校|产业园)|(?:火车站|汽车站|高铁站|高铁|机场)(?:隧道|大桥|景区|社区|公园|小学|中学|学校|水厂|停车场|路)|(?:沿海|口岸|边贸|职教|医教|文教|高铁|国门|老城|县城|政务|会展)(?:社区|小区|景区|学校|小学|中学|幼儿园|医院|停车场|农贸市场|污水处理厂|公园|大桥|隧道|码头|工业区|港区)|(?:口岸|边贸|沿江|沿海|沿河)(?:工业园|工业园区|产业园|产业园区|物流园|物流园区|物流中心)|县城(?:污水厂|水厂|自来水厂|医院|步行街|路|大街))$/;

export function* located(text: NameText): Iterable<NameCandidate> {
  const { folded } = text;
  let past = 0;
  for (const at of locators.startsIn(text)) {
    const behind = at < past ? null : locators.endAt(folded, at);
    if (behind === null) continue;
    LOCATED.lastIndex = behind;
    const match = LOCATED.exec(folded);
    if (!match) continue;
    const end = LOCATED.lastIndex;
    const inner = match[1] ?? '';
    const home = text.atomEndingAt(at);
    if (text.cutsAtom(at) || text.cutsAtom(end) || NO_INNER.test(inner) || CLASS.test(folded.slice(at, end))) continue;
    // 以江河湖海新区, 大江|南工业园: the first character belongs to a word before it.
    if (!home && (wordClassAt(folded, at - 1, at + 1) || !opensHere(text, at))) continue;
    if (inner && !isPlain(folded, behind, behind + inner.length)) continue;
    const start = home?.start ?? at;
    yield LOCATED_BODIES.has(match[2] ?? '') ? body(start, end, 'body-head') : place(start, end, 'place-head');
    past = end;
  }
}

/** Nouns alone, and characters of none (a name's own). */
function isPlain(folded: string, start: number, end: number): boolean {
  for (const { start: from, end: to, kind } of wordsBetween(folded, start, end)) {
    if (kind === 'verb' || kind === 'function') return false;
    if (kind === null && isLeftBorder(folded.slice(from, to))) return false;
  }
  return true;
}
