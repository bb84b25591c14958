/** The list of a folder's reports as the panel draws it. */
import assert from 'node:assert';
import { analyze } from '../../../src/analyze';
import { commitmentRows } from '../../../src/editor/features/panel/commitment-rows';
import { everything } from '../../../src/editor/features/panel/filter';
import { listAll } from '../../../src/editor/features/panel/list-all';
import type { Row } from '../../../src/editor/features/panel/rows';
import { english } from '../../../src/editor/translate';

const report = (county: string, parks: number): string =>
  `# ${county}2031年政府工作报告\n\n## 二、2031年主要目标\n\n${Array.from({ length: parks }, (_, i) => `确保在街道新建公园${i + 2}个。`).join('\n\n')}\n`;

const commitmentsIn = (parks: number): number => analyze(report('石桥1县', parks), { name: 'a.md' }).commitments.length;

function list(...parks: readonly number[]): Row[] {
  const reports = parks.map((count, order) => {
    const label = `county-${order + 1}.md`;
    return {
      file: { uri: `file:///${label}`, label, order },
      analysis: analyze(report(`石桥${order + 1}县`, count), { name: label }),
    };
  });
  const [first] = reports;
  assert.ok(first);
  const all = listAll(reports, first.analysis);
  return commitmentRows(all, { grouping: 'section', sort: 'position', filter: everything }, english);
}

describe('the list of a folder', () => {
  it('has a group a file, in the order of the files, each with its count', () => {
    const rows = list(3, 2);
    assert.deepEqual(
      rows.map(({ label, description }) => [label, description]),
      [
        ['county-1.md', String(commitmentsIn(3))],
        ['county-2.md', String(commitmentsIn(2))],
      ],
    );
  });

  it('starts folded, so that one sees first which files there are', () => {
    const rows = list(3, 2);
    assert.ok(rows.every(({ folded }) => folded));
    assert.ok(rows.flatMap(({ children }) => children).every(({ folded }) => folded === undefined));
  });
});
