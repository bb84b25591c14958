/** A number without a unit is a figure only where it has a magnitude (`200万中小学生`) or counts a plain noun (`7单位`). */
import { PLAIN_COUNTED } from '../../../lexicon/plain-counted';
import { wordsOf } from '../../../lexicon/word-table';
import { isPlain } from '../refine/plain';
import type { Silence } from './silence';

const COUNTED = wordsOf(PLAIN_COUNTED.join(' '));

export const plainNumber: Silence = {
  id: 'plain-number',
  applies(run, read) {
    if (!isPlain(read)) return false;
    const text = run.folded;
    const { numeral } = read;
    const before = text.charAt(read.start - 1);
    if (/[A-Za-z0-9第.:/〔[号_×+*#№-]/.test(before)) return true;
    const next = text.charAt(numeral.end);
    if (/[A-Za-z0-9:/_〕号×+*]/.test(next) || (next === '-' && /[0-9A-Za-z]/.test(text.charAt(numeral.end + 1))))
      return true;
    // 上亿群众, 近万群众: a bound makes a figure of the bare order, which else is none.
    if (numeral.bare) return numeral.max < 1000 || !/[\u4e00-\u9fff]/.test(next);
    if (numeral.factor >= 1e4) return false;
    if (numeral.more && numeral.max >= 10) return !/[\u4e00-\u9fff]/.test(next);
    if (numeral.writing === 'han' || numeral.max >= 10_000 || !Number.isInteger(numeral.max)) return true;
    if (/^(?:国|省|县|乡|市|区|镇|村)[道级营产有际防内外属语直]/.test(text.slice(numeral.end, numeral.end + 2)))
      return true;
    return !COUNTED.at(text, text.charAt(numeral.end) === ' ' ? numeral.end + 1 : numeral.end);
  },
};
