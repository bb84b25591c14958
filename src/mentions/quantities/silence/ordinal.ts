/** 第N of something: 第三条, 第14届, 第一产业; and what continues an ordinal list (第1、2批). */
import type { Silence } from './silence';

const LIST = /第[0-9一二三四五六七八九十]{1,3}(?:[、和与及至—-][0-9一二三四五六七八九十]{1,3}){0,4}[、和与及至—-]$/;

export const ordinal: Silence = {
  id: 'ordinal',
  applies(run, read) {
    if (read.kind === 'rank') return false;
    const before = run.folded.slice(Math.max(0, read.start - 16), read.start);
    return before.endsWith('第') || before.endsWith('第 ') || LIST.test(before);
  },
};
