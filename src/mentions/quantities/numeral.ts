/** One numeral as written, with its value and the parts that neighbours may share. */
import type { Span } from '../../model';

export interface Numeral extends Span {
  /** Ends of what is written, sign and magnitude multiplied in; equal but for `几百`, `十几万`, `三五`. */
  readonly min: number;
  readonly max: number;
  /** The number without the Han magnitude that closes it (`3.5` of 3.5万), and that magnitude. */
  readonly mantissa: number;
  readonly factor: number;
  /** The characters of the closing magnitude. */
  readonly magnitude: string | null;
  readonly writing: 'arabic' | 'han';
  /** 多, 余 stand inside or right behind: more than the written value. */
  readonly more: boolean;
  /** Opens with a magnitude and no digit: 百亿, 万. */
  readonly bare: boolean;
  /** Characters of the number without sign words and fuzz, for the trace. */
  readonly digits: string;
}

/** Whether the value is a whole number below ten written as one Han sign. */
export function isSingleHan(numeral: Numeral): boolean {
  return numeral.writing === 'han' && numeral.end - numeral.start === 1;
}
