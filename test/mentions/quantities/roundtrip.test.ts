/** Properties: numbers formatted in each writing and read again are equal; spans never overlap; text around does not change a value. */
import assert from 'node:assert';
import fc from 'fast-check';
import { recognizeNumerals } from '../../../src/mentions/quantities/recognize';
import { plainRun } from '../../../src/prose/plain';
import { figuresOf } from './read';

const HAN = '零一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';

/** The usual spoken numeral of a whole number below 10^12. */
function han(value: number, digits = HAN, places = ['', '十', '百', '千']): string {
  if (value === 0) return digits.charAt(0);
  const groups: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 10_000)) groups.push(rest % 10_000);
  let out = '';
  for (let g = groups.length - 1; g >= 0; g--) {
    const group = groups[g] ?? 0;
    if (group === 0) continue;
    if (out !== '' && (group < 1000 || (groups[g + 1] ?? 0) === 0)) out += digits.charAt(0);
    let inner = '';
    for (let p = 3; p >= 0; p--) {
      const digit = Math.floor(group / 10 ** p) % 10;
      if (digit > 0) inner += digits.charAt(digit) + (places[p] ?? '');
      else if (inner !== '' && group % 10 ** p > 0 && !inner.endsWith(digits.charAt(0))) inner += digits.charAt(0);
    }
    out += inner + (['', '万', '亿'][g] ?? '');
  }
  return out;
}

const widen = (text: string): string =>
  text.replace(/[0-9.,]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const spread = (text: string): string => [...text].join(' ');
const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Each writing of a whole number. */
const WRITINGS: Readonly<Record<string, (value: number) => string>> = {
  plain: String,
  grouped,
  'full-width': (value) => widen(String(value)),
  'full-width and grouped': (value) => widen(grouped(value)),
  spaced: (value) => spread(String(value)),
  Chinese: (value) => han(value),
  formal: (value) => han(value, FORMAL, ['', '拾', '佰', '仟']),
};

const whole = fc.integer({ min: 1, max: 99_999_999 });

describe('round trip', () => {
  for (const [name, write] of Object.entries(WRITINGS)) {
    it(`reads what it writes: ${name}`, () => {
      fc.assert(
        fc.property(whole, (value) => {
          const [first, ...others] = figuresOf(`共培训${write(value)}人次`);
          // A single sign may be an article or an ordinal (一人次, 二人次).
          if (value <= 10 && /Chinese|formal/.test(name)) return true;
          return first?.min === value && first.max === value && others.length === 0;
        }),
        { numRuns: 400 },
      );
    });
  }

  it('reads decimals with each magnitude', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom(['', 1] as const, ['万', 1e4] as const, ['亿', 1e8] as const, ['万亿', 1e12] as const),
        fc.constantFrom(String, widen),
        (hundredths, [magnitude, factor], style) => {
          const [first] = figuresOf(`投资${style((hundredths / 100).toFixed(2))}${magnitude}元`);
          assert.ok(first && Math.abs(first.min / ((hundredths / 100) * factor) - 1) < 1e-12);
        },
      ),
    );
  });

  it('lists every numeral with its value', () => {
    fc.assert(
      fc.property(whole, (value) => {
        assert.deepEqual(
          recognizeNumerals(plainRun(han(value))).map((numeral) => numeral.value),
          [value],
        );
      }),
    );
  });

  const FIGURES = [
    '5.2%',
    '３０亿元',
    '三分之二',
    '2.1个百分点',
    '40余家',
    '4.5—5万吨',
    '1.2万多户',
    '翻一番',
    '第6位',
  ];
  const WORDS = [
    '增长',
    '，',
    '达到',
    '约',
    '。',
    '以上',
    '左右',
    '其中',
    '、',
    '和',
    '近',
    '（',
    '）',
    '全市',
    '工业',
    '的',
  ];

  it('never overlaps, and keeps the order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...FIGURES, ...WORDS, '一', '二', '十', '万', '1', '-', '第', '年')),
        (parts) => {
          const spans = figuresOf(parts.join(''));
          spans.forEach((span, i) => assert.ok(span.start < span.end && (spans[i - 1]?.end ?? 0) <= span.start));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('reads the same value whatever words stand around', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FIGURES),
        fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }),
        fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }),
        (text, before, after) => {
          const alone = figuresOf(`实现${text}`)[0];
          const prefix = `${before.join('')}实现`;
          const found = figuresOf(`${prefix}${text}${after.join('')}`).filter((q) => q.start >= prefix.length);
          assert.equal(found[0]?.min, alone?.min);
          assert.equal(found[0]?.max, alone?.max);
          assert.equal(found[0]?.unit, alone?.unit);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('stays finite and linear on walls of signs', function () {
    this.timeout(20_000);
    for (const wall of ['9', '万', '一', '十', '1 ', '1,', '九亿', '几', '5%-', '百分之', '3、', '“1']) {
      const started = performance.now();
      for (const q of figuresOf(wall.repeat(20_000))) assert.ok(Number.isFinite(q.min) && q.min <= q.max);
      assert.ok(performance.now() - started < 2000, wall);
    }
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        figuresOf(text).forEach((q) => assert.ok(Number.isFinite(q.min) && q.min <= q.max));
      }),
    );
  });
});
