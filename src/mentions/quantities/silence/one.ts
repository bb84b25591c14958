/** 一 with a classifier or a measure in running prose (一批, 一个, 一年): an article, not a number. */
import type { Silence } from './silence';

export const one: Silence = {
  id: 'article',
  applies(_run, read) {
    if (read.numeral.writing !== 'han' || read.numeral.digits !== '一' || read.min !== read.max) return false;
    if (read.start !== read.numeral.start && read.kind !== 'percentage') return false;
    return read.kind === 'count' || read.kind === 'measure' || (read.kind === 'money' && read.numeral.factor === 1);
  },
};
