/** Places: known ones as they stand, and zones, lines, waters and buildings with a proper name before their head. */
import { PLACE_HEADS, WATER_HEADS } from '../../lexicon/places';
import { isCommonWord, wordClass } from '../../lexicon/names';
import type { NameCandidate, NameRecognizer, NameText } from './text';

const HEAD = new RegExp(`(?:${[...PLACE_HEADS].sort((a, b) => b.length - a.length).join('|')})`, 'g');
const SHORT_HEAD = new RegExp(`[${WATER_HEADS.join('')}]`, 'g');
/** With nothing but a place before them these name a class (广东省高速公路). */
const GENERIC_ALONE =
  /^(?:高速公路|高速|高铁|铁路|公路|国道|省道|园区|工业园区|产业园区|工业园|产业园|基地|产业基地|生产基地|社区|小区|街道|酒店|宾馆|景区|旅游区|小镇|街区|片区|老区|森林|草原|湿地|公园|广场|港口|口岸|机场|车站|水库|电站|电厂|数据中心|枢纽|示范区|试验区|合作区|保护区|功能区|核心区|产业区|集聚区|聚集区|商圈|商业街|库区|灌区|流域|平原|高原|盆地|专线|码头|航道|隧道|新城|古城|特色小镇|体育馆|体育场|文化馆|博物馆|图书馆)$/;
/** Without a known place these name a class (奶源基地, 海洋功能区). */
const NEVER_UNPLACED =
  /(?:示范区|试验区|先行区|实验区|核心区|集聚区|聚集区|创新区|集中区|基地|功能区|港口|数据中心|生活圈|经济圈|产业带|岸线|步道|绿道|景观带|沙滩|海滩|水源地|城市群|走廊)$/;
/** Words that make a class of what follows. */
const CLASS_WORDS = /国家|等级|公共|重点|大型|标准|社会|现代|综合|城乡|农村|专业|公立|民办|省级|市级/;
/** 位于绿谷精细化工产业园, 投资三亿元的机场快速路: the words before show that one place is meant. */
const POINTED = /(?:位于|坐落于|坐落在|走进|来到|元的)$/;
const SINGLE_WORK = /^(?:快速路|客运总站|客运站|大桥|隧道|水库|公园|机场|高速|大道)$/;
/** Heads before which one rare word is a name: 芙蓉新区. */
const RARE_OPENS =
  /^(?:新区|大桥|特大桥|大道|大街|广场|公园|森林公园|湿地公园|水库|机场|高速|高速公路|铁路|高铁|大厦|大酒店|酒店|宾馆|风景区|风景名胜区|街道|水电站|灌区|商城|古镇|古城)$/;
const WEAK =
  /^(?:社区|小区|街道|酒店|公路|铁路|园区|基地|景区|公园|广场|口岸|街区|片区|老区|森林|草原|湿地|电站|水库|枢纽|小镇|流域|平台|专线|隧道)$/;

const place = (start: number, end: number, reason: string): NameCandidate => ({
  start,
  end,
  type: 'place',
  title: null,
  affiliation: null,
  reason,
});

export const places: NameRecognizer = {
  id: 'places',
  *find(text: NameText) {
    for (const atom of text.atoms) {
      const extended = /^(?:毗邻)?地区/.exec(text.folded.slice(atom.end, atom.end + 4));
      const end = atom.end + (extended?.[0].length ?? 0);
      yield place(atom.start, end, atom.kind === 'division' ? 'division' : 'known-place');
    }
    for (const match of text.folded.matchAll(FREE_TRADE_ZONE))
      yield place(match.index, match.index + match[0].length, 'free-trade-zone');
    for (const match of text.folded.matchAll(NATIONAL_ZONE)) {
      const name = match[1] ?? '';
      const end = match.index + match[0].length;
      yield place(end - name.length, end, 'national-zone');
    }
    yield* quotedZones(text);
    yield* sections(text);
    yield* zones(text);
    yield* shortHeads(text);
  },
};

/** 中国（云江）自由贸易试验区南港片区 */
const FREE_TRADE_ZONE =
  /中国[(（][\u4e00-\u9fff]{2,4}[)）](?:自由贸易试验区|自贸试验区|自由贸易港)(?:[\u4e00-\u9fff]{2,4}片区)?/g;
/** 推进国家数据综合试验区: the one zone of its kind, not 创建国家级…示范区. */
const NATIONAL_ZONE =
  /(?:推进|加快|深化|建设|抓好|推动)((?:国家|内陆|沿边|沿海|全国)(?!级)[\u4e00-\u9fff]{2,12}?(?:综合试验区|试验区))(?![\d个])/g;
/** “南湖硅谷”大数据产业园: the quotes stay inside a name that goes on. */
const QUOTED_ZONE = new RegExp(
  `[“"][\\u4e00-\\u9fffA-Za-z0-9·]{2,10}[”"][\\u4e00-\\u9fff]{0,8}?(?:${[...PLACE_HEADS].sort((a, b) => b.length - a.length).join('|')})`,
  'g',
);

function* quotedZones(text: NameText): Iterable<NameCandidate> {
  for (const match of text.folded.matchAll(QUOTED_ZONE)) {
    const tail = match[0].slice(match[0].search(/[”"](?=[^“”"]*$)/) + 1);
    if (/[的和与等、了在为]|建设|工程|项目/.test(tail)) continue;
    const edge = text.leftEdge(match.index);
    const start = edge.placed || edge.unknown >= 2 ? edge.start : match.index;
    if (start === match.index && NEVER_UNPLACED.test(match[0])) continue;
    yield place(start, match.index + match[0].length, 'quoted-zone');
  }
}

/** 绥满高速海拉尔至牙克石段: a line and the part of it. */
const SECTION =
  /([\u4e00-\u9fff]{2,8}(?:高速公路|高速铁路|高速|铁路|高铁|公路|国道))([\u4e00-\u9fff]{2,8}(?:至|到|—|-)[\u4e00-\u9fff]{2,8}段)/g;

function* sections(text: NameText): Iterable<NameCandidate> {
  for (const match of text.folded.matchAll(SECTION)) {
    const line = /(?:高速公路|高速铁路|高速|铁路|高铁|公路|国道)$/.exec(match[1] ?? '');
    const head = match.index + (line?.index ?? 0);
    const edge = text.leftEdge(head);
    if (edge.placed || edge.unknown > 0) yield place(edge.start, match.index + match[0].length, 'line-section');
  }
}

function* zones(text: NameText): Iterable<NameCandidate> {
  for (const match of text.folded.matchAll(HEAD)) {
    const head = match[0];
    const end = match.index + head.length;
    // 充|电站: the head's first character belongs to the word before.
    if (text.cutsAtom(match.index) || isCommonWord(text.folded.slice(match.index - 1, match.index + 1))) continue;
    const edge = text.leftEdge(match.index);
    if (edge.start === match.index) continue;
    if (!edge.placed && NEVER_UNPLACED.test(head)) continue;
    const plain = edge.unknown < 2 && !(RARE_OPENS.test(head) && edge.rare >= 2 && edge.inner <= 3);
    const pointed =
      plain && edge.inner >= 2 && POINTED.test(text.folded.slice(Math.max(0, edge.start - 4), edge.start));
    if (pointed && (edge.inner >= 4 || SINGLE_WORK.test(head))) {
      yield place(edge.start, end, 'pointed-place');
      continue;
    }
    if (!edge.placed && (plain || CLASS_WORDS.test(text.folded.slice(edge.start, match.index)))) continue;
    const joined = edge.placed && text.atomStartingAt(edge.start)?.kind === 'joined';
    if (edge.placed && edge.inner === 0 && GENERIC_ALONE.test(head) && !(joined && /路|高速|高铁/.test(head))) continue;
    if (!edge.placed && /^(?:高原|平原|盆地|草原|森林|流域|半岛|海峡|群岛|老区|小区|社区)$/.test(head)) continue;
    const opening = text.atomStartingAt(edge.start);
    // 美丽中国|先行区, 中国|制造基地: a country before plain words names no zone.
    if (opening?.kind === 'country' && edge.unknown === 0 && edge.inner <= 4) continue;
    if (
      opening &&
      /(?:美丽|数字|平安|法治|健康|信用|书香|新)$/.test(text.folded.slice(Math.max(0, edge.start - 2), edge.start))
    )
      continue;
    if (edge.placed && edge.unknown === 0 && /^(?:片区|街区)$/.test(head)) continue;
    if (head === '枢纽' && /交通|综合|物流|航空|开放/.test(text.folded.slice(edge.start, match.index))) continue;
    if (!edge.placed && WEAK.test(head) && edge.inner > 6) continue;
    if (/^(?:化|内|级|型|式)/.test(text.at(end)) && WEAK.test(head)) continue;
    yield place(afterDot(text, edge.start), end, 'place-head');
  }
}

/** 四川·云江工业遗产公园: a place and a dot open the name. */
function afterDot(text: NameText, start: number): number {
  if (text.at(start - 1) !== '·') return start;
  return text.atomEndingAt(start - 1)?.start ?? start;
}

function* shortHeads(text: NameText): Iterable<NameCandidate> {
  const { folded } = text;
  for (const match of folded.matchAll(SHORT_HEAD)) {
    const at = match.index;
    if (text.cutsAtom(at)) continue;
    if (
      wordClass(folded.slice(at - 1, at + 1)) ||
      wordClass(folded.slice(at - 2, at + 1)) ||
      wordClass(folded.slice(at - 3, at + 1)) ||
      (wordClass(folded.slice(at, at + 2)) && !/[河江湖]/.test(match[0]))
    )
      continue;
    const edge = text.leftEdge(at);
    const own = /[河江湖山岛港湾溪泉峡岭峰镇乡路县市旗]/.test(match[0]) && !/[村域区街径线由]/.test(text.at(at + 1));
    if (/段|干流|十大|流域|沿线|境内/.test(folded.slice(edge.start, at))) continue;
    // 以海强市: a slogan, no city.
    if (!edge.placed && text.at(edge.start - 1) === '以') continue;
    const road = /[路街桥]/.test(match[0]);
    if (
      edge.placed
        ? (edge.inner >= 1 && edge.inner <= 3 && edge.unknown >= 1) || (road && edge.inner === 0)
        : own &&
          edge.inner === edge.unknown &&
          (edge.unknown === 2 || (edge.unknown === 3 && !/[县市旗]/.test(match[0])))
    )
      yield place(edge.start, at + 1, 'place-head');
  }
}
