import assert from 'node:assert';
import { columns } from '../../src/exports/columns';
import { lineCounter } from '../../src/exports/lines';
import { impliedChange, rowsOf } from '../../src/exports/rows';
import type { ExportLanguage } from '../../src/exports';
import { analysis, commitment, quantity } from './build';

const cell = (id: string, from: Parameters<typeof rowsOf>[0], row = 0, language: ExportLanguage = 'zh-cn'): string => {
  const found = columns.find((column) => column.id === id);
  const one = rowsOf(from, { source: '' })[row];
  assert(found && one);
  return found.cell(one, language);
};

describe('lines', () => {
  it('end at CRLF, LF and a lone CR', () => {
    const line = lineCounter('一\r\n二\n三\r四');
    assert.deepEqual([0, 1, 2, 3, 5, 7].map(line), [1, 1, 1, 2, 3, 4]);
  });
  it('an empty text has one', () => assert.equal(lineCounter('')(0), 1));
});

describe('columns', () => {
  it('are those that an office asks for, in its order', () => {
    assert.equal(
      columns.map((column) => column.label['zh-cn']).join(' '),
      '序号 类别 指标 目标值 单位 界限 时限 责任主体 牵头单位 力度 章节 原文 行号 备注',
    );
  });

  it('show the metric of a target and the phrase of an action', () => {
    const report = analysis(
      [commitment('粮食产量26万吨以上', { metric: '粮食产量', quantity: 0 }), commitment('建设沿江绿道')],
      [quantity('26万吨', 260_000, { kind: 'measure', unit: '吨', comparator: 'gte' })],
    );
    assert.equal(cell('kind', report), '指标');
    assert.equal(cell('metric', report), '粮食产量');
    assert.equal(cell('value', report) + cell('unit', report), '26万吨');
    assert.equal(cell('bound', report), '不低于');
    assert.equal(cell('kind', report, 1), '举措');
    assert.equal(cell('metric', report, 1), '建设沿江绿道');
    assert.equal(cell('value', report, 1), '');
  });

  it('say what a target is measured against, and from when', () => {
    const report = analysis(
      [commitment('突破120亿元', { metric: '总产值', quantity: 0, baseline: 1 })],
      [
        quantity('120亿元', 12e9, { kind: 'money', unit: 'CNY', comparator: 'gt' }),
        quantity('96亿元', 9.6e9, { kind: 'money', unit: 'CNY', period: '2026-01-01/2026-12-31' }),
      ],
    );
    assert.equal(cell('notes', report), '参照：2026年96亿元（> +25%）');
    assert.equal(cell('notes', report, 0, 'en'), 'from 2026 9.6 billion CNY (> +25%)');
  });

  it('name the rows that contradict one', () => {
    const report = analysis([commitment('甲', { conflicts: ['乙'] }), commitment('乙', { conflicts: ['甲', '丙'] })]);
    assert.equal(cell('notes', report), '与第2项不一致');
    assert.equal(cell('notes', report, 1, 'en'), 'differs from No. 1');
  });

  it('are one line each', () => {
    assert.equal(cell('sentence', analysis([commitment('建设\r\n　　绿道\u00a0 网')])), '建设 绿道 网');
  });
});

describe('the change that a target implies', () => {
  const level = (value: number, rest = {}): ReturnType<typeof quantity> =>
    quantity(String(value), value, { kind: 'percentage', unit: '%', ...rest });
  it('is in points between percentages', () =>
    assert.deepEqual(impliedChange(level(72), level(70)), { value: 2, points: true }));
  it('is unknown where one of the two is itself a change', () =>
    assert.equal(impliedChange(level(6, { change: 'increase-by' }), level(5)), null));
  it('is unknown between different units', () =>
    assert.equal(impliedChange(quantity('3家', 3, { unit: '家' }), quantity('2个', 2, { unit: '个' })), null));
  it('is unknown from nothing', () => assert.equal(impliedChange(quantity('3', 3), quantity('0', 0)), null));
});
