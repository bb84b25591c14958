/** A line parted inside: each part keeps its own text and its own place in the source. */
import assert from 'node:assert/strict';
import { MappedText } from '../../src/prose/mapped-text';
import { readProse } from '../../src/prose/read';

describe('parts of one line', () => {
  it('keep where each stands, across pieces of equal and of unequal length', () => {
    const text = new MappedText();
    text.append('云江', 10);
    text.append('&', 12, 5);
    text.append('临川', 20);
    const parts = text.split([
      { start: 0, end: 1 },
      { start: 1, end: 3 },
      { start: 4, end: 5 },
    ]);
    assert.deepEqual(
      parts.map((part) => [part.text, part.pieces]),
      [
        ['云', [{ at: 0, length: 1, source: 10, sourceLength: 1 }]],
        [
          '江&',
          [
            { at: 0, length: 1, source: 11, sourceLength: 1 },
            { at: 1, length: 1, source: 12, sourceLength: 5 },
          ],
        ],
        ['川', [{ at: 0, length: 1, source: 21, sourceLength: 1 }]],
      ],
    );
  });

  it('lie behind blanks, with an entity and with emphasis between them', () => {
    const source = '新建泵站3座。　　**修渠**&amp;补堤8处。　　栽树9万株。';
    const runs = readProse(source).blocks.flatMap((block) => block.runs.map((run) => ({ run, base: block.start })));
    assert.deepEqual(
      runs.map(({ run }) => run.text),
      ['新建泵站3座。', '修渠&补堤8处。', '栽树9万株。'],
    );
    for (const { run, base } of runs) {
      const at = run.text.search(/\d/);
      const start = base + run.map.startOf(at);
      assert.equal(source.slice(start, start + 1), run.text.charAt(at));
    }
  });
});
