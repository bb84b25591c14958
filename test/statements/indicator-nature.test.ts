/** Rows of indicators: which cell names the row, and whether the row binds. */
import { strict as assert } from 'node:assert';
import { analyze } from '../../src/analyze';

const rowsOf = (table: string): (readonly [string | null, string | null])[] =>
  analyze(`# 云江市“十五五”水利规划\n\n## 主要指标\n\n${table}\n`).commitments.map(({ metric, strength }) => [
    metric,
    strength,
  ]);

describe('tables of indicators', () => {
  it('bind where the row says 约束性', () => {
    const table =
      '| 指标 | 2030年 | 属性 |\n|---|---|---|\n| 供水量（万吨） | 120 | 约束性 |\n| 水厂（座） | 9 | 预期性 |';
    assert.deepEqual(rowsOf(table), [
      ['供水量', 'binding'],
      ['水厂', 'planned'],
    ]);
  });

  it('are named by the column of indicators, not by that of kinds or numbers', () => {
    const table =
      '| 类别 | 指标 | 2030年 | 属性 |\n|---|---|---|---|\n| 安全 | 堤防（公里） | 30 | 预期性 |\n| 安全 | 水库（座） | 4 | 【约束性】 |\n| 安全 | 泵站（座） | 7 | |';
    assert.deepEqual(rowsOf(table), [
      ['堤防', 'planned'],
      ['水库', 'binding'],
      ['泵站', 'planned'],
    ]);
    const html =
      '<table><tr><td>序号</td><td>指标名称</td><td>2030年目标</td><td>属性</td></tr>' +
      '<tr><td>1</td><td>渠道（公里）</td><td>56</td><td>约束性</td></tr></table>';
    assert.deepEqual(rowsOf(html), [['渠道', 'binding']]);
  });
});
