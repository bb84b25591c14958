/** Buildings and parts of a town that plain words name: of a level (市体育中心), of an institution (县中学教学楼), by a side or a shore (城南片区, 海湾新区). */
import { byLength } from '../../lexicon/by-length';
import { isLeftBorder, wordClassAt } from '../../lexicon/names';
import { BUILDINGS, OWN_FACILITIES, TOWN_FACILITIES } from '../../lexicon/facilities';
import { sought } from '../patterns/pattern';
import { LEVEL, organStart } from './body';
import { place } from './place';
import { opensHere } from './roads';
import type { NameCandidate, NameText } from './text';

/** 市体育中心: every town has one of them, so its level is name enough. */
const OF_LEVEL = sought(new RegExp(`(?:${LEVEL})(?:${byLength(TOWN_FACILITIES)})(?![长级化的])`, 'g'));
const OWN = sought(new RegExp(`(?:${byLength(OWN_FACILITIES)})(?![长级化])`, 'g'));
/** 云桥中学|学生宿舍楼 */
const BUILDING = new RegExp(`(?:${byLength(BUILDINGS)})`, 'y');
const INSTITUTION = sought(
  /(?:大学|学院|学校|中学|小学|高中|初中|幼儿园|医院|卫生院|保健院|中医院|分院|党校|福利院|敬老院|养老院|看守所|派出所|法院|检察院|[一二三四五六七八九十]中)/g,
);
const WORD_BEFORE_BUILDING =
  /^(?:学生|教工|教师|门诊|住院|急诊|医技|外科|内科|妇产|儿科|传染病|综合|教学|实验|行政|公共卫生|新|老|科教|专家|体检|发热门诊)?/;

/** 第二水厂, 城区第一污水处理厂 */
const NUMBERED = sought(/(?:城区|城市|市区)?第[一二三四五六七八九十]{1,2}(?:自来水厂|水厂|污水处理厂)/g);
/** 6座|远城区污水处理厂: what is counted is a class. */
const COUNTED = /[各个级类座]/;

export function* facilities(text: NameText, seen: readonly NameCandidate[]): Iterable<NameCandidate> {
  for (const match of OF_LEVEL.in(text)) {
    const start = organStart(text, match.index);
    if (start === null || COUNTED.test(text.at(start - 1))) continue;
    if (start < match.index || opensHere(text, start))
      yield place(start, match.index + match[0].length, 'town-facility');
  }
  for (const match of OWN.in(text)) {
    if (COUNTED.test(text.at(match.index - 1))) continue;
    if (opensHere(text, match.index)) yield place(match.index, match.index + match[0].length, 'town-facility');
  }
  for (const match of NUMBERED.in(text)) {
    const home = text.atomEndingAt(match.index);
    if (home || opensHere(text, match.index))
      yield place(home?.start ?? match.index, match.index + match[0].length, 'town-facility');
  }
  yield* buildings(text, seen);
  yield* sides(text);
}

function* buildings(text: NameText, seen: readonly NameCandidate[]): Iterable<NameCandidate> {
  const { folded } = text;
  if (!/楼|用房|校区|院区|食堂|馆|场/.test(folded)) return;
  const starts = new Map(seen.filter(({ type }) => type === 'organization').map(({ start, end }) => [end, start]));
  for (const match of INSTITUTION.in(text)) {
    const at = match.index + match[0].length;
    const opening = WORD_BEFORE_BUILDING.exec(folded.slice(at, at + 6))?.[0].length ?? 0;
    const length =
      buildingAt(folded, at) || (buildingAt(folded, at + opening) && opening + buildingAt(folded, at + opening));
    if (!length) continue;
    const edge = text.leftEdge(match.index);
    const start = starts.get(at) ?? edge.start;
    if (
      start >= match.index ||
      /[各所个类级批]$|乡镇|农村|城乡|中小|中心|公办|民办|城区|寄宿制/.test(folded.slice(start, at))
    )
      continue;
    yield place(start, at + length, 'place-head');
  }
}

function buildingAt(folded: string, at: number): number {
  BUILDING.lastIndex = at;
  return BUILDING.exec(folded)?.[0].length ?? 0;
}

const AREA =
  '新区|新城区|老城区|片区|组团|新城|工业园区|工业园|工业区|产业园|物流园|物流园区|商务区|度假区|旅游区|旅游度假区|客运站|汽车站|客运中心|水厂|污水处理厂|湿地公园|公园|广场|大道|大桥|大街|绿道|码头|港区|作业区';
/** 城南片区, 江北新区 */
const SIDE = new RegExp(`[城江河湖港市][东西南北中](?:${AREA})(?![级化内])`, 'g');
/** 海湾新区, 滨湖新城, 湖滨广场: plain words of land and water, which towns make names of. */
const SHORE = new RegExp(
  `((?:[滨临环][江河湖海港水]|[江河湖海溪]滨|海湾|湖心|江心|水岸|湖畔|江湾|河湾|龙湖|月湖|金湖|银湖|东湖|西湖|南湖|北湖|东湾|西湾|南湾|北湾|东山|西山|南山|北山|东岸|西岸|东港|西港|南港|北港|东江|西江|北江|东河|西河|南河|北河|东滩|西滩|长湾|金滩|银滩|半岛|新港|老港|两江|三江|双江|两河|双河|三河|两湖)(?:生态|科技|国际|体育|文化|中央|商务|环海|环湖|环岛|湿地)?)(${AREA})(?![级化内])`,
  'g',
);

const BY_SIDE = [SIDE, SHORE].map(sought);

function* sides(text: NameText): Iterable<NameCandidate> {
  const { folded } = text;
  for (const pattern of BY_SIDE) {
    for (const match of pattern.in(text)) {
      const at = match.index;
      const end = at + match[0].length;
      const home = text.atomEndingAt(at);
      // 大江|南工业园, 以江河湖海新区: the first character belongs to a word before it.
      if (!home && (wordClassAt(folded, at - 1, at + 1) || !opensHere(text, at))) continue;
      if (!home && isLeftBorder(text.at(at))) continue;
      yield place(home?.start ?? at, end, 'place-head');
    }
  }
}
