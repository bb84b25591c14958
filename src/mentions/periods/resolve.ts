/** Periods of the whole report, resolved to dates. */
import { COMPARING } from '../../lexicon/calendar';
import type { Span } from '../../model';
import { fold } from '../../prose/fold';
import type { Passage } from '../../prose/types';
import type { PeriodMention } from '../types';
import { CountedYears } from './counted-years';
import { dayOf, isoDate, type Day, type Years } from './dates';
import { Frames } from './frames';
import {
  spanOf,
  UNKNOWN,
  UNTOLD,
  type Calendar,
  type Place,
  type Resolution,
  type ResolvedPeriod,
  type Told,
} from './place';
import { periodsIn } from './recognize';
import type { ReferenceDate } from './reference';
import { termOf, type TermOfOffice } from './terms';
import { isRelativeTo, ToldYears } from './told-years';
import { TopicMemos, topicsOf, yearsOf, type AboutSegment } from './topics';

export type { ResolvedPeriod } from './place';
export { referenceDate, type ReferenceDate } from './reference';

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

class Resolver {
  private readonly told: ToldYears;
  private readonly counted: CountedYears;

  constructor(
    private readonly day: Day | null,
    reference: ReferenceDate,
    /** Spans of years that title lines and headings name, by their last year. */
    private readonly titled: ReadonlyMap<number, Years>,
    term: TermOfOffice | null,
    private readonly frames: Frames,
  ) {
    this.told = new ToldYears(day, reference);
    this.counted = new CountedYears(day, term, frames, this.told);
  }

  run(passage: Passage, mentions: readonly PeriodMention[], about: readonly AboutSegment[]): ResolvedPeriod[] {
    const { run } = passage;
    const resolved: ResolvedPeriod[] = [];
    let next = 0;
    let segment: AboutSegment = { start: 0, end: run.text.length, topic: null, wide: null };
    let sentence: Told | null = null;
    let segmentStart = -1;
    this.told.begin();
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
      const told = this.told.toldYear(mention, interval, run.text);
      const compared = COMPARING.test(run.folded.slice(Math.max(0, mention.start - 4), mention.start));
      if (told && !compared) {
        this.told.note(told, passage);
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
        return this.counted.planYears(expression.count, place);
      case 'ago':
        return this.counted.ago(expression.count, place);
      case 'plan-part':
        return this.counted.planPart(expression, place);
      case 'era':
        return this.counted.era(expression, place);
      case 'term':
        return this.counted.office(expression.offset, place);
      case 'years':
        return this.counted.years(expression, place);
      case 'calendar':
        return this.calendar(expression, place);
    }
  }

  private calendar(expression: Calendar, place: Place): Resolution {
    const first = this.told.pointYear(expression.from, place);
    if (!first) return { interval: null, basis: UNKNOWN, deadline: expression.deadline === 'said' };
    const start = this.told.pointDays(expression.from, first.year);
    let end = start;
    let endYear = first.year;
    if (expression.to) {
      const until = expression.to.year;
      const named =
        until?.kind === 'relative' && until.from === 'story'
          ? first.year + until.offset
          : until
            ? this.told.pointYear(expression.to, place)?.year
            : undefined;
      endYear = named ?? first.year;
      // `11月至3月` ends in the year after.
      const same = this.told.pointDays(expression.to, endYear);
      if (named === undefined && same.to < start.from) endYear++;
      end = this.told.pointDays(expression.to, endYear);
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
}
