/** Finds every numeral of a run in one pass. */
import type { Span } from '../../model';
import type { Run } from '../../prose/types';
import { readHan } from './han';
import { isHanNumeralSign } from './han-signs';
import { readArabic } from './arabic';
import type { Numeral } from './numeral';

/**
 * All numerals of `run` in order, without those inside `closed` spans (sorted; periods and names that are read already).
 * `isWord` may pass over single Chinese signs that are parts of words, before any work is done for them.
 * Linear: the scan goes on behind each numeral that it reads.
 */
export function numeralsOf(
  run: Run,
  closed: readonly Span[] = [],
  isWord: (text: string, at: number) => boolean = () => false,
): readonly Numeral[] {
  const { folded, text } = run;
  const found: Numeral[] = [];
  let next = 0;
  let closedFrom = closed[0]?.start ?? Infinity;
  for (let i = 0; i < folded.length;) {
    const code = folded.charCodeAt(i);
    const isDigit = code >= 0x30 && code <= 0x39;
    if (!isDigit && code !== 0x2e && !isHanNumeralSign(code)) {
      i++;
      continue;
    }
    if (!isDigit && code !== 0x2e && isWord(folded, i)) {
      i++;
      continue;
    }
    while (closedFrom <= i) {
      i = Math.max(i, closed[next]?.end ?? i);
      next++;
      closedFrom = closed[next]?.start ?? Infinity;
      if (closedFrom > i) break;
    }
    const at = folded.charCodeAt(i);
    const numeral =
      at >= 0x30 && at <= 0x39
        ? readArabic(folded, text, i)
        : at === 0x2e
          ? leadingPoint(run, i)
          : isHanNumeralSign(at)
            ? readHan(folded, i)
            : null;
    if (!numeral) {
      i++;
      continue;
    }
    i = numeral.end;
    if (isScannedDash(folded, numeral)) continue;
    found.push(signed(folded, numeral, found.at(-1)));
  }
  return found;
}

/** 一 between figures in Arabic digits (`17.9一24.3%`) is a dash that a scanner misread. */
function isScannedDash(text: string, { start, end }: Numeral): boolean {
  if (end - start !== 1 || text.charAt(start) !== '一') return false;
  return /[0-9%‰万亿]/.test(text.charAt(start - 1)) && /[0-9]/.test(text.charAt(end));
}

/** `.5` at the start of a word. */
function leadingPoint(run: Run, at: number): Numeral | null {
  if (at > 0 && /[0-9A-Za-z]/.test(run.folded.charAt(at - 1))) return null;
  const read = readArabic(run.folded, run.text, at + 1);
  if (!read || !/^[0-9]+$/.test(read.digits)) return null;
  const shift = 10 ** -read.digits.length;
  const scale = (value: number): number => Number((value * shift).toPrecision(15));
  return { ...read, start: at, min: scale(read.min), max: scale(read.max), mantissa: scale(read.mantissa) };
}

/** 减负, 自负: 负 ends a word. */
const NOT_NEGATIVE = '减胜担抱自欠背辜肩';

/** Takes in 负, 零下 or a minus sign in front; a dash behind another figure is the mark of a range. */
function signed(text: string, numeral: Numeral, previous: Numeral | undefined): Numeral {
  if (text.charAt(numeral.start - 1) === '下') {
    return text.charAt(numeral.start - 2) === '零' ? negative(numeral, numeral.start - 2) : numeral;
  }
  const sign = text.charAt(numeral.start - 1);
  const minus = sign === '-' || sign === '−';
  if (!minus && sign !== '负' && sign !== '負') return numeral;
  if (!minus && NOT_NEGATIVE.includes(text.charAt(numeral.start - 2) || '\0')) return numeral;
  if (minus) {
    const before = text.charAt(numeral.start - 2);
    if (/[0-9A-Za-z%‰)\]-]/.test(before)) return numeral;
    if (previous && numeral.start - previous.end <= 6) return numeral;
  }
  return negative(numeral, numeral.start - 1);
}

function negative(numeral: Numeral, start: number): Numeral {
  return { ...numeral, start, min: -numeral.max, max: -numeral.min, mantissa: -numeral.mantissa };
}
