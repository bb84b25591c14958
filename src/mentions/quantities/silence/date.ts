/** Parts of dates and of times of day that no period took in: 2019年, 3月, 21日, 17时. */
import type { Silence } from './silence';

export const date: Silence = {
  id: 'date',
  applies(run, read) {
    const text = run.folded;
    const { unit, numeral } = read;
    if (unit === '年' || unit === '年度') {
      if (
        numeral.writing === 'arabic' &&
        numeral.factor === 1 &&
        Number.isInteger(numeral.max) &&
        numeral.max >= 1000 &&
        numeral.max < 3000 &&
        !numeral.more
      )
        return true;
      if (numeral.writing === 'han' && numeral.min >= 1000 && !/[十百千万]/.test(numeral.digits)) return true;
      if (/[○零]/.test(numeral.digits) && numeral.digits.length === 2 && numeral.writing === 'han') return true;
    }
    if (unit === '日')
      return (
        !/^(?:以?内|之内)/.test(text.slice(read.end, read.end + 2)) &&
        !/(?:连续|为期|历时|满|逾)$/.test(text.slice(Math.max(0, read.start - 2), read.start))
      );
    if (unit === '分' || unit === '秒') return /[时点:]$/.test(text.slice(read.start - 1, read.start));
    return false;
  },
};
