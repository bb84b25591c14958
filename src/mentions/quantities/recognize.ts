/** Quantities of one run: numerals, what each one is, and what neighbours and the words around add. The lists read as documentation. */
import type { Span } from '../../model';
import type { Run } from '../../prose/types';
import type { EntityMention, PeriodMention, QuantityMention } from '../types';
import { mention, type Figure, type Reader } from './figure';
import { isHanNumeralSign } from './han-signs';
import type { Numeral } from './numeral';
import { amount, product } from './readers/amount';
import { cell } from './readers/cell';
import { mixed, parts, stroke, tenths } from './readers/fraction';
import { bareMoney, money } from './readers/money';
import { bareRatio, doublings, ratio, multiple, structure } from './readers/multiple';
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
import { AFTER_BOUNDS, BEFORE_BOUNDS } from './silence/list';
import type { Silence } from './silence/silence';
import { mayFollowNumber, readUnit } from './unit';

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
  structure,
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
  cell,
  bareMoney,
  great,
  index,
  plain,
];

/** Each takes all figures of a run, in order, and hands on better ones. */
const REFINERS: readonly ((run: Run, figures: readonly Figure[]) => readonly Figure[])[] = [
  joinRanges,
  shareUnits,
  (run, figures) => withoutSilent(run, figures, BEFORE_BOUNDS),
  boundFigures,
  (run, figures) => withoutSilent(run, figures, AFTER_BOUNDS),
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
    .filter((read) => Number.isFinite(read.min) && Number.isFinite(read.max))
    .map((read) => mention(run, read));
}

function withoutSilent(run: Run, figures: readonly Figure[], reasons: readonly Silence[]): readonly Figure[] {
  return figures.filter((read) => !reasons.some((silence) => silence.applies(run, read)));
}

/** One sign of number with no other beside it and nothing of a figure around it. */
function isLoneSign(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return (
    !isHanNumeralSign(next) &&
    !mayFollowNumber(next) &&
    !/[点.·・多余餘]/.test(text.charAt(at + 1)) &&
    !isHead(text, at)
  );
}

const HEADS = '第前翻上近超过逾至到、—–~-负/又之';

function isHead(text: string, at: number): boolean {
  return at > 0 && HEADS.includes(text.charAt(at - 1));
}

/** A short Chinese numeral with nothing of a figure around it is part of a word: 统一, 百姓. Most are; they end here. */
function isWord(text: string, numeral: Numeral): boolean {
  if (numeral.writing === 'arabic' || numeral.more || numeral.end - numeral.start > 2) return false;
  if ((numeral.factor !== 1 && !numeral.bare) || numeral.max >= 1e9) return false;
  return !mayFollowNumber(text.charCodeAt(numeral.end)) && !isHead(text, numeral.start);
}

function readFigures(run: Run, closed: readonly Span[]): readonly Figure[] {
  const words = wordFigures(run, closed);
  const numerals = numeralsOf(run, words.length > 0 ? merged([...closed, ...words]) : closed, isLoneSign);
  const figures: Figure[] = [];
  let free = 0;
  numerals.forEach((numeral, i) => {
    if (numeral.start < free || isWord(run.folded, numeral)) return;
    const nearby = (numerals[i + 1]?.start ?? Infinity) - numeral.end <= 8;
    const read = firstReading(run, numeral, nearby ? numerals.slice(i + 1, i + 3) : ALONE);
    if (!read || read.start < free) return;
    figures.push(read);
    free = read.end;
  });
  return words.length === 0 ? figures : [...figures, ...words].sort((a, b) => a.start - b.start);
}

const ALONE: readonly Numeral[] = [];

function firstReading(run: Run, numeral: Numeral, rest: readonly Numeral[]): Figure | null {
  const unit = readUnit(run.folded, numeral.end);
  for (const reader of READERS) {
    const read = reader.read(run, numeral, rest, unit);
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
