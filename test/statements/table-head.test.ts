import { strict as assert } from 'node:assert';
import { analyze } from '../../src/analyze';

function cells(header: string, row: string): readonly (readonly [string, string, string | null])[] {
  const rule = header.replace(/[^|]+/g, ' --- ');
  const text = `---\ntitle: 云江市2024年工作要点\ndate: 2024-02-01\n---\n\n${header}\n${rule}\n${row}\n`;
  return analyze(text).quantities.map((q) => [q.text, q.role, q.period] as const);
}

const LAST = '2023-01-01/2023-12-31';
const THIS = '2024-01-01/2024-12-31';

describe('table heads', () => {
  it('tell role and period by the column', () =>
    assert.deepEqual(cells('| 指标 | 2023年 | 2024年目标 |', '| 粮食产量 | 21万吨 | 22万吨 |'), [
      ['21万吨', 'result', LAST],
      ['22万吨', 'target', THIS],
    ]));
  it('tell them by the row where the column is silent', () =>
    assert.deepEqual(cells('| 年份 | 粮食产量 |', '| 2023年实际 | 21万吨 |'), [['21万吨', 'result', LAST]]));
  it('let a word of completion win over the year', () =>
    assert.equal(cells('| 指标 | 2023年计划完成 |', '| 学位 | 3000个 |')[0]?.[2], LAST));
  it('leave figures under silent heads to the report', () =>
    assert.equal(cells('| 指标 | 数值 |', '| 学位 | 3000个 |')[0]?.[1], 'target'));
});
