/** Zones, lines, buildings: a proper name or a place before their head, and the words that make a class of it. */
import { byLength } from '../../lexicon/by-length';
import { PLACE_HEADS } from '../../lexicon/places';
import { isCommonWordAt, isOfficialWord, wordClassAt } from '../../lexicon/names';
import { sought } from '../patterns/pattern';
import { countyShorts } from './counties';
import { partEnd } from './lines';
import type { PlaceAtom } from './atoms';
import { KnownWords } from './gazetteer';
import { nameStart } from './person-names';
import { isNamePart, pairStart, place } from './place';
import { opensHere } from './roads';
import { isNameCharacter, type NameCandidate, type NameText } from './text';

const heads = new KnownWords(PLACE_HEADS);
/** With nothing but a place before them these name a class (广东省高速公路). */
const GENERIC_ALONE =
  /^(?:高速公路|高速|高铁|铁路|公路|国道|省道|园区|工业园区|产业园区|工业园|产业园|基地|产业基地|生产基地|社区|小区|街道|酒店|宾馆|景区|旅游区|小镇|街区|老区|森林|草原|湿地|公园|广场|港口|车站|水库|电站|数据中心|枢纽|示范区|试验区|合作区|保护区|功能区|核心区|产业区|集聚区|聚集区|商圈|商业街|库区|灌区|流域|平原|高原|盆地|专线|码头|航道|隧道|特色小镇|创新中心|科技创新中心|商务中心|物流中心|集散中心|训练中心|创业中心|煤田|煤矿|铁矿|铜矿|金矿|矿区|矿山|泵站|水厂|自来水厂|污水处理厂|变电站|换流站|风电场|光伏电站|综合楼|办公楼|大楼|住宅小区|互通|服务区|收费站|储气库|储备库|粮库|油库|家园|花园|生态带|创新带|生态区|支线|复线|地铁|轻轨|轨道交通|高架|通道|快线|航线|沙漠|戈壁|冰川|峡谷|瀑布|温泉|遗址|故居|旧址|档案馆|渔港|货场|集结中心|训练基地|实训基地|培训基地|产业城|创业园|孵化园|文化宫|少年宫|青少年宫|奥体中心|音乐厅|滑雪场|海洋馆|野生动物园|高铁新城|航空港|智谷|硅谷|化工园|化工园区|双创园|农业科技园)$/;
/** Without a known place these name a class (奶源基地, 海洋功能区). */
const NEVER_UNPLACED =
  /(?:示范区|试验区|先行区|实验区|核心区|集聚区|聚集区|创新区|集中区|基地|功能区|经济区|生态区|防护区|矿区|矿山|通道|航线|地铁|轻轨|轨道交通|高架|支线|复线|快线|遗址|旧址|故居|水厂|泵站|变电站|换流站|污水处理厂|家园|创新中心|商务中心|物流中心|集散中心|训练中心|创业中心|交易中心|大楼|综合楼|办公楼|生态带|旅游带|文化带|产业城|创业园|孵化园|双创园|众创园|农产品加工园|现代农业园|留学生创业园|化工园|化工园区|港口|数据中心|生活圈|经济圈|产业带|岸线|步道|绿道|景观带|沙滩|海滩|水源地|城市群|走廊)$/;
/** Words that make a class of what follows. */
const CLASS_WORDS =
  /深水|中小型|大中型|小型|国家|等级|公共|重点|大型|标准|社会|现代|综合|城乡|农村|专业|公立|民办|省级|市级/;
/** Of those, grades: they make a class even of characters that look like a name. */
const GRADES = /深水|中小型|大中型|小型|国家|等级|公共|重点|大型|标准|公立|民办|省级|市级/;
/** 位于绿谷精细化工产业园, 投资三亿元的机场快速路: the words before show that one place is meant. */
const POINTED = /(?:位于|坐落于|坐落在|走进|来到|元的)$/;
const SINGLE_WORK = /^(?:快速路|客运总站|客运站|大桥|隧道|水库|公园|机场|高速|大道)$/;
/** Heads before which one rare word is a name: 芙蓉新区. */
const RARE_OPENS =
  /^(?:新区|大桥|特大桥|大道|大街|广场|公园|森林公园|湿地公园|水库|机场|国际机场|火车站|高铁站|高铁|水利枢纽|航电枢纽|抽水蓄能电站|高速|高速公路|铁路|高铁|大厦|大酒店|酒店|宾馆|风景区|风景名胜区|街道|水电站|灌区|商城|古镇|古城)$/;
const WEAK =
  /^(?:社区|小区|街道|酒店|公路|铁路|园区|基地|景区|公园|广场|口岸|街区|片区|老区|森林|草原|湿地|电站|水库|枢纽|小镇|流域|平台|专线|隧道)$/;

/** 中国（云江）自由贸易试验区南港片区 */
const FREE_TRADE_ZONE = sought(
  /中国[(（][\u4e00-\u9fff]{2,4}[)）](?:自由贸易试验区|自贸试验区|自由贸易港)(?:[\u4e00-\u9fff]{2,4}片区)?/g,
);
/** 推进国家数据综合试验区: the one zone of its kind, not 创建国家级…示范区. */
const NATIONAL_ZONE = sought(
  /(?:推进|加快|深化|建设|抓好|推动)((?:国家|内陆|沿边|沿海|全国)(?!级)[\u4e00-\u9fff]{2,12}?(?:综合试验区|试验区))(?![\d个])/g,
);
/** “南湖硅谷”大数据产业园: the quotes stay inside a name that goes on. */
const QUOTED_ZONE = sought(
  new RegExp(`[“"][\\u4e00-\\u9fffA-Za-z0-9·]{2,10}[”"][\\u4e00-\\u9fff]{0,8}?(?:${byLength(PLACE_HEADS)})`, 'g'),
);

export function* quotedZones(text: NameText): Iterable<NameCandidate> {
  for (const match of QUOTED_ZONE.in(text)) {
    const tail = match[0].slice(match[0].search(/[”"](?=[^“”"]*$)/) + 1);
    if (/[的和与等、了在为]|建设|工程|项目/.test(tail)) continue;
    const edge = text.leftEdge(match.index);
    const start = edge.placed || edge.unknown >= 2 ? edge.start : match.index;
    if (start === match.index && NEVER_UNPLACED.test(match[0])) continue;
    yield place(start, match.index + match[0].length, 'quoted-zone');
  }
}

/** Bodies that lend their name to a building or a base: 云江银行培训中心, 宝钢云江钢铁基地. */
const LENDING = new Set(['central-body', 'body-head', 'department', 'institution']);
const LENT =
  /^(?:综合楼|办公楼|写字楼|大楼|大厦|博物馆|大酒店|酒店|培训中心|培训基地|实训基地|生产基地|产业基地|基地|体育馆|体育场|码头|广场|产业园|科技园|工业园|物流园|创业园)$/;

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
      if (head.length >= 3 && SINGLE_WORK.test(head) && text.folded.slice(at - 2, at) === '元的')
        yield place(at, end, 'pointed-place');
      continue;
    }
    if (
      !edge.placed &&
      NEVER_UNPLACED.test(head) &&
      !(edge.unknown >= 4 && edge.inner > edge.unknown && OWN_ZONE.test(head)) &&
      !(edge.unknown >= 2 && /^(?:跨|过江|渔港经济区|互市)/.test(head))
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
/** 梁启超故居: named after a person. */
const OF_PERSON = /^(?:故居|旧居|旧址|纪念馆|纪念园|陵园|艺术馆|陈列馆)$/;

/** What lies in a zone and bears its name: 云江港区|石门|作业区. */
const IN_ZONE =
  /^(?:作业区|码头|片区|组团|核心区|起步区|先行区|产业园|工业园|科技园|物流园|港区|新城|小镇|科技城|科学城)$/;

/** Where the zone begins that ends a few characters of no verb before `at`; `undefined` where none does. */
function motherOf(text: NameText, begins: ReadonlyMap<number, number>, at: number): number | undefined {
  for (let end = at - 2; end >= at - 5; end -= 1) {
    const start = begins.get(end);
    if (start === undefined) continue;
    const own = text.folded.slice(end, at);
    return /^[\u4e00-\u9fff]+$/.test(own) && !CLASS_WORDS.test(own) && isNamePart(text, end, at) ? start : undefined;
  }
  return undefined;
}

/** Zones that two places give their names to. */
const AREA = /(?:经济区|城市群|走廊|经济带|合作区|都市圈|一体化示范区)$/;
/** 黄河沿岸高等级公路: a grade makes a class of it. */
const CLASS_OF_ROAD = /等级|一级|二级|三级|农村|旅游|乡村|普通|重点|大中型|中小型|小型|大型/;

/** 京新|高速, though 新高 is a word: an end of the line stands before it. */
const isNamedLine = (text: NameText, at: number, head: string): boolean =>
  /^高[速铁]/.test(head) &&
  text.at(at - 1) === '新' &&
  !/[再历又最创]/.test(text.at(at - 2)) &&
  !wordClassAt(text.folded, at - 2, at);
/** 大兴|国际机场, though 兴国 is a word. */
const countyEndsAt = (text: NameText, at: number): boolean =>
  countyShorts().longestAt(text.folded, at - 2)?.end === at && !isNameCharacter(text.at(at - 3));
/** 珍珠湾|海洋牧场, 月牙湖|公园: a plain word and what nature it names, alone before the head. */
function isOfNature(text: NameText, at: number): boolean {
  const word = text.folded.slice(at - 3, at - 1);
  const kind = wordClassAt(text.folded, at - 3, at - 1);
  return (
    /[湾岭沟坪坝滩洲峡谷潭湖山河溪岛崖峰岩垭坳嘴坡沱岗墩洞寨塘泉庙堡]/.test(text.at(at - 1)) &&
    (kind === 'noun' || kind === 'rare') &&
    wordClassAt(text.folded, at - 3, at) === null &&
    wordClassAt(text.folded, at - 2, at) === null &&
    !isOfficialWord(word) &&
    opensHere(text, at - 3)
  );
}
/** 涪陵|工业园区, 双水|产业园: a county or a town by its short name has one of them. */
const isOfLocal = (text: NameText, opening: PlaceAtom | undefined, head: string): boolean =>
  (opening?.division?.level === 'county' || opening?.division?.level === 'town') &&
  text.slice(opening) !== opening.division.name &&
  /^(?:工业园区|产业园区|工业园|产业园|水厂|自来水厂|污水处理厂|奥体中心|码头|温泉|煤矿|互通|服务区|试验区|合作区)$/.test(
    head,
  );

/** 云汀蓝谷医疗旅游先行区: four characters of no common word are a name even where the head alone names a class. */
const OWN_ZONE = /(?:示范区|试验区|先行区|实验区|集聚区|合作区|基地|走廊|产业城|家园)$/;

/** 刘家峡|水库, 伊敏河|湿地: a water or a mountain gives one thing its name, a province gives it to a class. */
const NATURAL = /[峡山湖岛河江岭滩错泊淀淖]$/;
const ON_WATER =
  /^(?:水库|电站|水电站|湿地|景区|旅游区|风景区|公园|森林公园|草原|峡谷|瀑布|温泉|隧道|遗址|灌区|库区|矿区|煤矿|油田)$/;

/** 河口区|山新村, where the report alone knows 河口区: the class of a division opens no name. */
const behindLevel = (text: NameText, start: number, head: number): number =>
  !text.atomStartingAt(start) && /[区县镇乡][^新]/.test(text.folded.slice(start, start + 2)) && head - start >= 2
    ? start + 1
    : start;

/** 四川·云江工业遗产公园: a place and a dot open the name. */
function afterDot(text: NameText, start: number): number {
  if (text.at(start - 1) !== '·') return start;
  return text.atomEndingAt(start - 1)?.start ?? start;
}

/** 中国（云江）自由贸易试验区, 推进国家数据综合试验区: zones of which the country has one. */
export function* nationalZones(text: NameText): Iterable<NameCandidate> {
  for (const match of FREE_TRADE_ZONE.in(text))
    yield place(match.index, match.index + match[0].length, 'free-trade-zone');
  for (const match of NATIONAL_ZONE.in(text)) {
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    yield place(end - name.length, end, 'national-zone');
  }
}
