/** What time each sentence is about: the year of its section, of the paragraph's opening, or of the report. */
import { PLAN_WORDS, REVIEW_WORDS } from '../../lexicon/calendar';
import type { Basis, Span } from '../../model';
import { fold } from '../../prose/fold';
import { Memo } from '../../prose/memo';
import type { Passage, Run } from '../../prose/types';
import type { PeriodMention } from '../types';
import { dayOf, type Day, type Years } from './dates';
import { opensTopic } from './opens-topic';
import { partOfYear, relativeYear } from './part-of-year';
import { periodsIn } from './recognize';
import { planNamed, type PlanName, type ReferenceDate } from './reference';

/** The years that a sentence is about, and what told. */
export interface Topic {
  readonly years: Years;
  /** The part of the one year as an interval, where a heading names one (上半年工作情况); `null` for whole years. */
  readonly part: string | null;
  /** `reason`: section-heading, paragraph-opening, sentence-opening, review-heading, plan-heading. */
  readonly basis: Basis;
}

/** A segment of a run with its topic; `topic` is `null` where nothing before it names a year. */
export interface AboutSegment extends Span {
  readonly topic: Topic | null;
  /** The several years that the paragraph or section is about, within which the topic may be one year; `null` where it is about none. */
  readonly wide: Topic | null;
}

/** The topic of a heading that names several years: none, but no other heading or paragraph stands in for it. */
const SEVERAL: Topic = {
  years: { from: 0, to: 0 },
  part: null,
  basis: { confidence: 'inferred', words: null, reason: 'several' },
};

/** Units before a period at the opening of a sentence: an enumerator, a dash, 在, a quote. */
const OPENING = 4;

/** Reports of the first months look back on the year before. */
export function looksBack(day: Day): boolean {
  return day.month <= 4;
}

/** The year that a review in the report is of: the last that had ended, or was ending, on its day. */
export function reviewYear(day: Day): number {
  return day.month >= 11 ? day.year : day.year - 1;
}

/** The years that `mention` as a whole stands for, where it is of whole years; `null` for parts of years and deadlines. */
export function yearsOf({ expression }: PeriodMention, day: Day | null): Years | null {
  switch (expression.type) {
    case 'calendar': {
      const { from, to, deadline } = expression;
      if (deadline || from.part || !from.year) return null;
      const first = from.year.kind === 'written' ? from.year.year : relativeYear(from.year, day);
      const until = to?.year;
      const last = until == null ? first : until.kind === 'written' ? until.year : relativeYear(until, day);
      return first === null || last === null || to?.part ? null : { from: first, to: last };
    }
    case 'plan':
      return { from: expression.from, to: expression.to };
    case 'years': {
      if (!day || expression.direction === 'this') return null;
      if (expression.direction === 'ahead') {
        const from = day.month >= 10 ? day.year + 1 : day.year;
        return { from, to: from + expression.count - 1 };
      }
      const to = looksBack(day) || expression.count === 1 ? reviewYear(day) : day.year;
      return { from: to - expression.count + 1, to };
    }
    default:
      return null;
  }
}

/** One for each document: what its analyses keep of the topics of each run and heading. */
export class TopicMemos {
  readonly runs: Memo<Run, RunTopics>;
  /** Topics of headings as long as the report's day and title are the same. */
  headings: { readonly of: string; readonly topics: Map<string, Topic | null> } | null = null;

  constructor(keeps = true) {
    this.runs = new Memo(keeps);
  }
}

/** So many headings are kept at most: those of edits that are gone are among them. */
const MOST_HEADINGS = 20_000;

/** What is told before a run: by headings, by paragraphs, of several years. */
interface Told {
  readonly headed: Topic | null;
  readonly current: Topic | null;
  readonly wide: Topic | null;
}

interface RunTopics extends Pick<Told, 'current' | 'wide'> {
  readonly segments: readonly AboutSegment[];
}

/** The topic of every segment of every passage, in order. */
export function topicsOf(
  passages: readonly Passage[],
  periods: readonly (readonly PeriodMention[])[],
  reference: ReferenceDate,
  title: string | null = null,
  memos = new TopicMemos(false),
): readonly (readonly AboutSegment[])[] {
  const { date } = reference;
  const plan = planNamed(reference, title);
  const span = plan && planSpan(plan);
  const day = dayOf(date);
  const of = `${date ?? ''}|${plan?.words ?? ''}`;
  if (memos.headings?.of !== of || memos.headings.topics.size > MOST_HEADINGS)
    memos.headings = { of, topics: new Map() };
  const headings = memos.headings.topics;
  // The year of a report of a year is told of its whole, of which a half looks back.
  if (title !== null && YEARLY.test(fold(title)) && topicOfHeading(title, day, span)?.part == null)
    headings.set(title, null);
  let path: readonly string[] = [];
  let headed: Topic | null = null;
  let current: Topic | null = null;
  let wide: Topic | null = null;
  return passages.map(({ run, section }, i) => {
    if (!samePath(section, path)) {
      path = section;
      headed = topicOfPath(section, headings, day, span);
      if (headed) current = headed === SEVERAL ? null : headed;
      if (headed) wide = severalYears(headed);
    }
    const told: Told = { headed, current, wide };
    const mentions = periods[i] ?? NO_PERIODS;
    const topics = memos.runs.take(run, [mentions, date, headed, current, wide], () =>
      topicsIn(run, mentions, day, told),
    );
    ({ current, wide } = topics);
    return topics.segments;
  });
}

const NO_PERIODS: readonly PeriodMention[] = [];

const YEARLY = /工作报告|执行情况.{0,14}报告|计划报告/;

function topicsIn(run: Run, mentions: readonly PeriodMention[], day: Day | null, told: Told): RunTopics {
  const { headed } = told;
  let { current, wide } = told;
  let local = current;
  let next = 0;
  const segments = run.segments.map((segment, s): AboutSegment => {
    while ((mentions[next]?.start ?? Infinity) < segment.start) next++;
    const first = mentions[next];
    const opens = s === 0 && run.enumerator ? run.enumerator.end : segment.start;
    if (first && first.start < segment.end && first.start - opens <= OPENING) {
      const years = opensTopic(run.folded, first) ? yearsOf(first, day) : null;
      if (years) {
        const words = run.text.slice(first.start, first.end);
        const reason = s === 0 ? 'paragraph-opening' : 'sentence-opening';
        // 一年来，… under 2013年工作回顾: the heading goes on to tell.
        local =
          headed && sameYears(headed.years, years)
            ? headed
            : { years, part: null, basis: { confidence: 'inferred', words, reason } };
        if (s === 0 && !headed) current = local;
        if (years.to > years.from) wide = local;
        else if (s === 0 && !headed) wide = null;
      }
    }
    return { start: segment.start, end: segment.end, topic: local, wide };
  });
  return { segments, current, wide };
}

function sameYears(a: Years, b: Years): boolean {
  return a.from === b.from && a.to === b.to;
}

function severalYears(topic: Topic): Topic | null {
  return topic.years.to > topic.years.from ? topic : null;
}

/** The years of a plan of several years that its title names (`行动计划（2021—2023年）`), or those of the plan that the text lays out. */
function planSpan({ words: name, reason }: PlanName): Topic | null {
  const folded = fold(name);
  if (reason === 'title' && !/规划|计划|方案|行动|纲要|攻坚|意见/.test(folded)) return null;
  for (const mention of periodsIn(folded)) {
    const years = yearsOf(mention, null);
    if (!years || years.to === years.from) continue;
    const words = name.slice(mention.start, mention.end);
    return { years, part: null, basis: { confidence: 'inferred', words, reason } };
  }
  return null;
}

function samePath(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((title, i) => title === b[i]));
}

/** The topic of the innermost heading that has one. */
function topicOfPath(
  path: readonly string[],
  known: Map<string, Topic | null>,
  day: Day | null,
  span: Topic | null,
): Topic | null {
  for (let i = path.length - 1; i >= 0; i--) {
    const title = path[i] ?? '';
    let topic = known.get(title);
    if (topic === undefined) {
      topic = topicOfHeading(title, day, span);
      known.set(title, topic);
    }
    if (topic) return topic;
  }
  return null;
}

function topicOfHeading(title: string, day: Day | null, span: Topic | null): Topic | null {
  const folded = fold(title);
  let found: Topic | null = null;
  for (const mention of periodsIn(folded)) {
    const part = partOfYear(mention, REVIEW_WORDS.test(folded), day);
    const years = part?.years ?? yearsOf(mention, day);
    if (!years) continue;
    // `2013年和今年的回顾` says no one year.
    const single = years.from === years.to;
    if (single && found && found.years.from === found.years.to && found.years.to !== years.to) return SEVERAL;
    const words = title.slice(mention.start, mention.end);
    found ??= {
      years,
      part: part?.interval ?? null,
      basis: { confidence: 'inferred', words, reason: 'section-heading' },
    };
  }
  if (found || !day) return found;
  const review = REVIEW_WORDS.exec(folded);
  const word = review ?? PLAN_WORDS.exec(folded);
  if (!word) return null;
  // The aims of a plan of several years are for all of them.
  if (!review && span && span.years.to >= day.year) return span;
  const year = review ? reviewYear(day) : day.year;
  const reason = review ? 'review-heading' : 'plan-heading';
  return { years: { from: year, to: year }, part: null, basis: { confidence: 'inferred', words: title, reason } };
}
