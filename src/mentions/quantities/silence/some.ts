/** 几 with a classifier and no magnitude (几个, 前几年, 以下几点): some, not a figure; 几十 and 十几 give an order and stay. */
import type { Silence } from './silence';

export const some: Silence = {
  id: 'some',
  applies(_run, read) {
    return read.numeral.writing === 'han' && /^[几幾]$/.test(read.numeral.digits);
  },
};
