/** Initiatives without quotes: a phrase after a verb of doing, or a line, that ends in the head of one. */
import { byLength } from '../../lexicon/by-length';
import { PROGRAMME_HEADS } from '../../lexicon/programmes';
import { wordClass } from '../../lexicon/names';
import { sought } from '../patterns/pattern';
import { programme } from './programme';
import type { NameCandidate, NameText } from './text';

const PLAIN = sought(
  new RegExp(
    `(?:实施|开展|启动|推进|组织|推动|深化|落实|完成|抓好|打好|打赢|推行|加入|纳入|入选)(?:好|了|国家|全国)?([\\u4e00-\\u9fff]{2,20}?(?:${byLength(PROGRAMME_HEADS)}))(?![\\u4e00-\\u9fff]?[师程队量地]|\\d|合作|伙伴|协议)`,
    'g',
  ),
);
/** Strategies of no name: 区域发展战略, 经济发展战略. */
const PLAIN_STRATEGY =
  /^(?:区域|经济|社会|国家|产业|城市|企业|全球|对外|粮食|能源|国家安全|经济社会|工业|农业)?(?:总体|创新|长远|协调)?(?:发展|安全|开放)?(?:总体)?战略$/;
/** Works described by what is built are no names (供水管网改造工程). */
const WORKS =
  /(?:改造|扩建|新建|搬迁|建设|道路|堤防|管网|供水|供热|排水|处置|处理|绿化|亮化|美化|修复|加固|并网|迁建|安装|配套|水利|铁路|公路|园区|灌溉|节水|修缮|整修|开发|治沙|引水|调水|桥梁|隧道|电网|输电|分流|主体)(?:[一二三四]期)?工程$/;
const NO_NAME =
  /[的了各该和个等]|^与|^群众性|^(?:重大|重点|相关|有关|部分)|^(?:一批|一系列|重点|重大|相关|有关|系列|这|三大|全面|国家级|省级|市级|保障性|更多|新一轮|集中|专项|民生|若干|多项|各项|国家|大型|生态|水利|交通|改造|建设|发展|本|年度|一|惠民|基础设施)(?:[\u4e00-\u9fff]{0,2})(?:工程|行动|计划|战略|活动)$/;

/** （二）基础支撑增强行动。 and 专栏2 云桥能力提升工程: a plan's heading that is a name. */
const LINE =
  /^(?:[\s　]*(?:[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十\d]{1,3}[、.．]|专栏[ 　]{0,2}[一二三四五六七八九十\d]{1,3})[ 　:：]{0,3})([\u4e00-\u9fff“”+]{5,26}(?:工程|行动|行动计划|专项行动|攻坚战))。?$/;
/** 2.紧缺人才开发项目。5年内…, （一）产业提升行动计划。围绕…: a name as the run-in head of a numbered paragraph. */
const RUN_IN =
  /^[\s　]*(?:[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十\d]{1,3}[、.．])[ 　]{0,3}([\u4e00-\u9fff“”]{6,26}(?:行动计划|行动|工程|项目|攻坚战))。(?=\S)/;
/** 实施…行动 as a heading says a deed, not a name. */
const isDeed = (name: string): boolean =>
  wordClass(name.slice(0, 2)) === 'verb' || /^(?:大力|深入|全面|加快|扎实|持续|统筹|积极|着力)/.test(name);

/** Four characters are a name where no common word opens them (头雁行动), else a class (整治行动). */
const isLongEnough = (name: string): boolean =>
  name.length >= 5 || (name.length === 4 && wordClass(name.slice(0, 2)) === null && /(?:行动|计划|工程)$/.test(name));

/** 消费提振专项行动扎实开展: an initiative as the subject of what became of it. */
const SUBJECT = sought(
  /(?:^|[,。;])([\u4e00-\u9fffA-Z]{5,22}?(?:行动|行动计划|攻坚战|提升工程|年活动))(?=取得|扎实|深入|有效|全面|顺利|有力|成效|效果|圆满|启动|走深|见效|成果)/g,
);

/** 实施银龄讲学、银龄健康等计划: a series by its first word. */
const SERIES = sought(
  /(?:实施|开展|推进|启动|组织|推出)(?:了|好)?([\u4e00-\u9fff]{4,10}(?:、[\u4e00-\u9fff]{4,10}){1,6})等(?:\d{1,2}|[一二三四五六七八九十]{1,2})?[项大个]?(?:专项|系列|重点)?(?:计划|行动|工程|活动)(?![师程队量])/g,
);

/** “七五”普法, 第六次人口普查, 第二次全国地名普查: campaigns by their number. */
const NUMBERED = sought(
  /[“"][一二三四五六七八九十]{1,2}五[”"]普法|第[一二三四五六七八九十]{1,3}次(?:全国)?(?:经济|人口|农业|土地|国土|污染源|地名|水利|文物|可移动文物|农村土地|地理国情)(?:普查|调查)|第[一二三四]次青藏(?:高原)?(?:综合)?科(?:学)?考(?:察)?/g,
);

export function* plainProgrammes(text: NameText): Iterable<NameCandidate> {
  const { folded } = text;
  for (const match of NUMBERED.in(text)) yield programme(match.index, match.index + match[0].length, 'plain-programme');
  for (const match of PLAIN.in(text)) {
    const name = (match[1] ?? '').replace(
      /^(?:国家级|[省市区县]级|级|新一轮|实施|推进|开展|落细|全国|国家|全省|全市|省|市)/,
      '',
    );
    if (NO_NAME.test(name) || WORKS.test(name) || PLAIN_STRATEGY.test(name) || !isLongEnough(name)) continue;
    const start = match.index + match[0].length - name.length;
    yield programme(start, start + name.length, 'plain-programme');
  }
  for (const match of SUBJECT.in(text)) {
    const name = match[1] ?? '';
    if (
      NO_NAME.test(name) ||
      WORKS.test(name) ||
      /^(?:大力|深入|全面|加快|扎实|持续|统筹|积极|着力|开展|实施|推进|推动|启动|组织)/.test(name)
    )
      continue;
    const start = match.index + match[0].length - name.length;
    yield programme(start, start + name.length, 'plain-programme');
  }
  for (const match of SERIES.in(text)) {
    const items = (match[1] ?? '').split('、');
    const first = items[0]?.slice(0, 2) ?? '';
    if (!items.every((item) => item.startsWith(first)) || wordClass(first) === 'verb') continue;
    let at = match.index + match[0].indexOf(match[1] ?? '');
    for (const item of items) {
      yield programme(at, at + item.length, 'plain-programme');
      at += item.length + 1;
    }
  }
  const runIn = RUN_IN.exec(folded)?.[1];
  if (
    runIn !== undefined &&
    !NO_NAME.test(runIn) &&
    !WORKS.test(runIn) &&
    !isDeed(runIn) &&
    !/(?:重点|重大|主要)项目$/.test(runIn)
  ) {
    const start = folded.indexOf(runIn);
    yield programme(start, start + runIn.length, 'programme-line');
  }
  const line = LINE.exec(folded);
  if (line) {
    const name = line[1] ?? '';
    if (!NO_NAME.test(name) && !WORKS.test(name) && !isDeed(name)) {
      const start = line[0].length - name.length - (/。$/.test(line[0]) ? 1 : 0);
      yield programme(start, start + name.length, 'programme-line');
    }
  }
}

/** 实施创新驱动战略、|脱贫富民战略: the items of a list that go on behind an initiative and end as one. */
const NEXT = new RegExp(`[、和]([\\u4e00-\\u9fff]{2,20}?(?:${byLength(PROGRAMME_HEADS)}))(?=[、,。;和等]|$)`, 'y');

export function* listedProgrammes(text: NameText, known: readonly NameCandidate[]): Iterable<NameCandidate> {
  const { folded } = text;
  for (const { end } of known) {
    for (let at = end + (folded[end] === '”' ? 1 : 0); ;) {
      NEXT.lastIndex = at;
      const name = NEXT.exec(folded)?.[1];
      if (!name || NO_NAME.test(name) || WORKS.test(name) || PLAIN_STRATEGY.test(name) || !isLongEnough(name)) break;
      if (!isDeed(name)) yield programme(at + 1, at + 1 + name.length, 'plain-programme');
      at += 1 + name.length;
    }
  }
}
