/** Quoted brands: with the head noun behind the quote (“放管服”改革), or alone after a verb of doing or by their own shape. */
import { byLength } from '../../lexicon/by-length';
import { isCommonWord } from '../../lexicon/names';
import { CALLS, OUTER_TAILS, PROGRAMME_TAILS, PROGRAMME_VERBS } from '../../lexicon/programmes';
import { sought } from '../patterns/pattern';
import { isBrandByShape } from './brand-shapes';
import { fieldStart } from './field';
import { programme } from './programme';
import type { NameCandidate, NameText } from './text';

const QUOTED = sought(/[“"]([^“”"。！？；]{2,18})[”"]/g);
/** 改革 or 行政执法改革; a particle, a verb of work or a list before the head noun ends the name at the quote. */
const TAIL = new RegExp(
  `(?:(?!建设|工作|任务|目标|要求|经验|推进|实施|落实)[\\u4e00-\\u9fff]){0,6}?(?:${byLength(PROGRAMME_TAILS.filter((tail) => !OUTER_TAILS.has(tail)))})`,
  'y',
);
/** 五个扎实, 三大定位, 十个必须: calls that count demands. */
const CALL_LIKE =
  /^[一二三四五六七八九十两]{1,3}[个大项](?:坚持|必须|扎实|战略定位|定位|意识|自信|维护|确立|全面|统筹|转变|振兴|服从|牢固|关系|原则|矛盾|短板|方面|更|新|不|要|奋力|进展|目标|使命|优势|机遇|挑战|问题|难题|变化|特点|趋势|环节|课题|瓶颈)/;
/** “1+3+N”应急体系, 党建统领“885”工作体系: figures alone in quotes name nothing, with their head behind them and their field before them they do. */
const FORMULA = /^[\dA-Z]{1,4}(?:[+×][\dA-Z]{1,4}){0,4}$/;
const FORMULA_TAIL =
  /[\u4e00-\u9fff]{0,12}?(?:体系|政策|平台|模式|机制|格局|布局|园区共建(?:体系|机制)?|园区|架构|方案|思路|行动计划|计划|行动|工程|战略|项目|改革|集群|网络|矩阵|框架)(?![\u4e00-\u9fff]?[性化型])/y;
const NO_TAIL = /[的了和与及等、在是为让把]|主题|为主|期间|期末/;
/** A coined phrase that counts two things or more: 三去一降一补, 一云一网一平台, 1+8. */
const COUNTED =
  /^[一二三四五六七八九十百千万两双\d][^一二三四五六七八九十两\d]{1,5}?、?[一二三四五六七八九十百千万两双\d+]/;
/** What follows a brand that stands as a subject or before a class noun. */
const AFTER_BRAND =
  /^[”"](?:(?:国际|旅游|铁海|货运|冷链){0,2}(?:班列|列车|专列|航线)|(?:全面|深入|顺利|加快|扎实|持续|全力|有力|纵深)(?:落实|推进|实施|完成|深化|推行|展开|见效)|国际货运班列|货运班列|班列|列车|专列|建成|投用|落地|启动|上线|运行|广受|让|等(?:改革|行动|工程|活动|政策|战略|举措)|(?:工作|建设|经验|制度|模式|品牌|机制|目标|试点|政策)(?![\u4e00-\u9fff]{0,2}者))/;
/** Ways of working, records and sayings that count: 一企一策, 十七连丰, 四梁八柱. */
const METHOD =
  /^([市县区乡镇])\1通$|^[一二三四五六七八九十两]级[一二三四五六七八九十两]类$|^[三四]位一体$|\d个[\u4e00-\u9fff]{1,4}是|^[一二三四五六七八九十两]{1,3}项(?:专项)?行动$|^一[\u4e00-\u9fff]一(?:策|档|码|证|表|图|方案|专班|清单)$|连[丰增涨冠降升]$|^(?:四梁八柱|十年磨一剑|一盘棋|百花齐放|千军万马|万家灯火|一石多鸟|一举多得|两手抓|两不误|双赢|双丰收|双提升|双下降|双增长|双一流大学|双减|百年未有之大变局|千城一面|千村一面|一刀切|一哄而上|一言堂|一把手)$/;
/** What follows a thought, a call or a political term: no initiative. */
const AFTER_CALL =
  /^[”"](?:的)?(?:理念|共识|政治基础|精神|原则|思想|分裂|势力|作风|问题|现象|难题|困境|短板|瓶颈|误区|孤岛|效应|称号|荣誉|信念|情怀|意识|民生保障|新格局|格局|陷阱|怪圈|风险|顽疾|乱象|行为)/;
const STRONG_VERB = /(?:实施|启动|推行|开展|推出|发起|常态化开展)(?:了|好)?(?:\d{1,4}[期次场轮])?[“"]?$/;
const VERB_BEFORE = new RegExp(`(?:${byLength(PROGRAMME_VERBS)})(?:了|好)?(?:[\\u4e00-\\u9fff]{0,4})$`);
const BRAND =
  /[一二三四五六七八九十百千万两双\d]|工程|行动|计划|通$|网$|办$|服务|改革|^你[\u4e00-\u9fff]我[\u4e00-\u9fff]$/;
/** 一卡通办, 一窗受理: services from one point; 十二个一: tasks of which each comes once. */
const ONE_POINT = /^[一二三四五六七八九十]{1,3}个一$|^一[网卡窗证照码表号](?:[通统联共同受全][\u4e00-\u9fff]{1,2})$/;

/** What its own last word calls an initiative (“民生100工程”), but for words of blame. */
const SELF =
  /^(?!形象|面子|政绩|豆腐渣|烂尾|半拉子|首长|献礼|样子|拍脑袋|胡子|天字号|[一二两三四五六七八九十\d]{1,3}(?:[个项大号]|年行动))(?:[\u4e00-\u9fffA-Za-z0-9+]{2,10}(?:工程|行动|计划|专项|战略)|(?!支援|世界|继续|参加|科技|技术|产业|工业|文化|民主|能源|绿色|思想|土地|社会|新)[\u4e00-\u9fff]{2,3}革命)$/;

const TAUGHT = /^(?:专题教育|学习教育|主题教育)/;

export function* brands(text: NameText): Iterable<NameCandidate> {
  const quotes = QUOTED.in(text);
  if (quotes.length === 0) return;
  const found = [...ownBrands(text, quotes)];
  yield* found;
  if (found.length >= 2) yield* chained(text, quotes, found);
}

/** “小升规”“个转企”“企业上云”: in a chain of quotes that are brands for the half at least, the others are too. */
function* chained(
  { folded }: NameText,
  quotes: readonly RegExpExecArray[],
  found: readonly NameCandidate[],
): Iterable<NameCandidate> {
  const known = new Set(found.map(({ start }) => (folded[start] === '“' ? start : start - 1)));
  for (let from = 0, to = 1; from < quotes.length; from = to, to = from + 1) {
    while (to < quotes.length && isChained(folded, quotes[to - 1], quotes[to])) to += 1;
    const chain = quotes.slice(from, to);
    const brands = chain.filter(({ index }) => known.has(index)).length;
    if (brands < 2 || brands * 2 < chain.length) continue;
    for (const link of chain) if (!known.has(link.index) && isChainable(link[1] ?? '')) yield quoted(link);
  }
}

/** Nothing but a mark of a list between two quotes. */
function isChained(folded: string, last: RegExpExecArray | undefined, next: RegExpExecArray | undefined): boolean {
  if (!last || !next) return false;
  const end = last.index + last[0].length;
  return next.index === end || (next.index === end + 1 && /[、和]/.test(folded.charAt(end)));
}

const quoted = ({ index, 0: text }: RegExpExecArray): NameCandidate =>
  programme(index + 1, index + text.length - 1, 'quoted-brand');

const isChainable = (inner: string): boolean =>
  /^[\u4e00-\u9fffA-Za-z0-9+]{3,10}$/.test(inner) &&
  !CALLS.has(inner) &&
  !CALL_LIKE.test(inner) &&
  !METHOD.test(inner) &&
  !isCommonWord(inner) &&
  !/(?:经验|精神|建设|制度|机制|模式)$/.test(inner);

function* ownBrands(text: NameText, quotes: readonly RegExpExecArray[]): Iterable<NameCandidate> {
  const { folded } = text;
  for (const match of quotes) {
    const inner = match[1] ?? '';
    if (inner !== inner.trim()) continue;
    const end = match.index + match[0].length;
    if (CALLS.has(inner)) {
      // “三严三实”专题教育: the call names nothing, its campaign does.
      const taught = TAUGHT.exec(folded.slice(end, end + 6))?.[0].length;
      if (taught) yield programme(match.index, end + taught, 'quoted-with-head');
      continue;
    }
    if (FORMULA.test(inner)) {
      FORMULA_TAIL.lastIndex = end;
      const head = FORMULA_TAIL.exec(folded);
      // “334”“622”等联农模式: each is one of its kind.
      if (/^(?:[、和]?“[^“”]{2,9}”)*等[\u4e00-\u9fff]{0,6}(?:模式|机制|经验)/.test(folded.slice(end, end + 40)))
        yield programme(match.index + 1, end - 1, 'quoted-brand');
      else if (head && !NO_TAIL.test(head[0]))
        yield programme(fieldStart(text, match.index), end + head[0].length, 'quoted-with-head');
      continue;
    }
    TAIL.lastIndex = end;
    const tail = TAIL.exec(folded);
    if (tail && !NO_TAIL.test(tail[0]) && !/[，,]/.test(inner) && !/^两高/.test(inner)) {
      yield programme(
        /项目$/.test(tail[0]) ? match.index : doneField(text, match.index),
        withHeads(folded, end + tail[0].length),
        'quoted-with-head',
      );
      continue;
    }
    if (/[，,]/.test(inner) || CALL_LIKE.test(inner)) continue;
    const before = folded.slice(Math.max(0, match.index - 10), match.index);
    const after = folded.slice(end - 1, end + 8);
    if (isBrandByShape(inner, before, after)) {
      yield quoted(match);
      continue;
    }
    if (inner.length > 14 || /^\d+(?:[+·.×-]|条?$)|^双\d/.test(inner)) continue;
    if (inner.includes('、') && !COUNTED.test(inner)) continue;
    if (AFTER_CALL.test(folded.slice(end - 1, end + 6)) || /共识$|一家亲$|精神$/.test(inner)) continue;
    if (METHOD.test(inner)) continue;
    const chained = /[”、]$|”和$/.test(before);
    const brand = BRAND.test(inner) && (VERB_BEFORE.test(before) || AFTER_BRAND.test(after) || chained);
    const strong = STRONG_VERB.test(before) && inner.length >= 3;
    if (
      SELF.test(inner) ||
      COUNTED.test(inner) ||
      ONE_POINT.test(inner) ||
      ((brand || strong) && !after.startsWith('”的')) ||
      placeBrand(text, match.index + 1, end - 1) ||
      (text.atomStartingAt(match.index + 1) !== undefined && OF_PLACE.test(after))
    )
      yield programme(match.index + 1, end - 1, 'quoted-brand');
  }
}

/** “蓝海”专项整治|行动, “三林”工程|攻坚战: one head upon another. */
const HEADS = /^(?:三年|五年|专项|攻坚|提升){0,2}(?:行动计划|行动|攻坚战|计划|工程)(?![师程队量地])/;
const withHeads = (folded: string, end: number): number =>
  end + (HEADS.exec(folded.slice(end, end + 8))?.[0].length ?? 0);

/** 实施|中小企业“小升高”工程: what a verb of doing sets in hand is named with its field. */
function doneField(text: NameText, quote: number): number {
  const start = fieldStart(text, quote);
  return quote - start >= 3 &&
    /(?:实施|开展|启动|推行|组织|推出)(?:好|了)?$/.test(text.folded.slice(Math.max(0, start - 4), start)) &&
    !/(?:建设|全面|深入|关于|一批|各类)$/.test(text.folded.slice(start, quote))
    ? start
    : quote;
}

/** “青海家宴”品牌: what a place calls its goods. */
const OF_PLACE = /^[”"](?:等)?(?:区域)?(?:公用)?品牌/;

/** “信用重庆”: two characters and a known place are a brand; “打造山东最大医药” is none. */
function placeBrand(text: NameText, start: number, end: number): boolean {
  const atom = text.atomEndingAt(end);
  return atom !== undefined && atom.start - start === 2;
}
