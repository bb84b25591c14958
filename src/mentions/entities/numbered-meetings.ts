/** Meetings of party and state by their numbers, and by the organ that met: 党的二十大, 市委二届四次全会, 市政府第45次常务会议. */
import { sought } from '../patterns/pattern';
import { organStart } from './body';
import { candidatesOf, isNameCharacter, type NameCandidate, type NameText } from './text';

const event = candidatesOf('event');
const N = '[一二三四五六七八九十百\\d]{1,4}';
const LEVEL = '(?:自治区|省|市|区|县|州|旗|盟|镇|乡)';
const LEVEL_OPENS = new RegExp(`^${LEVEL}`);
const PATTERNS = [
  // 党的二十大, 党的十八届三中全会, 二十届二中、三中全会
  new RegExp(`党的${N}大(?:报告)?(?![\\u4e00-\\u9fff]?[项类产])`, 'g'),
  new RegExp(
    `(?:党的|中共|中央|中国共产党)?(?:第)?${N}届(?:${N}中(?:[、和]?${N}中)*|历次|中央委员会第?${N}次)(?:全会|全体会议)`,
    'g',
  ),
  new RegExp(`(?:党的|中国共产党)?第?${N}次全国代表大会`, 'g'),
  // 市委二届四次全会, 自治区党委八届三次、四次全会, 区委十四届七次全委会议
  new RegExp(
    `${LEVEL}(?:党)?委(?:第)?${N}届(?:第?${N}次(?:[、和]第?${N}次)*|历次)(?:全会|全委会议|全委会|全体会议)`,
    'g',
  ),
  new RegExp(`${LEVEL}?(?:第)?${N}届(?:全国)?人大(?:常委会)?(?:第)?${N}次(?:会议|全会)`, 'g'),
  new RegExp(`${LEVEL}?(?:第)?${N}届(?:政协|政府)?(?:第)?${N}次(?:全会|全体会议|常务会议|会议)`, 'g'),
  new RegExp(`${LEVEL}?(?:第)?${N}届${N}次(?:人代会|党代会|职代会|政协会)`, 'g'),
  new RegExp(`${LEVEL}?政协(?:第)?${N}届(?:第)?${N}次(?:会议|全会)`, 'g'),
  new RegExp(`${LEVEL}?第?${N}次党代会`, 'g'),
  // 二十国集团领导人峰会
  /(?:二十国集团|G20|七国集团|金砖国家|上海合作组织|上合组织|亚太经合组织|APEC|亚太经济合作组织|联合国|核安全|亚欧|中国[—-]?东盟|东盟|中国[—-]?中亚|中非合作论坛|亚信)(?:领导人|元首|首脑|部长级|成员国)?(?:非正式|元首理事会)?(?:峰会|会议|会晤|大会(?=上|通过))/g,
].map(sought);
/** 认真落实四中全会部署: the plenum without its congress. */
const SHORT_PLENUM = sought(/(?<![届中、])[一二三四五六七八九]中全会/g);
/** 党的十八大和十九大精神: the second of two congresses. */
const SECOND_CONGRESS = sought(/和([一二]?[十]?[一二三四五六七八九十]大)(?=精神)/g);
/** 2月21日，云江市第七届人民代表大会第一次会议 */
const CONGRESS = sought(
  new RegExp(
    `第${N}届(?:全国|[\\u4e00-\\u9fff]{2,8}?[省市县区州盟旗])?(?:人民代表大会|委员会)(?:常务委员会)?第${N}次(?:全体)?(?:会议|全会)`,
    'g',
  ),
);

/** 中国共产党云江市第十四次代表大会 */
const PARTY_CONGRESS = sought(
  new RegExp(`((?:中国共产党|中共)[\\u4e00-\\u9fff]{2,12}?[省市县区州盟旗])第${N}次代表大会`, 'g'),
);

/** What no event's name holds: particles, verbs, a list of organs. */
export const NO_NAME =
  /[的了在将对向并及把被等]|会和|和[省市县区党]|召开|举办|举行|参加|出席|成功|实现|增长|完成|今年|一次|多次|相关|有关/;
/** 省委经济工作会议, 国务院第三次廉政工作会议, 市政府第45次常务会议: an organ and what it met for. */
const ORGAN_MEETING = sought(
  /(?:(?:自治区|自治州|自治县|[省市区县州盟旗])(?:党?委|人民政府|政府|人大常委会|政协|纪委)|国务院|中央军委|中央政治局|全国人大常委会|全国政协|最高人民法院|教育部|公安部)(?:第[一二三四五六七八九十百\d]{1,5}次|[\u4e00-\u9fff]{0,10}?(?:专题|经济|农村|人才|城市|组织|宣传|统战|政法|民族|宗教|教育|财经|全面|理论|文化|旅游|招商|安全|廉政))?[\u4e00-\u9fff]{0,8}?(?:工作会议|工作会|常务会议|常务会|主任会议|主席会议|常委会议|常委会\(扩大\)会议|全体会议|民主生活会|集体学习)/g,
);

/** 绵阳党代会 */
const CONGRESS_OF = sought(/党代会(?!代表|常任)/g);

function* congressesOf(text: NameText): Iterable<NameCandidate> {
  for (const { index, 0: head } of CONGRESS_OF.in(text)) {
    const home = text.atomEndingAt(index);
    if (home) yield event(home.start, index + head.length, 'congress');
  }
}

function* organMeetings(text: NameText): Iterable<NameCandidate> {
  for (const match of ORGAN_MEETING.in(text)) {
    if (NO_NAME.test(match[0]) || /、|领导小组|办公室/.test(match[0])) continue;
    // 市委常务会议 of every week is none: a number, or what it is for, makes one of it.
    if (!/第.{1,5}次|工作会/.test(match[0])) continue;
    const levelled = /^(?:自治[区州县]|[省市区县州盟旗])/.exec(match[0]);
    const start = levelled ? organStart(text, match.index) : match.index;
    if (start !== null) yield event(start, match.index + match[0].length, 'organ-meeting');
  }
}

/** 云桥市|第五届…: where the name begins of a town that no list of divisions holds. */
function townStart(text: NameText, at: number): number {
  if (!/[省市县区州盟旗镇乡]/.test(text.at(at - 1)) || text.cutsAtom(at)) return at;
  // 省|第九届…: a level alone.
  if (!isNameCharacter(text.at(at - 2))) return at - 1;
  const edge = text.leftEdge(at - 1);
  return edge.start < at - 1 && (edge.placed || edge.unknown >= 2) && at - edge.start <= 8 ? edge.start : at;
}

export function* numberedMeetings(text: NameText): Iterable<NameCandidate> {
  const { folded } = text;
  yield* organMeetings(text);
  yield* congressesOf(text);
  for (const pattern of PATTERNS) {
    for (const match of pattern.in(text)) {
      // 我市六届人大 has its own level before it; 省市 together have none.
      // 云江市|七届人大二次会议: the level's character is the place's last.
      const level = LEVEL_OPENS.exec(match[0])?.[0].length ?? 0;
      const atom = text.atomEndingAt(match.index + level) ?? text.atomEndingAt(match.index);
      yield event(atom?.start ?? match.index, match.index + match[0].length, 'numbered-meeting');
    }
  }
  for (const match of CONGRESS.in(text)) {
    const atom = text.atomEndingAt(match.index);
    const start = atom?.start ?? townStart(text, match.index);
    const prefix = /(?:中国共产党|中国人民政治协商会议|政协|中共)$/.exec(folded.slice(Math.max(0, start - 12), start));
    yield event(start - (prefix?.[0].length ?? 0), match.index + match[0].length, 'congress');
  }
  for (const match of PARTY_CONGRESS.in(text)) {
    if (text.atomEndingAt(match.index + (match[1]?.length ?? 0)))
      yield event(match.index, match.index + match[0].length, 'congress');
  }
  for (const match of SECOND_CONGRESS.in(text))
    yield event(match.index + 1, match.index + match[0].length, 'numbered-meeting');
  for (const match of SHORT_PLENUM.in(text))
    yield event(match.index, match.index + match[0].length, 'numbered-meeting');
}
