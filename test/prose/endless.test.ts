/** Lines without an end, and marks again and again, are cut or read as plain text, so that no later step looks at all of them at once. */
import assert from 'node:assert';
import { isTooDense } from '../../src/prose/dense';
import { parseMarkdown } from '../../src/prose/parser';
import { readProse } from '../../src/prose/read';
import { LINES, SHAPES, textOf } from '../hostile/shapes';

const LONGEST = 4000;

describe('endless text', function () {
  this.timeout(60_000);

  for (const [name, shapes] of [['one line', LINES] as const, ...Object.entries(SHAPES)]) {
    it(`makes no run longer than a paragraph: ${name}`, () => {
      for (const shape of shapes) {
        for (const { runs } of readProse(textOf(shape, 6000)).blocks)
          for (const { text, segments } of runs) {
            assert.ok(text.length <= LONGEST, `${String(text.length)} of ${String(shape)}`);
            assert.ok(segments.every(({ end }) => end <= text.length));
          }
      }
    });
  }

  it('cuts a long line behind a sentence, and never inside a pair', () => {
    const runs = (text: string): string[] =>
      readProse(text).blocks.flatMap((block) => block.runs.map((run) => run.text));
    const sentences = runs('新建泵站12座。'.repeat(1000));
    assert.ok(sentences.length > 1 && sentences.every((text) => text.endsWith('。')));
    assert.equal(sentences.join(''), '新建泵站12座。'.repeat(1000));
    for (const text of runs(`甲${'😀'.repeat(5000)}`)) assert.doesNotMatch(text, /^[\udc00-\udfff]|[\ud800-\udbff]$/);
  });

  it('parses no paragraph of marks alone, but tables and many paragraphs', () => {
    for (const text of ['a]'.repeat(2001), '甲\n=\n'.repeat(300), `- 甲\n${'乙\n'.repeat(1001)}`, '1. '.repeat(31)])
      assert.equal(parseMarkdown(text), null, text.slice(0, 8));
    for (const text of ['a]'.repeat(1900), '**甲**\n\n'.repeat(2000), `| 甲 |\n| - |\n${'| **乙** |\n'.repeat(1000)}`])
      assert.equal(isTooDense(text), false, text.slice(0, 8));
  });
});
