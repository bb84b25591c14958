/** Reads numerals that open with Arabic digits: 3,179.5, 1 9 9 7, 2万5千, 300多亿, 1.3万亿, -3.2, 21.2E0. */
import { BIG_MULTIPLIERS, MORE, SMALL_MULTIPLIERS } from '../../lexicon/numerals';
import { UNITS } from '../../lexicon/units';
import { WordTable } from '../../lexicon/word-table';
import { readHan } from './han';
import { times } from './times';
import type { Numeral } from './numeral';

/** Units that open with a sign of magnitude: 千克, 百帕, 兆瓦. */
const MAGNITUDE_UNITS = new WordTable(UNITS.filter(([word]) => /^[千百兆]./.test(word)));
/** No number of a report is longer; what is goes on as another one, so that a wall of digits stays linear and finite. */
const SPACED = /[0-9](?: [0-9](?![0-9])){1,40}/y;
const PLAIN = /[0-9]{1,40}/y;
const EXPONENT = /[eE][+-]?[0-9]{1,2}(?![0-9A-Za-z])/y;
const POWER = /\^[+-]?[0-9]{1,2}(?![0-9A-Za-z])/y;
const POINT = /[.·・]/;
/** Behind 多 these make another word: 多功能, 多样化, 多式联运. */
const WORDS_WITH_MORE = /^多(?:样|功|边|式|媒|极|层|渠|元[化文投格])/;

interface Literal {
  readonly digits: string;
  readonly end: number;
}

/**
 * The numeral whose first digit stands at `at`; `null` if none does.
 * @param raw the text before folding, which alone tells a thousands separator `,` from the sentence's `，`.
 */
export function readArabic(text: string, raw: string, at: number): Numeral | null {
  const literal = literalAt(text, raw, at);
  if (!literal) return null;
  let value = Number(literal.digits);
  let end = literal.end;
  const power = sticky(EXPONENT, text, end) ?? sticky(POWER, text, end);
  if (power) {
    end += power.length;
    value = power.startsWith('^') ? value ** Number(power.slice(1)) : Number(`${literal.digits}e${power.slice(1)}`);
  }
  let mantissa = value;
  let factor = 1;
  let magnitude: string | null = null;
  let more = false;
  const takeMagnitude = (from: number): boolean => {
    const found = magnitudeAt(text, from);
    if (!found) return false;
    factor = found.factor;
    magnitude = text.slice(found.start, found.end);
    end = found.end;
    return true;
  };
  const takeMore = (): boolean => {
    const from = skipBlank(text, end);
    if (!MORE.has(text.charAt(from)) || WORDS_WITH_MORE.test(text.slice(from, from + 3))) return false;
    more = true;
    end = from + 1;
    return true;
  };
  if (takeMagnitude(end)) {
    value = times(value, factor);
    const lower = lowerPart(text, raw, end, factor);
    if (lower) {
      value += lower.value;
      end = lower.end;
      factor = lower.factor;
      magnitude = lower.magnitude;
      mantissa = value / factor;
    }
    // 4万多亿, and the old 10亿余万 whose 万 says no more than its order.
    if (takeMore()) {
      const above = magnitudeAt(text, end);
      if (above && above.factor > factor) {
        value = times(value, above.factor);
        factor = times(factor, above.factor);
        magnitude = `${magnitude ?? ''}${text.slice(above.start, above.end)}`;
      }
      if (above) end = above.end;
    }
  } else if (takeMore() && takeMagnitude(end)) {
    value = times(value, factor);
  }
  return {
    start: at,
    end,
    min: value,
    max: value,
    mantissa,
    factor,
    magnitude,
    writing: 'arabic',
    more,
    bare: false,
    digits: raw.slice(at, literal.end),
  };
}

/** Behind these a number is a label, and the next one no digit of it: 专栏7 5G网络, 表3 2项. */
const LABELLED = /(?:专栏|专题|图|表|附件|案例|示例|注|步骤) ?$/;

/** Digits that a layout set apart, unless they are a label and a code (`专栏7 5G`). */
function spacedAt(text: string, at: number): string | null {
  const spaced = sticky(SPACED, text, at);
  if (spaced === null || /[A-Za-z]/.test(text.charAt(at + spaced.length))) return null;
  return LABELLED.test(text.slice(Math.max(0, at - 3), at)) ? null : spaced;
}

/** Digits with separators and a decimal point. */
function literalAt(text: string, raw: string, at: number): Literal | null {
  const spaced = spacedAt(text, at);
  const plain = spaced ?? sticky(PLAIN, text, at);
  if (!plain) return null;
  let end = at + plain.length;
  let digits = plain.replaceAll(' ', '');
  if (!spaced) {
    while (digits.length <= 15 && isSeparator(text, raw, end, end - at <= 3)) {
      digits += text.slice(end + 1, end + 4);
      end += 4;
    }
  }
  const from = spaced || text.charAt(end) === ' ' ? skipBlank(text, end) : end;
  // `3．10种…` at the start of a line: a numbering with a full-width point.
  const numbering = at === 0 && raw.charAt(from) === '．' && raw.charAt(0) <= '9';
  if (POINT.test(text.charAt(from)) && !numbering) {
    const behind = spaced || from > end ? skipBlank(text, from + 1) : from + 1;
    const decimals = sticky(SPACED, text, behind) ?? sticky(PLAIN, text, behind);
    if (decimals) {
      const after = behind + decimals.length;
      // 1.2.3 is a version or a numbering, 2019.3.5 a date.
      const another =
        (text.charAt(after) === '.' && /[0-9]/.test(text.charAt(after + 1))) ||
        (text.charAt(after) === '年' && /^(?:19|20)[0-9]{2}$/.test(decimals)); // 14.2025年: a numbering and a year
      if (!another && !(text.charAt(at - 1) === '.' && /[0-9]/.test(text.charAt(at - 2)))) {
        return { digits: `${digits}.${decimals.replaceAll(' ', '')}`, end: after };
      }
    }
  }
  return { digits, end };
}

/** A comma between groups of three. A full-width one counts only between full-width digits (`３，１７９`). */
function isSeparator(text: string, raw: string, at: number, first: boolean): boolean {
  if (text.charAt(at) !== ',' || !/[0-9]/.test(text.charAt(at - 1))) return false;
  for (let i = 1; i <= 3; i++) if (!/[0-9]/.test(text.charAt(at + i))) return false;
  if (/[0-9]/.test(text.charAt(at + 4))) return false;
  if (!first && text.charAt(at - 4) !== ',') return false;
  if (raw.charAt(at) === ',') return true;
  // Scanned books set `，` between ASCII digits too; then a unit must follow the group, and none stands before it anyway.
  return (
    (raw.charAt(at - 1) > '9' && raw.charAt(at + 1) > '9') ||
    /[.多余万亿元吨公千平个人户立辆台亩%,]/.test(text.charAt(at + 4))
  );
}

/** 万, 亿, 万亿, 千万 … behind a number; a unit that opens with 千 or 百 is none. */
function magnitudeAt(
  text: string,
  at: number,
): { readonly factor: number; readonly start: number; readonly end: number } | null {
  const start = skipBlank(text, at);
  let factor = 1;
  let end = start;
  for (let i = start; i < start + 4; i++) {
    const char = text.charAt(i);
    const value =
      char === '十' || char === '兆' ? undefined : (SMALL_MULTIPLIERS.get(char) ?? BIG_MULTIPLIERS.get(char));
    if (value === undefined || MAGNITUDE_UNITS.at(text, i)) break;
    if (char === '百' && text.charAt(i + 1) === '分') break;
    factor *= value;
    end = i + 1;
  }
  return end > start ? { factor, start, end } : null;
}

/** `5千` of 2万5千, `2000万` of 1亿2000万, `4000` of 3万4000. */
function lowerPart(
  text: string,
  raw: string,
  at: number,
  above: number,
): { readonly value: number; readonly end: number; readonly factor: number; readonly magnitude: string | null } | null {
  const from = text.charAt(at) === '零' ? at + 1 : skipBlank(text, at);
  if (/[0-9]/.test(text.charAt(from))) {
    const literal = literalAt(text, raw, from);
    if (!literal) return null;
    const found = magnitudeAt(text, literal.end);
    const factor = found?.factor ?? 1;
    const value = times(Number(literal.digits), factor);
    if (value >= above || (factor === 1 && (literal.digits.includes('.') || text.charAt(literal.end) === '年')))
      return null;
    if (factor === 1 && from === at && literal.digits.length !== Math.log10(above)) return null;
    const end = found?.end ?? literal.end;
    const lower = found ? lowerPart(text, raw, end, factor) : null;
    if (lower) return { ...lower, value: value + lower.value };
    return { value, end, factor, magnitude: found ? text.slice(found.start, found.end) : null };
  }
  const han = from === at ? readHan(text, from) : null;
  if (!han || han.bare || han.max >= above || han.factor === 1) return null;
  return { value: han.min, end: han.end, factor: han.factor, magnitude: han.magnitude };
}

function skipBlank(text: string, at: number): number {
  const char = text.charAt(at);
  return char === ' ' || char === '\u00a0' ? at + 1 : at;
}

function sticky(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
