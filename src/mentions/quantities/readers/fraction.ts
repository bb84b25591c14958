/** 三分之二, 四成, 1/4, 3又1/2. */
import { wordsOf } from '../../../lexicon/word-table';
import { figure, type Reader } from '../figure';
import type { Numeral } from '../numeral';

const between = (text: string, a: Numeral, b: Numeral | undefined): string | null =>
  b && b.start - a.end <= 8 ? text.slice(a.end, b.start).replaceAll(' ', '') : null;

/** The whole in front (`3又` of 3又1/2) is joined by the reader of mixed numbers below. */
export const parts: Reader = {
  id: 'fraction',
  read(run, numeral, rest) {
    const numerator = rest[0];
    if (!numerator || numeral.max === 0 || between(run.folded, numeral, numerator) !== '分之') return null;
    return figure(this.id, numerator, {
      start: numeral.start,
      end: numerator.end,
      kind: 'fraction',
      min: numerator.min / numeral.max,
      max: numerator.max / numeral.min,
      unit: null,
      unitText: run.text.slice(numeral.start, numerator.start),
    });
  },
};

export const mixed: Reader = {
  id: 'mixed-number',
  read(run, numeral, rest) {
    const text = run.folded;
    const [a, b] = rest;
    if (!a || !b || between(text, numeral, a) !== '又') return null;
    const joint = between(text, a, b);
    const value = joint === '分之' && a.max > 0 ? b.max / a.max : joint === '/' && b.max > 0 ? a.max / b.max : null;
    if (value === null) return null;
    const sign = numeral.min < 0 ? -1 : 1;
    return figure(this.id, numeral, {
      start: numeral.start,
      end: b.end,
      kind: 'fraction',
      min: numeral.min + sign * value,
      max: numeral.max + sign * value,
      unit: null,
      unitText: text.slice(numeral.end, b.start),
    });
  },
};

/** Words that 成 opens: behind a number they leave it without a unit. */
const OTHER_WORDS = wordsOf(
  '成立 成为 成员 成果 成效 成功 成本 成套 成都 成品 成人 成片 成交 成长 成就 成年 成熟 成绩 成型 成份 成分 成建制 成规模 成体系 成链 成势 成群 成色 成因 成双 成家 成才 成像 成林 成网 成批 成行 成活 成不',
);

export const tenths: Reader = {
  id: 'tenths',
  read(run, numeral) {
    const text = run.folded;
    const at = text.charAt(numeral.end) === ' ' ? numeral.end + 1 : numeral.end;
    if (text.charAt(at) !== '成' || numeral.bare || numeral.max > 10 || numeral.factor !== 1) return null;
    if (OTHER_WORDS.at(text, at)) return null;
    const before = text.charAt(numeral.start - 1);
    if (before === '第' || /[0-9A-Za-z.]/.test(before)) return null;
    const more = /[多余]/.test(text.charAt(at + 1));
    const half = text.charAt(at + 1) === '半' ? 0.5 : 0;
    return figure(this.id, numeral, {
      start: numeral.start,
      end: at + (more || half ? 2 : 1),
      kind: 'fraction',
      min: (numeral.min + half) / 10,
      max: (numeral.max + half) / 10,
      unit: null,
      unitText: '成',
      more: numeral.more || more,
    });
  },
};

/** 2/3: no date, no shift (`7/24`), no pair of numbers in a name. */
export const stroke: Reader = {
  id: 'stroke-fraction',
  read(run, numeral, rest) {
    const text = run.folded;
    const under = rest[0];
    if (!under || text.charAt(numeral.end) !== '/' || under.start !== numeral.end + 1) return null;
    if (numeral.writing !== 'arabic' || under.writing !== 'arabic') return null;
    if (![numeral, under].every((n) => Number.isInteger(n.max) && n.max > 0 && n.factor === 1)) return null;
    if (numeral.max >= under.max || under.max > 100 || under.max === 24) return null;
    if (/[0-9A-Za-z/.]/.test(text.charAt(numeral.start - 1)) || /[0-9A-Za-z/]/.test(text.charAt(under.end)))
      return null;
    return figure(this.id, numeral, {
      start: numeral.start,
      end: under.end,
      kind: 'fraction',
      min: numeral.max / under.max,
      max: numeral.max / under.max,
      unit: null,
      unitText: '/',
    });
  },
};
