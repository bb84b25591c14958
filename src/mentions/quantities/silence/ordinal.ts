/** 第N of something: 第三条, 第14届, 第一产业; and what continues an ordinal list (第1、2批). */
import type { Silence } from './silence';

export const ordinal: Silence = {
  id: 'ordinal',
  applies(run, read) {
    if (read.kind === 'rank') return false;
    return (
      run.folded.charAt(read.start - 1) === '第' ||
      /第 $/.test(run.folded.slice(Math.max(0, read.start - 2), read.start))
    );
  },
};
