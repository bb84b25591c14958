import assert from 'node:assert';
import { exactValue, readingOf } from '../../src/exports/reading';
import type { Quantity } from '../../src/model';
import { quantity } from './build';

const trace = (magnitude: string | null): Pick<Quantity, 'trace'> => ({
  trace: { recognizer: 'test', number: '', magnitude, unit: null, bound: null, implied: [] },
});
const money = { kind: 'money', unit: 'CNY' } as const;
const percent = { kind: 'percentage', unit: '%' } as const;

const cases: readonly (readonly [quantity: Quantity, chinese: string, english: string])[] = [
  [quantity('420亿元', 42e9, { ...money, comparator: 'gte' }), '≥ 420亿元', '≥ 42 billion CNY'],
  [quantity('1.35万亿元', 1.35e12, { ...money, comparator: 'gt' }), '> 1.35万亿元', '> 1.35 trillion CNY'],
  [quantity('5600元', 5600, { ...money, comparator: 'approx' }), '≈ 5600元', '≈ 5600 CNY'],
  [quantity('7.25', 7.25e8, { ...money, ...trace('亿') }), '7.25亿元', '725 million CNY'],
  [quantity('3000万美元', 3e7, { ...money, unit: 'USD' }), '3000万美元', '30 million USD'],
  [quantity('48000元', 48_000, money), '48,000元', '48,000 CNY'],
  [quantity('30000000000元', 3e10, money), '300亿元', '30 billion CNY'],
  [quantity('6.5%', 6.5, { ...percent, change: 'increase-by', comparator: 'approx' }), '≈ +6.5%', '≈ +6.5%'],
  [quantity('4%', 4, { ...percent, change: 'decrease-by', comparator: 'gte' }), '≤ −4%', '≤ −4%'],
  [quantity('4%', 4, { ...percent, change: 'decrease-to', comparator: 'lte' }), '≤ 4%', '≤ 4%'],
  [quantity('5%—6%', 5, { ...percent, max: 6 }), '5—6%', '5—6%'],
  [quantity('2个百分点', 2, { kind: 'percentage-point', unit: 'pp', change: 'increase-by' }), '+2个百分点', '+2 pp'],
  [quantity('26万人', 260_000, { unit: '人' }), '26万人', '260,000 人'],
  [quantity('500万至600万人', 5e6, { max: 6e6, unit: '人' }), '500—600万人', '5—6 million 人'],
  [quantity('12', 12, {}), '12', '12'],
  [quantity('1.2万吨', 12_000, { kind: 'measure', unit: '吨' }), '1.2万吨', '12,000 吨'],
  [quantity('2倍', 2, { kind: 'multiple', unit: '倍' }), '2倍', '2×'],
  [quantity('四成', 0.4, { kind: 'fraction' }), '40%', '40%'],
  [quantity('三分之一', 1 / 3, { kind: 'fraction', comparator: 'approx' }), '≈ 三分之一', '≈ 三分之一'],
  [quantity('千亿级', 1e11, { kind: 'scale' }), '千亿级', '千亿级'],
  [quantity('前10名', 10, { kind: 'rank', unit: '名', comparator: 'lte' }), '前10名', 'top 10'],
  [quantity('第3位', 3, { kind: 'rank', unit: '位' }), '第3位', 'No. 3'],
  [quantity('0.1万亩', 1000, { kind: 'measure', unit: '亩' }), '0.1万亩', '1000 亩'],
];

describe('the reading of a figure', () => {
  for (const [figure, chinese, english] of cases) {
    it(`${figure.text} → ${chinese}`, () => {
      assert.equal(readingOf(figure, 'zh-cn').short, chinese);
      assert.equal(readingOf(figure, 'en').short, english);
    });
  }

  it('comes in parts for the columns of a table', () => {
    const figure = quantity('6.5%', 6.5, { ...percent, change: 'increase-by', comparator: 'gte' });
    const { bound, number, unit, short } = readingOf(figure, 'zh-cn');
    assert.deepEqual(
      { bound, number, unit, short },
      { bound: '增长不低于', number: '6.5', unit: '%', short: '≥ +6.5%' },
    );
    assert.equal(readingOf(figure, 'en').bound, 'up by at least');
  });

  it('has a blank before the unit in large print, and little room in the line of text', () => {
    const figure = quantity('420亿元', 42e9, { ...money, comparator: 'gte' });
    assert.equal(readingOf(figure, 'zh-cn').spaced, '≥ 420 亿元');
    assert.equal(readingOf(figure, 'zh-cn').terse, '≥ 420亿元');
    assert.equal(readingOf(figure, 'en').terse, '≥ CNY 42 bn');
    assert.equal(readingOf(quantity('26万人', 260_000, { unit: '人' }), 'en').terse, '260,000 人');
    assert.equal(readingOf(quantity('6.5%', 6.5, percent), 'zh-cn').spaced, '6.5%');
    assert.equal(readingOf(quantity('三分之一', 1 / 3, { kind: 'fraction' }), 'zh-cn').spaced, '三分之一');
  });

  it('names the direction of a change without a bound of its own', () => {
    assert.equal(readingOf(quantity('30个', 30, { unit: '个', change: 'increase-by' }), 'zh-cn').bound, '增加');
    assert.equal(readingOf(quantity('30个', 30, { unit: '个' }), 'zh-cn').bound, '等于');
  });

  it('gives the exact value in base units', () => {
    assert.equal(exactValue(quantity('420亿元', 42e9, money)), '42,000,000,000 CNY');
    assert.equal(exactValue(quantity('5%—6%', 5, { ...percent, max: 6 })), '5—6 %');
    assert.equal(exactValue(quantity('千亿级', 1e11, { kind: 'scale' })), '100,000,000,000');
  });
});
