/** What recognisers find in one run, before the whole report is known. Offsets are of the run's text. */
import type { Comparator, EntityType, QuantityKind, QuantityTrace, Span } from '../model';
import type { Run } from '../prose/types';

/** Finds mentions in a run, in order and without overlap among its own. Pure; linear in the run's length. */
export interface Recognizer<M extends Span> {
  readonly id: string;
  recognize(run: Run, seen: readonly Span[]): readonly M[];
}

export interface QuantityMention extends Span {
  readonly kind: QuantityKind;
  readonly min: number;
  readonly max: number;
  readonly unit: string | null;
  readonly comparator: Comparator;
  /** Span of number, magnitude, unit and the words of its bound around it (`超过100亿元大关`): what a clause loses when the figure is taken out. */
  readonly outer: Span;
  /** True where unit or magnitude came from a neighbour in a list. */
  readonly shared: boolean;
  readonly trace: QuantityTrace;
}

/** A time as written; the dates are known only when the report's own date is. */
export interface PeriodMention extends Span {
  readonly expression: PeriodExpression;
  readonly recurs: string | null;
}

/** What a text says of a time, before the report's own date is known; a part that it leaves out is `null`. */
export type PeriodExpression =
  /** A year, a part of one, or both; written (2018年) or relative (去年3月). `to` is the last named point of a range. */
  | {
      readonly type: 'calendar';
      readonly from: CalendarPoint;
      readonly to: CalendarPoint | null;
      readonly deadline: Deadline;
    }
  /** 近三年, 过去五年, 未来3—5年, 这五年: a number of years back from, on from or around the report; `count` is the largest that is named. */
  | { readonly type: 'years'; readonly count: number; readonly direction: 'back' | 'ahead' | 'this' }
  /** “十四五”, 第七个五年计划: the years of a named plan. */
  | { readonly type: 'plan'; readonly from: number; readonly to: number; readonly deadline: boolean }
  /** 五年内, 五年共…: so many years of the plan or term that the text is about; a length of time where it is about none. */
  | { readonly type: 'plan-years'; readonly count: number }
  /** 五年前: so many years before the year spoken of. */
  | { readonly type: 'ago'; readonly count: number }
  /** 前两年, 后三年: the first or last years of the plan or five years that the sentence is about. */
  | { readonly type: 'plan-part'; readonly count: number; readonly end: 'first' | 'last' }
  /** 九十年代, 本世纪末: years of a century, 1 to 100 (a decade's first is 0, 10 …). */
  | { readonly type: 'era'; readonly century: Century | null; readonly from: number; readonly to: number }
  /** 本届政府 is 0, 上届政府 is −1: a term of office of five years. */
  | { readonly type: 'term'; readonly offset: number }
  | { readonly type: 'recurrence' };

/** A century by its number, or counted from the report's. */
export type Century = { readonly written: number } | { readonly offset: number };

/** `said`: 到, 前, 截至. `edge`: a bare 底 or 末, a deadline only where the text looks ahead. */
export type Deadline = 'said' | 'edge' | null;

export interface CalendarPoint {
  readonly year: YearReference | null;
  readonly part: YearPart | null;
}

/** A year as written, or counted from the year of the report, of the sentence (上年), or last told of (同年, 次年). */
export type YearReference =
  | { readonly kind: 'written'; readonly year: number }
  | { readonly kind: 'relative'; readonly offset: number; readonly from: 'report' | 'sentence' | 'story' };

/** A part of a year. Months are 1–12; `toDay` 31 stands for the month's last day. */
export type YearPart =
  | {
      readonly kind: 'span';
      readonly fromMonth: number;
      readonly fromDay: number;
      readonly toMonth: number;
      readonly toDay: number;
    }
  /** 本月 is 0, 上月 is −1. */
  | { readonly kind: 'month'; readonly offset: number; readonly fromDay: number; readonly toDay: number }
  /** A day or days whose month is not written. */
  | { readonly kind: 'days'; readonly from: number; readonly to: number }
  /** Up to the eve of a festival. */
  | { readonly kind: 'festival'; readonly name: string }
  /** 同期: the part of the year that the sentence speaks of. */
  | { readonly kind: 'same' };

/** A name as the run alone tells it; short forms that need the rest of the report come later. */
export interface EntityMention extends Span {
  readonly type: EntityType;
  readonly title: string | null;
  readonly affiliation: string | null;
  readonly reason: string;
}

/** All that one run holds. */
export interface RunMentions {
  readonly periods: readonly PeriodMention[];
  readonly entities: readonly EntityMention[];
  readonly quantities: readonly QuantityMention[];
}
