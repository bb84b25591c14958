/** Joins the two ends of a range: 5%—6%, 30至50家, 4.5-5%, 500万至600万人, 百分之五至六. */
import { RANGE_MARKS } from '../../../lexicon/numerals';
import type { Run } from '../../../prose/types';
import { times } from '../times';
import type { Figure } from '../figure';
import { isPlain } from './plain';

export function joinRanges(run: Run, figures: readonly Figure[]): readonly Figure[] {
  const joined: Figure[] = [];
  for (const right of figures) {
    const left = joined.at(-1);
    const range = left ? rangeOf(run, left, right) : null;
    if (range) joined[joined.length - 1] = range;
    else joined.push(right);
  }
  return joined;
}

function rangeOf(run: Run, left: Figure, right: Figure): Figure | null {
  const text = run.folded;
  if (right.start - left.end > 6 || left.min !== left.max || right.min !== right.max) return null;
  const mark = text.slice(left.end, right.start).trim();
  if (!isRangeMark(mark) || left.kind === 'rank' || (right.kind === 'scale' && !isPlain(left))) return null;
  const word = mark === '至' || mark === '到';
  // `从5%到10%` tells of a change: two figures, unless the unit is shared.
  if (word && !isPlain(left) && /[从由自]$/.test(text.slice(Math.max(0, left.start - 1), left.start))) return null;
  const ends = endsOf(left, right);
  if (!ends || ends.low > ends.high) return null;
  const carrier = isPlain(right) && !isPlain(left) ? left : right;
  return {
    ...carrier,
    start: left.start,
    end: right.end,
    min: ends.low,
    max: ends.high,
    more: left.more || right.more,
    comparator: left.more || right.more ? 'gt' : 'eq',
    outer: { start: left.start, end: right.end },
    numeral: { ...carrier.numeral, digits: run.text.slice(left.start, right.numeral.end) },
    implied: [...carrier.implied, ...(isPlain(left) !== isPlain(right) ? [carrier.unitText ?? ''] : [])].filter(
      Boolean,
    ),
  };
}

function isRangeMark(mark: string): boolean {
  return mark.length <= 4 && mark !== '' && [...mark].every((sign) => RANGE_MARKS.has(sign));
}

/** Values of both ends, the unit and perhaps the magnitude shared; `null` where they do not belong together. */
function endsOf(left: Figure, right: Figure): { readonly low: number; readonly high: number } | null {
  if (!isPlain(left) && !isPlain(right)) {
    return left.unit === right.unit && left.kind === right.kind ? { low: left.min, high: right.max } : null;
  }
  if (isPlain(left)) {
    return { low: shareOf(left, right), high: right.max };
  }
  if (left.kind === 'percentage' && left.unitText?.includes('分')) return { low: left.min, high: shareOf(right, left) };
  if (left.kind === 'money' && left.unitText !== null && left.numeral.factor === 1) return null;
  return null;
}

/** The value of a plain figure under the unit, and the magnitude where it has none and is the smaller number, of `other`. */
export function shareOf(plain: Figure, other: Figure): number {
  const worth = other.numeral.max === 0 ? 1 : other.max / other.numeral.max;
  const magnitude =
    plain.numeral.factor === 1 && Math.abs(plain.numeral.mantissa) <= 10 * Math.abs(other.numeral.mantissa)
      ? other.numeral.factor
      : 1;
  return times(times(plain.max, magnitude), worth);
}
