/** Takes off the front of a noun what is no part of it: verbs, adverbs, times, scopes, for whom something is done. */
import { ATTRIBUTIVE_ADVERBS, BARE_HEADS, MEASURABLE_VERBS, SCOPE, SCOPE_BOUND } from '../../lexicon/metric-words';
import type { Span } from '../../model';
import { guarded } from '../../mentions/patterns/guarded';
import type { Before } from './before';
import { BLANKS, Chars } from './chars';
import { knownBefore } from './indicator';
import { endsClause, goesOn, HAVE, opensObject, opensWithHave, skipParticles } from './opens-object';
import { ADVERB, HEADS, LIST_MARKS, VERBS, WHOLE } from './tables';

/** 全区将新建: words of the will between a scope and its verb. */
const WILL = guarded(/^(?:将|要|拟|计划|预计|力争|确保|累计|已)/);

/** 全国新建公路: the nation stays with a noun alone. */
const NATION = guarded(/^全国(?![^,]*的)/);

/** How an indicator is taken: its pace, its share. */
const TAKEN = guarded(/(?:增速|增幅|涨幅|降幅|占比|比重|总量)$/);

/** 建华路, 送水桥: the first character of a street's name is no verb. */
const NAMED_ROAD = guarded(/^[建送种获含有][\u4e00-\u9fff]{1,2}[路街桥巷]/);

/** 均等, 高等, 等级, 等于: parts of other words. */
const NO_AND_SO_ON = { before: new Chars('均平高中初对同优何'), behind: new Chars('级额于候待距同效位') };
/** 等方面的书籍, 等各类设施. */
const SORTS = guarded(/^(?:方面|各类|各种|多种|系列)?的?/);
/** Of their fields, or of what is measured of them: 种植面积 of 茶叶、核桃等种植面积 is theirs. */
const OF_EXAMPLES = guarded(/^(?:指标|行业|领域|重点领域)|(?:[率额量值数幅]|面积|支出|资金|投资|收入|应用|增长|减亏)$/);

/** How much of 小巷公交等微循环线路 are examples before the class that is counted. */
function examplesIn(noun: string): number {
  for (let at = noun.indexOf('等', 2); at >= 0; at = noun.indexOf('等', at + 1)) {
    if (NO_AND_SO_ON.before.at(noun, at - 1) || NO_AND_SO_ON.behind.at(noun, at + 1)) continue;
    const length = at + 1 + (SORTS.exec(noun.slice(at + 1))?.[0].length ?? 0);
    if (noun.length - length < 2) return 0;
    return OF_EXAMPLES.test(noun.slice(length)) ? 0 : length;
  }
  return 0;
}

/** 为未成年人提供托管服务, 在公共场所布设救护设备: for whom, where, and the verb. */
const FOR_WHOM = new Chars('为向给在围');
const GIVEN = guarded(
  /^(?:(?:为|向|给)[^、,的]{2,12}?(?:提供|发放|减免|赠送|开展|落实|配备)|围绕[^、,的]{2,16}?(?:开展|实施|推进|组织)|在[^、,的]{2,14}?(?:布局|布设|建设|新建|建成|设立|培育|打造|投放))/,
);
/** 可为企业减负60亿元: for whom a burden is eased; the easing is what is counted. */
const MAY_FOR = new Chars('可能为给');
const EASED = guarded(
  /^[可能]?(?:为|给)[^、,的]{2,10}?(?=减负|减税|降费|降本|增收|节支|节约|节省|减少|降低|增加|融资|让利)/,
);
const DISPOSES = new Chars('把使让将');
/** 将乐县, 将军路 */
const GENERAL = guarded(/^将[乐军士官领帅]/);
const PLANS = new Chars('计预规');
const FRONT_MARKS = new Chars(BLANKS + '“”"\'‘’、和与及并,)》（(');
const OPEN_QUOTES = new Chars('“"‘');
const CLOSE_QUOTES = new Chars('”"’');
const BLANKS_OR_OF = new Chars(BLANKS + '的');
const END_MARKS = new Chars(BLANKS + '的”"’');
const SCOPE_OPENINGS = new Chars('其当全年今去上我本该自省市区县预力确主');

export function trimFront(
  text: string,
  span: Span,
  times: readonly Span[],
  predicate: boolean,
): Omit<Before, 'having' | 'old'> {
  let { start, end } = span;
  if (FOR_WHOM.at(text, start)) {
    const given = GIVEN.exec(text.slice(start, Math.min(end, start + 22)));
    if (given && end - start - given[0].length >= 2) start += given[0].length;
  }
  // 全省办结案件500件: the verb behind a scope opens its object as it does at the front.
  if (SCOPE_OPENINGS.at(text, start)) {
    const scope = (SCOPE.exec(text.slice(start, end)) ?? NATION.exec(text.slice(start, end)))?.[0].length ?? 0;
    const opens = (hit: { readonly end: number }): boolean => hit.end < end - 1;
    if (
      scope > 0 &&
      (VERBS.at(text, start + scope, opens) ?? (WILL.test(text.slice(start + scope, start + scope + 2)) || null))
    )
      start += scope;
  }
  // 实际使用外资增速: the name of an indicator with how it is taken behind it.
  const known =
    knownBefore(text, start, end) ??
    knownBefore(text, start, end - (TAKEN.exec(text.slice(start, end))?.[0].length ?? 0));
  const guard = known ? known.start + verbOf(known.word) : end;
  let verb: Span | null = null;
  let governed = false;
  const inSpan = (hit: { readonly end: number }): boolean => hit.end <= end;
  const inGuard = (hit: { readonly end: number }): boolean => hit.end <= guard;
  // The last strong verb before the noun opens its object.
  for (let i = start; i < guard;) {
    const time = times.find((candidate) => candidate.start === i && candidate.end <= end);
    if (time) {
      i = time.end;
      // 产量平均每年的增长速度: a recurrence inside a noun is part of it.
      if (time.start === start || text.charAt(time.start) !== '每') start = i;
      continue;
    }
    // 工业园区(不包括老厂区)已开发面积: what a bracket says is of its own.
    const close = text.charAt(i) === '(' ? text.indexOf(')', i) : -1;
    if (close > i && close + 1 < end) {
      i = close + 1;
      continue;
    }
    const atStart = i === start;
    const whole = WHOLE.at(text, i, inSpan);
    let hit = NAMED_ROAD.test(text.slice(i, i + 4)) ? null : VERBS.at(text, i, inSpan);
    // 新招聘教师, 新|开发岗位 rather than 新开|发岗位: 新 goes with the verb.
    if (atStart && text.charAt(i) === '新') {
      const renewed = VERBS.at(text, i + 1, inSpan);
      if (renewed && renewed.end > (hit?.end ?? 0) && hit?.word !== '新增') hit = renewed;
    }
    // 集中|办理新卡, though 集中 opens names too.
    const jointly = atStart && whole?.word === '集中' && VERBS.at(text, whole.end, inSpan) !== null;
    if (whole && !jointly && whole.word.length > (hit?.word.length ?? 0)) {
      i = whole.end;
      continue;
    }
    const adverb = atStart ? ADVERB.at(text, i, inGuard) : null;
    const second = hit && atStart && LIST_MARKS.at(text, hit.end) ? VERBS.at(text, hit.end + 1, inGuard) : null;
    // 开工、投产新能源项目: two verbs share the object.
    if (second && second.end < end && opensObject(text, second.word, second.end, end, true)) {
      start = i = second.start;
    } else if (hit && hit.end < end && opensObject(text, hit.word, hit.end, end, atStart)) {
      start = i = skipParticles(text, hit.end, end);
      verb = { start: hit.start, end: hit.end };
      governed = true;
    } else if (hit && hit.end === end && atStart) {
      if (!MEASURABLE_VERBS.has(hit.word))
        return { noun: null, predicate, verb: { start: hit.start, end }, governed: true };
      break;
    } else if (
      adverb &&
      adverb.word.length >= (hit?.word.length ?? 0) &&
      adverb.end < end &&
      !(adverb.end === end - 1 && HEADS.at(text, adverb.end, inSpan)) &&
      (!ATTRIBUTIVE_ADVERBS.has(adverb.word) || goesOn(text, adverb.end, end, times))
    )
      start = i = adverb.end;
    else if (atStart && FRONT_MARKS.at(text, i) && !(OPEN_QUOTES.at(text, i) && CLOSE_QUOTES.in(text, i + 1, end)))
      start = ++i;
    else if (!atStart && text.charAt(i) === '、' && endsClause(text, start, i)) start = ++i;
    else if (text.charCodeAt(i) === HAVE && opensWithHave(text, i, end)) start = i = i + 1;
    else i += hit && hit.end < guard ? hit.word.length : 1;
  }
  if (MAY_FOR.at(text, start)) start += EASED.exec(text.slice(start, Math.min(end, start + 18)))?.[0].length ?? 0;
  // 把冷库扩建到2万立方米
  if (
    (predicate || text.charAt(end - 1) === '的') &&
    DISPOSES.at(text, start) &&
    end - start > 2 &&
    !GENERAL.test(text.slice(start, start + 2))
  )
    start++;
  if (SCOPE_OPENINGS.at(text, start)) {
    const scope = SCOPE.exec(text.slice(start, end));
    if (scope && start + scope[0].length < end && !SCOPE_BOUND.test(text.slice(start + scope[0].length, end)))
      start += scope[0].length;
  }
  // 我市计划投资68亿元: the verb that plans is no part of what is invested.
  if (
    !governed &&
    PLANS.at(text, start) &&
    MEASURABLE_VERBS.has(text.slice(start + 2, end)) &&
    /^(?:计划|预计|规划)/.test(text.slice(start, start + 2))
  )
    start += 2;
  start += examplesIn(text.slice(start, end));
  start = BLANKS_OR_OF.skip(text, start, end);
  while (
    END_MARKS.at(text, end - 1) &&
    end > start &&
    !(CLOSE_QUOTES.at(text, end - 1) && OPEN_QUOTES.in(text, start, end - 1))
  )
    end--;
  if (start === end || (end - start < 5 && BARE_HEADS.has(text.slice(start, end))))
    return { noun: null, predicate, verb, governed };
  return { noun: { start, end }, predicate, verb, governed };
}

/** Verbs that open the usual name of an indicator and are no part of a metric: 改造老旧小区, 发放创业担保贷款, 新增高新技术企业. */
const OPENS_NAME = guarded(
  /^(?:新改扩建|新改建|新建改建|改造|争取|新增(?!城镇就业|就业|.{0,4}贷款|存款|各项存款)|发放|开行|治理|累计建成|累计开通|建成(?!区)|新建(?!商品|住宅|绿色|装配))(?=[\u4e00-\u9fff“”0-9A-Z]{2})/,
);

function verbOf(name: string): number {
  return OPENS_NAME.exec(name)?.[0].length ?? 0;
}
