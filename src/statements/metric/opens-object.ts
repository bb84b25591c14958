/** Whether a verb in a stretch before a figure opens its object, or is part of a noun. */
import { NOMINAL_VERBS } from '../../lexicon/metric-words';
import type { Span } from '../../model';
import { guarded } from '../../mentions/patterns/guarded';
import { Chars } from './chars';
import { ADVERB, HEADS, VERBS } from './tables';

/** 改革顺利推进、综合率达到…: a verb that makes no name closes what stands before the mark. */
export function endsClause(text: string, start: number, mark: number): boolean {
  const verb = VERBS.before(text, mark, (hit) => hit.start > start);
  return verb !== null && verb.word.length > 1 && !NOMINAL_VERBS.has(verb.word);
}

/** Whether a verb, an adverb or a time follows, so that what stands before was no part of a noun. */
export function goesOn(text: string, at: number, end: number, times: readonly Span[]): boolean {
  const fits = (hit: { readonly end: number }): boolean => hit.end <= end;
  return (
    VERBS.at(text, at, fits) !== null ||
    ADVERB.at(text, at, fits) !== null ||
    times.some((time) => time.start === at && time.end <= end)
  );
}

/** 有. */
export const HAVE = 0x6709;
const NAME_GOES_ON = guarded(/^(?:[的、]|占比|比重|比例|强度|增速|总额|余额)/);
const MONEY_VERBS: ReadonlySet<string> = new Set(['落地', '组织', '签约', '引进', '吸引', '招引', '培育', '打造']);
const INVESTED: ReadonlySet<string> = new Set(['投资', '总投资', '产值', '年产值']);
const RATE = guarded(/^[\u4e00-\u9fff]{1,3}率$/);
const SETS_RATE = guarded(
  /^(?:提高|提升|降低|保持|实现|达到|控制|确保|稳定|完成|增加|减少|压降|巩固|推动|促进|带动|使|拉动|扩大|加快|改善|优化)/,
);
const NO_OBJECT = new Chars('的、和与及');

export function opensObject(text: string, verb: string, at: number, end: number, atStart: boolean): boolean {
  if (NO_OBJECT.at(text, at)) return false;
  const head = HEADS.at(text, at, (h) => h.end <= end);
  // 落地总投资, 组织投资: what is invested, and what was done with it.
  if (head && MONEY_VERBS.has(verb) && INVESTED.has(head.word)) return true;
  // 收购金额, 种植面积, 改造项目 are one name; 建设项目库 is not asked.
  // 研发经费占比, 培训人数增速: the share or pace of one name.
  if (head && (head.end === end || NAME_GOES_ON.test(text.slice(head.end, Math.min(end, head.end + 2)))))
    return (
      !NOMINAL_VERBS.has(verb) &&
      verb.length > 1 &&
      head.word.length > 1 &&
      /^(?:走访|挽留|推送|完成|实现|安排|下达|落实|引进|引入|打造|新增|新开工|筹集|筹措|拨付|实施|吸引|获得|取得|争取|发放|签订|签署|减免|清偿|偿还|盘活|处置|化解|清收|追回|挽回|兑付|兑现|发行|募集|新办|兴办|创办|开办)$/.test(
        verb,
      )
    );
  // 抽检覆盖率, 处理达标率: the rate at which it is done.
  if (RATE.test(text.slice(at, end)) && !SETS_RATE.test(verb)) return false;
  if (end - at < 2) return verb.length > 1 && !NOMINAL_VERBS.has(verb);
  return atStart || !NOMINAL_VERBS.has(verb);
}

export function skipParticles(text: string, at: number, end: number): number {
  let i = at;
  while (
    i < end - 1 &&
    /[了好出成到着过]/.test(text.charAt(i)) &&
    !/^(?:好项目|出口|成本|到位|成果|成年|成品|成员|成交|出租|出让|出生|出行|出院)/.test(text.slice(i, i + 3))
  )
    i++;
  return i;
}

export function opensWithHave(text: string, at: number, end: number): boolean {
  return (
    at + 1 < end &&
    !/[国民公私所具拥占保稀享持现自共含没只仍还]/.test(text.charAt(at - 1)) &&
    !/[色限机效线关轨序力利偿害氧毒源望]/.test(text.charAt(at + 1))
  );
}
