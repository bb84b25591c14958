/** Tables tell what a review says, where there was one. */
import assert from 'node:assert';
import { columnsOf } from '../../src/exports/columns';
import { csv } from '../../src/exports/csv';
import { coverOf } from '../../src/exports/office/cover';
import { rowsOf } from '../../src/exports/rows';
import type { ExportOptions, ReviewState } from '../../src/exports/types';
import { analysis, commitment } from './build';

describe('the review in exports', () => {
  const report = analysis([
    commitment('甲', { id: 'a' }),
    commitment('乙', { id: 'b' }),
    commitment('丙', { id: 'c' }),
  ]);
  const review = new Map<string, ReviewState>([
    ['a', 'checked'],
    ['b', 'changed'],
  ]);
  const options: ExportOptions = { language: 'zh-cn', source: '甲乙丙' };

  it('is a column where somebody reviewed the report, and none elsewhere', () => {
    assert.ok(!columnsOf(options).some(({ id }) => id === 'review'));
    assert.equal(columnsOf({ ...options, review }).at(-1)?.label['zh-cn'], '核对');
    assert.deepEqual(
      columnsOf({ columns: ['review', 'number'], review }).map(({ id }) => id),
      ['number', 'review'],
    );
  });

  it('says the state of each row', () => {
    const lines = csv
      .render(report, { ...options, review, columns: ['number', 'review'] })
      .trim()
      .split('\r\n');
    assert.deepEqual(lines.slice(1), ['1,已核对', '2,核对后已更改', '3,']);
  });

  it('stands on the cover of a workbook as progress', () => {
    const cover = (withReview: boolean): string => {
      const all = withReview ? { ...options, review } : options;
      return JSON.stringify(coverOf('标题', report, rowsOf(report, all), all).rows);
    };
    assert.match(cover(true), /\["核对","1 \/ 3"\]/);
    assert.doesNotMatch(cover(false), /核对/);
  });
});
