/** A figure while it is being read: what readers hand to refiners, and these to the mention. */
import type { Comparator, QuantityKind, Span } from '../../model';
import type { Run } from '../../prose/types';
import type { QuantityMention } from '../types';
import type { Numeral } from './numeral';
import type { UnitReading } from './unit';

export interface Figure extends Span {
  readonly reader: string;
  readonly kind: QuantityKind;
  readonly min: number;
  readonly max: number;
  readonly unit: string | null;
  /** The numeral that gives the (last) value. */
  readonly numeral: Numeral;
  /** Characters of the unit as written; `null` where none is. */
  readonly unitText: string | null;
  /** 多 or 余 stands inside: more than the written value. */
  readonly more: boolean;
  readonly comparator: Comparator;
  readonly bound: string | null;
  readonly outer: Span;
  readonly shared: boolean;
  readonly implied: readonly string[];
}

/** Reads the figure that a numeral makes with what stands around it. */
export interface Reader {
  readonly id: string;
  /** `null` where the numeral is not of this kind. `rest` are the next numerals, `unit` is what stands right behind. */
  read(run: Run, numeral: Numeral, rest: readonly Numeral[], unit: UnitReading | null): Figure | null;
}

/** What a reader has to say; the rest is filled in alike for all. */
export interface Reading extends Span {
  readonly kind: QuantityKind;
  readonly min: number;
  readonly max: number;
  readonly unit: string | null;
  readonly unitText?: string | null;
  readonly more?: boolean;
  readonly comparator?: Comparator;
  readonly implied?: readonly string[];
}

export function figure(reader: string, numeral: Numeral, reading: Reading): Figure {
  const { start, end, kind, min, max, unit } = reading;
  const more = reading.more ?? numeral.more;
  return {
    reader,
    start,
    end,
    kind,
    min,
    max,
    unit,
    numeral,
    unitText: reading.unitText ?? null,
    more,
    comparator: reading.comparator ?? (more ? 'gt' : 'eq'),
    bound: null,
    outer: { start, end },
    shared: false,
    implied: reading.implied ?? [],
  };
}

export function mention(run: Run, read: Figure): QuantityMention {
  return {
    start: read.start,
    end: read.end,
    kind: read.kind,
    min: read.min,
    max: read.max,
    unit: read.unit,
    comparator: read.comparator,
    outer: read.outer,
    shared: read.shared,
    trace: {
      recognizer: read.reader,
      number: read.numeral.digits,
      magnitude: read.numeral.magnitude,
      unit: read.unitText,
      bound: read.bound ?? (read.more ? moreSign(run, read) : null),
      implied: read.implied,
    },
  };
}

function moreSign(run: Run, read: Figure): string {
  return /[余餘]/.test(run.text.slice(read.start, read.end)) ? '余' : '多';
}
