/** 五年, 两年 without a word that measures: the years a text speaks of (`五年累计`, `今明两年`, `这五年`), not a length. */
import { LENGTH_HEADS, SPAN_HEADS } from '../../../lexicon/lengths';
import { wordsOf } from '../../../lexicon/word-table';
import type { Silence } from './silence';

const MEASURING = wordsOf(LENGTH_HEADS.join(' '));
const NAMING = wordsOf(SPAN_HEADS.join(' '));
const GOES_ON = /^(?:期限|期|以?内|之内|时间|以上|以下|左右|多|半|的时间|之久|的历程)/;

export const spanOfYears: Silence = {
  id: 'span-of-years',
  applies(run, read) {
    if (read.unit !== '年') return false;
    const text = run.folded;
    const behind = text.slice(read.end, read.end + 4);
    if (/^(?:以?前(?!的?期)|以?来|间|里)/.test(behind)) return true;
    if (MEASURING.before(text, read.start)) return false;
    if (NAMING.before(text, read.start, (hit) => text.charAt(hit.start - 1) !== '以')) return true;
    // 两三年, 三五年 guess at a length; a period knows its years.
    if (read.numeral.writing === 'arabic' || read.max > 20 || read.min !== read.max) return false;
    return !GOES_ON.test(behind);
  },
};
