/** A row of the list while it is made: the draft without what only the whole list can tell. */
import type { Change, QuantityKind } from '../../model';
import { shingles } from './words';
import type { CommitmentDraft, PlacedSpan } from '../types';

export interface Row extends Omit<CommitmentDraft, 'id' | 'conflicts' | 'baseline' | 'mentions'> {
  /** Place of the first mention's segment. */
  readonly reading: number;
  readonly segment: number;
  /** What the row is about, in the few words that stay: metric key or content of the action. */
  readonly about: string;
  /** Content words of the clause, and of the whole sentence. */
  readonly words: string;
  readonly sentenceWords: string;
  /** Whether the sentence itself says the time, so that a note's deadline does not stand in. */
  readonly dated: boolean;
  readonly value: Value | null;
  readonly mentions: readonly PlacedSpan[];
}

/** By what a row is compared with those that may repeat it. */
export class Print {
  private made: Int32Array | null = null;

  constructor(private readonly words: string) {}

  /** Worked out when the first candidate for a repeat comes up; most rows never need them. */
  get shingles(): Int32Array {
    return (this.made ??= shingles(this.words));
  }
}

/** A row with what it is compared and named by, worked out once. */
export interface KnownRow {
  readonly row: Row;
  /** Entries under which near repeats are looked up. */
  readonly keys: readonly (string | number)[];
  readonly print: Print;
  /** What the row is about and its own words, as one id that others may share. */
  readonly name: string;
}

export interface Value {
  readonly kind: QuantityKind;
  readonly min: number;
  readonly max: number;
  readonly unit: string | null;
  readonly change: Change | null;
}
