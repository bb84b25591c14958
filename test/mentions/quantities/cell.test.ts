/** Numbers alone in table cells, with the units of their heads. */
import assert from 'node:assert';
import { recognizeQuantities } from '../../../src/mentions/quantities/recognize';
import { plainRun } from '../../../src/prose/plain';

function readCell(text: string, row: string | null, column: string | null): readonly unknown[] {
  const run = { ...plainRun(text), kind: 'cell' as const, cell: { row, column } };
  return recognizeQuantities(run, [], []).map((q) => [q.kind, q.min, q.unit, q.comparator]);
}

describe('quantities in table cells', () => {
  it('take the unit of the row', () =>
    assert.deepEqual(readCell('1280.5', '生产总值（亿元）', '2024年'), [['money', 128050000000, 'CNY', 'eq']]));
  it('take the unit of the column', () =>
    assert.deepEqual(readCell('6.5', '工业', '增速(%)'), [['percentage', 6.5, '%', 'eq']]));
  it('keep their bound', () =>
    assert.deepEqual(readCell('≥85', '覆盖率（%）', '目标'), [['percentage', 85, '%', 'gte']]));
  it('know counts with a magnitude', () =>
    assert.deepEqual(readCell('3.2', '新增就业（万人）', null), [['count', 32000, '人', 'eq']]));
  it('know units over units', () =>
    assert.deepEqual(readCell('33', '平均浓度（微克/立方米）', null), [['measure', 33, '微克/立方米', 'eq']]));
  it('are silent where no head tells a unit', () => assert.deepEqual(readCell('12', '序号', null), []));
  it('are silent in sentences', () => assert.deepEqual(readCell('按照第12批清单逐项推进落实', '事项（个）', null), []));
});
