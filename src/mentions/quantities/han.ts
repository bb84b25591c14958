/** Reads numerals written in Chinese signs: 三亿七千零六十二万, 两万五, 廿, 二○五万, 五十八点六, 几十万, 三五, 一千多万. */
import { DIGITS, MORE, SMALL_MULTIPLIERS, TENS } from '../../lexicon/numerals';
import { isMultiplier, signAt, SIGNS } from './han-signs';
import { HanSum } from './han-sum';
import type { Numeral } from './numeral';
import { times } from './times';

/** No numeral of a report has more signs; what has goes on as another one. */
const LONGEST = 60;

const BLANK = /[ \u00a0\u3000]/;
const POINT = /[点.·・]/;

/**
 * The Chinese numeral that starts at `at`, or `null` if no sign of number stands there.
 * A result always takes in the sign at `at`, so that a scan that goes on behind it is linear.
 */
export function readHan(text: string, at: number): Numeral | null {
  const first = signAt(text, at, true);
  if (!first) return null;
  const sum = new HanSum();
  let end = at;
  let more = false;
  let digitsSeen = false;
  let big = 1;
  let bigFrom = -1;
  let fraction: string | null = null;
  for (let i = at; i < Math.min(text.length, at + LONGEST);) {
    let next = i;
    if (i > at && BLANK.test(text.charAt(i)) && SIGNS.has(text.charAt(i + 1))) next = i + 1;
    const char = text.charAt(next);
    const sign = signAt(text, next, next === at || isMultiplier(text.charAt(next + 1)));
    if (sign && !(sign.type !== 'big' && fraction !== null) && !(more && sign.type !== 'big')) {
      if (sign.type === 'big') {
        if (bigFrom < 0) bigFrom = next;
        big *= sign.value;
      } else {
        big = 1;
        bigFrom = -1;
        if (sign.type !== 'small' || char === '十' || char === '拾') digitsSeen = true;
      }
      if (fraction === null) sum.add(sign);
      end = next + 1;
      i = end;
      continue;
    }
    const joint = BLANK.test(text.charAt(i)) ? i + 1 : i;
    if (!more && fraction === null && POINT.test(text.charAt(joint)) && i > at) {
      const behind = BLANK.test(text.charAt(joint + 1)) && text.charAt(joint) === '点' ? joint + 2 : joint + 1;
      const decimals = decimalsAt(text, behind);
      if (decimals) {
        fraction = decimals.digits;
        end = decimals.end;
        i = end;
        big = 1;
        bigFrom = -1;
        continue;
      }
    }
    if (!more && MORE.has(text.charAt(joint)) && end > at && allowsMore(text, end, joint)) {
      more = true;
      end = joint + 1;
      i = end;
      continue;
    }
    break;
  }
  const { lo, hi } = sum.end();
  const scaled = fraction === null ? 1 : big;
  const tail = fraction === null ? 0 : Number(`0.${fraction}`);
  const min = times(lo + tail, scaled);
  const max = times(hi + tail, scaled);
  return {
    start: at,
    end,
    min,
    max,
    mantissa: min / big,
    factor: big,
    magnitude: bigFrom < 0 ? null : text.slice(bigFrom, end),
    writing: 'han',
    more,
    bare: !digitsSeen,
    digits: text.slice(at, end),
  };
}

/** Digits behind a decimal point; none where 十 or 百 follow (十点二十分 is a time). */
function decimalsAt(text: string, at: number): { readonly digits: string; readonly end: number } | null {
  let digits = '';
  let i = at;
  for (; i < text.length; i++) {
    if (digits && BLANK.test(text.charAt(i)) && DIGITS.has(text.charAt(i + 1))) i++;
    const value = text.charAt(i) === '两' ? undefined : DIGITS.get(text.charAt(i));
    if (value === undefined) break;
    digits += String(value);
  }
  return digits === '' || SMALL_MULTIPLIERS.has(text.charAt(i)) ? null : { digits, end: i };
}

/** 多 belongs to the number behind a magnitude: 三百多, 十余, 一千多万. */
function allowsMore(text: string, end: number, at: number): boolean {
  const before = text.charAt(end - 1);
  if (!isMultiplier(before) && !TENS.has(before)) return false;
  return !/[样元功边]/.test(text.charAt(at + 1)) || text.charAt(at + 1) === '元';
}
