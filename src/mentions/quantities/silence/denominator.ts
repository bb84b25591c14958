/** What a rate is told for: 每十万人口, 每100户. The figure is the rate. */
import type { Silence } from './silence';

export const denominator: Silence = {
  id: 'denominator',
  applies(run, read) {
    if (run.folded.charAt(read.start - 1) !== '每' || (read.kind !== 'count' && read.kind !== 'measure')) return false;
    return read.numeral.max >= 100 && Number.isInteger(Math.log10(read.numeral.max));
  },
};
