/** Spans of whole years that are counted from what the report tells: 五年内, 前三年, 近五年, 本届政府, 九十年代. */
import { AHEAD_CUES, COMPARING } from '../../lexicon/calendar';
import type { Basis, Span } from '../../model';
import type { PeriodExpression } from '../types';
import type { Day, Years } from './dates';
import type { Frame, Frames } from './frames';
import { spanOf, STATED, UNKNOWN, UNTOLD, type Place, type Resolution } from './place';
import type { TermOfOffice } from './terms';
import type { ToldYears } from './told-years';
import { yearsOf, type AboutSegment } from './topics';

/** A span of so many years or more has no 前三年. */
const LONG = 20;

export class CountedYears {
  constructor(
    private readonly day: Day | null,
    private readonly term: TermOfOffice | null,
    private readonly frames: Frames,
    private readonly told: ToldYears,
  ) {}

  /** 本届政府: the five years that the sentence itself names, else the term that the head of the report tells. */
  office(offset: number, place: Place): Resolution {
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
  planYears(count: number, { passage: { run }, mention, segment }: Place): Resolution {
    const ahead = run.folded.startsWith('内', mention.end - 1) || looksAhead(run.folded, segment);
    const frame = this.frameOf(count, segment, ahead);
    return frame ? spanOf(frame) : UNTOLD;
  }

  /** The years that the segment or its section is about, if they are as many, else those last told of. */
  private frameOf(count: number, { topic, wide }: AboutSegment, ahead: boolean): Frame | null {
    return [topic, wide].find((about) => about && lengthOf(about.years) === count) ?? this.frames.of(count, ahead);
  }

  /** 五年前: counted from the year that the sentence tells, else from the report's. */
  ago(count: number, { sentence }: Place): Resolution {
    const from = sentence ?? this.told.reportYear();
    if (!from) return UNTOLD;
    const year = from.year - count;
    const basis: Basis = sentence ? { ...sentence.basis, reason: 'sentence-year' } : from.basis;
    return spanOf({ years: { from: year, to: year }, basis });
  }

  years(expression: Extract<PeriodExpression, { type: 'years' }>, place: Place): Resolution {
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
    return years ? spanOf({ years, basis: this.told.reportBasis() }) : UNTOLD;
  }

  /** `今后八年，特别是近三年`: the years ahead that stand just before. */
  private aheadBefore({ passage, mention, mentions, index }: Place): Years | null {
    const before = mentions[index - 1];
    if (before?.expression.type !== 'years' || before.expression.direction !== 'ahead') return null;
    const between = passage.run.folded.slice(before.end, mention.start);
    return /^[,、]?(?:特别是|尤其是|首先是|主要是|重点是|关键是)$/.test(between) ? yearsOf(before, this.day) : null;
  }

  planPart(
    { count, end }: Extract<PeriodExpression, { type: 'plan-part' }>,
    { passage, segment, mentions, mention }: Place,
  ): Resolution {
    const before = mentions.filter((other) => other.start < mention.start && other.start >= segment.start);
    const compared = COMPARING.test(passage.run.folded.slice(Math.max(0, mention.start - 3), mention.start));
    if (end === 'first' && compared && this.day) {
      // `比前五年`: the years before those that the section is about.
      const about = segment.topic?.years;
      const next = about && lengthOf(about) === count ? about.from : this.day.year - count;
      return spanOf({
        years: { from: next - count, to: next - 1 },
        basis: segment.topic?.basis ?? this.told.reportBasis(),
      });
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
    return spanOf({ years: { from: this.day.year - count, to: this.day.year - 1 }, basis: this.told.reportBasis() });
  }

  era({ century, from, to }: Extract<PeriodExpression, { type: 'era' }>, { passage, mention }: Place): Resolution {
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
      written === null ? { ...this.told.reportBasis(), reason: decade ? 'nearest-decade' : 'report-date' } : STATED;
    return { ...spanOf({ years: { from: base + from, to: base + to }, basis }), deadline };
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
