/** The Chinese signs of number, and where one of them is part of another word. */
import { BIG_MULTIPLIERS, DIGITS, NOUNS_OF_NUMBER, OPEN_DIGITS, SMALL_MULTIPLIERS, TENS } from '../../lexicon/numerals';

export type Sign =
  | { readonly type: 'digit'; readonly value: number }
  | { readonly type: 'open' }
  | { readonly type: 'tens'; readonly value: number }
  | { readonly type: 'small' | 'big'; readonly value: number };

export const SIGNS: ReadonlyMap<string, Sign> = new Map<string, Sign>([
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

/** By UTF-16 unit: a scan asks this of every letter. */
const IS_SIGN = new Uint8Array(0x10000);
for (const sign of SIGNS.keys()) IS_SIGN[sign.charCodeAt(0)] = 1;

export function isHanNumeralSign(unit: number): boolean {
  return IS_SIGN[unit] === 1;
}

/** The sign at `at` as part of a numeral, or `null` where it is another word. */
export function signAt(text: string, at: number, opening: boolean): Sign | null {
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

export function isMultiplier(char: string): boolean {
  const type = SIGNS.get(char)?.type;
  return type === 'small' || type === 'big';
}
