/** Rivers, mountains, villages, streets: a proper name before a head of one character, and parts of a known place (海陵北部地区). */
import { WATER_HEADS } from '../../lexicon/places';
import { isLeftBorder, wordClassAt } from '../../lexicon/names';
import { isSounded } from '../../lexicon/surnames';
import { sought, Words } from '../patterns/pattern';
import { place } from './place';
import type { NameCandidate, NameText } from './text';

const SHORT_HEADS = new Words(WATER_HEADS);

export function* shortHeads(text: NameText, known: readonly NameCandidate[]): Iterable<NameCandidate> {
  const { folded } = text;
  /** Where the towns found so far begin, by their ends. */
  const towns = new Map(known.map(({ start, end }) => [end, start]));
  for (const at of SHORT_HEADS.in(text)) {
    const head = text.at(at);
    if (text.cutsAtom(at)) continue;
    if (
      wordClassAt(folded, at - 1, at + 1) ||
      wordClassAt(folded, at - 2, at + 1) ||
      wordClassAt(folded, at - 3, at + 1) ||
      (wordClassAt(folded, at, at + 2) && !/[河江湖]/.test(head))
    )
      continue;
    const edge = text.leftEdge(at);
    if (head === '村') {
      const start = villageStart(text, at, towns);
      if (start !== null) {
        yield place(start, at + 1, 'place-head');
        continue;
      }
    }
    const own =
      (/[河江湖山岛港湾溪泉峡岭峰镇乡路县市旗]/.test(head) ||
        (head === '寺' && edge.unknown >= 2 && edge.unknown <= 4) ||
        (head === '桥' && edge.unknown >= 3 && isListed(text, edge.start, at + 1)) ||
        (head === '沟' && edge.unknown === 2 && isListed(text, edge.start, at + 1))) &&
      !/[村域区街径线由基]/.test(text.at(at + 1));
    // 阿克塔|什: a name written by sound goes on.
    if (head === '塔' && isSounded(text.at(at + 1))) continue;
    if (head === '河' && folded.slice(at - 2, at) === '护城') continue;
    if (/段|干流|十大|流域|沿线|境内|[新老城园片]区$/.test(folded.slice(edge.start, at))) continue;
    // 汉阳三镇, 整乡
    if (/[一二两三四五六七八九十整]|[百千]强$/.test(folded.slice(at - 2, at)) && /[镇乡县市旗]/.test(head)) continue;
    // 撤县设区, 强县富民
    if (/[撤改设强富兴]/.test(text.at(at - 1)) && /[县市旗]/.test(head)) continue;
    // 独龙江|乡, 清江|县: a division that a river or a mountain names.
    if (edge.placed && edge.inner === 0 && /[乡镇县]/.test(head) && isRegionNamed(text, at)) {
      towns.set(at + 1, edge.start);
      yield place(edge.start, at + 1, 'place-head');
      continue;
    }
    // 以海强市: a slogan, no city.
    if (!edge.placed && text.at(edge.start - 1) === '以') continue;
    const road = /[路街桥]/.test(head);
    if (
      edge.placed
        ? (edge.inner >= 1 && edge.inner <= (/[镇乡村]/.test(head) ? 5 : 3) && edge.unknown >= 1) ||
          ((road ||
            (/[港岛]/.test(head) && isDivisionNamed(text, at)) ||
            (/[湖寺塔]/.test(head) && isShortNamed(text, at))) &&
            edge.inner === 0)
        : own &&
          edge.inner === edge.unknown &&
          (edge.unknown === 2 ||
            (edge.unknown === 3 && !/[县市旗]/.test(head)) ||
            (edge.unknown === 4 && head === '寺'))
    ) {
      if (/[镇乡]/.test(head)) towns.set(at + 1, edge.start);
      yield place(edge.start, at + 1, 'place-head');
    }
  }
}

/** Beside the mark of a list. */
const isListed = (text: NameText, start: number, end: number): boolean =>
  text.at(start - 1) === '、' || text.at(end) === '、';

/** 海南|岛, 宁波|港: a port or an island bears the name of a division; 香港, 上海港口 and 海南岛屿 are none. */
function isDivisionNamed(text: NameText, at: number): boolean {
  const atom = text.atomEndingAt(at);
  return atom?.division != null && !/[口区澳商资股人式务航湾屿内外礁国城铁独]/.test(text.at(at + 1));
}

/** 汉城|湖: the short name of a division before a lake or a temple that ends the name. */
function isShortNamed(text: NameText, at: number): boolean {
  const atom = text.atomEndingAt(at);
  return (
    atom?.division != null &&
    text.slice(atom) !== atom.division.name &&
    /^(?:[^\u4e00-\u9fff]|[等和与水环])?$/.test(text.at(at + 1))
  );
}

/** A river, a lake or a mountain ends at `at`, and no word begins there (清江|镇域). */
function isRegionNamed(text: NameText, at: number): boolean {
  const atom = text.atomEndingAt(at);
  return atom?.kind === 'region' && /[江河湖山岭]$/.test(text.slice(atom)) && !/[域级际村企]/.test(text.at(at + 1));
}

/** Words before 村 that make a class of it. */
const CLASS_OF_VILLAGE =
  /行政|自然|贫困|示范|美丽|文明|中心|城中|城郊|空心|重点|各|全|每|本|试点|特色|富裕|薄弱|脱贫|乡|新农|农|驻|进|入|个|和美|精品|样板|先进|帮扶|整治|移民|旅游|民俗|古|边境|抵边|淘宝|地球|奥运|亚运|度假|森林|生态|电商/;

/** 太平镇|永胜村: a village right after its town, or after its county; `null` where a class stands there. */
function villageStart(text: NameText, at: number, towns: ReadonlyMap<number, number>): number | null {
  for (let from = at - 1; from >= at - 4; from -= 1) {
    const start = towns.get(from) ?? countyEndingAt(text, from);
    if (start === undefined) continue;
    const name = text.folded.slice(from, at);
    return /^[\u4e00-\u9fff]+$/.test(name) && !CLASS_OF_VILLAGE.test(name) && ![...name].some(isLeftBorder)
      ? start
      : null;
  }
  return null;
}

function countyEndingAt(text: NameText, at: number): number | undefined {
  const atom = text.atomEndingAt(at);
  return atom?.division?.level === 'county' && /[县市区旗]$/.test(text.slice(atom)) ? atom.start : undefined;
}

/** 金川滨海地区, 海陵北部地区: a place and where in it. */
const REGION = sought(
  /(?:[滨沿环临][海江河湖]|[东西南北中]部|山区|库区|城区|中心)地区|[东西南北][麓岸坡]|[东西南北]站(?![台点位区队长])|(?<=市)区(?!公安|[县域级乡镇直委政长人属内外划间位块段法财教卫发党纪工总])/g,
);

export function* regions(text: NameText): Iterable<NameCandidate> {
  for (const match of REGION.in(text)) {
    const atom = text.atomEndingAt(match.index);
    if (atom) yield place(atom.start, match.index + match[0].length, 'place-region');
  }
}
