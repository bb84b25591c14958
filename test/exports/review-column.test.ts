/** Tables tell what a review says, where there was one. */
import assert from 'node:assert';
import { columnsOf } from '../../src/exports/columns';
import { csv } from '../../src/exports/csv';
import { coverOf } from '../../src/exports/office/cover';
import { sheetsOf } from '../../src/exports/office/workbook';
import { rowsOf } from '../../src/exports/rows';
import type { ExportOptions, ReviewNote } from '../../src/exports/types';
import { analysis, commitment } from './build';

describe('the review in exports', () => {
  const report = analysis([
    commitment('甲', { id: 'a' }),
    commitment('乙', { id: 'b' }),
    commitment('丙', { id: 'c' }),
    commitment('丁', { id: 'd' }),
  ]);
  const none: ReviewNote = { state: null, before: null, author: null, time: null, comments: [] };
  const review = new Map<string, ReviewNote>([
    ['a', { ...none, state: 'checked', author: '李文', time: '2031-03-05 09:30' }],
    ['b', { ...none, state: 'changed', before: '≥ 173亿元', time: '2031-03-06 10:00' }],
    [
      'd',
      {
        ...none,
        comments: [
          { author: '王平', text: '来源？' },
          { author: null, text: '年报第3页' },
        ],
      },
    ],
  ]);
  const options: ExportOptions = { language: 'zh-cn', source: '甲乙丙丁' };
  const cells = (columns: readonly string[], language: ExportOptions['language'] = 'zh-cn'): string[] =>
    csv
      .render(report, { ...options, language, review, columns })
      .trim()
      .split('\r\n')
      .slice(1);

  it('has columns where somebody reviewed the report, and none elsewhere', () => {
    assert.ok(!columnsOf(options).some(({ id }) => id === 'review'));
    assert.deepEqual(
      columnsOf({ ...options, review })
        .slice(-4)
        .map(({ label }) => label['zh-cn']),
      ['核对', '批注', '核对人', '核对时间'],
    );
    assert.deepEqual(
      columnsOf({ columns: ['review', 'number'], review }).map(({ id }) => id),
      ['number', 'review'],
    );
  });

  it('says the state of each row, and what was read before', () => {
    assert.deepEqual(cells(['number', 'review']), ['1,已核对', '2,核对后已更改（原为 ≥ 173亿元）', '3,', '4,']);
    assert.equal(cells(['review'], 'en')[1], 'changed since checked (was ≥ 173亿元)');
  });

  it('says who, when, and what was commented', () => {
    assert.deepEqual(cells(['reviewer', 'reviewed']), ['李文,2031-03-05 09:30', ',2031-03-06 10:00', ',', ',']);
    assert.equal(cells(['comments'])[3], '王平：来源？；年报第3页');
    assert.equal(cells(['comments'], 'en')[3], '王平: 来源？; 年报第3页');
  });

  it('stands in the workbook, and on its cover as progress', () => {
    const sheets = (all: ExportOptions): string => JSON.stringify(sheetsOf(report, all).map(({ rows }) => rows));
    assert.match(sheets({ ...options, review }), /核对人.*李文/);
    assert.doesNotMatch(sheets(options), /核对人/);
    const cover = (all: ExportOptions): string =>
      JSON.stringify(coverOf('标题', report, rowsOf(report, all), all).rows);
    assert.match(cover({ ...options, review }), /\["核对","1 \/ 4"\]/);
    assert.doesNotMatch(cover(options), /核对/);
  });
});
