/** The whole report as the statements floor sees it, and what it says of each figure. Offsets are of the run's text. */
import type { Basis, Change, ReportDocument, Role, Span, Strength } from '../model';
import type { LinkedEntity } from '../mentions/entities/link';
import type { ResolvedPeriod } from '../mentions/periods/resolve';
import type { QuantityMention } from '../mentions/types';
import type { Passage } from '../prose/types';

/** A passage with all that was found in it. */
export interface Reading {
  readonly passage: Passage;
  readonly quantities: readonly QuantityMention[];
  readonly periods: readonly ResolvedPeriod[];
  readonly entities: readonly LinkedEntity[];
}

export interface Report {
  readonly document: ReportDocument;
  readonly readings: readonly Reading[];
}

/** What is said of one figure. */
export interface Statement {
  readonly metric: string | null;
  readonly fullMetric: string | null;
  readonly unevenList: boolean;
  readonly indicator: string | null;
  readonly change: Change | null;
  readonly role: Role;
  readonly strength: Strength | null;
  readonly period: string | null;
  readonly actor: string | null;
  readonly speaker: string | null;
  readonly comparison: string | null;
  readonly why: {
    readonly metric: Basis | null;
    readonly role: Basis;
    readonly strength: Basis | null;
    readonly period: Basis | null;
  };
}

/** A commitment before its spans are those of the source. */
export interface CommitmentDraft {
  readonly id: string;
  readonly kind: 'quantified' | 'action';
  readonly text: string;
  readonly sentence: string;
  readonly metric: string | null;
  readonly indicator: string | null;
  /** The figure that the row shows: index of its reading and of its place there. */
  readonly quantity: FigureRef | null;
  readonly period: string | null;
  readonly strength: Strength;
  readonly actor: string | null;
  readonly speaker: string | null;
  readonly owner: string | null;
  readonly section: readonly string[];
  readonly conflicts: readonly string[];
  readonly baseline: FigureRef | null;
  readonly mentions: readonly PlacedSpan[];
}

export interface FigureRef {
  readonly reading: number;
  readonly index: number;
}

/** A span of a reading's run. */
export interface PlacedSpan extends Span {
  readonly reading: number;
}
