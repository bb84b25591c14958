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

/** The day, month, quarter … that a text names; a part that it leaves out is absent. */
export type PeriodExpression =
  /** An absolute or a year-less calendar span. `to` is the last named point of a range. */
  | {
      readonly type: 'calendar';
      readonly from: CalendarPoint;
      readonly to: CalendarPoint | null;
      readonly deadline: boolean;
    }
  /** 今年, 去年, 明年, 上年, 当年, 本世纪末 …: years from the report's or the sentence's year, with a part of the year. */
  | {
      readonly type: 'relative';
      readonly offset: number;
      readonly anchor: 'report' | 'sentence';
      readonly part: YearPart | null;
      readonly deadline: boolean;
    }
  /** 近三年, 过去五年, 未来五年: a number of years back from or on from the report. */
  | { readonly type: 'years'; readonly count: number; readonly direction: 'back' | 'ahead' }
  /** “十四五”: a named plan, with 末 as a deadline. */
  | { readonly type: 'plan'; readonly from: number; readonly to: number; readonly deadline: boolean }
  | { readonly type: 'recurrence' };

export interface CalendarPoint {
  readonly year: number | null;
  readonly part: YearPart | null;
}

/** A part of a year by its first and last month (1–12) and days; `lastDay` 31 stands for the month's end. */
export interface YearPart {
  readonly fromMonth: number;
  readonly fromDay: number;
  readonly toMonth: number;
  readonly toDay: number;
}

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
