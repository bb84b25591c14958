/** Quantities of one run: numerals, what each one is, and what neighbours and the words around add. The lists read as documentation. */
import type { Span } from '../../model';
import type { Run } from '../../prose/types';
import type { EntityMention, PeriodMention, QuantityMention } from '../types';
import { mention, type Figure, type Reader } from './figure';
import type { Numeral } from './numeral';
import { amount, product } from './readers/amount';
import { mixed, parts, stroke, tenths } from './readers/fraction';
import { bareMoney, money } from './readers/money';
import { bareRatio, doublings, ratio, multiple } from './readers/multiple';
import { percentage } from './readers/percentage';
import { great, index, plain } from './readers/plain';
import { point } from './readers/point';
import { leading, ordinal, strongest } from './readers/rank';
import { scale } from './readers/scale';
import { wordFigures } from './readers/word';
import { boundFigures } from './refine/bounds';
import { shareUnits } from './refine/lists';
import { joinRanges } from './refine/ranges';
import { numeralsOf } from './scan';
import { SILENCES } from './silence/list';

export { recognizeNumerals, type NumeralMention } from './numbers';

/** The first that reads a numeral has it. */
const READERS: readonly Reader[] = [
  percentage,
  point,
  mixed,
  parts,
  doublings,
  multiple,
  tenths,
  ratio,
  stroke,
  bareRatio,
  ordinal,
  leading,
  strongest,
  product,
  scale,
  money,
  amount,
  bareMoney,
  great,
  index,
  plain,
];

/** Each takes all figures of a run, in order, and hands on better ones. */
const REFINERS: readonly ((run: Run, figures: readonly Figure[]) => readonly Figure[])[] = [
  joinRanges,
  shareUnits,
  boundFigures,
];

/**
 * Every number that counts something in `run`, in order and without overlap; offsets are of the run's text.
 * Numerals inside `periods` and `entities` belong to those.
 */
export function recognizeQuantities(
  run: Run,
  periods: readonly PeriodMention[],
  entities: readonly EntityMention[],
): readonly QuantityMention[] {
  const closed = merged([...periods, ...entities, ...(run.enumerator ? [run.enumerator] : [])]);
  let figures = readFigures(run, closed);
  for (const refine of REFINERS) figures = refine(run, figures);
  return figures
    .filter((read) => !SILENCES.some((silence) => silence.applies(run, read)))
    .map((read) => mention(run, read));
}

function readFigures(run: Run, closed: readonly Span[]): readonly Figure[] {
  const words = wordFigures(run, closed);
  const numerals = numeralsOf(run, merged([...closed, ...words]));
  const figures: Figure[] = [];
  let free = 0;
  numerals.forEach((numeral, i) => {
    if (numeral.start < free) return;
    const read = firstReading(run, numeral, numerals.slice(i + 1, i + 4));
    if (!read || read.start < free) return;
    figures.push(read);
    free = read.end;
  });
  return words.length === 0 ? figures : [...figures, ...words].sort((a, b) => a.start - b.start);
}

function firstReading(run: Run, numeral: Numeral, rest: readonly Numeral[]): Figure | null {
  for (const reader of READERS) {
    const read = reader.read(run, numeral, rest);
    if (read) return read;
  }
  return null;
}

/** Spans in order, overlapping ones made one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}
