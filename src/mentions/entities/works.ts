/** Projects by their object: a named place, firm or building, what is done to it, and 项目 or 工程 (南防铁路复线工程, 远桥200万吨选煤项目). */
import { byLength } from '../../lexicon/by-length';
import { isClassifierAfter, isLeftBorder, isOfficialWord, wordClass } from '../../lexicon/names';
import { BUILDERS, CLOSING_DEEDS, NAMED_FACILITIES, WORK_DEEDS, WORK_OBJECTS } from '../../lexicon/works';
import { sought } from '../patterns/pattern';
import { programme } from './programme';
import { isNameCharacter, type NameCandidate, type NameText } from './text';

const words = (list: string): readonly string[] => list.split(' ');
const DEED = new Set(words(WORK_DEEDS));
const OBJECT = new Set(words(WORK_OBJECTS));
const FACILITY = new Set(words(NAMED_FACILITIES));
const BUILDER = new Set(words(BUILDERS));
const LONGEST_WORD = 6;
const LONGEST_NAME = 26;

/** 项目一期, 二期工程 anywhere; 迁建, 技改 only in a list or before what is said of the project. */
const HEAD = sought(
  new RegExp(
    `(?:[一二三四]期)?(?:项目|工程)(?!师|队|量|地|法|学|款|库|组|制|化|部|清单|管理|建设年|资金|投资额|机械|技术|院|类|数)(?:[一二三四]期)?|(?:${byLength(words(CLOSING_DEEDS))})(?=、|等|主体|全面|完工|竣工|投产|开工|签约|落地|前期|进展|顺利|有序|加快|基本|正式|(?:和|及)[\\u4e00-\\u9fff]{2,14}(?:项目|工程))|(?:${byLength(words(WORK_DEEDS))})[一二三四]期(?=[、,。;和及等]|$|开工|建成|竣工|完工|投用|工程|项目)`,
    'g',
  ),
);
/** 700万吨, 2×35万千瓦, 10万吨级: a size inside the name. */
const SIZE =
  /(?:年产|日产|日处理)?(?:\d{1,5}[×xX+])?\d{1,6}(?:\.\d{1,3})?[万亿千百]?(?:吨级?|千瓦时?|千伏安?|兆瓦|平方米|立方米|公里|亩|头|只|套|辆|台|张|件|米)$|百万(?:吨级?|千瓦|平方米)$|[一二三四五六七八九十]{1,3}万(?:吨级?|千瓦|平方米)$/;
/** Characters of materials and energies: 光储, 煤电, 铝镁 are no names. */
const MATTER =
  /^[光储充煤电气水风热氢碳铝铜锂镁钢铁硅磷硫氟农渔林牧粮种草畜棉糖油盐茶果蔬菌药酒纸布丝绢陶瓷石砂泥土木竹塑胶膜纤醇醛酸碱苯烯冷暖雨污垃圾旧新老危库坝渠塘井泵闸堤坡沟岸滩田路桥隧涵站管线网炉锅窑房楼拆建改补换基算数智绿美]+$/;

/** No names: 重点项目, 全省…项目, 亿元以上项目. */
const NO_OPENING =
  /^(?:[亿万]元|重点|重大|国家|全国|省级|市级|基础设施|民生|工业|农业|产业|政府|企业|城乡|农村|城市|中央|招商|投资|社会|公益|试点|示范)/;

/** Parts of a project: 主体工程, 桥段工程. */
const PART = /(?:主体|土建|收尾|附属|装修|安装|前期|段|路基|桩基|基础|土石方)$/;
/** 东山四镇污水治理: the last town of a list that is counted. */
const COUNTED_TOWNS = /[一二两三四五六七八九十\d](?:镇|乡|县|区|村|街道)/;
/** Bodies of state, whose projects bear no name of their own. */
const OF_STATE = new Set(['local-organ', 'department', 'task-group', 'sent-group', 'central-body']);
/** Kinds of facilities: 水利|枢纽, 航空|港区. */
const KIND =
  /^(?:水利|航电|交通|综合|物流|客运|航空|铁路|农村|乡镇|滨河|滨江|湿地|森林|山地|郊野|文化|体育|旅游|国有|国营|民办|公办|海上|滑雪)$/;

interface Work {
  readonly start: number;
  /** A firm, a place that is no whole division, a building, or characters of no common word open the name. */
  readonly named: boolean;
}

/** Places and bodies that may open a project's name, by their ends; the longest of each end. */
function openersOf(seen: readonly NameCandidate[]): ReadonlyMap<number, NameCandidate> {
  const ends = new Map<number, NameCandidate>();
  for (const name of seen) {
    if (name.type !== 'place' && name.type !== 'organization') continue;
    if (name.start < (ends.get(name.end)?.start ?? Infinity)) ends.set(name.end, name);
  }
  return ends;
}

/** The name of a project whose last character stands before `end`: its words, right to left, to a name that opens it or to its border. */
function workEndingAt(text: NameText, end: number, openers: ReadonlyMap<number, NameCandidate>): Work {
  const { folded } = text;
  const floor = Math.max(0, end - LONGEST_NAME);
  let at = end;
  let unknown = 0;
  let sized = false;
  while (at > floor) {
    const opener = openers.get(at);
    if (opener && opener.start >= floor) {
      const builder = builderEndingAt(folded, opener.start);
      const start = beforeOpener(text, opener.start - builder, openers);
      const proper = opener.reason !== 'division' && !OF_STATE.has(opener.reason);
      // A line between two places, or a size, makes one work of what a whole division has many of.
      return { start, named: builder > 0 || proper || start < opener.start - builder || sized };
    }
    const builder = builderEndingAt(folded, at);
    if (builder > 0) return { start: at - builder, named: true };
    const size = SIZE.exec(folded.slice(Math.max(0, at - 14), at))?.[0].length ?? 0;
    sized ||= size > 0;
    const word = size > 0 ? '' : wordEndingAt(text, at);
    if (word === null) break;
    if (FACILITY.has(word)) {
      const own = folded.slice(at - word.length - 2, at - word.length);
      if (wordClass(own) === 'noun' && !isOfficialWord(own) && !OBJECT.has(own) && !KIND.test(own))
        return { start: at - word.length - 2, named: true };
    }
    unknown = word.length === 1 ? unknown + 1 : 0;
    at -= Math.max(size, word.length);
  }
  return { start: at, named: unknown >= 2 && unknown <= 5 && !MATTER.test(folded.slice(at, at + unknown)) };
}

/** 达电至|海湾…输变电工程, 10万吨级|西湾航道工程: where a line begins, or a size, stands before the opening place. */
function beforeOpener(text: NameText, start: number, openers: ReadonlyMap<number, NameCandidate>): number {
  if (/[至—-]/.test(text.at(start - 1))) {
    // 石坪水库-云江水库输水隧洞工程
    const first = openers.get(start - 1);
    if (first) return beforeOpener(text, first.start, openers);
    const edge = text.leftEdge(start - 1);
    if (edge.start < start - 2 && (edge.placed || edge.unknown >= 1)) return edge.start;
  }
  return start - (SIZE.exec(text.folded.slice(Math.max(0, start - 14), start))?.[0].length ?? 0);
}

/** The word of a project's name that ends at `at`, one character where no list holds one, `null` at a border. */
function wordEndingAt(text: NameText, at: number): string | null {
  for (let length = Math.min(LONGEST_WORD, at); length >= 2; length -= 1) {
    const word = text.folded.slice(at - length, at);
    if (DEED.has(word) || OBJECT.has(word) || FACILITY.has(word) || word === '大型') return word;
    const kind = length <= 4 ? wordClass(word) : null;
    if (kind === 'verb' || kind === 'function') return null;
    if (kind !== null) return word;
  }
  const character = text.at(at - 1);
  return isNameCharacter(character) && !isLeftBorder(character) && !isClassifierAfter(character, text.at(at - 2))
    ? character
    : null;
}

function builderEndingAt(folded: string, at: number): number {
  return [4, 3, 2].find((length) => length <= at && BUILDER.has(folded.slice(at - length, at))) ?? 0;
}

export function* works(text: NameText, seen: readonly NameCandidate[]): Iterable<NameCandidate> {
  const openers = openersOf(seen);
  for (const match of HEAD.in(text)) {
    const { start, named } = workEndingAt(text, match.index, openers);
    const end = match.index + match[0].length;
    const { folded } = text;
    // 二期 of a place or a firm stays outside its name; a count behind makes a class of it (除险加固工程35件).
    if (match[0].includes('期') && openers.has(match.index)) continue;
    const name = folded.slice(start, match.index);
    if (/^\d/.test(folded.slice(end, end + 1)) || PART.test(name) || COUNTED_TOWNS.test(name)) continue;
    if (!named || match.index - start < 3 || NO_OPENING.test(text.folded.slice(start, end))) continue;
    yield programme(start, end, 'work');
  }
}
