/** The page of several reports: a table for each, every row linked to its line in the report's own file. */
import assert from 'node:assert';
import { analyze } from '../../../src/analyze';
import { html } from '../../../src/exports/html';
import { lineCounter } from '../../../src/exports/lines';
import type { CollectedReport } from '../../../src/exports/rows';
import type { ReviewNote } from '../../../src/exports/types';
import { tagsOf } from './tags';

const SPRING = '# 云溪县2026年政府工作报告\n\n今年地区生产总值增长6%以上。\n\n新建学校5所。\n';
const SUMMER = '# 石塘县2026年政府工作报告\n\n粮食产量稳定在30万吨以上。\n';

function collected(label: string, source: string, more: Partial<CollectedReport> = {}): CollectedReport {
  const analysis = analyze(source, { name: label });
  const lineOf = lineCounter(source);
  const lines = analysis.commitments.map(({ mentions: [first] }) => (first ? lineOf(first.start) : null));
  return { label, uri: encodeURIComponent(label), analysis, lines, ...more };
}

const page = (...reports: readonly CollectedReport[]): string =>
  html.renderAll?.({ name: '各县', reports }, { language: 'zh-cn', today: '2026-03-01' }) ?? '';

/** Its tags, and all its words. */
function read(text: string) {
  const tags = tagsOf(text);
  return { tags, words: tags.find(({ name }) => name === 'body')?.text ?? '' };
}

const hrefs = (text: string): string[] => read(text).tags.flatMap(({ attributes }) => attributes.href ?? []);

describe('the page of several reports', () => {
  it('has a table for each report, numbered through, and contents that lead there', () => {
    const { tags, words } = read(page(collected('云溪.md', SPRING), collected('石塘.md', SUMMER)));
    assert.equal(tags.filter(({ name }) => name === 'table').length, 2);
    const ids = tags.flatMap(({ attributes }) => attributes.id ?? []);
    assert.equal(new Set(ids).size, ids.length, 'an id stands once');
    assert.deepEqual(
      ids.filter((id) => id.startsWith('r') && !id.startsWith('report')),
      ['r1', 'r2', 'r3'],
    );
    for (const { attributes } of tags) {
      if (attributes.href?.startsWith('#')) assert.ok(ids.includes(attributes.href.slice(1)), attributes.href);
      if (attributes['aria-labelledby']) assert.ok(ids.includes(attributes['aria-labelledby']));
    }
    for (const part of ['云溪.md (2)', '石塘.md (1)', '2026-03-01', '粮食产量稳定在30万吨以上'])
      assert.ok(words.includes(part), part);
  });

  it('links each row to its line in the report', () => {
    const links = hrefs(page(collected('云溪.md', SPRING), collected('石塘.md', SUMMER)));
    for (const line of [3, 5]) assert.ok(links.includes(`${encodeURIComponent('云溪.md')}#L${line}`));
    assert.ok(links.includes(`${encodeURIComponent('石塘.md')}#L3`));
  });

  it('has no links where the files are out of reach', () => {
    assert.deepEqual(hrefs(page(collected('云溪.md', SPRING, { uri: '' }))), []);
  });

  it('names the file in its rows where nothing else was chosen', () => {
    const text =
      html.renderAll?.(
        { name: '各县', reports: [collected('云溪.md', SPRING)] },
        { language: 'zh-cn', today: '2026-03-01', columns: ['file'] },
      ) ?? '';
    const cells = read(text).tags.filter(({ name }) => name === 'td');
    assert.deepEqual(
      cells.map((cell) => cell.text),
      ['云溪.md', '云溪.md'],
    );
  });

  it('holds the chosen rows and what the review says of them', () => {
    const report = collected('云溪.md', SPRING);
    const [first] = report.analysis.commitments;
    assert.ok(first);
    const note: ReviewNote = { state: 'checked', before: null, author: '审校', time: '2026-02-01', comments: [] };
    const review = new Map([[first.id, note]]);
    const { tags, words } = read(page({ ...report, only: new Set([first.id]), review }));
    assert.equal(tags.filter(({ attributes }) => /^r\d/.test(attributes.id ?? '')).length, 1);
    assert.match(words, /1 \/ 1/);
    assert.match(words, /审校/);
  });

  it('says so where no report promises anything', () => {
    const { tags, words } = read(page(collected('空.md', '# 说明\n')));
    assert.ok(!tags.some(({ name }) => name === 'table'));
    assert.match(words, /没有承诺/);
  });

  it('shows markup in names and reports as text, and loads nothing', () => {
    const bad = '<script>alert(1)</script><img src=x onerror=alert(1)>.md';
    const { tags, words } = read(page(collected(bad, SPRING.replace('学校', '`<b>学校</b>`'))));
    assert.ok(!tags.some(({ name }) => name === 'script' || name === 'img' || name === 'b'));
    assert.ok(words.includes(bad));
    const policy = tags.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    assert.match(policy?.attributes.content ?? '', /^default-src 'none';/);
  });
});
