/** Reads numerals written in Chinese signs: 三亿七千零六十二万, 两万五, 廿, 二○五万, 五十八点六, 几十万, 三五, 一千多万. */
import {
  BIG_MULTIPLIERS,
  DIGITS,
  MORE,
  NOUNS_OF_NUMBER,
  OPEN_DIGITS,
  SMALL_MULTIPLIERS,
  TENS,
} from '../../lexicon/numerals';
import type { Numeral } from './numeral';

/** Both ends of what the signs may mean. */
interface Ends {
  readonly lo: number;
  readonly hi: number;
}

type Sign =
  | { readonly type: 'digit'; readonly value: number }
  | { readonly type: 'open' }
  | { readonly type: 'tens'; readonly value: number }
  | { readonly type: 'small' | 'big'; readonly value: number };

const SIGNS: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ...[...DIGITS].map(([sign, value]) => [sign, { type: 'digit', value }] as const),
  ...[...OPEN_DIGITS].map((sign) => [sign, { type: 'open' }] as const),
  ...[...TENS].map(([sign, value]) => [sign, { type: 'tens', value }] as const),
  ...[...SMALL_MULTIPLIERS].map(([sign, value]) => [sign, { type: 'small', value }] as const),
  ...[...BIG_MULTIPLIERS].map(([sign, value]) => [sign, { type: 'big', value }] as const),
]);

/** Units whose name opens with a sign of number: in 三千瓦 the 千 belongs to 千瓦. */
const UNIT_AFTER_THOUSAND = /[瓦伏字赫卡焦克帕乏]/;
/** 兆 opens a unit too. */
const UNIT_AFTER_MEGA = /[瓦伏赫帕字比]/;

/** 几乎, 几何: 几 opens another word. */
const NOT_SOME = '乎何时经近度';

/** Letters that 一 makes a word of: 统一, 唯一, 逐一. */
const ENDS_IN_ONE = '统唯同专单第万之逐归划合如周不';

/** No numeral of a report has more signs; what has goes on as another one. */
const LONGEST = 60;

const BLANK = /[ \u00a0\u3000]/;
const POINT = /[点.·・]/;

/** By UTF-16 unit: a scan asks this of every letter. */
const IS_SIGN = new Uint8Array(0x10000);
for (const sign of SIGNS.keys()) IS_SIGN[sign.charCodeAt(0)] = 1;

export function isHanNumeralSign(unit: number): boolean {
  return IS_SIGN[unit] === 1;
}

/** The sign at `at` as part of a numeral, or `null` where it is another word. */
function signAt(text: string, at: number, opening: boolean): Sign | null {
  const char = text.charAt(at);
  const sign = SIGNS.get(char);
  if (!sign) return null;
  const next = text.charAt(at + 1);
  switch (char) {
    case '数':
      return SIGNS.get(next)?.type !== 'small' && SIGNS.get(next)?.type !== 'big'
        ? null
        : at > 0 && NOUNS_OF_NUMBER.includes(text.charAt(at - 1))
          ? null
          : sign;
    case '几':
    case '幾':
      return NOT_SOME.includes(next) ? null : sign;
    case '伍':
    case '陆':
      return !opening || SIGNS.get(next)?.type === 'small' || SIGNS.get(next)?.type === 'big' ? sign : null;
    case '两':
      return opening || isMultiplier(next) || isOneOrTwo(text, at) ? sign : null;
    case '千':
    case '百':
      return UNIT_AFTER_THOUSAND.test(next) && !opening ? null : sign;
    case '兆':
      return opening || UNIT_AFTER_MEGA.test(next) ? null : sign;
    default:
      return sign;
  }
}

/** 一两个; in 统一两地 the 一 ends a word. */
function isOneOrTwo(text: string, at: number): boolean {
  return text.charAt(at - 1) === '一' && !ENDS_IN_ONE.includes(text.charAt(at - 2) || '\0');
}

/** Adds signs one by one and keeps what they are worth so far. */
class HanSum {
  private total: Ends = { lo: 0, hi: 0 };
  private section: Ends = { lo: 0, hi: 0 };
  private pending: number[] = [];
  private open = false;
  private lastMultiplier = 0;
  private lastBig = 0;
  private previous: Sign['type'] | null = null;

  add(sign: Sign): void {
    switch (sign.type) {
      case 'digit':
        this.pending.push(sign.value);
        break;
      case 'open':
        this.open = true;
        break;
      case 'tens':
        this.section = plus(this.section, { lo: sign.value, hi: sign.value });
        this.lastMultiplier = 10;
        break;
      case 'small':
        this.section = plus(this.section, this.times(this.takeFactor(), sign.value));
        this.lastMultiplier = sign.value;
        break;
      case 'big':
        this.addBig(sign.value);
        this.lastMultiplier = sign.value;
        break;
    }
    this.previous = sign.type;
  }

  private addBig(value: number): void {
    if (this.previous === 'big') {
      // 万亿, 万万
      this.total = scale(this.total, value);
    } else {
      const pending = this.takePending();
      const empty = !pending && this.section.hi === 0;
      const group = plus(this.section, pending ?? (empty && this.total.hi === 0 ? ONE : ZERO));
      this.total =
        this.lastBig > 0 && value > this.lastBig
          ? scale(plus(this.total, group), value)
          : plus(this.total, this.times(group, value));
    }
    this.section = ZERO;
    this.lastBig = Math.max(this.lastBig, value);
  }

  /** 几百 is any of 100 to 999, 三百 just 300. */
  private times(ends: Ends, value: number): Ends {
    const wide = ends === OPEN ? { lo: value, hi: value * 10 - 1 } : scale(ends, value);
    return wide;
  }

  /** What stands before a small multiplier; 零十 is ten. */
  private takeFactor(): Ends {
    const pending = this.takePending();
    return pending && pending.hi > 0 ? pending : ONE;
  }

  private takePending(): Ends | null {
    const digits = this.pending;
    this.pending = [];
    if (this.open) {
      this.open = false;
      return digits.length === 0 ? OPEN : { lo: digits[0] ?? 1, hi: 9 };
    }
    if (digits.length === 0) return null;
    const kept = this.lastMultiplier > 0 ? digits.slice(digits.findIndex((digit) => digit > 0)) : digits;
    const [first = 0, second = 0] = kept;
    if (kept.length === 2 && first > 0 && (second === first + 1 || (first === 3 && second === 5))) {
      return { lo: first, hi: second };
    }
    const value = digits.reduce((sum, digit) => sum * 10 + digit, 0);
    return { lo: value, hi: value };
  }

  /** The value when no sign follows. A last digit stands for the next lower place: 两万五, 四百五; not after 零. */
  end(): Ends {
    const elliptic = this.lastMultiplier >= 100 && this.pending[0] !== 0 && !this.open && this.pending.length <= 2;
    const opened = this.open && this.lastMultiplier >= 10;
    const last = this.takePending();
    const rest = !last ? ZERO : opened ? { lo: 1, hi: 9 } : elliptic ? scale(last, this.lastMultiplier / 10) : last;
    return plus(plus(this.total, this.section), rest === OPEN ? { lo: 1, hi: 9 } : rest);
  }
}

const ZERO: Ends = { lo: 0, hi: 0 };
const ONE: Ends = { lo: 1, hi: 1 };
const OPEN: Ends = { lo: 1, hi: 9 };

const plus = (a: Ends, b: Ends): Ends => ({ lo: a.lo + b.lo, hi: a.hi + b.hi });
const scale = (a: Ends, factor: number): Ends => ({ lo: a.lo * factor, hi: a.hi * factor });

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

/** Decimal product: 2.3 × 10000 is 23000, not 22999.999…. */
export function times(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

function isMultiplier(char: string): boolean {
  const type = SIGNS.get(char)?.type;
  return type === 'small' || type === 'big';
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
