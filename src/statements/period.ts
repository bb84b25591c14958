/** The time a figure is for: the nearest period that governs it, else the topic of what was said before, the section, the report. */
import type { Role } from '../model';
import { guarded } from '../mentions/patterns/guarded';
import type { ResolvedPeriod } from '../mentions/periods/resolve';
import type { QuantityMention } from '../mentions/types';
import { indexAt } from './clause';
import { averageSpan } from './period-average';
import { isComparisonBase } from './period-base';
import { fallback } from './period-fallback';
import { finishes, goesOn, governs, isBracketed, isLong, isWhenDone, opens, opensClause, suits } from './period-reach';
import { NO_PERIOD, said, type PeriodReading } from './period-reading';
import { placeOf } from './role';
import type { RunSurvey, Survey } from './role-survey';
import { tableHeadOf } from './table-head';
import type { Times } from './times';

/** Reasons of figures that neither promise nor report and have a time all the same. */
const TIMED = new Set(['under-way', 'anniversary', 'attendance']);

export function periodOf(
  survey: Survey,
  times: Times,
  reading: number,
  index: number,
  role: Role,
  reason: string,
): PeriodReading {
  const part = survey.runs[reading];
  const quantity = part?.reading.quantities[index];
  if (!part || !quantity) return NO_PERIOD;
  const beside = besideOf(part, quantity);
  if (beside) return said(part.reading.passage.run.text, beside, 'own-clause');
  if (reason === 'old-value' && !isNewValue(part, quantity)) return NO_PERIOD;
  if (role === 'other' && !TIMED.has(reason)) return NO_PERIOD;
  const { run } = part.reading.passage;
  const segmentAt = indexAt(run.segments, quantity.start);
  const segment = run.segments[segmentAt];
  if (!segment) return NO_PERIOD;
  const { clauseStart, after } = placeOf(part, quantity);
  const clauseEnd = quantity.outer.end + after.length;
  const usable = part.reading.periods.filter((period) => period.interval !== null && !isComparisonBase(run, period));
  const fits = (period: ResolvedPeriod): boolean => suits(period, role, times.date);

  // 加快去年65个签约项目建设: last year they were signed, this year they are promised.
  const own = usable
    .filter((p) => p.start >= clauseStart && p.end <= quantity.start)
    .filter((p) => role !== 'target' || fits(p) || !LAST.test(run.folded.slice(p.start, p.start + 2)))
    // 上半年完成全年计划的51%: the plan is of the year, its part that is done of the half.
    .filter((p) => quantity.kind !== 'percentage' || !OF_PLAN.test(run.folded.slice(p.end, quantity.start)))
    .at(-1);
  const average = averageSpan(part, times, reading, quantity, clauseStart, own ?? null, role, fits);
  if (average) return average;
  const each = own && eachYear(part, quantity, clauseStart, own);
  if (each) return said(run.text, each, 'own-clause');
  if (own) return said(run.text, own, 'own-clause');
  const note = role === 'target' ? times.notes.of(reading, segmentAt) : null;
  if (note?.period && (times.date === null || note.period.slice(11) >= times.date))
    return { period: note.period, basis: { confidence: 'inferred', words: note.words, reason: 'note' } };
  const behind = usable.find(
    (p) =>
      p.start >= quantity.end &&
      p.end <= clauseEnd &&
      (p.deadline || isBracketed(run.folded, p.start) || isWhenDone(run.folded, quantity, p)),
  );
  if (behind && fits(behind)) return said(run.text, behind, 'behind-figure');
  const earlier = usable
    .filter((p) => p.start >= segment.start && p.end <= clauseStart && fits(p) && governs(run.folded, p))
    // 扩容项目6月建成通车，前期工作完成率达80%: the month is of its own act.
    .filter((p) => isLong(p) || opensClause(part, p))
    .at(-1);
  if (earlier) return said(run.text, earlier, 'earlier-clause');
  const done = role === 'target' ? usable.find((p) => p.start >= clauseEnd && p.end <= segment.end) : undefined;
  if (done && fits(done) && finishes(part, quantity, done, segment.end)) return said(run.text, done, 'later-clause');
  // 全部达产后可新增年产值4亿元: once it is built, whenever that is.
  if (role === 'target' && ONCE_DONE.test(run.folded.slice(segment.start, quantity.start))) return NO_PERIOD;
  const head = tableHeadOf(run, times.date);
  if (head?.interval)
    return { period: head.interval, basis: { confidence: 'stated', words: head.words, reason: 'table-head' } };
  const before = usable
    .filter(
      (p) =>
        p.end <= segment.start && fits(p) && isLong(p) && (opens(part, p) || goesOn(survey, part, p, segment.start)),
    )
    .at(-1);
  if (before) return said(run.text, before, 'earlier-sentence');
  if (reason === 'attendance') return NO_PERIOD;
  return fallback(survey, times, reading, role, segment.start);
}

/** `由2015年的80个增加到90个`, `相当于五年前3%的增量`: the year that stands right at an old or equal value is its own. */
function besideOf(part: RunSurvey, quantity: QuantityMention): ResolvedPeriod | null {
  const { run } = part.reading.passage;
  const at = quantity.outer.start;
  const beside = part.reading.periods.find((p) => p.end <= at && at - p.end <= 1 && p.interval !== null);
  if (!beside || !/^(?:的|)$/.test(run.folded.slice(beside.end, at))) return null;
  const before = run.folded.slice(Math.max(0, beside.start - 3), beside.start);
  if (/相当于$/.test(before) || beside.expression.type === 'ago') return /[比较]$/.test(before) ? null : beside;
  return /[由从]$/.test(before) && run.folded.startsWith('的', beside.end) ? beside : null;
}

/** 2025年、2026年分别淘汰1500辆和1800辆: each figure is of the year in its place. */
function eachYear(
  part: RunSurvey,
  quantity: QuantityMention,
  clauseStart: number,
  last: ResolvedPeriod,
): ResolvedPeriod | null {
  const { folded } = part.reading.passage.run;
  const figures = part.reading.quantities.filter(
    ({ start }) => start > last.end && start <= clauseEndOf(folded, last.end),
  );
  const first = figures[0];
  if (!first || !folded.slice(last.end, first.start).includes('分别')) return null;
  const years = part.reading.periods.filter(({ start, end }) => start >= clauseStart && end <= last.end);
  const joined = years.every(
    (year, k) => k === 0 || JOINS_YEARS.test(folded.slice(years[k - 1]?.end ?? 0, year.start)),
  );
  return joined && years.length === figures.length ? (years[figures.indexOf(quantity)] ?? null) : null;
}
const JOINS_YEARS = guarded(/^[、和与及]$/);

function clauseEndOf(folded: string, from: number): number {
  const end = folded.slice(from, from + 80).search(/[,;。]/);
  return end < 0 ? from + 80 : from + end;
}

/** `由80个增加到90个，…`: the figure behind 到 is no old value, whatever comes after it. */
function isNewValue(part: RunSurvey, { outer }: QuantityMention): boolean {
  const { folded } = part.reading.passage.run;
  return /[由从][^,;。]{2,24}[到至为]$/.test(folded.slice(Math.max(0, outer.start - 30), outer.start));
}

const ONCE_DONE = guarded(/(?:投产|建成|达产|完工|运营|运行|启用|开园|投用|投运|竣工|达效|落成|满产)后[,可能将预]/);

const OF_PLAN = guarded(/^(?:年度)?(?:计划|预算|目标|任务|预期)[^,;。]{0,8}的(?:约|近)?$/);

const LAST = guarded(/^(?:去年|上年|前年|往年)/);
