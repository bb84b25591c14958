/** Findings are told in the language of the export. */
import assert from 'node:assert';
import { analyze } from '../../src/analyze';
import { checks } from '../../src/checks';
import { checkName, findingText } from '../../src/exports/findings';

const source = '---\ntitle: [云江市工作报告\n---\n云岚集团扩产。云岚集团招工。云岚集团上市。云蓝集团纳税。';

describe('findings in an export', () => {
  const { findings } = analyze(source);

  it('are of every check in this text', () =>
    assert.deepEqual(new Set(findings.map(({ check }) => check)), new Set(checks.map(({ id }) => id))));

  it('are told in Chinese and in English', () => {
    const found = findings.find(({ check }) => check === 'name-variants');
    assert.ok(found);
    assert.equal(findingText(found, 'zh-cn'), '“云蓝集团”仅出现1次，“云岚集团”出现3次，疑有错字。');
    assert.equal(findingText(found, 'en'), '“云蓝集团” stands once, “云岚集团” 3 times: likely a typing error.');
  });

  it('have a name for every check in both languages', () => {
    for (const finding of findings) {
      assert.match(checkName(finding, 'zh-cn'), /^[\u4e00-\u9fff]+$/);
      assert.match(checkName(finding, 'en'), /^[A-Z][a-z ]+$/);
      assert.match(findingText(finding, 'zh-cn'), /[\u4e00-\u9fff]{4}/);
    }
  });
});
