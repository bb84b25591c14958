/** The small numerals of dates: years sign by sign, months and days up to 31. */
import { DIGITS } from '../../lexicon/numerals';

/** A year written sign by sign (`1998`, `1 9 9 8`, `一九九八`, `二○二五`, `二oo五`), or `null`. */
export function yearOf(written: string): number | null {
  let year = 0;
  let signs = 0;
  for (const sign of written) {
    if (sign === ' ') continue;
    const digit = sign === 'o' || sign === 'O' ? 0 : (DIGITS.get(sign) ?? (/[0-9]/.test(sign) ? Number(sign) : null));
    if (digit === null) return null;
    year = year * 10 + digit;
    signs++;
  }
  return signs === 4 ? year : null;
}

/** A number below 100 (`12`, `十二`, `二十`, `两`, `元` for the first month), or `null`. */
export function smallOf(written: string): number | null {
  const text = written.replaceAll(' ', '');
  if (/^[0-9]+$/.test(text)) return Number(text);
  if (text === '元' || text === '首') return 1;
  const ten = text.indexOf('十');
  if (ten < 0) return text.length === 1 ? (DIGITS.get(text) ?? null) : null;
  const tens = ten === 0 ? 1 : DIGITS.get(text.charAt(0));
  const ones = ten === text.length - 1 ? 0 : DIGITS.get(text.slice(ten + 1));
  return tens === undefined || ones === undefined ? null : tens * 10 + ones;
}
