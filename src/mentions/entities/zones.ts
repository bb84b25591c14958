/** Zones, lines, buildings: a proper name or a place before their head, and the words that make a class of it. */
import { isCommonWordAt } from '../../lexicon/names';
import { PLACE_HEADS } from '../../lexicon/places';
import { KnownWords } from './gazetteer';
import { partEnd } from './lines';
import { nameStart } from './person-names';
import { pairStart, place } from './place';
import { opensHere } from './roads';
import type { NameCandidate, NameText } from './text';
import { afterDot, behindLevel, countyEndsAt, isNamedLine, isOfLocal, isOfNature, motherOf } from './zone-borders';
import {
  AREA,
  CLASS_OF_ROAD,
  CLASS_WORDS,
  GENERIC_ALONE,
  GRADES,
  IN_ZONE,
  LENDING,
  LENT,
  NATURAL,
  NEVER_UNPLACED,
  OF_PERSON,
  ON_WATER,
  OWN_ZONE,
  POINTED,
  RARE_OPENS,
  SINGLE_WORK,
  WEAK,
} from './zone-classes';

const heads = new KnownWords(PLACE_HEADS);
const BEFELL = /^(?:开业|开工|揭牌|奠基|落成|竣工|投产|投用|投运|落户|启用|封顶|开园|揭幕)/;

export function* zones(text: NameText, seen: readonly NameCandidate[]): Iterable<NameCandidate> {
  const lenders = new Map(seen.filter(({ reason }) => LENDING.has(reason)).map(({ start, end }) => [end, start]));
  /** Where the zones found so far begin, by their ends. */
  const begins = new Map<number, number>();
  function* found(start: number, end: number): Iterable<NameCandidate> {
    begins.set(end, start);
    yield place(start, end, 'place-head');
  }
  for (const { start: at, end } of heads.in(text)) {
    const head = text.folded.slice(at, end);
    // 充|电站: the head's first character belongs to the word before.
    if (text.cutsAtom(at)) continue;
    if (
      head.length === 2 &&
      isCommonWordAt(text.folded, at - 1, at + 1) &&
      !isNamedLine(text, at, head) &&
      !countyEndsAt(text, at)
    )
      continue;
    const lender = LENT.test(head) ? lenders.get(at) : undefined;
    if (lender !== undefined) {
      yield* found(lender, end);
      continue;
    }
    const mother = IN_ZONE.test(head) ? motherOf(text, begins, at) : undefined;
    if (mother !== undefined) {
      yield* found(mother, end);
      continue;
    }
    if (OF_PERSON.test(head) && nameStart(text.folded, at) < at) {
      yield* found(nameStart(text.folded, at), end);
      continue;
    }
    const edge = text.leftEdge(at);
    // 投资三亿元的|客运总站: the money that was spent on it points at one.
    if (edge.start === at) {
      // 长江大桥 of the one town that speaks, not 5座长江大桥 or the bureau that builds them.
      if (
        /^(?:长江|黄河)大桥$/.test(head) &&
        opensHere(text, at) &&
        !/[座条]/.test(text.at(at - 1)) &&
        text.at(end) !== '局'
      )
        yield place(at, end, 'place-head');
      if (head.length >= 3 && SINGLE_WORK.test(head) && text.folded.slice(at - 2, at) === '元的')
        yield place(at, end, 'pointed-place');
      continue;
    }
    if (
      !edge.placed &&
      NEVER_UNPLACED.test(head) &&
      !(edge.unknown >= 4 && edge.inner > edge.unknown && OWN_ZONE.test(head)) &&
      !(edge.unknown >= 2 && /^(?:跨|过江|渔港经济区|互市)/.test(head)) &&
      // 华屿科技文化产业基地|开业: what befell it tells that it is one.
      !(edge.unknown >= 2 && edge.inner > edge.unknown && BEFELL.test(text.folded.slice(end, end + 2)))
    )
      continue;
    if (edge.unknown < 2 && !edge.placed && isOfNature(text, at) && !GRADES.test(head)) {
      yield* found(at - 3, partEnd(text, head, end));
      continue;
    }
    const plain = edge.unknown < 2 && !(RARE_OPENS.test(head) && edge.rare >= 2 && edge.inner <= 3);
    const pointed =
      plain && edge.inner >= 2 && POINTED.test(text.folded.slice(Math.max(0, edge.start - 4), edge.start));
    if (pointed && (edge.inner >= 4 || SINGLE_WORK.test(head))) {
      yield place(edge.start, end, 'pointed-place');
      continue;
    }
    if (!edge.placed && (plain || (edge.unknown >= 2 ? GRADES : CLASS_WORDS).test(text.folded.slice(edge.start, at))))
      continue;
    const joined = edge.placed && text.atomStartingAt(edge.start)?.kind === 'joined';
    if (!edge.placed && /^(?:高原|平原|盆地|草原|森林|流域|海峡|群岛|老区|小区|社区)$/.test(head)) continue;
    const opening = text.atomStartingAt(edge.start);
    if (opening?.kind === 'country' && text.folded.startsWith('特色', opening.end)) continue;
    const natural = opening?.kind === 'region' && NATURAL.test(text.slice(opening));
    const alone = edge.placed && edge.inner === 0 && GENERIC_ALONE.test(head) && !isOfLocal(text, opening, head);
    if (
      /^(?:森林|草原|湿地)$/.test(head) &&
      /^(?:生态|资源|覆盖|文化|旅游|蓄积|面积)/.test(text.folded.slice(end, end + 2))
    )
      continue;
    if (alone && !(joined && /路|高速|高铁/.test(head)) && !(natural && ON_WATER.test(head))) continue;
    // 美丽中国|先行区, 中国|制造基地: a country before plain words names no zone.
    if (opening?.kind === 'country' && edge.unknown === 0 && edge.inner <= 4) continue;
    if (
      opening &&
      /(?:美丽|数字|平安|法治|健康|信用|书香|新)$/.test(text.folded.slice(Math.max(0, edge.start - 2), edge.start))
    )
      continue;
    if (edge.placed && edge.unknown === 0 && edge.inner > 0 && /^(?:片区|街区)$/.test(head)) continue;
    // 获评三星级|酒店: stars make a class.
    if (/星级$/.test(text.folded.slice(at - 2, at))) continue;
    if (head === '枢纽' && /交通|综合|物流|航空|开放/.test(text.folded.slice(edge.start, at))) continue;
    if (
      !edge.placed &&
      WEAK.test(head) &&
      edge.inner > (edge.unknown >= 3 && /^(?:园区|景区|公园)$/.test(head) ? 10 : 6)
    )
      continue;
    if (/^(?:化|内|级|型|式)/.test(text.at(end)) && WEAK.test(head)) continue;
    // 互联|互通, 社区|模式, 100|MW风电场: no name ends or begins there.
    if (head === '互通' && text.folded.slice(at - 2, at) === '互联') continue;
    if (text.folded.startsWith('模式', end)) continue;
    // 4处|绿地广场: a class, unless a place opens it.
    if (!edge.placed && /[0-9][处座个条]$/.test(text.folded.slice(edge.start - 2, edge.start))) continue;
    if (/[0-9]/.test(text.at(edge.start - 1)) && /[A-Za-z]/.test(text.at(edge.start))) continue;
    // 东环路|高速化改造
    if (text.at(end) === '化' && /速$/.test(head)) continue;
    // 中铁大桥局: a firm.
    if (text.at(end) === '局' && /桥$/.test(head)) continue;
    if (
      edge.placed &&
      edge.unknown === 0 &&
      /路$|水库$/.test(head) &&
      CLASS_OF_ROAD.test(text.folded.slice(edge.start, at))
    )
      continue;
    if (/[一二三四五六七八九十两]大$/.test(text.folded.slice(edge.start, at))) continue;
    if (edge.placed && edge.unknown === 0 && /[一二三四五六七八九十两]大/.test(text.folded.slice(edge.start, at)))
      continue;
    const type = /^[(（][AB]型[)）]/.exec(text.folded.slice(end, end + 4))?.[0].length ?? 0;
    const start = lenders.get(edge.start) ?? behindLevel(text, afterDot(text, edge.start), at);
    // 中新|天津生态城: what two states build in a city.
    const joint = text.atomEndingAt(start)?.kind === 'joined' ? text.atomEndingAt(start)?.start : undefined;
    yield* found(joint ?? (AREA.test(head) ? pairStart(text, start) : start), partEnd(text, head, end) + type);
  }
}
