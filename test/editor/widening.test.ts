/** What “Expand Selection” takes. */
import assert from 'node:assert';
import { analyze } from '../../src/analyze';
import { wideningAt } from '../../src/editor/features/selection/widening';

const SOURCE = `# 计划

今年天气较好。“全县财政收入增长5%以上，港口吞吐量达到1,200万吨！”县长孟宜安说。

- 建成泊位6座；
- 新增航线3条

| 指标 | 目标 |
| --- | --- |
| 泊位 | 6座 |
`;
const analysis = analyze(SOURCE, { name: 'a.md', today: '2023-03-01' });
const widening = (words: string): string[] =>
  wideningAt(SOURCE.indexOf(words) + 1, SOURCE, analysis).map(({ start, end }) => SOURCE.slice(start, end));

describe('expanding the selection', () => {
  const cases: readonly (readonly [words: string, wider: readonly string[]])[] = [
    ['5%', ['5%', '“全县财政收入增长5%以上', '“全县财政收入增长5%以上，港口吞吐量达到1,200万吨！”']],
    ['1,200', ['1,200万吨', '港口吞吐量达到1,200万吨', '“全县财政收入增长5%以上，港口吞吐量达到1,200万吨！”']],
    ['孟宜安', ['孟宜安', '县长孟宜安说', '县长孟宜安说。']],
    ['天气', ['今年天气较好', '今年天气较好。']],
    ['3条', ['3条', '- 新增航线3条']],
    ['6座 |', ['6座']],
  ];
  for (const [words, wider] of cases) it(words, () => assert.deepEqual(widening(words), wider));

  it('goes from inside to outside, never the same twice', () => {
    for (let offset = 0; offset <= SOURCE.length; offset++) {
      const spans = wideningAt(offset, SOURCE, analysis);
      spans.forEach(({ start, end }, i) => {
        assert.ok(start <= offset && offset <= end && start < end);
        const inner = spans[i - 1];
        assert.ok(!inner || (start <= inner.start && inner.end <= end && end - start > inner.end - inner.start));
      });
    }
  });
});
