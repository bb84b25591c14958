/** Lists that share a type: 甲、乙、丙等9个项目, 甲、乙等企业. The class after 等 names every item that its own last word does not. */
import { byLength } from '../../lexicon/by-length';
import { FIRM_TRADES } from '../../lexicon/bodies';
import { PLACE_HEADS } from '../../lexicon/places';
import { isCommonWord, isLeftBorder, wordClass, wordClassAt } from '../../lexicon/names';
import { WORK_VERBS } from '../../lexicon/verbs';
import type { EntityType, Span } from '../../model';
import { sought } from '../patterns/pattern';
import type { NameCandidate, NameRecognizer, NameText } from './text';

const COUNT = '(?:一批|\\d{1,4}|[一二三四五六七八九十百两几数]{1,3})?(?:多|余)?(?:个|家|处|条|座|所|项)?';
const FIRMS = '企业|公司|集团|单位|厂家|车企|药企|银行|高校|院校|龙头|央企|国企|民企';
const PROJECTS = '项目|工程';
const PLACES =
  '酒店|饭店|宾馆|景区|景点|区域|地区|市县|县区|县市|区县|乡镇|镇街|国家|航线|园区|开发区|商贸综合体|口岸|港口|水库|河流|省份|城市|省区|省市|道路|街路|路段|公路|铁路|高速|桥梁|灌区|公园|广场|小区|港区|场馆|河道|渔港|渔港经济区|电厂|电站|水电站|机场|煤矿|医院|学校|集贸市场|商贸中心|购物中心|商场|超市|基地|楼宇|示范园|综合体|农场|林场';
const LISTS = sought(
  new RegExp(
    `([\\u4e00-\\u9fffA-Za-z]{2,14}(?:、[\\u4e00-\\u9fffA-Za-z·]{2,12}(?:\\([一二三四]期\\))?){1,8})(?:等${COUNT}(?:总?投资[超过达在]{0,2}\\d{1,5}亿?万?元(?:以上)?的)?|(?<![等约近达共新])(?:\\d{1,3}|[两三四五六七八九十]{1,2})(?:个|家|处|条|座|所|大))([\\u4e00-\\u9fff“”]{0,14}?)(${FIRMS}|${PROJECTS}|${PLACES}|(?<=等)地)(?!战略|重大|级|标准)`,
    'g',
  ),
);
const PLACE_TAIL = new RegExp(`(?:${PLACE_HEADS.join('|')}|[河江湖山岛港湾路街镇乡村桥园站段])$`);
/** 高新华服饰, 东山水泥: the trade in a firm's name. */
const TRADE_TAIL = new RegExp(`(?:${byLength(FIRM_TRADES)})$`);
const ZONE_TAIL = new RegExp(`(?:${PLACE_HEADS.join('|')})$`);
const PROJECT_TAIL =
  /(?:工程|项目|技改|装置|扩建|改造|迁建|新建|搬迁|扩能|棚改|生产线|云计算|智慧城市|热电联产|风电场|治理|引水|调水|输水|蓄水|补水|加固|整治|修复|开发|升级|提升|复线|电气化|产业化|灌溉|[A-Z]{2,4})$/;
const PROJECT = new Set(PROJECTS.split('|'));
/** 推动智云医药等重点项目, 宇川纺织技改等一批项目: a list of one. */
const LONE = sought(
  new RegExp(
    `(?<![、和及与\\u4e00-\\u9fff])([\\u4e00-\\u9fffA-Za-z]{4,20})等(?:${COUNT}|一批)[\\u4e00-\\u9fff]{0,6}?项目(?!库|法|制|清单|管理|资本|资金|建设用)`,
    'g',
  ),
);
/** 投资3亿元的云江多晶硅、投资2亿元的东山电厂: each thing that a sum is put into. */
const INVESTED = sought(
  /投资(?:额)?(?:达|约|近|超|超过)?\d[\d.]{0,7}(?:多|余)?[亿万](?:多|余)?(?:元|美元|港元|欧元)(?:以上)?的([\u4e00-\u9fffA-Za-z]{3,16}?)(?=[、，,。;；和]|等|项目|工程)/g,
);

export const lists: NameRecognizer = {
  id: 'lists',
  *find(text: NameText) {
    for (const match of LISTS.in(text)) {
      const word = match[3] ?? '';
      if (/[的了]/.test(match[2] ?? '')) continue;
      const firms = FIRMS.split('|').includes(word);
      const type: EntityType = firms || PROJECT.has(word) ? 'organization' : 'place';
      const spans = itemsOf(text, match.index, match[1] ?? '');
      const proper = spans.map((span, k) =>
        isProper(text, span, k > 0 || opensClause(text, span.start) || verbBefore(text, span.start)),
      );
      const known = proper.filter(Boolean).length;
      if (known === 0 || known * 3 < spans.length) continue;
      for (const [i, span] of spans.entries()) {
        const item = text.slice(span);
        const shape = PROJECT.has(word)
          ? projectType(text, span)
          : (firms ? ZONE_TAIL : PLACE_TAIL).test(item)
            ? 'place'
            : type;
        // What works are named by are places and deeds, no firms.
        if (word === '工程' && shape === 'organization') continue;
        // A plain word in a list of firms is a firm's name too (雪花); elsewhere it may be a thing.
        if (proper[i] || (firms && isShortNoun(item)) || (shape === 'place' && item.length >= 4))
          yield listed(text, span, shape);
      }
    }
    for (const { index, 1: item = '' } of LONE.in(text)) {
      const end = index + item.length - (PHASE.test(item) ? 2 : 0);
      const { start, unknown, placed } = text.leftEdge(end);
      const span = { start, end };
      if (
        start < index ||
        !(start === index || verbBefore(text, start)) ||
        end - start < 3 ||
        THING.test(text.slice(span))
      )
        continue;
      if (unknown >= 2 ? unknown <= 4 : placed && PROJECT_TAIL.test(text.slice(span)))
        yield listed(text, span, projectType(text, span));
    }
    yield* invested(text);
  },
};

const BODY_TAIL = /(?:院|校|公司|集团|所|厂|社|行|局|大学)$/;
const PHASE = /[一二三四]期$/;

/** The phase of a project belongs to its name, that of a firm or a place does not. */
const listed = (text: NameText, { start, end }: Span, type: EntityType): NameCandidate => ({
  start,
  end: type === 'programme' && PHASE.test(text.folded.slice(end, end + 2)) ? end + 2 : end,
  type,
  title: null,
  affiliation: null,
  reason: 'shared-list',
});

/** What an item of a list of projects is: a building or zone, a work by what is done or made at a place, else the firm that builds. */
function projectType(text: NameText, span: Span): EntityType {
  const item = text.slice(span);
  if (PLACE_TAIL.test(item)) return 'place';
  if (PROJECT_TAIL.test(item)) return 'programme';
  if (BODY_TAIL.test(item)) return 'organization';
  const place = text.atomStartingAt(span.start);
  return place && span.end - place.end >= 3 && !isTradeFirm(item.slice(place.end - span.start))
    ? 'programme'
    : 'organization';
}

/** 华劲服饰: a short own name and a trade, not the kind of a thing (日用陶瓷). */
function isTradeFirm(name: string): boolean {
  const own = name.replace(TRADE_TAIL, '');
  return own.length === 2 && own.length < name.length && wordClass(own) === null;
}

function* invested(text: NameText): Iterable<NameCandidate> {
  for (const match of INVESTED.in(text)) {
    const item = match[1] ?? '';
    const from = match.index + match[0].length - item.length;
    const span = { start: from, end: from + item.length - (PHASE.test(item) ? 2 : 0) };
    const place = text.atomStartingAt(from);
    if (/开工|竣工|投产|建成|首发|签约|落地|建设$/.test(item)) continue;
    if (place ? span.end - place.end < 2 : !isProper(text, span, true)) continue;
    const type = projectType(text, span);
    yield listed(text, span, type === 'organization' && !isFirm(text, span) ? 'programme' : type);
  }
}

const isFirm = (text: NameText, span: Span): boolean =>
  BODY_TAIL.test(text.slice(span)) ||
  isTradeFirm(text.slice({ start: text.atomStartingAt(span.start)?.end ?? span.start, end: span.end }));

function itemsOf(text: NameText, from: number, list: string): Span[] {
  let at = from;
  return list.split(/、|(?<=[\u4e00-\u9fff]{2})[和及](?=[\u4e00-\u9fff]{2})/).map((item, i) => {
    const end = at + item.length;
    const start = i === 0 ? firstStart(text, from, end) : at;
    at = end + 1;
    const phase = /\(?[一二三四]期\)?$/.exec(item)?.[0].length ?? 0;
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
const opensClause = (text: NameText, at: number): boolean => at === 0 || /[,。;:]/.test(text.at(at - 1));
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
    /^[A-Za-z]+$|[一二两三四五六七八九十][个座条处]/.test(text.slice(span)) ||
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
