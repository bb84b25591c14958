/** Text inside HTML blocks: what Markdown leaves alone there is read as its writer meant it. */
import assert from 'node:assert';
import { readProse } from '../../src/prose/read';

const IMAGE = '<img src="https://example.invalid/a_w640.jpg" />\n';
const texts = (source: string): string[] =>
  readProse(source).blocks.flatMap(({ runs }) => runs.map(({ text }) => text));

describe('text in an HTML block', () => {
  it('loses the marks of emphasis, and a figure in it keeps its span', () => {
    const source = `${IMAGE}确保**引资260亿**元以上。`;
    assert.deepEqual(texts(source), ['确保引资260亿元以上。']);
    const [block] = readProse(source).blocks;
    const run = block?.runs[0];
    assert.ok(block && run);
    const at = run.text.indexOf('260亿元');
    const start = block.start + run.map.startOf(at);
    const end = block.start + run.map.endOf(at + '260亿元'.length);
    assert.equal(source.slice(start, end), '260亿**元');
  });

  it('loses bare addresses', () => {
    assert.deepEqual(texts(`${IMAGE}详见https://example.invalid/2024/5.html，全年增长5%。`), ['详见，全年增长5%。']);
  });

  it('keeps a single star', () => {
    assert.deepEqual(texts(`${IMAGE}注*：增长5%。`), ['注*：增长5%。']);
  });
});
