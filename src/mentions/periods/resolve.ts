/** Periods of the whole report, resolved to dates. */
import { AHEAD_CUES, COMPARING } from '../../lexicon/calendar';
import { festivalDay } from '../../lexicon/calendar-festivals';
import type { Basis, Span } from '../../model';
import type { Passage } from '../../prose/types';
import type { CalendarPoint, PeriodExpression, PeriodMention, YearPart } from '../types';
import { fold } from '../../prose/fold';
import { Frames, type Frame } from './frames';
import { dayOf, eveOf, isoDate, wholeYears, yearsInterval, type Day, type Years } from './dates';
import { periodsIn } from './recognize';
import type { ReferenceDate } from './reference';
import { termOf, type TermOfOffice } from './terms';
import { looksBack, reviewYear, TopicMemos, topicsOf, yearsOf, type AboutSegment, type Topic } from './topics';

export { referenceDate, type ReferenceDate } from './reference';

export interface ResolvedPeriod extends PeriodMention {
  /** ISO 8601 interval, both ends included. */
  readonly interval: string | null;
  /** Whether it bounds a time by its end (`到2025年`, `6月底前`): the interval then runs to that end. */
  readonly deadline: boolean;
  readonly basis: Basis;
}

type Calendar = Extract<PeriodExpression, { type: 'calendar' }>;

type Resolution = Pick<ResolvedPeriod, 'interval' | 'basis' | 'deadline'>;

/** A year with what told it. */
interface Told {
  readonly year: number;
  readonly basis: Basis;
}

const STATED: Basis = { confidence: 'stated', words: null, reason: 'year-written' };
const UNKNOWN: Basis = { confidence: 'inferred', words: null, reason: 'unknown' };
const UNTOLD: Resolution = { interval: null, basis: UNKNOWN, deadline: false };

/** A span of whole years with what told it. */
function spanOf({ years, basis }: Frame): Resolution {
  return { interval: yearsInterval(years), basis, deadline: false };
}

/** Resolves each passage's periods; the result has one list for each passage. */
export function resolvePeriods(
  passages: readonly Passage[],
  periods: readonly (readonly PeriodMention[])[],
  reference: ReferenceDate,
  title: string | null = null,
  memos = new TopicMemos(false),
): readonly (readonly ResolvedPeriod[])[] {
  const about = topicsOf(passages, periods, reference, title, memos);
  const day = dayOf(reference.date);
  const term = termOf(day, title, passages);
  const titled = titledSpans(passages, periods, planOf(reference));
  const resolver = new Resolver(day, reference, titled, term, new Frames(day, [...titled.values()], term));
  return passages.map((passage, i) => resolver.run(passage, periods[i] ?? [], about[i] ?? []));
}

/** The figures without lengths of time that turned out to be the years of a plan (`五年`, `五年内`). */
export function withoutPeriods<F extends Span>(
  figures: readonly F[],
  periods: readonly ResolvedPeriod[],
): readonly F[] {
  const taken = periods.filter(({ expression }) => expression.type === 'plan-years');
  if (!taken.length) return figures;
  return figures.filter(({ start, end }) => !taken.some((period) => start < period.end && period.start < end));
}

/** The plan whose laying out told the report's year. */
function planOf({ dateBasis }: ReferenceDate): Years | null {
  if (dateBasis?.reason !== 'plan-laid-out') return null;
  return periodsIn(fold(dateBasis.words ?? '')).map((mention) => yearsOf(mention, null))[0] ?? null;
}

/** Units of a line that may be a title; longer ones are prose. */
const TITLE = 60;

function titledSpans(
  passages: readonly Passage[],
  periods: readonly (readonly PeriodMention[])[],
  plan: Years | null,
): ReadonlyMap<number, Years> {
  const spans = new Map<number, Years>(plan ? [[plan.to, plan]] : []);
  passages.forEach(({ run }, i) => {
    const line = run.depth > 0 || (run.text.length <= TITLE && !run.text.includes('。'));
    for (const mention of line || run.headline ? (periods[i] ?? []) : []) {
      if (!line && run.headline && mention.end > run.headline.end) break;
      const years = yearsOf(mention, null);
      if (years && years.to > years.from && !spans.has(years.to)) spans.set(years.to, years);
    }
  });
  return spans;
}

/** A span of so many years or more has no 前三年. */
const LONG = 20;

class Resolver {
  /** Years that were last told of in passing, for 同年 and 当年; and the month for a bare day. */
  private story: Told | null = null;
  private toldIn: Passage | null = null;
  private storyMonth: { readonly year: number; readonly month: number } | null = null;
  /** First and last day (`MM-DD`) of the part of a year last told of in the run, for 同期. */
  private storyPart: readonly [string, string] | null = null;

  constructor(
    private readonly day: Day | null,
    private readonly reference: ReferenceDate,
    /** Spans of years that title lines and headings name, by their last year. */
    private readonly titled: ReadonlyMap<number, Years>,
    private readonly term: TermOfOffice | null,
    private readonly frames: Frames,
  ) {}

  run(passage: Passage, mentions: readonly PeriodMention[], about: readonly AboutSegment[]): ResolvedPeriod[] {
    const { run } = passage;
    const resolved: ResolvedPeriod[] = [];
    let next = 0;
    let segment: AboutSegment = { start: 0, end: run.text.length, topic: null, wide: null };
    let sentence: Told | null = null;
    let segmentStart = -1;
    this.storyMonth = null;
    this.storyPart = null;
    this.frames.nameless(run.folded);
    mentions.forEach((mention, m) => {
      while (next < about.length && (about[next]?.end ?? 0) <= mention.start) next++;
      segment = about[next] ?? segment;
      if (segment.start !== segmentStart) {
        segmentStart = segment.start;
        sentence = null;
      }
      const place: Place = { passage, segment, mention, mentions, index: m, sentence };
      const { interval, basis, deadline } = this.resolve(place);
      const { start, end, recurs, expression } = mention;
      if (expression.type === 'plan-years' && interval === null) return;
      this.frames.tell(mention, interval, basis, run);
      resolved.push({ start, end, recurs, expression, interval, basis, deadline });
      const told = this.toldYear(mention, interval, run.text);
      const compared = COMPARING.test(run.folded.slice(Math.max(0, mention.start - 4), mention.start));
      if (told && !compared) {
        this.story = told;
        this.toldIn = passage;
        // 上年 and 本年 are told by the sentence and do not turn it to another year.
        const follows = mention.expression.type === 'calendar' && isRelativeTo(mention.expression, 'sentence');
        if (!follows) sentence = told;
      }
    });
    return resolved;
  }

  private resolve(place: Place): Resolution {
    const { expression } = place.mention;
    switch (expression.type) {
      case 'recurrence':
        return { ...UNTOLD, basis: { confidence: 'stated', words: null, reason: 'recurrence' } };
      case 'plan':
        return {
          ...spanOf({ years: expression, basis: { confidence: 'stated', words: null, reason: 'plan' } }),
          deadline: expression.deadline,
        };
      case 'plan-years':
        return this.planYears(expression.count, place);
      case 'ago':
        return this.ago(expression.count, place);
      case 'plan-part':
        return this.planPart(expression, place);
      case 'era':
        return this.era(expression, place);
      case 'term':
        return this.office(expression.offset, place);
      case 'years':
        return this.years(expression, place);
      case 'calendar':
        return this.calendar(expression, place);
    }
  }

  private calendar(expression: Calendar, place: Place): Resolution {
    const first = this.pointYear(expression.from, place);
    if (!first) return { interval: null, basis: UNKNOWN, deadline: expression.deadline === 'said' };
    const start = this.pointDays(expression.from, first.year);
    let end = start;
    let endYear = first.year;
    if (expression.to) {
      const until = expression.to.year;
      const named =
        until?.kind === 'relative' && until.from === 'story'
          ? first.year + until.offset
          : until
            ? this.pointYear(expression.to, place)?.year
            : undefined;
      endYear = named ?? first.year;
      // `11月至3月` ends in the year after.
      const same = this.pointDays(expression.to, endYear);
      if (named === undefined && same.to < start.from) endYear++;
      end = this.pointDays(expression.to, endYear);
    }
    const edge = expression.deadline === 'edge';
    const text = place.passage.run.folded;
    const asOf = /截[至止]到?$/.test(text.slice(Math.max(0, place.mention.start - 3), place.mention.start));
    const past = this.day !== null && endYear < this.day.year;
    const deadline = expression.deadline === 'said' || (edge && !past) || (asOf && !expression.to);
    if (!deadline || expression.to) return { interval: `${start.from}/${end.to}`, basis: first.basis, deadline };
    const wholeYear = end.to.endsWith('-12-31');
    const plan = wholeYear && expression.deadline !== null ? this.planEnding(endYear, place) : null;
    // 元旦前 ends in the year before.
    const from = Math.min(plan?.from ?? endYear, Number(end.to.slice(0, 4)));
    return { interval: `${isoDate(from, 1, 1)}/${end.to}`, basis: first.basis, deadline };
  }

  /** The plan or span of years that the text names around a deadline in its last year: in the run, its section, a title line. */
  private planEnding(year: number, { segment, mentions }: Place): Years | null {
    for (const mention of mentions) {
      if (mention.start >= segment.end) break;
      const years = yearsOf(mention, this.day);
      if (years && years.to === year && years.from < year) return years;
    }
    const topic = segment.topic?.years;
    if (topic?.to === year && topic.from < year) return topic;
    return this.titled.get(year) ?? null;
  }

  private pointYear({ year, part }: CalendarPoint, place: Place): Told | null {
    if (year?.kind === 'written') return { year: year.year, basis: STATED };
    if (year) {
      const from =
        year.from === 'report'
          ? this.reportYear()
          : year.from === 'story'
            ? this.storyYear(place)
            : this.aboutYear(place);
      return from && { year: from.year + year.offset, basis: from.basis };
    }
    return part?.kind === 'days' || part?.kind === 'month' ? this.monthYear(part) : this.partYear(part, place);
  }

  private reportYear(): Told | null {
    return this.day && { year: this.day.year, basis: this.reportBasis() };
  }

  /** The report's date as it stands in the text, else as it was found. */
  private reportBasis(): Basis {
    const words = this.reference.dateBasis?.words ?? this.reference.date;
    return { confidence: 'inferred', words, reason: 'report-date' };
  }

  /** 当年, 同年: the year last told of in the run, else that of the section, else the one last told of anywhere. */
  private storyYear(place: Place): Told | null {
    if (this.story && this.toldIn === place.passage) return this.story;
    return this.topicYear(place.segment.topic) ?? this.story ?? this.aboutYear(place);
  }

  /** The year that the sentence is about, for 上年 and 本年. */
  private aboutYear({ sentence, segment }: Place): Told | null {
    if (sentence) return { year: sentence.year, basis: { ...sentence.basis, reason: 'sentence-year' } };
    return this.topicYear(segment.topic) ?? this.defaultYear();
  }

  private topicYear(topic: Topic | null): Told | null {
    if (!topic) return null;
    const { from, to } = topic.years;
    if (from === to) return { year: to, basis: topic.basis };
    return this.day && to >= this.day.year ? null : { year: to, basis: topic.basis };
  }

  private defaultYear(): Told | null {
    const report = this.reportYear();
    if (!report || !this.day || !looksBack(this.day)) return report;
    return { year: reviewYear(this.day), basis: { ...report.basis, reason: 'year-before-report' } };
  }

  /** The year of 全年, 上半年, 6月底 … that stand alone. */
  private partYear(part: YearPart | null, place: Place): Told | null {
    const { sentence, segment, passage, mention } = place;
    if (sentence) return { year: sentence.year, basis: { ...sentence.basis, reason: 'sentence-year' } };
    const report = this.reportYear();
    const topic = this.topicYear(segment.topic);
    const clause = passage.run.folded.slice(segment.start, segment.end);
    const cue = AHEAD_CUES.exec(clause);
    const said = mention.expression.type === 'calendar' && mention.expression.deadline === 'said';
    if (
      report &&
      part?.kind !== 'festival' &&
      (cue || said) &&
      (topic?.year ?? 0) < report.year &&
      !(topic && topic.basis.reason.endsWith('-heading'))
    )
      return {
        year: report.year,
        basis: {
          confidence: 'inferred',
          words: cue?.[0] ?? this.reportBasis().words,
          reason: cue ? 'sentence-looks-ahead' : 'report-date',
        },
      };
    // A month told after another in one paragraph is of the same year.
    const month = part?.kind === 'span' && part.fromMonth === part.toMonth;
    if (month && !said && !cue && this.storyMonth)
      return { year: this.storyMonth.year, basis: { confidence: 'inferred', words: null, reason: 'month-before' } };
    if (
      topic &&
      !(part?.kind === 'festival' && topic.year < (report?.year ?? 0) && !topic.basis.reason.endsWith('-heading'))
    )
      return topic;
    if (part?.kind === 'festival' && report && this.day) {
      // In autumn the next 春节 is the one of the year after.
      const over =
        this.day.month >= 9 && this.eve(part.name, report.year) < isoDate(report.year, this.day.month, this.day.day);
      return over ? { year: report.year + 1, basis: { ...report.basis, reason: 'nearest-to-report-date' } } : report;
    }
    const days = part?.kind === 'span' && !(part.fromMonth === 1 && part.toMonth >= 6) ? part : null;
    if (!days || !report || !this.day) return this.defaultYear();
    // A month or day in the news is the nearest one: in January 12月 was last year's.
    const back = looksBack(this.day) && days.fromMonth >= 9 && days.fromMonth - this.day.month > 6;
    return back ? { year: report.year - 1, basis: { ...report.basis, reason: 'nearest-to-report-date' } } : report;
  }

  private monthYear(part: YearPart): Told | null {
    if (!this.day) return null;
    const basis: Basis = this.reportBasis();
    const at = this.monthAt(part, this.day);
    return { year: at.year, basis: this.storyMonth ? { ...basis, words: null, reason: 'month-before' } : basis };
  }

  private monthAt(part: YearPart, day: Day): { readonly year: number; readonly month: number } {
    if (part.kind === 'days') {
      if (this.storyMonth) return this.storyMonth;
      return part.from > day.day ? shifted(day, -1) : day;
    }
    return shifted(day, part.kind === 'month' ? part.offset : 0);
  }

  /** First and last day of a point in a year. */
  private pointDays({ part }: CalendarPoint, year: number): { from: string; to: string } {
    if (!part) return { from: isoDate(year, 1, 1), to: isoDate(year, 12, 31) };
    if (part.kind === 'span')
      return {
        from: isoDate(year, part.fromMonth, part.fromDay),
        to: isoDate(part.toMonth < part.fromMonth ? year + 1 : year, part.toMonth, part.toDay),
      };
    if (part.kind === 'same') {
      const [from, to] = this.storyPart ?? ['01-01', '12-31'];
      return { from: dateIn(year, from), to: dateIn(year, to) };
    }
    if (part.kind === 'festival') return { from: isoDate(year, 1, 1), to: this.eve(part.name, year) };
    const at = this.day ? this.monthAt(part, this.day) : { year, month: 1 };
    const [from, to] = part.kind === 'days' ? [part.from, part.to] : [part.fromDay, part.toDay];
    return { from: isoDate(at.year, at.month, from), to: isoDate(at.year, at.month, to) };
  }

  /** The day before a festival; 1 February stands for one outside the tables. */
  private eve(name: string, year: number): string {
    const [month, day] = festivalDay(name, year) ?? [2, 1];
    return eveOf(year, month, day);
  }

  /** 本届政府: the five years that the sentence itself names, else the term that the head of the report tells. */
  private office(offset: number, place: Place): Resolution {
    const { segment, mentions, passage } = place;
    const named = mentions.find(
      ({ expression, start, end }) =>
        expression.type === 'years' && expression.count === 5 && start >= segment.start && end <= segment.end,
    );
    const said = named ? yearsOf(named, this.day) : null;
    if (named && said && offset === 0) {
      const words = passage.run.text.slice(named.start, named.end);
      return spanOf({ years: said, basis: { confidence: 'inferred', words, reason: 'sentence-years' } });
    }
    if (!this.term) return UNTOLD;
    const ahead =
      looksAhead(passage.run.folded, segment) ||
      (segment.topic !== null && this.day !== null && segment.topic.years.to >= this.day.year);
    const shift = (offset - (this.term.changing && !ahead ? 1 : 0)) * 5;
    const { from, to } = this.term.years;
    return spanOf({ years: { from: from + shift, to: to + shift }, basis: this.term.basis });
  }

  /** 五年内: of the plan or term of as many years that the text is about, else nothing. */
  private planYears(count: number, { passage: { run }, mention, segment }: Place): Resolution {
    const ahead = run.folded.startsWith('内', mention.end - 1) || looksAhead(run.folded, segment);
    const frame = this.frameOf(count, segment, ahead);
    return frame ? spanOf(frame) : UNTOLD;
  }

  /** The years that the segment or its section is about, if they are as many, else those last told of. */
  private frameOf(count: number, { topic, wide }: AboutSegment, ahead: boolean): Frame | null {
    return [topic, wide].find((about) => about && lengthOf(about.years) === count) ?? this.frames.of(count, ahead);
  }

  /** 五年前: counted from the year that the sentence tells, else from the report's. */
  private ago(count: number, { sentence }: Place): Resolution {
    const from = sentence ?? this.reportYear();
    if (!from) return UNTOLD;
    const year = from.year - count;
    const basis: Basis = sentence ? { ...sentence.basis, reason: 'sentence-year' } : from.basis;
    return spanOf({ years: { from: year, to: year }, basis });
  }

  private years(expression: Extract<PeriodExpression, { type: 'years' }>, place: Place): Resolution {
    const { count, direction } = expression;
    if (direction === 'this') {
      const frame = this.frameOf(count, place.segment, false);
      if (frame) return spanOf(frame);
      if (this.frames.isNameless(count)) return UNTOLD;
    }
    const within = direction === 'back' ? this.aheadBefore(place) : null;
    if (within && within.to - within.from >= count)
      return spanOf({
        years: { from: within.from, to: within.from + count - 1 },
        basis: { confidence: 'inferred', words: null, reason: 'sentence-years' },
      });
    const years = yearsOf(
      { ...place.mention, expression: { ...expression, direction: direction === 'this' ? 'back' : direction } },
      this.day,
    );
    return years ? spanOf({ years, basis: this.reportBasis() }) : UNTOLD;
  }

  /** `今后八年，特别是近三年`: the years ahead that stand just before. */
  private aheadBefore({ passage, mention, mentions, index }: Place): Years | null {
    const before = mentions[index - 1];
    if (before?.expression.type !== 'years' || before.expression.direction !== 'ahead') return null;
    const between = passage.run.folded.slice(before.end, mention.start);
    return /^[,、]?(?:特别是|尤其是|首先是|主要是|重点是|关键是)$/.test(between) ? yearsOf(before, this.day) : null;
  }

  private planPart(
    { count, end }: Extract<PeriodExpression, { type: 'plan-part' }>,
    { passage, segment, mentions, mention }: Place,
  ): Resolution {
    const before = mentions.filter((other) => other.start < mention.start && other.start >= segment.start);
    const compared = COMPARING.test(passage.run.folded.slice(Math.max(0, mention.start - 3), mention.start));
    if (end === 'first' && compared && this.day) {
      // `比前五年`: the years before those that the section is about.
      const about = segment.topic?.years;
      const next = about && lengthOf(about) === count ? about.from : this.day.year - count;
      return spanOf({ years: { from: next - count, to: next - 1 }, basis: segment.topic?.basis ?? this.reportBasis() });
    }
    const spans = [
      ...before
        .reverse()
        .map((other) => (other.expression.type === 'plan' ? planAround(other.expression) : yearsOf(other, this.day))),
      segment.topic?.years ?? null,
    ];
    const plan = spans.find((years) => years && years.to - years.from >= count && years.to - years.from < LONG);
    if (plan) {
      const years =
        end === 'first' ? { from: plan.from, to: plan.from + count - 1 } : { from: plan.to - count + 1, to: plan.to };
      return spanOf({ years, basis: { confidence: 'inferred', words: null, reason: 'plan-part' } });
    }
    if (end === 'last' || !this.day) return UNTOLD;
    return spanOf({ years: { from: this.day.year - count, to: this.day.year - 1 }, basis: this.reportBasis() });
  }

  private era(
    { century, from, to }: Extract<PeriodExpression, { type: 'era' }>,
    { passage, mention }: Place,
  ): Resolution {
    const deadline = passage.run.folded.startsWith('到', mention.start);
    const decade = from % 10 === 0 && to % 10 === 9;
    const written = century && 'written' in century ? century.written : null;
    const report = this.day?.year ?? null;
    let base: number;
    if (written !== null) base = (written - 1) * 100;
    else if (report === null) return { interval: null, basis: UNKNOWN, deadline };
    else if (century && 'offset' in century) base = (Math.ceil(report / 100) - 1 + century.offset) * 100;
    else base = Math.floor((report + 15 - from) / 100) * 100;
    const basis: Basis =
      written === null ? { ...this.reportBasis(), reason: decade ? 'nearest-decade' : 'report-date' } : STATED;
    return { ...spanOf({ years: { from: base + from, to: base + to }, basis }), deadline };
  }

  /** What a resolved mention tells those after it: its year, and its month for a bare day. */
  private toldYear({ expression, start, end }: PeriodMention, interval: string | null, text: string): Told | null {
    if (expression.type !== 'calendar' || interval === null) return null;
    const last = dayOf(interval.slice(interval.indexOf('/') + 1));
    if (!last) return null;
    const { part } = expression.from;
    if (part?.kind === 'span' && part.fromMonth === part.toMonth)
      this.storyMonth = { year: last.year, month: last.month };
    if (wholeYears(interval) === null && interval.slice(0, 4) === interval.slice(11, 15))
      this.storyPart = [interval.slice(5, 10), interval.slice(16)];
    if (!expression.from.year || expression.deadline === 'said') return null;
    if (wholeYears(interval) && expression.to) return null;
    return { year: last.year, basis: { confidence: 'inferred', words: text.slice(start, end), reason: 'year-before' } };
  }
}

function lengthOf({ from, to }: Years): number {
  return to - from + 1;
}

function looksAhead(folded: string, { start, end }: Span): boolean {
  return AHEAD_CUES.test(folded.slice(start, end));
}

/** The plan that `“八五”前两年` is a part of. */
function planAround({ from }: Years): Years {
  const first = from - ((from - 1) % 5);
  return { from: first, to: first + 4 };
}

/** `MM-DD` in a year; 29 February becomes the 28th where there is none. */
function dateIn(year: number, monthDay: string): string {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  return isoDate(year, month, day === 28 && month === 2 ? 29 : day);
}

interface Place {
  readonly passage: Passage;
  readonly segment: AboutSegment & Span;
  readonly mention: PeriodMention;
  readonly mentions: readonly PeriodMention[];
  readonly index: number;
  readonly sentence: Told | null;
}

function shifted(
  { year, month }: { readonly year: number; readonly month: number },
  by: number,
): { year: number; month: number } {
  const months = year * 12 + month - 1 + by;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

function isRelativeTo({ from }: Calendar, what: 'report' | 'sentence' | 'story'): boolean {
  return from.year?.kind === 'relative' && from.year.from === what;
}
