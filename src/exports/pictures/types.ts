/** What the pictures of a report show: numbers, words, and the same as a table. Plain data. */
import type { Role, Strength } from '../../model';

/** A text alternative: what a picture shows, in a sentence and as a table. */
export interface Alternative {
  readonly title: string;
  readonly summary: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One end of a comparison; `min` and `max` differ for a range. */
export interface Bar {
  readonly min: number;
  readonly max: number;
  readonly reading: string;
  readonly period: string;
}

/** A target beside the last result of the same metric, in one unit. */
export interface Comparison {
  /** The row of the target. */
  readonly row: string;
  readonly label: string;
  readonly target: Bar;
  readonly result: Bar;
  /** How far the two lie apart, or empty. */
  readonly change: string;
  /** Percentages can stand on one scale; every other pair has a scale of its own. */
  readonly rate: boolean;
}

/** All that is due in one time. */
export interface Deadline {
  readonly label: string;
  /** ISO 8601 dates, both included. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** A whole and its parts, in the order of `Stacked.parts`. */
export interface StackedBar {
  readonly label: string;
  /** What to look for in the table; empty for everything. */
  readonly value: string;
  readonly counts: readonly number[];
}

export interface StackedPart<T extends string> {
  readonly id: T;
  readonly label: string;
}

export interface Stacked<T extends string> extends Alternative {
  readonly parts: readonly StackedPart<T>[];
  readonly bars: readonly StackedBar[];
}

export interface Pictures {
  readonly comparisons: Alternative & {
    readonly items: readonly Comparison[];
    readonly rates: string;
    readonly amounts: string;
    readonly legend: readonly StackedPart<Role>[];
  };
  readonly deadlines: Alternative & { readonly items: readonly Deadline[] };
  readonly strengths: Stacked<Strength>;
  readonly sections: Stacked<Role>;
}
