/** 百, 千, 万, 亿 without a digit are words (千家万户, 万元地区生产总值能耗, 百年) unless a bound or 级 makes them figures. */
import type { Silence } from './silence';

export const bareMagnitude: Silence = {
  id: 'bare-magnitude',
  applies(_run, read) {
    if (!read.numeral.bare || read.kind === 'scale' || read.kind === 'percentage' || read.kind === 'fraction')
      return false;
    if (read.comparator !== 'eq') return false;
    // 百万亩, 千亿斤: an order told in two magnitudes before a measure.
    return !(read.numeral.digits.length >= 2 && read.kind === 'measure' && read.numeral.factor > 1);
  },
};
