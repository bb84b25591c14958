/** The year of a report as its own text tells it, for documents (often excerpts) whose head does not. */
import { COMPARING } from '../../lexicon/calendar';
import { congressSession } from '../../lexicon/calendar-terms';
import { planYears } from '../../lexicon/plans';
import type { Passage } from '../../prose/types';
import type { PeriodMention } from '../types';
import type { Years } from './dates';
import { smallOf, yearOf } from './numerals';

type Found = readonly (readonly PeriodMention[])[];

/** A year and the words that told it; `null` where many did. */
export interface ToldYear {
  readonly year: number;
  readonly words: string | null;
}

/** A law that a text cites is dated by its own day (`2015年11月4日修订`). */
export const CITED = /^[^。，,)）]{0,20}(?:施行|实施|修订|修正|颁布|公布)/;

const NUMERAL = '([一二三四五六七八九十]{1,3}|[0-9]{1,2})';
const CONGRESS = new RegExp(
  `[向在](?:中华人民共和国)?第${NUMERAL}届全国(?:人民代表大会|人大)(?:第${NUMERAL}次会议)?(?:上|作|提出|提交|报告|汇报)`,
);

/** The year in which the session met before which the report is made (`向第八届全国人大第二次会议作`). */
export function congressYear(head: readonly Passage[]): ToldYear | null {
  for (const { run } of head) {
    const named = CONGRESS.exec(run.folded);
    const year = named && congressSession(smallOf(named[1] ?? '') ?? 0, smallOf(named[2] ?? '') ?? 1);
    if (named && year) return { year, words: run.text.slice(named.index, named.index + named[0].length) };
  }
  return null;
}

/** The year that the text gives itself: by its place in a plan, its budget, the plan that it lays out, else by the years it tells of. */
export function yearOfText(
  passages: readonly Passage[],
  periods: Found,
): (ToldYear & { readonly reason: 'text' | 'plan-laid-out' }) | null {
  const said = planYearTold(passages) ?? budgetYear(passages);
  if (said) return { ...said, reason: 'text' };
  const plan = planLaidOut(passages, periods);
  const told = textYear(passages, periods, plan?.years ?? null);
  // A plan is not laid out after its last year: a year behind it is a slip, or far ahead.
  const over = plan !== null && plan.ahead >= LAID_OUT_WELL && told !== null && told > plan.years.to;
  if (told !== null && !over) return { year: told, words: null, reason: 'text' };
  return plan && { year: plan.years.from, words: plan.words, reason: 'plan-laid-out' };
}

const PLAN_YEAR =
  /(?:今年|本年|这一年)是[^。“十]{0,24}“?(十?[一二三四五六七八九])五”?(?:规划|计划|时期)?(?:的|实施的?)?(开局|起步|收官|第[一二三四五]年|最后一年|头一年)/;
const PLAN_YEARS: ReadonlyMap<string, number> = new Map([
  ['开局', 0],
  ['起步', 0],
  ['头一年', 0],
  ['第一年', 0],
  ['第二年', 1],
  ['第三年', 2],
  ['第四年', 3],
  ['第五年', 4],
  ['收官', 4],
  ['最后一年', 4],
]);

/** `今年是“十四五”开局之年` tells the year. */
function planYearTold(passages: readonly Passage[]): { year: number; words: string } | null {
  for (const { run } of passages) {
    if (!run.folded.includes('年是')) continue;
    const told = PLAN_YEAR.exec(run.folded);
    const plan = planYears(smallOf(told?.[1] ?? '') ?? 0);
    if (told && plan)
      return {
        year: plan.from + (PLAN_YEARS.get(told[2] ?? '') ?? 0),
        words: run.text.slice(told.index, told.index + told[0].length),
      };
  }
  return null;
}

const BUDGET =
  /([12][0-9]{3}|[一二][○零一二三四五六七八九]{3}) ?年?度?(?:国家|中央|地方|和|[省市县区]|全[国省市县区]){0,3}预算(?:草案)?的(?:报告|说明|决议)/;

/** `关于1983年决算和1984年预算的报告` is of the year of the budget. */
function budgetYear(passages: readonly Passage[]): ToldYear | null {
  for (const { run } of passages.slice(0, OPENING_RUNS)) {
    const named = run.folded.includes('预算') ? BUDGET.exec(run.folded) : null;
    const year = named && yearOf(named[1] ?? '');
    if (named && year) return { year, words: run.text.slice(named.index, named.index + named[0].length) };
  }
  return null;
}

/** Runs that say what a report is about. */
const OPENING_RUNS = 24;

const LAID_OUT =
  /草案|建议|规划|纲要|计划的报告|规定|拟定|编制|目标|任务|部署|举措|战略|展望|打算|安排|要求|提出|力争|争取|努力|确保|将|必须|要/;
const CARRIED_OUT =
  /完成了|完成情况|执行情况|实施情况|胜利|圆满|超额|提前|回顾|总结|过去|成就|取得|以来|极不|不平凡|实现了|已经?|[了过](?:[,。;]|$)/;

interface LaidOut {
  readonly years: Years;
  readonly words: string;
  /** How many sentences lay it out, less those that tell of what was carried out. */
  ahead: number;
}

/** The five-year plan that the text most looks ahead to, the later of equals: a report that lays a plan out is made as the plan opens. */
function planLaidOut(passages: readonly Passage[], periods: Found): LaidOut | null {
  const plans = new Map<number, LaidOut>();
  const deadlines = new Set<number>();
  for (const [i, { run }] of passages.entries()) {
    for (const { expression, start, end } of periods[i] ?? []) {
      if (expression.type === 'calendar' && expression.deadline === 'said') {
        const year = (expression.to ?? expression.from).year;
        if (year?.kind === 'written') deadlines.add(year.year);
      }
      if (expression.type !== 'plan' || isCompared(run.folded, start)) continue;
      const { from, to } = expression;
      const plan = plans.get(from) ?? { years: { from, to }, words: run.text.slice(start, end), ahead: 0 };
      plans.set(from, plan);
      const segment = run.segments.find((s) => s.start <= start && s.end >= end);
      const sentence = run.folded.slice(segment?.start ?? start, segment?.end ?? end);
      plan.ahead += CARRIED_OUT.test(sentence) ? -1 : LAID_OUT.test(sentence) ? 1 : 0;
    }
  }
  let best: LaidOut | null = null;
  for (const plan of plans.values())
    if (!best || plan.ahead > best.ahead || (plan.ahead === best.ahead && plan.years.from > best.years.from))
      best = plan;
  return best && (best.ahead > 0 || (best.ahead === 0 && deadlines.has(best.years.to))) ? best : null;
}

/** Sentences that lay a plan out, by which a text is held for the plan itself. */
const LAID_OUT_WELL = 4;

function isCompared(folded: string, at: number): boolean {
  // 关于2011年工作 is about that year.
  return !folded.endsWith('关于', at) && COMPARING.test(folded.slice(Math.max(0, at - 3), at));
}

/** How much a mention of a year speaks for the report's year, by how far the report's year lies behind it. */
const NEARNESS: ReadonlyMap<number, number> = new Map([
  [1, 1],
  [0, 0.9],
]);
/** A year that would lie ahead of the report speaks a little against it. */
const AHEAD = -0.1;
/** A plan's range of years may open this many years after the years told of. */
const GAP = 3;

/** `按1990年不变价格`: the year of prices that a growth is counted in. */
const PRICES = /^的?(?:不变价|可比价|价格|口径)/;

/**
 * The year that most speaks for itself: the one that most of its years are of or just before, deadlines aside; or the first year of a
 * span that it plans (`一九七八年到一九八五年`) where that is later.
 * @param plan the plan that the text lays out: its last year lies ahead.
 */
function textYear(passages: readonly Passage[], periods: Found, plan: Years | null): number | null {
  const counts = new Map<number, number>();
  const spans: { from: number; to: number }[] = [];
  // 过去五年 is told when its last year has ended.
  let retells = false;
  for (const { mention, text } of periods.flatMap((list, i) =>
    list.map((mention) => ({ mention, text: passages[i]?.run.text ?? '' })),
  )) {
    const { expression, start, end } = mention;
    if (expression.type === 'years' && expression.direction === 'back') retells = true;
    if (expression.type !== 'calendar' || expression.from.year?.kind !== 'written') continue;
    const { year } = expression.from.year;
    const tail = text.slice(end, end + 20);
    if (
      /^起(?:正式)?(?:施行|实施|执行)/.test(tail) &&
      !/[(（][^()（）]{0,12}$/.test(text.slice(Math.max(0, start - 12), start))
    )
      return year;
    // A year to compare with, of prices or of origin tells little of the year in which one compares.
    if (isCompared(text, start) || PRICES.test(tail) || year === plan?.to) continue;
    // The day of a law, and a year in a title, are not what the text tells of.
    if (CITED.test(tail) || /《[^》]{0,20}$/.test(text.slice(Math.max(0, start - 20), start))) continue;
    const until = expression.to?.year;
    if (until?.kind === 'written') spans.push({ from: year, to: until.year });
    else if (!expression.deadline) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  let best: { year: number; score: number } | null = null;
  const only = counts.size === 1 && !retells ? [...counts.keys()] : null;
  for (const candidate of only ?? new Set([...counts.keys()].flatMap((year) => [year, year + 1]))) {
    let score = 0;
    for (const [year, count] of counts)
      score += count * (year > candidate ? AHEAD : (NEARNESS.get(candidate - year) ?? 0));
    if (!best || score > best.score || (score === best.score && candidate > best.year))
      best = { year: candidate, score };
  }
  if (!best) return spans.length ? Math.max(...spans.map(({ from }) => from)) : null;
  const { year } = best;
  const planned = spans
    .filter(({ from, to }) => from > year && from <= year + GAP && to > from)
    .map(({ from }) => from);
  return Math.max(year, ...planned);
}
