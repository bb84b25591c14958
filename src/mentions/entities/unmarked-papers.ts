/** Papers that a sentence names without title marks: decisions by what they are about, plans by number, plans and reforms of the state, laws beside known ones. */
import { sought } from '../patterns/pattern';
import { document, wholeMatches } from './document';
import type { NameCandidate, NameText } from './text';

/** 国务院关于…的意见, or 通过的关于…的决定: the issuer before it or a verb of issuing shows that one paper is meant. */
const ABOUT = sought(
  /((?:中共中央、?国务院|党中央、国务院|全国人大常委会|全国人大|中共中央|国务院|中央)?)关于([\u4e00-\u9fff“”、\d]{4,40}?)的(?:若干|补充)?(?:决定|决议|指导意见|实施意见|意见|通知|通告|规定|暂行规定|报告|总体方案|实施方案)(?![\u4e00-\u9fff]?[会者人员权])/g,
);
const ISSUED =
  /(?:通过|作出|作|做出|发出|发布|印发|下发|颁布|颁发|出台|批准|公布|转发|贯彻|执行|落实|制定|修订)(?:了|的|好)?$/;
/** 十三五规划, without the quotes that the number has elsewhere. */
const NUMBERED_PLAN = sought(
  /(?<![一二三四五六七八九十“"])(?:十[一二三四五]五|[八九]五)(?:规划纲要|计划纲要|规划|计划)(?:和(?:二○三五|2035)年远景目标(?:纲要)?)?/g,
);
/** 国务院机构改革方案 */
const REFORM = sought(/(?:深化)?(?:国务院|党和国家|党中央|全国人大|中央)机构改革方案/g);
/** 组织制订全国社会科学发展规划: of its field the state has one. */
const STATE_PLAN = sought(
  /(?:落实|制定|制订|编制|实施|执行|出台|印发|发布)(?:好|了)?((?:全国|国家)(?!级)[\u4e00-\u9fff]{4,14}?规划)(?=[,。、;)]|$|和|及|等|正式|获|批复)/g,
);
/** 城乡总体规划编制基本完成: a plan as the subject of its making. */
const MADE_PLAN = sought(
  /(?:^|[,，。;；、])((?![的了在])[\u4e00-\u9fff]{2,16}?(?:总体规划|详细规划|专项规划|发展规划|控制性规划))(?=(?:的)?(?:编制|修编|评审|审批)(?:工作)?(?:已|全面|基本|顺利|圆满)?(?:完成|通过|启动|获批)|(?:已)?(?:获批|获得批复|通过评审|通过审查))/g,
);

/** A line that is nothing but a paper's title: 绵阳市2030年数字政府考评办法. */
const TITLE_LINE =
  /^[\s　]*(?:附件\d?[:： 　]{0,2})?((?:\d{4}年)?[\u4e00-\u9fff\d“”（）()、]{4,40}?(?:考评办法|管理办法|实施办法|考核办法|实施方案|行动方案|工作方案|实施细则|工作要点|考评指标|考核指标|分析报告|运行报告|统计公报))[\s　]*$/;

export function* unmarkedPapers(text: NameText): Iterable<NameCandidate> {
  const { folded } = text;
  for (const match of ABOUT.in(text)) {
    const [whole, issuer = '', matter = ''] = match;
    if (/了|等$/.test(matter)) continue;
    if (issuer === '' && !ISSUED.test(folded.slice(Math.max(0, match.index - 4), match.index))) continue;
    yield document(match.index, match.index + whole.length, 'issued-paper');
  }
  yield* wholeMatches(text, NUMBERED_PLAN, 'five-year-plan');
  yield* wholeMatches(text, REFORM, 'state-paper');
  const title = TITLE_LINE.exec(folded)?.[1];
  const at = title === undefined ? -1 : folded.indexOf(title);
  if (title !== undefined && (text.atomStartingAt(at) || /^\d{4}年/.test(title)) && !/[的了]/.test(title))
    yield document(at, at + title.length, 'title-line');
  for (const match of MADE_PLAN.in(text)) {
    const name = match[1] ?? '';
    if (/[的了在等]|^(?:完成|启动|推进|开展|做好|加快|抓好|组织)/.test(name)) continue;
    const end = match.index + match[0].length;
    yield document(end - name.length, end, 'made-plan');
  }
  for (const match of STATE_PLAN.in(text)) {
    const name = match[1] ?? '';
    if (/[的了在等]|^(?:全国|国家)(?:各|性|相关|有关|重点|总体)/.test(name)) continue;
    const end = match.index + match[0].length;
    yield document(end - name.length, end, 'state-paper');
  }
}

/** 失业保险条例 in 公司法、失业保险条例: an item of a list beside a known law. */
const LAW_ITEM = sought(
  /(?<=、)[\u4e00-\u9fff]{2,16}(?:(?<![办方做想看说用语手司立执违合非书疗普])法|条例)(?=[、,。;)]|$|和|及|等)/g,
);

/** @param ends of the papers found so far. */
export function* listedLaws(text: NameText, ends: ReadonlySet<number>): Iterable<NameCandidate> {
  const laws = new Set(ends);
  for (const { index, 0: name } of LAW_ITEM.in(text)) {
    if (!laws.has(index - 1) || /[的了在]/.test(name)) continue;
    laws.add(index + name.length);
    yield document(index, index + name.length, 'known-law');
  }
}
