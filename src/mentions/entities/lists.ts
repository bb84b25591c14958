/** Lists that share a type: 甲、乙、丙等9个项目, 甲、乙等企业. The class after 等 names every item that its own last word does not. */
import { PLACE_HEADS } from '../../lexicon/places';
import { isCommonWord, isLeftBorder, wordClass, wordClassAt } from '../../lexicon/names';
import { WORK_VERBS } from '../../lexicon/verbs';
import type { EntityType, Span } from '../../model';
import { sought } from '../patterns/pattern';
import type { NameRecognizer, NameText } from './text';

const COUNT = '(?:\\d{1,4}|[一二三四五六七八九十百两几数]{1,3})?(?:多|余)?(?:个|家|处|条|座|所|项)?';
const FIRMS = '企业|公司|集团|单位|厂家|车企|药企|银行|高校|院校|龙头|央企|国企|民企';
const PROJECTS = '项目';
const PLACES =
  '酒店|饭店|宾馆|景区|景点|区域|地区|市县|县区|县市|区县|乡镇|镇街|国家|航线|园区|开发区|商贸综合体|口岸|港口|水库|河流|省份|城市|省区|省市|道路|街路|路段|公路|铁路|高速|桥梁|灌区|公园|广场|小区|港区|场馆|河道|渔港|渔港经济区|电厂|电站|水电站|机场|煤矿|医院|学校';
const LISTS = sought(
  new RegExp(
    `([\\u4e00-\\u9fffA-Za-z]{2,14}(?:、[\\u4e00-\\u9fffA-Za-z·]{2,12}){1,8})(?:等${COUNT}|(?<![等约近达共新])(?:\\d{1,3}|[两三四五六七八九十]{1,2})(?:个|家|处|条|座|所|大))([\\u4e00-\\u9fff“”]{0,14}?)(${FIRMS}|${PROJECTS}|${PLACES}|(?<=等)地)(?!战略|重大|级|标准)`,
    'g',
  ),
);
const PLACE_TAIL = new RegExp(`(?:${PLACE_HEADS.join('|')}|[河江湖山岛港湾路街镇乡村桥园站段])$`);
const ZONE_TAIL = new RegExp(`(?:${PLACE_HEADS.join('|')})$`);
const PROJECT_TAIL =
  /(?:工程|项目|技改|装置|扩建|改造|迁建|新建|搬迁|扩能|棚改|生产线|云计算|智慧城市|热电联产|风电场)$/;

export const lists: NameRecognizer = {
  id: 'lists',
  *find(text: NameText) {
    for (const match of LISTS.in(text)) {
      const word = match[3] ?? '';
      if (/[的了]/.test(match[2] ?? '')) continue;
      const firms = FIRMS.split('|').includes(word);
      const type: EntityType = firms || word === PROJECTS ? 'organization' : 'place';
      const spans = itemsOf(text, match.index, match[1] ?? '');
      const proper = spans.map((span, k) => isProper(text, span, k > 0 || verbBefore(text, span.start)));
      const known = proper.filter(Boolean).length;
      if (known === 0 || known * 3 < spans.length) continue;
      for (const [i, span] of spans.entries()) {
        const item = text.slice(span);
        const shape = (firms ? ZONE_TAIL : PLACE_TAIL).test(item)
          ? 'place'
          : PROJECT_TAIL.test(item)
            ? 'programme'
            : type;
        // A plain word in a list of firms is a firm's name too (雪花); elsewhere it may be a thing.
        if (proper[i] || (firms && isShortNoun(item)) || (shape === 'place' && item.length >= 4))
          yield { ...span, type: shape, title: null, affiliation: null, reason: 'shared-list' };
      }
    }
  },
};

function itemsOf(text: NameText, from: number, list: string): Span[] {
  let at = from;
  return list.split(/、|(?<=[\u4e00-\u9fff]{2})[和及](?=[\u4e00-\u9fff]{2})/).map((item, i) => {
    const end = at + item.length;
    const start = i === 0 ? firstStart(text, from, end) : at;
    at = end + 1;
    const phase = /[一二三四]期$/.test(item) ? 2 : 0;
    return { start, end: end - phase };
  });
}

/** 力促|金志利: a verb right before the first item is its border, though a word may be read across its first characters. */
function firstStart(text: NameText, from: number, end: number): number {
  const { start, placed } = text.leftEdge(end);
  if (placed || WORK_VERBS.has(text.folded.slice(start - 2, start))) return start;
  for (let at = start; at >= Math.max(from + 2, end - 6) && (at === start || !isLeftBorder(text.at(at))); at -= 1)
    if (verbBefore(text, at)) return at;
  return start;
}
const verbBefore = ({ folded }: NameText, at: number): boolean => wordClassAt(folded, at - 2, at) === 'verb';

/** Goods and deeds that stand in lists of projects and places: 煤转甲醇, 长三角一体化. */
const THING =
  /(?:[醇醛酸碱苯烯烷硅钙铝锌镁胶浆氨]|硅铁|炭黑|煤电|核电|火电|风电|光伏|电石|建设|发展|一体化|崛起|开发|振兴|保护|治理|合作|改革|服务|技术|设备|系统|产品|探测|观测|应用|利用|零部件|平台|场景)$/;

/**
 * A whole item that is not made of common words alone.
 * @param bordered the mark of the list is its left border.
 */
function isProper(text: NameText, span: Span, bordered: boolean): boolean {
  const length = span.end - span.start;
  if (
    length < 2 ||
    length > 12 ||
    THING.test(text.slice(span)) ||
    /^[A-Za-z]+$/.test(text.slice(span)) ||
    wordClass(text.slice(span)) !== null
  )
    return false;
  if (wordClass(text.slice(span)) === 'rare') return true;
  const edge = text.leftEdge(span.end);
  // 宏大|精锻: of a bordered item the name may begin with a plain word.
  if (edge.start > span.start)
    return (
      bordered &&
      !edge.placed &&
      edge.unknown >= 2 &&
      length <= 6 &&
      ![...text.slice(span)].some((one) => isLeftBorder(one))
    );
  return edge.placed || edge.unknown >= 2 || (edge.unknown === 1 && length <= 4);
}

/** 雪花 may be a firm in a list of firms; 量子计算, two plain words, is a field. */
function isShortNoun(item: string): boolean {
  if (item.length === 4 && isCommonWord(item.slice(0, 2)) && isCommonWord(item.slice(2))) return false;
  return item.length <= 4 && item.length >= 2 && !/[的了和与]/.test(item) && wordClass(item) !== 'verb';
}
