/** What the resolvers of periods hand each other: a mention where it stands, a year with what told it, and what a mention comes to. */
import type { Basis, Span } from '../../model';
import type { Passage } from '../../prose/types';
import type { PeriodExpression, PeriodMention } from '../types';
import { yearsInterval } from './dates';
import type { Frame } from './frames';
import type { AboutSegment } from './topics';

export interface ResolvedPeriod extends PeriodMention {
  /** ISO 8601 interval, both ends included. */
  readonly interval: string | null;
  /** Whether it bounds a time by its end (`到2025年`, `6月底前`): the interval then runs to that end. */
  readonly deadline: boolean;
  readonly basis: Basis;
}

export type Calendar = Extract<PeriodExpression, { type: 'calendar' }>;

export type Resolution = Pick<ResolvedPeriod, 'interval' | 'basis' | 'deadline'>;

/** A year with what told it. */
export interface Told {
  readonly year: number;
  readonly basis: Basis;
}

/** A mention with all that its place in the report tells. */
export interface Place {
  readonly passage: Passage;
  readonly segment: AboutSegment & Span;
  readonly mention: PeriodMention;
  readonly mentions: readonly PeriodMention[];
  readonly index: number;
  /** The year that its sentence has told. */
  readonly sentence: Told | null;
}

export const STATED: Basis = { confidence: 'stated', words: null, reason: 'year-written' };
export const UNKNOWN: Basis = { confidence: 'inferred', words: null, reason: 'unknown' };
export const UNTOLD: Resolution = { interval: null, basis: UNKNOWN, deadline: false };

/** A span of whole years with what told it. */
export const spanOf = ({ years, basis }: Frame): Resolution => ({
  interval: yearsInterval(years),
  basis,
  deadline: false,
});
