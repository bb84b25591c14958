/** The years and months that a report tells as it goes on, for 上年, 当年, 全年, 6月底 and whatever else names no year itself. */
import { AHEAD_CUES } from '../../lexicon/calendar';
import { festivalDay } from '../../lexicon/calendar-festivals';
import type { Basis } from '../../model';
import type { Passage } from '../../prose/types';
import type { CalendarPoint, PeriodMention, YearPart } from '../types';
import { dayOf, eveOf, isoDate, wholeYears, type Day } from './dates';
import { STATED, type Calendar, type Place, type Told } from './place';
import type { ReferenceDate } from './reference';
import { looksBack, reviewYear, type Topic } from './topics';

export class ToldYears {
  /** Years that were last told of in passing, for 同年 and 当年; and the month for a bare day. */
  private story: Told | null = null;
  private toldIn: Passage | null = null;
  private storyMonth: { readonly year: number; readonly month: number } | null = null;
  /** First and last day (`MM-DD`) of the part of a year last told of in the run, for 同期. */
  private storyPart: readonly [string, string] | null = null;

  constructor(
    private readonly day: Day | null,
    private readonly reference: ReferenceDate,
  ) {}

  /** A run begins: months and parts of a year are told within one. */
  begin(): void {
    this.storyMonth = null;
    this.storyPart = null;
  }

  /** Takes note of the year of a mention. */
  note(told: Told, passage: Passage): void {
    this.story = told;
    this.toldIn = passage;
  }

  pointYear({ year, part }: CalendarPoint, place: Place): Told | null {
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

  reportYear(): Told | null {
    return this.day && { year: this.day.year, basis: this.reportBasis() };
  }

  /** The report's date as it stands in the text, else as it was found. */
  reportBasis(): Basis {
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
    // 年底突破5000人 in a report of January is of the year that begins; its review says 去年底.
    if (
      report &&
      mention.expression.type === 'calendar' &&
      mention.expression.deadline === 'edge' &&
      !TOLD.test(clause)
    )
      return report;
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
  pointDays({ part }: CalendarPoint, year: number): { from: string; to: string } {
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

  /** What a resolved mention tells those after it: its year, and its month for a bare day. */
  toldYear({ expression, start, end }: PeriodMention, interval: string | null, text: string): Told | null {
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

/** `MM-DD` in a year; 29 February becomes the 28th where there is none. */
function dateIn(year: number, monthDay: string): string {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  return isoDate(year, month, day === 28 && month === 2 ? 29 : day);
}

function shifted(
  { year, month }: { readonly year: number; readonly month: number },
  by: number,
): { year: number; month: number } {
  const months = year * 12 + month - 1 + by;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** A past that the sentence tells. */
const TOLD = /[了已]|截至|累计|同比|比上年|较上年|达到|末/;

export function isRelativeTo({ from }: Calendar, what: 'report' | 'sentence' | 'story'): boolean {
  return from.year?.kind === 'relative' && from.year.from === what;
}
