/** Digits behind one or two letters are a code (G219线, C30混凝土, PM2.5); behind GDP and CPI they are figures. */
import type { Silence } from './silence';

const CODE = /(?:^|[^A-Za-z&])[A-Za-z]{1,2}[-_]?$/;

export const code: Silence = {
  id: 'code',
  applies(run, read) {
    // 7×24小时: the name of a service.
    if (/[×✕]/.test(run.folded.charAt(read.start - 1)) && read.reader !== 'product') return true;
    // K128+300段: a place on a road.
    if (run.folded.charAt(read.start - 1) === '+' && /[0-9]/.test(run.folded.charAt(read.start - 2))) return true;
    return (
      read.start === read.numeral.start &&
      read.numeral.writing === 'arabic' &&
      CODE.test(run.folded.slice(Math.max(0, read.start - 4), read.start))
    );
  },
};
