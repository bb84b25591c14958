/** Towns and villages that plain words name (奋斗镇, 团结村): in a list of their like, at a clause's start; and zones of a town. */
import { WORK_VERBS } from '../../lexicon/verbs';
import { byLength } from '../../lexicon/by-length';
import { PLACE_HEADS } from '../../lexicon/places';
import { isCommonWordAt, isLeftBorder, wordClassAt } from '../../lexicon/names';
import { sought } from '../patterns/pattern';
import { body } from './body';
import { isNamePart, place } from './place';
import { opensHere } from './roads';
import { listItems, type NameCandidate, type NameText } from './text';

const HEADS = '村|屯|镇|乡|社区|街道|办事处|嘎查|苏木|新村|农场|林场|牧场|小区|家园|花园';
/** Words before these heads that make a class of them. Source: terms of town and village planning, and the statistics of villages. */
const CLASS_OF_TOWN =
  /行政|自然|名村|贫困|示范|美丽|文明|中心|城中|城郊|空心|重点|[各全每本县市区等乡城强古名大小新老个两几该此我]$|试点|特色|富裕|薄弱|脱贫|农$|和美|精品|样板|先进|帮扶|整治|移民|旅游|民俗|边境|抵边|淘宝|工业|商贸|经济|建制|卫星|产业|农业|生态|幸福美|住宅|居民|高档|安置|老旧|封闭|智慧|城乡|农村|城市|国营|国有|养殖|优秀|卫生|园林|宜居/;
const ITEM = `[\\u4e00-\\u9fff]{2,4}(?:${HEADS})`;
const LIST = sought(
  new RegExp(
    `(?:${ITEM}、){3,14}${ITEM}(?![村镇街域企级土情音化])|(?:${ITEM}、){1,10}${ITEM}(?=[等和及,。;、(]|$|\\d|[两三四五六七八九十]个)`,
    'g',
  ),
);
const OPENING = sought(
  /(?<=[。;,、]|^)[\u4e00-\u9fff]{2}(?:镇|乡|街道)(?=[、,]|(?![镇村街域企级土情音化])[\u4e00-\u9fff])/g,
);

export function* villages(text: NameText): Iterable<NameCandidate> {
  const { folded } = text;
  for (const match of LIST.in(text)) {
    const spans = listItems(match[0], match.index).map(({ start, end }) => ({
      start: start === match.index ? itemStart(text, start, end) : start,
      end,
    }));
    const towns = spans.filter((span) => isTownName(text.slice(span)));
    // Among towns enough an item is one too though it ends like a class (磨市镇).
    const many = spans.length >= 4 && towns.length * 4 >= spans.length * 3;
    if (towns.length < spans.length && !many) continue;
    const kept = many ? spans.filter((span) => !isClassOfTown(text.slice(span))) : spans;
    for (const { start, end } of kept) yield place(start, end, 'place-head');
  }
  for (const match of OPENING.in(text)) {
    const kind = wordClassAt(folded, match.index, match.index + 2);
    const end = match.index + match[0].length;
    // 完成|街道园区改造
    if (WORK_VERBS.has(match[0].slice(0, 2)) && !folded.startsWith('办事处', end)) continue;
    // 振兴街道办事处: the office, which bears the town's name.
    if (match[0].endsWith('街道') && folded.startsWith('办事处', end)) {
      yield body(match.index, end + 3, 'local-organ');
      continue;
    }
    if (isTownName(match[0]) && kind !== 'function' && (kind !== null || ![...match[0]].some(isLeftBorder)))
      yield place(match.index, match.index + match[0].length, 'place-head');
  }
}

/** Words that make a class wherever they stand. */
const SURE_CLASS = /^(?:[各全每本该此我两几多新]|重点|特色|中心|示范|行政|自然|贫困)/;

/** 中心镇, 各镇: no town bears such a name. */
export const isClassOfTown = (name: string): boolean => SURE_CLASS.test(name);

const HEAD_AT_END = new RegExp(`(?:${HEADS})$`);

/** Whether a name that ends as towns and villages do is one's own (云溪村), no class (中心村). */
export const isTownName = (name: string): boolean => {
  const own = name.replace(HEAD_AT_END, '');
  return own.length >= 2 && own.length <= 4 && !CLASS_OF_TOWN.test(own);
};

/** The first item of a list begins where a word before it ends. */
function itemStart(text: NameText, from: number, end: number): number {
  for (let at = end - 3; at > from; at -= 1) if (opensHere(text, at)) return at;
  return from;
}

/** 云溪镇|生态奶源基地: what lies in a town bears its name. */
const ZONE = new RegExp(
  `[\\u4e00-\\u9fff]{0,7}?(?:${byLength(PLACE_HEADS)})|[\\u4e00-\\u9fff]{2}[寺庙湖溪岛湾峡]`,
  'y',
);

export function* townZones(text: NameText, towns: readonly NameCandidate[]): Iterable<NameCandidate> {
  for (const town of towns) {
    if (!/[镇乡村]$|街道$/.test(text.slice(town))) continue;
    ZONE.lastIndex = town.end;
    const zone = ZONE.exec(text.folded)?.[0];
    if (!zone || !isNamePart(text, town.end, town.end + zone.length)) continue;
    // 山水湖|泊: the head belongs to a word that goes on.
    const end = town.end + zone.length;
    if (zone.length === 3 && isCommonWordAt(text.folded, end - 1, end + 1)) continue;
    yield place(town.start, town.end + zone.length, 'place-head');
  }
}

/** 前坪一期、大台二期、石峁一期: works that a list names by their phases alone. */
const PHASES = sought(/(?:[\u4e00-\u9fff]{2,4}[一二三四五]期、){2,10}[\u4e00-\u9fff]{2,4}[一二三四五]期/g);

export function* phasedWorks(text: NameText): Iterable<NameCandidate> {
  for (const match of PHASES.in(text)) {
    for (const item of listItems(match[0], match.index)) {
      const end = item.end - 2;
      const start = item.start === match.index ? itemStart(text, item.start, end + 1) : item.start;
      if (end - start >= 2 && !/项目$|工程$|改造$/.test(text.folded.slice(item.start, end)))
        yield place(start, end, 'phased-work');
    }
  }
}
