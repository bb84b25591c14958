/** Projects by name: a body and its object with 项目 as one name (双良集团集中供热项目), a known work and its phase (黔中水利枢纽一期工程). */
import { isLeftBorder, wordsBetween } from '../../lexicon/names';
import { Words } from '../patterns/pattern';
import { programme } from './programme';
import { works } from './works';
import type { NameCandidate, NameRecognizer, NameText } from './text';

const PROJECT =
  /·?[\u4e00-\u9fff“”A-Za-z0-9]{2,22}?(?:(?:[一二三四]期)?项目(?:[一二三四]期)?|[一二三四]期工程)|[一二三四]期工程/y;
/** 南河水库泄洪河道整治工程: a named work and what is done to it. */
const WORK = /[\u4e00-\u9fff]{2,14}?(?:工程|项目)(?:[一二三四]期)?/y;
/** Places at which works are named: not whole divisions, where the works are a class (云江市道路改造工程). */
const WORKED = new Set(['place-head', 'street-name', 'quoted-zone']);
/** 云江市给水工程: the works of which a town has one. */
const TOWN_WORKS = /^(?:给水|引水|供水|污水处理|分洪|输变电|调水|蓄洪)(?:工程|项目)(?:[一二三四]期)?$/;
const WATER = /[江河湖]$|流域$/;
const HEADS = new Words(['项目', '工程']);
const PHASE = /(?:[一二三四]期)(?:工程|项目)/y;
/** 云江沙地歼灭战: a campaign for a place. */
const BATTLE = /(?:保护修复|治沙|生态)?(?:歼灭战|攻坚战|阻击战|保卫战|标志性战役)/y;
const PROPER = new Set(['body-head', 'central-body']);

export const projects: NameRecognizer = {
  id: 'projects',
  *find(text: NameText, seen: readonly NameCandidate[]) {
    yield* works(text, seen);
    for (const { type, reason, end, start } of seen) {
      if (type !== 'place' || reason === 'division') continue;
      BATTLE.lastIndex = end;
      const battle = BATTLE.exec(text.folded);
      if (battle) yield project(start, end + battle[0].length);
    }
    const heads = HEADS.in(text);
    if (heads.length === 0) return;
    /** A head stands within reach behind this place: only then is a pattern worth trying. */
    const near = (end: number, reach: number): boolean => heads.some((head) => head >= end && head <= end + reach);
    for (const body of seen) {
      if (!PROPER.has(body.reason) || !near(body.end, 24)) continue;
      PROJECT.lastIndex = body.end;
      const match = PROJECT.exec(text.folded);
      if (match && isNamePart(match[0].replace(/(?:[一二三四]期)?(?:项目|工程)(?:[一二三四]期)?$/, '')))
        yield project(body.start, body.end + match[0].length);
    }
    yield* listedProjects(text, seen);
    for (const place of seen) {
      const named = WORKED.has(place.reason) || (place.reason === 'known-place' && WATER.test(text.slice(place)));
      if ((!named && place.reason !== 'division') || !near(place.end, 16)) continue;
      WORK.lastIndex = place.end;
      const match = WORK.exec(text.folded);
      if (!named && !(match && place.reason === 'division' && TOWN_WORKS.test(match[0]))) continue;
      if (match && WORKS.test(match[0]) && isNamePart(match[0].replace(/(?:工程|项目)(?:[一二三四]期)?$/, '')))
        yield project(place.start, place.end + match[0].length);
    }
    for (const place of seen) {
      if (
        place.reason !== 'place-head' ||
        !/(?:机场|港区|枢纽|水库|电站|水电站|核电站|电厂|灌区|运河)$/.test(text.slice(place))
      )
        continue;
      PHASE.lastIndex = place.end;
      const match = PHASE.exec(text.folded);
      if (match) yield project(place.start, place.end + match[0].length);
    }
  },
};

/** 蓝禾集团甲醇、远桥公司铁合金等项目: what a firm builds, up to the next mark of a list that ends in 等项目. */
const BUILT = /·?[\u4e00-\u9fffA-Za-z0-9×+.]{2,12}(?=[、,]|等)/y;
const PROJECT_LIST = /等(?:\d{1,4}|[一二三四五六七八九十]{1,3})?(?:个|项)?[\u4e00-\u9fff]{0,6}?(?:项目|工程)/;

/** 长安汽车数智工厂, 云江银行培训中心 are buildings; 二期 stays outside a firm. */
const BUILDING = /^[一二三四]期|(?:工厂|中心|园|综合体|大厦|基地|大楼|广场|酒店|楼|馆|城|区|公司|院|校)$/;

function* listedProjects(text: NameText, seen: readonly NameCandidate[]): Iterable<NameCandidate> {
  for (const body of seen) {
    if (!PROPER.has(body.reason)) continue;
    BUILT.lastIndex = body.end;
    const built = BUILT.exec(text.folded)?.[0];
    if (!built || BUILDING.test(built) || /[的了与及在是将]|公司|集团/.test(built) || !isNamePart(built)) continue;
    const rest = text.folded.slice(body.end + built.length, body.end + built.length + 90);
    if (PROJECT_LIST.test(rest.slice(0, rest.search(/[。;]|$/)))) yield project(body.start, body.end + built.length);
  }
}

/** What is done in works, verbs elsewhere. */
const DONE =
  /^(?:改造|扩建|改建|新建|迁建|重建|搬迁|整治|治理|修复|提升|升级|扩能|改扩建|保护|开发|加固|建设|配套|疏浚|绿化|亮化|美化|综合|修缮|整修|扩容|增效|除险|优化|引水|调水|供水|供热)/;
const WORKS = new RegExp(
  DONE.source.replace('^', '') +
    '|景观|护岸|防洪|旅游|航道|灌溉|生态|堤防|河道|排涝|节水|续建|分洪|蓄洪|垦殖|输变电|给水|供水|引水|水闸|供热',
);

/** No particle and no verb that would make a sentence of it. */
function isNamePart(part: string): boolean {
  for (const { start, end, kind } of wordsBetween(part, 0, part.length)) {
    const word = part.slice(start, end);
    if (kind === 'verb' && !DONE.test(word)) return false;
    if (kind === null && isLeftBorder(word) && !/[与和]/.test(word)) return false;
  }
  return true;
}

const project = (start: number, end: number): NameCandidate => programme(start, end, 'named-project');
