/** A malformed block of front matter is told once, and is read all the same. */
import assert from 'node:assert';
import { analyze } from '../../src/analyze';

describe('the check of front matter', () => {
  it('tells a malformed block once, with its place, and reads title and date', () => {
    const source = '---\ntitle: [云江市工作报告\ndate: 2026-02-03- 09:00\n---\n今年增长5%。\n';
    const { findings, document } = analyze(source);
    assert.deepEqual(
      findings.map(({ check, severity, start, end }) => ({ check, severity, text: source.slice(start, end) })),
      [{ check: 'front-matter', severity: 'info', text: source.slice(0, source.indexOf('今年') - 1) }],
    );
    assert.equal(document.date, '2026-02-03');
  });

  it('has nothing to say of a good block, of none, and of a date with a stray dash', () => {
    for (const front of ['---\ntitle: 工作报告\nauthor: None\ndate: 2026-02-03- 09:00\n---\n', '']) {
      assert.deepEqual(analyze(`${front}今年增长5%。`).findings, []);
    }
  });
});
