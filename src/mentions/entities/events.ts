/** Meetings, fairs and contests: by their numbers, and by heads with a year, an ordinal, a place or a verb of holding before them. */
import { byLength } from '../../lexicon/by-length';
import { EVENT_HEADS, KNOWN_EVENTS } from '../../lexicon/events';
import { sought } from '../patterns/pattern';
import { countyShorts } from './counties';
import { festivals } from './festivals';
import { KnownWords } from './gazetteer';
import { numberedMeetings, NO_NAME } from './numbered-meetings';
import { pairStart, partnersBefore, partnersStart } from './place';
import { opensHere } from './roads';
import { candidatesOf, isNameUnit, type NameRecognizer, type NameText } from './text';

const N = '[一二三四五六七八九十百\\d]{1,4}';
/** 第九届云江农产品展销会, 首届…博览会, 2019年…工作会, 全省…会议, 第五次会议. */
const HEADS = byLength(EVENT_HEADS);
const OPENED_START = sought(
  new RegExp(
    `(?:第${N}届|首届|第${N}次|\\d{4}年(?:度)?|\\d{4}|全国|全省|全市|全区|全县|全州|全盟|全旗|全军|自治区|中央|联合国|世界|全球|国际|亚洲|亚太|东北亚|欧亚)`,
    'g',
  ),
);
const NO_EVENT = /^[\u4e00-\u9fff]?[议员场员堂址]/;

/** Heads that an ordinal or a place alone makes a name of: 首届开海节, but no 首届论坛. */
const OWN_HEAD =
  /^(?!(?:博览|展览|交易|洽谈|推介|座谈|研讨|报告|展销|恳谈|交流|对接|招商|动员|运动|展示|招聘|工作)会)[\u4e00-\u9fff]{3}(?<!大会|会议|论坛|峰会|大赛|联赛|竞赛)/;

/** The end of the event that an opening at `from` begins: its first head within 30 characters, or `null`. */
function openedEnd(folded: string, from: number): number | null {
  for (let at = from; at <= from + 30 && at < folded.length; at += 1) {
    if (at >= from + 2 || (at === from && OWN_HEAD.test(folded.slice(at, at + 3)))) {
      const end = eventHeads.endAt(folded, at);
      if (end !== null && end - from >= 3 && !NO_EVENT.test(folded.slice(end, end + 2))) return end;
    }
    if (!isNameUnit(folded.charCodeAt(at)) && !'（）()—-'.includes(folded.charAt(at))) return null;
  }
  return null;
}
const eventHeads = new KnownWords(EVENT_HEADS);
const LEVEL_SIGN = /^[省市县区州盟旗]$/;
/** Heads that make a name of a place and plain words (云江国际马拉松). */
const STRONG_HEAD = sought(
  /(?:高峰论坛|论坛|博览会|峰会|运动会|锦标赛|马拉松赛?|洽谈会|交易会|展销会|展览会|推介会|招商会|动员大会|招商大会|恳亲大会|发展大会|创新大会|投资大会|产业大会|健康大会|挑战赛|邀请赛|公开赛|越野赛|自行车赛|丰收节|民俗节|冰雪节|文化周|文化旅游节|文化节|旅游节|艺术节|音乐节|电影节|购物节|啤酒节|研讨会|推进大会|推进会|巡回赛|活动周|(?<!代表|职工|社员|股东|村民|居民|动员|誓师|[全党])大会|对接活动|桥牌赛|网球赛|篮球赛|足球赛|排球赛|羽毛球赛|乒乓球赛|龙舟赛|帆船赛|超级联赛|开海节|经济工作会议|工作会议)(?![议员场馆址])/g,
);
const TWO_SESSIONS = sought(/全国[“"]?两会[”"]?/g);
const QUOTED_EVENT = sought(new RegExp(`[“"][\\u4e00-\\u9fffA-Za-z0-9·]{2,16}(?:${HEADS})[”"]`, 'g'));
/** 哈洽会, 西博会: a place or a field and the fair's short head. */
const SHORT_FAIR = sought(/(?<=^|[^\u4e00-\u9fff]|[和及与在为届办加省市])[\u4e00-\u9fff](?:洽会|博会|贸会)/g);
/** 十五冬, 十四运会: the national games by their number. */
const SHORT_GAMES = sought(
  /(?<![第一二三四五六七八九])十[一二三四五六](?:冬(?!季|天|至)|运(?:会|(?=[”"、,。和]|筹备|赛)))会?/g,
);
/** 首届“…节”暨…博览会 */
const QUOTED_OPENED = sought(
  new RegExp(
    `(?:第${N}届|首届)[“"][\\u4e00-\\u9fffA-Za-z0-9·]{2,14}[”"](?:暨[\\u4e00-\\u9fff]{2,14}?(?:${HEADS})|(?:${HEADS}))?`,
    'g',
  ),
);
/** 办好创新创业大赛, 召开民族工作会议: a verb of holding names one event by plain words. */
const HELD = sought(
  /(?:召开|举办|办好|承办|举行|主办|协办|筹办|出席|参加)(?:了|好)?([\u4e00-\u9fff]{2,16}?(?:大赛|活动周|宣传周|博览会|论坛|峰会|运动会|锦标赛|联赛|公开赛|文化节|旅游节|艺术节|美食节|冰雪节|丰收节|购物节|消费节|马拉松赛?|工作会议|发展大会|学术大会|创新大会|产业大会|推介大会|表彰大会|招商大会|邀请赛|争霸赛|挑战赛))(?![\u4e00-\u9fff]?[议场])/g,
);
const PLAIN_HELD =
  /^(?:高峰|专项|本次|年度|季度|日常|两级|这次|此次|各类|各级|系列|多场|专题|有关|相关|高水平|高规格|国际性|全国性|大型|重大|重要|更多|国家级|省级|市级|职业技能|系列性)|体育赛事|等级|一系列|两次|几次|\d|[一二三四五六七八九十两]场/;

const known = new KnownWords(KNOWN_EVENTS);

/** 第十一届亚运会, 2022年冬奥会, 北京冬奥会: ordinal, year and place open a known event's name. */
const OPENING = new RegExp(`(?:第${N}届|首届|\\d{4}年?)$`);

/** 2024年年会 right after a forum's name. */
const SESSION =
  /^(?:\d{4}年)?(?:年会|部长级会议|北京峰会|领导人会议|暨[\u4e00-\u9fff]{0,14}?(?:博览会|峰会|论坛|大会|洽谈会|展览会))/;

function openingOf(text: NameText, at: number): number {
  const opening = OPENING.exec(text.folded.slice(Math.max(0, at - 8), at));
  const start = at - (opening?.[0].length ?? 0);
  const place = text.atomEndingAt(start)?.start;
  if (place !== undefined)
    return place - (OPENING.exec(text.folded.slice(Math.max(0, place - 8), place))?.[0].length ?? 0);
  // 敦煌文博会: a county's short form.
  return start >= 2 && countyShorts().longestAt(text.folded, start - 2)?.end === start ? start - 2 : start;
}

/** 澜江流域合作|第三次部长级会议: where the name begins that an ordinal goes on; a year and 全国 open names themselves. */
function beforeOrdinal(text: NameText, at: number, opening: string): number {
  const partners = partnersStart(text, at);
  if (partners !== null) return partners;
  const atom = text.atomEndingAt(at);
  if (atom) return pairStart(text, atom.start);
  if (!/[届次]$/.test(opening)) return at;
  const edge = text.leftEdge(at);
  return edge.placed && edge.inner <= 8 ? edge.start : at;
}

/** 生态城市论坛|暨博览会: what is held together bears one name. */
const JOINT = new RegExp(`^暨[\\u4e00-\\u9fff]{0,14}?(?:${HEADS})(?![议员场馆址])`);
const jointEnd = (folded: string, end: number): number =>
  end + (JOINT.exec(folded.slice(end, end + 24))?.[0].length ?? 0);

/** 世界旅游经济论坛·云江2025: the place and year of this time. */
const afterDot = (folded: string, end: number): number =>
  end + (/^·[\u4e00-\u9fff]{2,6}(?:\d{4})?/.exec(folded.slice(end, end + 12))?.[0].length ?? 0);

/** 庆祝建区40周年座谈会, 临川建县30周年报告会. */
const ANNIVERSARY = sought(
  /(?:庆祝|纪念)?[\u4e00-\u9fff]{2,16}[\d一二三四五六七八九十]{1,4}周年(?:暨[\u4e00-\u9fff]{2,8}\d{1,3}周年)?[\u4e00-\u9fff]{0,8}?(?:座谈会|大会|报告会|文艺晚会|晚会|招待会|研讨会|展览|成就展|阅兵|论坛|文艺演出)/g,
);

const HOLDS = /^[\u4e00-\u9fff]*(?:举行|举办|召开|组织|开展|迎来|参加|出席)了?/;

const event = candidatesOf('event');

/** 丝路（云江）国际博览会, 中越边境（东兴—芒街）旅游博览会: where the name begins whose bracket ends at `at`, or `null`. */
function bracketStart(text: NameText, at: number): number | null {
  const bracket = /[(][\u4e00-\u9fff—–-]{2,12}[)]$/.exec(text.folded.slice(Math.max(0, at - 16), at));
  // 宏达集团(以下简称宏达)工作会议: a bracket that abbreviates ends the body before it.
  if (!bracket || bracket[0].includes('简称')) return null;
  const open = at - bracket[0].length;
  const edge = text.leftEdge(open);
  return edge.start < open && open - edge.start >= 2 ? edge.start : null;
}

/** “超级湘”美食争霸赛: a quoted brand and the contest of its name. */
const BRANDED = sought(
  new RegExp(
    `(?:第${N}届|首届|\\d{4}年(?:度)?)?[“"][\\u4e00-\\u9fffA-Za-z0-9·]{2,12}[”"][\\u4e00-\\u9fff]{0,8}?(?:大赛|争霸赛|锦标赛|邀请赛|挑战赛|联赛|论坛|峰会|部长会议|大会|博览会|晚会|音乐节|文化节|美食节|旅游节|洽谈会|推介会|新闻发布会|发布会|竞赛|知识竞赛|比赛)`,
    'g',
  ),
);

export const events: NameRecognizer = {
  id: 'events',
  *find(text: NameText) {
    const { folded } = text;
    yield* numberedMeetings(text);
    yield* festivals(text);
    for (const { index, 0: games } of SHORT_GAMES.in(text)) yield event(index, index + games.length, 'short-fair');
    for (const match of SHORT_FAIR.in(text)) {
      // 省农博会
      const level = LEVEL_SIGN.test(text.at(match.index - 1)) && opensHere(text, match.index - 1) ? 1 : 0;
      yield event(openingOf(text, match.index) - level, match.index + match[0].length, 'short-fair');
    }
    for (const match of QUOTED_OPENED.in(text)) {
      const atom = text.atomEndingAt(match.index);
      yield event(atom?.start ?? match.index, match.index + match[0].length, 'opened-meeting');
    }
    for (const match of HELD.in(text)) {
      const name = (match[1] ?? '').replace(/^(?:(?:举办|承办|主办|协办|参加|参与)(?:了|好)?)+/, '');
      if (NO_NAME.test(name) || PLAIN_HELD.test(name)) continue;
      const end = match.index + match[0].length;
      yield event(end - name.length, end, 'held-meeting');
      const second = /^[和、]([\u4e00-\u9fff]{2,10}?(?:大赛|活动周|宣传周|博览会|论坛|峰会|[^季]节|联赛))/.exec(
        folded.slice(end, end + 16),
      );
      if (second && !NO_NAME.test(second[1] ?? '') && !PLAIN_HELD.test(second[1] ?? ''))
        yield event(end + 1, end + 1 + (second[1] ?? '').length, 'held-meeting');
    }
    for (const match of TWO_SESSIONS.in(text)) yield event(match.index, match.index + match[0].length, 'known-event');
    for (const match of BRANDED.in(text)) yield event(match.index, match.index + match[0].length, 'branded-event');
    for (const match of QUOTED_EVENT.in(text))
      yield event(match.index + 1, match.index + match[0].length - 1, 'quoted-event');
    let past = 0;
    for (const match of OPENED_START.in(text)) {
      if (match.index < past) continue;
      // 县第三届运动会: a level before an ordinal makes a name of any head.
      const level =
        /届$/.test(match[0]) && LEVEL_SIGN.test(text.at(match.index - 1)) && opensHere(text, match.index - 1);
      const end =
        (level && eventHeads.endAt(folded, match.index + match[0].length)) ||
        openedEnd(folded, match.index + match[0].length);
      if (end === null) continue;
      if (level) {
        past = end;
        yield event(text.atomEndingAt(match.index)?.start ?? match.index - 1, end, 'opened-meeting');
        continue;
      }
      past = end;
      const inner = folded.slice(match.index, end).replace(/^(?:第.{1,4}[届次]|首届|\d{4}年?度?|全.|中央)/, '');
      if (NO_NAME.test(inner) || /^(?:亚|东北亚|欧).*和/.test(inner)) continue;
      yield event(
        beforeOrdinal(text, match.index, match[0]),
        jointEnd(folded, afterDot(folded, end)),
        'opened-meeting',
      );
    }
    for (const match of ANNIVERSARY.in(text)) {
      // 去年我市先后举行庆祝…: what was held begins behind the verb, a jubilee with its 庆祝.
      const held = match[0].replace(HOLDS, '').replace(/^[年月日]/, '');
      const name = held.slice(Math.max(0, held.search(/庆祝|纪念/)));
      yield event(match.index + match[0].length - name.length, match.index + match[0].length, 'anniversary');
    }
    for (const match of STRONG_HEAD.in(text)) {
      const partners = partnersBefore(text, match.index);
      if (partners !== null) {
        yield event(partners, match.index + match[0].length, 'placed-meeting');
        continue;
      }
      const edge = text.leftEdge(match.index);
      const inner = folded.slice(edge.start, match.index);
      if (inner.includes('简称')) continue;
      const bracket = /^[\u4e00-\u9fff]{2,12}[(]/.test(inner) ? edge.start : bracketStart(text, edge.start);
      if (bracket !== null) {
        yield event(bracket, match.index + match[0].length, 'placed-meeting');
        continue;
      }
      if (
        edge.placed &&
        (edge.inner >= 2 ||
          /^(?:博览会|论坛|峰会|洽谈会|交易会|马拉松赛?|旅游节|文化节|艺术节|电影节|音乐节|购物节|啤酒节|冰雪节|文化旅游节)$/.test(
            match[0],
          )) &&
        !NO_NAME.test(folded.slice(edge.start, match.index))
      )
        yield event(
          pairStart(text, edge.start) - (/[环跨]/.test(text.at(edge.start - 1)) ? 1 : 0),
          jointEnd(folded, match.index + match[0].length),
          'placed-meeting',
        );
    }
    for (const { start, end } of known.in(text)) {
      const session = SESSION.exec(folded.slice(end, end + 24))?.[0].length ?? 0;
      yield event(openingOf(text, start), end + session, 'known-event');
    }
  },
};
