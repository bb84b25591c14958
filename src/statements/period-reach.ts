/** How far the time that a period tells reaches: to what follows in its clause, its sentence, its list. */
import type { Role } from '../model';
import type { ResolvedPeriod } from '../mentions/periods/resolve';
import type { QuantityMention } from '../mentions/types';
import { guarded } from '../mentions/patterns/guarded';
import { indexAt } from './clause';
import type { RunSurvey, Survey } from './role-survey';

/** Of more than one year. */
export function isSeveral(interval: string | null): boolean {
  return interval !== null && interval.slice(0, 4) !== interval.slice(11, 15);
}

/** A target lies ahead of the report's day, a result not. */
export function suits(period: ResolvedPeriod, role: Role, date: string | null): boolean {
  const [start, end] = period.interval?.split('/') ?? [];
  if (date === null || !start || !end) return true;
  if (role === 'target') return end >= date;
  return start <= date;
}

/** `新建厂房20万平方米，10月底前竣工`: the deadline of the next clause, before another figure, says when it is done. */
export function finishes(part: RunSurvey, quantity: QuantityMention, period: ResolvedPeriod, until: number): boolean {
  const { run } = part.reading.passage;
  const between = run.folded.slice(quantity.outer.end, period.start);
  if (!period.deadline || !/^[^,;。、]{0,12},(?:力争|争取|确保|务必|计划|预计|将|并|要|于|在)?$/.test(between))
    return false;
  return DONE.test(run.folded.slice(period.end, Math.min(until, period.end + 12)));
}

// 6月底前完成14个小区改造 is a work of its own.
const DONE = guarded(
  /^[^,;。]{0,6}(?:竣工|完工|完成|建成|投产|投用|投运|投入|交付|达产|通车|通水|运行|运营|启用|入住|验收|到位|落实|实现)(?!了?[0-9][0-9,.]*(?:[个项家座处所条栋户套亩]|公里))/,
);

/** 21个安置区12月开始验收: the month between what is counted and what is done with it. */
export function isWhenDone(text: string, { kind, end }: QuantityMention, period: ResolvedPeriod): boolean {
  return (
    kind === 'count' &&
    !isLong(period) &&
    /^[\u4e00-\u9fff“”]{2,10}$/.test(text.slice(end, period.start)) &&
    DONE.test(text.slice(period.end, period.end + 10))
  );
}

export function isBracketed(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at);
  return open >= 0 && at - open < 24 && text.lastIndexOf(')', at) < open;
}

/** A period that an adverb of time makes hold for what follows; `“十三五”规划` and `2019年工作会` do not. */
export function governs(text: string, period: ResolvedPeriod): boolean {
  return (
    !/^(?:的(?![0-9一二两三四五六七八九十]{1,3}年[中里间内])|国民经济|良好开局|开好局|开局|重大项目|规划|工作|计划|重点|度|版|级|易地|任务|预算|目标)/.test(
      text.slice(period.end, period.end + 7),
    ) || period.deadline
  );
}

/** A day or a month tells of its own sentence alone; a longer time may be the topic of what follows. */
export function isLong({ interval }: ResolvedPeriod): boolean {
  return interval !== null && interval.slice(0, 7) !== interval.slice(11, 18);
}

/** Whether a list joined by `；`, or in a news story the paragraph, goes on from the sentence of `period`. */
export function goesOn(survey: Survey, part: RunSurvey, period: ResolvedPeriod, until: number): boolean {
  const { run } = part.reading.passage;
  if (!governs(run.folded, period)) return false;
  // 规划期间，…: years go on; 6月底前完成 is of its own act.
  const between = run.folded.slice(period.end, until);
  // 确立了2020年主要目标：…；…: the year goes on to the list's end.
  if (GOAL_LIST.test(between)) return true;
  if (survey.kind === 'news') return period.deadline && isSeveral(period.interval);
  return !/[。!?]/.test(between);
}
const GOAL_LIST = guarded(/^[^,。;:!?]{0,12}(?:目标|任务|指标)(?:是|为)?:[^。!?]*$/);

/** Whether a period stands at the beginning of its clause, as a deadline before its verb, or with its year. */
export function opensClause({ clauses, reading }: RunSurvey, { start, end, deadline }: ResolvedPeriod): boolean {
  const { folded } = reading.passage.run;
  const clause = clauses[indexAt(clauses, start)];
  return deadline || start - (clause?.start ?? 0) <= 4 || folded.slice(start, end).includes('年');
}

/** Whether a period opens its sentence and so sets the time of what follows. */
export function opens(part: RunSurvey, period: ResolvedPeriod): boolean {
  const { run } = part.reading.passage;
  const s = indexAt(run.segments, period.start);
  const segment = run.segments[s];
  if (!segment) return false;
  const first = s === 0 && run.enumerator ? run.enumerator.end : segment.start;
  return (
    // 记者从会上获悉：2019年，…
    (period.start - first <= 4 || run.folded.charAt(period.start - 1) === ':') &&
    !/^各/.test(run.folded.slice(first, period.start)) &&
    governs(run.folded, period) &&
    !/^(?:是|以来)/.test(run.folded.slice(period.end, period.end + 2))
  );
}
