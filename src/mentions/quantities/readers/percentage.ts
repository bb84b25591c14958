/** 5%, 5‰, 百分之五, 千分之六点一, 百分百. */
import { times } from '../times';
import { figure, type Reader } from '../figure';

/** Worth of one in percent. */
const SIGNS: Readonly<Record<string, number>> = { '%': 1, '‰': 0.1, '‱': 0.01 };
const DENOMINATORS: Readonly<Record<string, number>> = { 百: 1, 佰: 1, 壹百: 1, 一百: 1, 千: 0.1, 一千: 0.1, 万: 0.01, 一万: 0.01, 百万: 1e-4, 千万: 1e-5, 亿: 1e-6 }; // prettier-ignore
const OVER = / {0,4}分 {0,4}之 {0,4}$/;
const FULL = /百分百/y;

export const percentage: Reader = {
  id: 'percentage',
  read(run, numeral, rest) {
    const text = run.folded;
    let at = numeral.end;
    while (/[ \u00a0]/.test(text.charAt(at)) && at < numeral.end + 2) at++;
    const worth = SIGNS[text.charAt(at)];
    if (worth !== undefined) {
      return figure(this.id, numeral, {
        start: numeral.start,
        end: at + 1,
        kind: 'percentage',
        min: times(numeral.min, worth),
        max: times(numeral.max, worth),
        unit: '%',
        unitText: text.charAt(at),
      });
    }
    FULL.lastIndex = numeral.start;
    if (FULL.test(text)) {
      const end = numeral.start + 3;
      return figure(this.id, numeral, {
        start: numeral.start,
        end,
        kind: 'percentage',
        min: 100,
        max: 100,
        unit: '%',
        unitText: '百分',
        more: false,
      });
    }
    const over = DENOMINATORS[text.slice(numeral.start, numeral.end)];
    const numerator = rest[0];
    if (over === undefined || !numerator) return null;
    const between = text.slice(numeral.end, numerator.start);
    if (between.length > 8 || !OVER.test(between) || between.trim().replaceAll(' ', '') !== '分之') return null;
    return figure(this.id, numerator, {
      start: numeral.start,
      end: numerator.end,
      kind: 'percentage',
      min: times(numerator.min, over),
      max: times(numerator.max, over),
      unit: '%',
      unitText: text.slice(numeral.start, numerator.start),
    });
  },
};
