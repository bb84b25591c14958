/** Initiatives: known ones, quoted brands after a verb of doing or before a head noun, and plain phrases that end in one. */
import {
  CALLS,
  GENERAL_AIMS,
  KNOWN_PROGRAMMES,
  OUTER_TAILS,
  PROGRAMME_HEADS,
  PROGRAMME_TAILS,
  PROGRAMME_VERBS,
} from '../../lexicon/programmes';
import { wordClass } from '../../lexicon/names';
import { Gazetteer } from './gazetteer';
import type { NameCandidate, NameRecognizer, NameText } from './text';

const byLength = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join('|');
const QUOTED = /[“"]([^“”"。！？；]{2,18})[”"]/g;
/** 改革 or 行政执法改革; a particle, a verb of work or a list before the head noun ends the name at the quote. */
const TAIL = new RegExp(
  `(?:(?!建设|工作|任务|目标|要求|经验|推进|实施|落实)[\\u4e00-\\u9fff]){0,6}?(?:${byLength(PROGRAMME_TAILS.filter((tail) => !OUTER_TAILS.has(tail)))})`,
  'y',
);
/** 五个扎实, 三大定位, 十个必须: calls that count demands. */
const CALL_LIKE =
  /^[一二三四五六七八九十两]{1,3}[个大项](?:坚持|必须|扎实|战略定位|定位|意识|自信|维护|确立|全面|统筹|转变|振兴|服从|牢固|关系|原则|矛盾|短板|方面|更|新|不|要|奋力|进展|目标|使命|优势)/;
const NO_TAIL = /[的了和与及等、在是为让把]|主题|为主|期间|期末/;
/** A coined phrase that counts two things or more: 三去一降一补, 一云一网一平台, 1+8. */
const COUNTED =
  /^[一二三四五六七八九十百千万两双\d][^一二三四五六七八九十两\d]{1,5}?、?[一二三四五六七八九十百千万两双\d+]/;
/** What follows a brand that stands as a subject or before a class noun. */
const AFTER_BRAND =
  /^[”"](?:建成|投用|落地|启动|上线|运行|广受|让|等(?:改革|行动|工程|活动|政策|战略|举措)|(?:工作|建设|经验|制度|模式|品牌|机制|目标|试点|政策)(?![\u4e00-\u9fff]{0,2}者))/;
/** Ways of working, records and sayings that count: 一企一策, 十七连丰, 四梁八柱. */
const METHOD =
  /^一[\u4e00-\u9fff]一(?:策|档|码|证|表|图|方案|专班|清单)$|连[丰增涨冠降升]$|^(?:四梁八柱|十年磨一剑|一盘棋|百花齐放|千军万马|万家灯火|一石多鸟|一举多得|两手抓|两不误|双赢|双丰收|双提升|双下降|双增长|双一流大学|双碳|双减|百年未有之大变局|千城一面|千村一面|一刀切|一哄而上|一言堂|一把手)$/;
/** What follows a thought, a call or a political term: no initiative. */
const AFTER_CALL =
  /^[”"](?:的)?(?:理念|共识|政治基础|精神|原则|思想|分裂|势力|作风|问题|现象|难题|困境|短板|瓶颈|误区|孤岛|效应|称号|荣誉|信念|情怀|意识|民生保障|新格局|格局|陷阱|怪圈|风险|顽疾|乱象|行为)/;
const STRONG_VERB = /(?:实施|启动|推行|开展|推出|发起|常态化开展)(?:了|好)?[“"]?$/;
const VERB_BEFORE = new RegExp(`(?:${byLength(PROGRAMME_VERBS)})(?:了|好)?(?:[\\u4e00-\\u9fff]{0,4})$`);
const BRAND = /[一二三四五六七八九十百千万两双\d]|工程|行动|计划|通$|网$|办$|服务|改革/;
const PLAIN = new RegExp(
  `(?:实施|开展|启动|推进|组织|推动|深化|落实|完成|抓好|打好|打赢|推行|加入|纳入|入选)(?:好|了|国家|全国)?([\\u4e00-\\u9fff]{2,20}?(?:${byLength(PROGRAMME_HEADS)}))(?![\\u4e00-\\u9fff]?[师程队量地]|\\d)`,
  'g',
);
/** Strategies of no name: 区域发展战略, 经济发展战略. */
const PLAIN_STRATEGY =
  /^(?:区域|经济|社会|国家|产业|城市|企业|全球|对外|粮食|能源|国家安全|经济社会|工业|农业)?(?:总体|创新|长远)?(?:发展|安全|开放)?战略$/;
/** Works described by what is built are no names (供水管网改造工程). */
const WORKS =
  /(?:改造|扩建|新建|搬迁|建设|道路|堤防|管网|供水|供热|排水|处置|处理|绿化|亮化|美化|修复|加固|并网|迁建|安装|配套|水利|铁路|公路|园区|灌溉|节水|修缮|整修|开发|治沙|引水|调水|桥梁|隧道|电网|输电|分流|主体)(?:[一二三四]期)?工程$/;
const NO_NAME =
  /[的了各该和个等]|^(?:重大|重点|相关|有关|部分)|^(?:一批|一系列|重点|重大|相关|有关|系列|这|三大|全面|国家级|省级|市级|保障性|更多|新一轮|集中|专项|民生|若干|多项|各项|国家|大型|生态|水利|交通|改造|建设|发展|本|年度|一|惠民|基础设施)(?:[\u4e00-\u9fff]{0,2})(?:工程|行动|计划|战略|活动)$/;

let loaded: Gazetteer<true> | null = null;
const known = (): Gazetteer<true> =>
  (loaded ??= new Gazetteer(
    KNOWN_PROGRAMMES.filter((name) => !GENERAL_AIMS.has(name)).map((name) => [name, true] as const),
  ));

const programme = (start: number, end: number, reason: string): NameCandidate => ({
  start,
  end,
  type: 'programme',
  title: null,
  affiliation: null,
  reason,
});

export const programmes: NameRecognizer = {
  id: 'programmes',
  *find(text: NameText) {
    const { folded } = text;
    for (const match of folded.matchAll(QUOTED)) {
      const inner = match[1] ?? '';
      if (CALLS.has(inner.trim()) || inner !== inner.trim()) continue;
      const end = match.index + match[0].length;
      TAIL.lastIndex = end;
      const tail = TAIL.exec(folded);
      if (tail && !NO_TAIL.test(tail[0]) && !/[，,]/.test(inner)) {
        yield programme(match.index, end + tail[0].length, 'quoted-with-head');
        continue;
      }
      if (/[，,]/.test(inner) || inner.length > 14 || CALL_LIKE.test(inner) || /^\d+(?:[+·.×-]|条?$)|^双\d/.test(inner))
        continue;
      if (inner.includes('、') && !COUNTED.test(inner)) continue;
      if (AFTER_CALL.test(folded.slice(end - 1, end + 6)) || /共识$|一家亲$|精神$/.test(inner)) continue;
      if (METHOD.test(inner)) continue;
      const before = folded.slice(Math.max(0, match.index - 10), match.index);
      const after = folded.slice(end - 1, end + 8);
      const chained = before.endsWith('”') || before.endsWith('、');
      const brand = BRAND.test(inner) && (VERB_BEFORE.test(before) || AFTER_BRAND.test(after) || chained);
      const strong = STRONG_VERB.test(before) && inner.length >= 3;
      if (
        COUNTED.test(inner) ||
        ((brand || strong) && !after.startsWith('”的')) ||
        placeBrand(text, match.index + 1, end - 1)
      )
        yield programme(match.index + 1, end - 1, 'quoted-brand');
    }
    for (const match of folded.matchAll(PLAIN)) {
      const name = (match[1] ?? '').replace(
        /^(?:国家级|[省市区县]级|级|新一轮|实施|推进|开展|落细|全国|国家|全省|全市|省|市)/,
        '',
      );
      if (NO_NAME.test(name) || WORKS.test(name) || PLAIN_STRATEGY.test(name) || !isLongEnough(name)) continue;
      const start = match.index + match[0].length - name.length;
      yield programme(start, start + name.length, 'plain-programme');
    }
    const line = LINE.exec(folded);
    if (line) {
      const name = line[1] ?? '';
      if (!NO_NAME.test(name) && !WORKS.test(name) && !/[，。；：、]/.test(name) && !isDeed(name)) {
        const start = line[0].length - name.length - (/。$/.test(line[0]) ? 1 : 0);
        yield programme(start, start + name.length, 'programme-line');
      }
    }
    for (const match of folded.matchAll(CRAFT)) yield programme(match.index, match.index + match[0].length, 'craft');
    for (const match of folded.matchAll(WATER)) {
      const inner = match[0].slice(1, 3);
      if (wordClass(match[0].slice(0, 2)) !== null || wordClass(inner) !== null || /[进入]/.test(inner[0] ?? ''))
        continue;
      if (!match[0].endsWith('工程') && !/[济补]/.test(match[0])) continue;
      yield programme(match.index, match.index + match[0].length, 'water-work');
    }
    for (let at = 0; at < folded.length; at += 1) {
      const hit = known().longestAt(folded, at);
      if (!hit) continue;
      const tail = HEAD_NOUN.exec(folded.slice(hit.end, hit.end + 4))?.[0].length ?? 0;
      // 合肥中欧班列: the trains of one place.
      const home = folded.startsWith('中欧班列', at) ? text.atomEndingAt(at)?.start : undefined;
      yield programme(home ?? at, hit.end + tail, 'known-programme');
      at = hit.end - 1;
    }
  },
};

/** 三北防护林|工程: the head noun belongs to a known name. */
const HEAD_NOUN = /^(?:[一二三四五]线(?:工程)?|[中东西]线(?:工程)?|工程|战略|行动|计划|倡议)(?!师|队|量|地|部署)/;

/** Four characters are a name where no common word opens them (头雁行动), else a class (整治行动). */
const isLongEnough = (name: string): boolean =>
  name.length >= 5 || (name.length === 4 && wordClass(name.slice(0, 2)) === null && /(?:行动|计划|工程)$/.test(name));

/** 引大入秦工程, 引黄济青, 东深供水: water led from one place into another; 嫦娥四号, 神舟十八号: craft by their series and number. */
const WATER = /(?<![吸牵指索导接招])引[\u4e00-\u9fff]{1,2}(?:入|济|补|调|进)[\u4e00-\u9fff](?:工程)?/g;
const CRAFT =
  /(?:神舟|嫦娥|天舟|天问|天宫|长征|祝融|玉兔|羲和|夸父|风云|实践|鹊桥|力箭|谷神星|东方红|蛟龙|奋斗者|海牛|雪龙|探索|吉林)[一二三四五六七八九十\d]{1,3}号/g;

/** （二）基础支撑增强行动。 and 专栏2 云桥能力提升工程: a plan's heading that is a name. */
const LINE =
  /^(?:[\s　]*(?:[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十\d]{1,3}[、.．]|专栏[ 　]{0,2}[一二三四五六七八九十\d]{1,3})[ 　:：]{0,3})([\u4e00-\u9fff“”+]{5,26}(?:工程|行动|行动计划|专项行动|攻坚战))。?$/;
/** 实施…行动 as a heading says a deed, not a name. */
const isDeed = (name: string): boolean =>
  wordClass(name.slice(0, 2)) === 'verb' || /^(?:大力|深入|全面|加快|扎实|持续|统筹|积极|着力)/.test(name);

/** “信用重庆”: two characters and a known place are a brand; “打造山东最大医药” is none. */
function placeBrand(text: NameText, start: number, end: number): boolean {
  const atom = text.atomEndingAt(end);
  return atom !== undefined && atom.start - start === 2;
}
