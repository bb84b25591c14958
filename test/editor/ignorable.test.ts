/** What is left alone at a place, by which rule, and where a switch goes. */
import assert from 'node:assert';
import { analyze } from '../../src/analyze';
import { ignorableAt, ignoreOf, switchFor } from '../../src/editor/features/ignore/pointed';
import { applyRules } from '../../src/review/rules/apply';
import { noRules } from '../../src/review/rules/types';

const source = '确保新建公园12个。\n\n另建公园12个。\n';
const analysis = analyze(source);

describe('what is ignored', () => {
  it('is the innermost mark', () => {
    const found = ignorableAt(analysis, source, source.indexOf('12') + 1);
    assert.deepEqual([found?.what, found?.text], ['figure', '12个']);
    assert.equal(ignorableAt(analysis, source, source.length), undefined);
  });

  const left: readonly [scope: 'place' | 'document' | 'everywhere', path: string, expected: number][] = [
    ['place', 'a.md', 1],
    ['place', 'b.md', 2],
    ['document', 'a.md', 0],
    ['document', 'b.md', 2],
    ['everywhere', 'b.md', 0],
  ];
  for (const [scope, path, expected] of left)
    it(`by ${scope} leaves ${expected} in ${path}`, () => {
      const target = ignorableAt(analysis, source, source.indexOf('12') + 1);
      assert.ok(target);
      const rules = { ...noRules, ignore: [ignoreOf(target, scope, source, 'a.md')] };
      const { quantities } = applyRules(source, analysis, rules, path);
      assert.equal(quantities.filter(({ text }) => text === '12个').length, expected);
    });
});

describe('a switch', () => {
  const cases: readonly [what: string, lines: readonly string[], line: number, expected: string][] = [
    ['above a paragraph', ['', '新建公园12个。'], 1, '\n<!-- report-annotator-disable-next-line -->\n新建公园12个。'],
    ['behind a line inside one', ['一行', '新建12个。'], 1, '一行\n新建12个。 <!-- report-annotator-disable-line -->'],
    ['behind an item of a list', ['', '- 新建12个'], 1, '\n- 新建12个 <!-- report-annotator-disable-line -->'],
    [
      'inside the last cell of a row',
      ['', '| 甲 | 12个 |'],
      1,
      '\n| 甲 | 12个  <!-- report-annotator-disable-line --> |',
    ],
    ['behind a heading', ['', '## 新建12个'], 1, '\n## 新建12个 <!-- report-annotator-disable-line -->'],
  ];
  for (const [what, lines, line, expected] of cases)
    it(`goes ${what}`, () => {
      const place = switchFor(lines, line, '\n');
      const written = lines.map((text, i) =>
        i === place.line ? text.slice(0, place.character) + place.text + text.slice(place.character) : text,
      );
      assert.equal(written.join('\n'), expected);
    });
});
