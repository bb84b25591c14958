/** The numbers of a run for a reader who wants only these: what 分之, a stroke, 又 or a dozen join is one number. */
import type { Span } from '../../model';
import type { Run } from '../../prose/types';
import type { Numeral } from './numeral';
import { numeralsOf } from './scan';

/** A number of a run with or without what it counts. */
export interface NumeralMention extends Span {
  readonly text: string;
  readonly value: number;
}

/** Verbs that 打 opens: behind a number of these it is no dozen. */
const NOT_DOZEN = /^打[造击通破响好开赢牢出听下压算理扫断卡动防败入交进]/;
const KILO = /^[kK](?![A-Za-z0-9])/;

/** All numbers of `run`, names and dates included: offsets of the run's text, values with sign, magnitude and fraction. */
export function recognizeNumerals(run: Run): readonly NumeralMention[] {
  const text = run.folded;
  const numerals = numeralsOf(run);
  const found: NumeralMention[] = [];
  for (let i = 0; i < numerals.length;) {
    const whole = numerals[i];
    if (!whole) break;
    const joined = fractionAt(text, numerals, i) ??
      mixedAt(text, numerals, i) ?? { value: whole.min, end: whole.end, taken: 1 };
    const behind = text.slice(joined.end, joined.end + 2);
    const dozen = behind.startsWith('打') && !NOT_DOZEN.test(behind) && whole.writing === 'han';
    const kilo = KILO.test(behind) && whole.writing === 'arabic';
    const value = joined.value * (dozen ? 12 : kilo ? 1000 : 1);
    const end = joined.end + (dozen || kilo ? 1 : 0);
    if (Number.isFinite(value)) found.push({ start: whole.start, end, text: run.text.slice(whole.start, end), value });
    i += joined.taken;
  }
  return found;
}

interface Joined {
  readonly value: number;
  readonly end: number;
  readonly taken: number;
}

/** 五分之一, 16/5. */
function fractionAt(text: string, numerals: readonly Numeral[], at: number): Joined | null {
  const [first, second, third] = numerals.slice(at, at + 3);
  if (!first || !second) return null;
  const between = jointOf(text, first, second);
  if (between === '分之') return { value: second.min / first.min, end: second.end, taken: 2 };
  const chained = (third && jointOf(text, second, third) === '/') || text.charAt(first.start - 1) === '/';
  if (between !== '/' || chained || second.min > 1000 || second.min === 0) return null;
  return { value: first.min / second.min, end: second.end, taken: 2 };
}

/** 三又二分之一. */
function mixedAt(text: string, numerals: readonly Numeral[], at: number): Joined | null {
  const [whole, next] = numerals.slice(at, at + 2);
  if (!whole || !next || jointOf(text, whole, next) !== '又') return null;
  const part = fractionAt(text, numerals, at + 1);
  return part && { value: whole.min + Math.sign(whole.min) * part.value, end: part.end, taken: 3 };
}

function jointOf(text: string, a: Numeral, b: Numeral): string {
  return b.start - a.end > 8 ? '' : text.slice(a.end, b.start).replaceAll(' ', '');
}
