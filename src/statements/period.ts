/** The time a figure is for: the nearest period that governs it, else the topic of what was said before, the section, the report. */
import type { Basis, Role } from '../model';
import type { QuantityMention } from '../mentions/types';
import type { ResolvedPeriod } from '../mentions/periods/resolve';
import { periodsIn } from '../mentions/periods/recognize';
import { TopicMemos, topicsOf, type AboutSegment } from '../mentions/periods/topics';
import { indexAt } from './clause';
import { NoteMemos, notesOf, type Notes } from './commitments/owners';
import { isComparisonBase } from './period-base';
import { placeOf } from './role';
import type { RunSurvey, Survey } from './role-survey';
import { tableHeadOf } from './table-head';
import { guarded } from '../mentions/patterns/guarded';

export interface PeriodReading {
  readonly period: string | null;
  readonly basis: Basis | null;
}

/** Reasons of figures that neither promise nor report and have a time all the same. */
const TIMED = new Set(['under-way', 'anniversary', 'attendance']);
const NONE: PeriodReading = { period: null, basis: null };

/** What the report as a whole is about, for figures that no nearer word gives a time. */
export interface Times {
  readonly date: string | null;
  /** Years of the review and of the plan, as intervals; `null` where nothing tells. */
  readonly review: string | null;
  readonly plan: string | null;
  readonly topics: readonly (readonly AboutSegment[])[];
  /** Deadlines and owners in brackets and lines of their own. */
  readonly notes: Notes;
}

/** One for each document: what its analyses keep of the times of each run. */
export class TimeMemos {
  readonly topics: TopicMemos;
  readonly notes: NoteMemos;

  constructor(keeps = true) {
    this.topics = new TopicMemos(keeps);
    this.notes = new NoteMemos(keeps);
  }
}

export function timesOf(survey: Survey, memos = new TimeMemos(false)): Times {
  const { document, readings } = survey.report;
  const { date } = document;
  const passages = readings.map(({ passage }) => passage);
  const periods = readings.map((reading) => reading.periods);
  const topics = topicsOf(passages, periods, { date, dateBasis: document.dateBasis }, document.title, memos.topics);
  const none = { date, review: null, plan: null, topics, notes: notesOf(survey, memos.notes) };
  if (survey.kind === 'report') {
    const year = date === null ? null : Number(date.slice(0, 4));
    if (year === null || date === null) return none;
    const late = date.slice(5, 7) >= '11';
    return { ...none, review: whole(late ? year : year - 1), plan: whole(late ? year + 1 : year) };
  }
  const laidOut = document.dateBasis?.reason === 'plan-laid-out' ? document.dateBasis.words : null;
  if (survey.kind === 'plan') return { ...none, plan: namedYears(laidOut ?? document.title) };
  return none;
}

function whole(year: number): string {
  return `${year}-01-01/${year}-12-31`;
}

/** 《云江市养老服务规划（2021—2025年）》, “十四五”: the plan's own years. */
function namedYears(title: string | null): string | null {
  for (const { expression } of periodsIn(title ?? '')) {
    if (expression.type === 'plan') return `${expression.from}-01-01/${expression.to}-12-31`;
    if (expression.type !== 'calendar') continue;
    const from = expression.from.year;
    const to = expression.to?.year ?? from;
    if (from?.kind === 'written' && to?.kind === 'written') return `${from.year}-01-01/${to.year}-12-31`;
  }
  return null;
}

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
  if (!part || !quantity) return NONE;
  const beside = besideOf(part, quantity);
  if (beside) return said(part.reading.passage.run.text, beside, 'own-clause');
  if (reason === 'old-value' && !isNewValue(part, quantity)) return NONE;
  if (role === 'other' && !TIMED.has(reason)) return NONE;
  const { run } = part.reading.passage;
  const segmentAt = indexAt(run.segments, quantity.start);
  const segment = run.segments[segmentAt];
  if (!segment) return NONE;
  const { clauseStart, after } = placeOf(part, quantity);
  const clauseEnd = quantity.outer.end + after.length;
  const usable = part.reading.periods.filter((period) => period.interval !== null && !isComparisonBase(run, period));
  const fits = (period: ResolvedPeriod): boolean => suits(period, role, times.date);

  // 加快去年65个签约项目建设: last year they were signed, this year they are promised.
  const own = usable
    .filter((p) => p.start >= clauseStart && p.end <= quantity.start)
    .filter((p) => role !== 'target' || fits(p) || !LAST.test(run.folded.slice(p.start, p.start + 2)))
    .at(-1);
  const average = averageSpan(part, times, reading, quantity, clauseStart, own ?? null, role, fits);
  if (average) return average;
  if (own) return said(run.text, own, 'own-clause');
  const note = role === 'target' ? times.notes.of(reading, segmentAt) : null;
  if (note?.period && (times.date === null || note.period.slice(11) >= times.date))
    return { period: note.period, basis: { confidence: 'inferred', words: note.words, reason: 'note' } };
  const behind = usable.find(
    (p) => p.start >= quantity.end && p.end <= clauseEnd && (p.deadline || isBracketed(run.folded, p.start)),
  );
  if (behind && fits(behind)) return said(run.text, behind, 'behind-figure');
  const earlier = usable
    .filter((p) => p.start >= segment.start && p.end <= clauseStart && fits(p) && governs(run.folded, p))
    .at(-1);
  if (earlier) return said(run.text, earlier, 'earlier-clause');
  const done = role === 'target' ? usable.find((p) => p.start >= clauseEnd && p.end <= segment.end) : undefined;
  if (done && fits(done) && finishes(part, quantity, done, segment.end)) return said(run.text, done, 'later-clause');
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
  if (reason === 'attendance') return NONE;
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

/** `由80个增加到90个，…`: the figure behind 到 is no old value, whatever comes after it. */
function isNewValue(part: RunSurvey, { outer }: QuantityMention): boolean {
  const { folded } = part.reading.passage.run;
  return /[由从][^,;。]{2,24}[到至为]$/.test(folded.slice(Math.max(0, outer.start - 30), outer.start));
}

const LAST = guarded(/^(?:去年|上年|前年|往年)/);

/** `平均每年增长4%`, `年均`: a rate a year is one of several years, of those that the text is about. */
const AVERAGE = guarded(
  /(?:平均每年|每年平均|年平均|年均|平均年)[^,;。]{0,12}$|每年要?(?:平均)?(?:增长|递增|控制)[^,;。0-9]{0,6}$/,
);

function averageSpan(
  part: RunSurvey,
  times: Times,
  reading: number,
  quantity: QuantityMention,
  clauseStart: number,
  own: ResolvedPeriod | null,
  role: Role,
  fits: (period: ResolvedPeriod) => boolean,
): PeriodReading | null {
  const { run } = part.reading.passage;
  if (!AVERAGE.test(run.folded.slice(clauseStart, quantity.outer.start))) return null;
  if (own && isSeveral(own.interval)) return null;
  const s = indexAt(run.segments, quantity.start);
  const segment = run.segments[s];
  const near = part.reading.periods.filter(
    (p) =>
      p.end <= quantity.start &&
      p.start >= (segment?.start ?? 0) &&
      isSeveral(p.interval) &&
      fits(p) &&
      governs(run.folded, p) &&
      !isComparisonBase(run, p),
  );
  const last = near.at(-1);
  if (last) return said(run.text, last, last.start >= clauseStart ? 'own-clause' : 'earlier-clause');
  const wide = times.topics[reading]?.find((about) => about.start === segment?.start)?.wide;
  if (!wide) return role === 'target' && isSeveral(times.plan) ? ofPlan(times.plan) : null;
  const { from, to } = wide.years;
  return {
    period: `${from}-01-01/${to}-12-31`,
    basis: { confidence: 'inferred', words: wide.basis.words, reason: wide.basis.reason },
  };
}

function ofPlan(period: string | null): PeriodReading {
  return { period, basis: { confidence: 'inferred', words: null, reason: 'plan-year' } };
}

/** Of more than one year. */
function isSeveral(interval: string | null): boolean {
  return interval !== null && interval.slice(0, 4) !== interval.slice(11, 15);
}

function said(text: string, period: ResolvedPeriod, reason: string): PeriodReading {
  return {
    period: period.interval,
    basis: {
      confidence: reason === 'own-clause' ? 'stated' : 'inferred',
      words: text.slice(period.start, period.end),
      reason,
    },
  };
}

/** A target lies ahead of the report's day, a result not. */
function suits(period: ResolvedPeriod, role: Role, date: string | null): boolean {
  const [start, end] = period.interval?.split('/') ?? [];
  if (date === null || !start || !end) return true;
  if (role === 'target') return end >= date;
  return start <= date;
}

/** `新建厂房20万平方米，10月底前竣工`: the deadline of the next clause, before another figure, says when it is done. */
function finishes(part: RunSurvey, quantity: QuantityMention, period: ResolvedPeriod, until: number): boolean {
  const { run } = part.reading.passage;
  const between = run.folded.slice(quantity.outer.end, period.start);
  if (!period.deadline || !/^[^,;。、]{0,12},(?:力争|争取|确保|务必|计划|预计|将|并|要|于|在)?$/.test(between))
    return false;
  return DONE.test(run.folded.slice(period.end, Math.min(until, period.end + 12)));
}

const DONE = guarded(
  /^[^,;。]{0,6}(?:竣工|完工|完成|建成|投产|投用|投运|投入|交付|达产|通车|通水|运行|运营|启用|入住|验收|到位|落实|实现)/,
);

function isBracketed(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at);
  return open >= 0 && at - open < 24 && text.lastIndexOf(')', at) < open;
}

/** A period that an adverb of time makes hold for what follows; `“十三五”规划` and `2019年工作会` do not. */
function governs(text: string, period: ResolvedPeriod): boolean {
  return (
    !/^(?:的(?![0-9一二两三四五六七八九十]{1,3}年[中里间内])|良好开局|开好局|开局|重大项目|规划|工作|计划|重点|度|版|级|易地|任务|预算|目标)/.test(
      text.slice(period.end, period.end + 7),
    ) || period.deadline
  );
}

/** A day or a month tells of its own sentence alone; a longer time may be the topic of what follows. */
function isLong({ interval }: ResolvedPeriod): boolean {
  return interval !== null && interval.slice(0, 7) !== interval.slice(11, 18);
}

/** Whether a list joined by `；`, or in a news story the paragraph, goes on from the sentence of `period`. */
function goesOn(survey: Survey, part: RunSurvey, period: ResolvedPeriod, until: number): boolean {
  const { run } = part.reading.passage;
  if (!governs(run.folded, period)) return false;
  if (survey.kind === 'news') return period.deadline;
  return !/[。!?]/.test(run.folded.slice(period.end, until));
}

/** Whether a period opens its sentence and so sets the time of what follows. */
function opens(part: RunSurvey, period: ResolvedPeriod): boolean {
  const { run } = part.reading.passage;
  const s = indexAt(run.segments, period.start);
  const segment = run.segments[s];
  if (!segment) return false;
  const first = s === 0 && run.enumerator ? run.enumerator.end : segment.start;
  return (
    period.start - first <= 4 &&
    governs(run.folded, period) &&
    !/^(?:是|以来)/.test(run.folded.slice(period.end, period.end + 2))
  );
}

function fallback(survey: Survey, times: Times, reading: number, role: Role, segmentStart: number): PeriodReading {
  const topic = times.topics[reading]?.find((about) => about.start === segmentStart)?.topic ?? null;
  const topical = topic ? `${topic.years.from}-01-01/${topic.years.to}-12-31` : null;
  const ahead = role === 'target';
  const fitsTopic =
    topical !== null &&
    (times.date === null || (ahead ? topical.slice(11) >= times.date : topical.slice(0, 10) <= times.date));
  if (topic && fitsTopic)
    return { period: topical, basis: { confidence: 'inferred', words: topic.basis.words, reason: topic.basis.reason } };
  if (survey.kind === 'news' && ahead) {
    const told = lastTold(survey, reading, (period) => suits(period, role, times.date));
    if (told) return told;
  }
  const whole = ahead ? times.plan : times.review;
  if (whole === null) return NONE;
  return { period: whole, basis: { confidence: 'inferred', words: null, reason: ahead ? 'plan-year' : 'review-year' } };
}

/** In a news story the year that the paragraph before told of: 何某对2019年的工作作了部署。他指出，… */
function lastTold(survey: Survey, reading: number, fits: (period: ResolvedPeriod) => boolean): PeriodReading | null {
  const part = survey.runs[reading - 1];
  if (!part) return null;
  const { run } = part.reading.passage;
  const told = part.reading.periods.filter(
    (p) => p.interval !== null && isLong(p) && fits(p) && !isComparisonBase(run, p),
  );
  const last = told.at(-1);
  return last ? said(run.text, last, 'earlier-paragraph') : null;
}
