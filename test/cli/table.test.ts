import assert from 'node:assert';
import stringWidth from 'string-width';
import { table } from '../../src/cli/table';
import { wrap } from '../../src/cli/terminal';
import { analysis, commitment, quantity } from '../exports/build';

const render = (language: 'en' | 'zh-cn' = 'zh-cn'): string =>
  table.render(
    analysis(
      [
        commitment('粮食产量稳定在26万吨以上', { metric: '粮食产量', quantity: 0, period: '2027-01-01/2027-12-31' }),
        commitment('推进沿江绿道、滨水公园、社区花园与口袋公园连片建设并向全体市民免费开放\u001b[31m'),
      ],
      [quantity('26万吨', 260_000, { kind: 'measure', unit: '吨', comparator: 'gte' })],
      { title: '云江市工作要点' },
    ),
    { language, source: '' },
  );

describe('the table of a terminal', () => {
  it('aligns wide characters: every line is equally wide', () => {
    const drawn = render()
      .split('\n')
      .filter((line) => /^[│┌├└]/.test(line));
    assert(drawn.length >= 6);
    assert.deepEqual([...new Set(drawn.map((line) => stringWidth(line)))].length, 1);
  });
  it('shows reading, period and count', () => {
    assert.match(render(), /粮食产量 +│ ≥ 26万吨 +│ 2027年/);
    assert.match(render(), /指标 1 项，举措 1 项\n$/);
    assert.match(render('en'), /1 targets, 1 actions\n$/);
  });
  it('leaves out columns that are empty for the whole report', () => assert.doesNotMatch(render(), /牵头单位/));
  it('holds nothing that steers the terminal', () => assert.equal(render().includes('\u001b'), false));
  it('says when there is nothing', () => {
    assert.equal(table.render(analysis([]), { language: 'en', source: '' }), 'report.md\nNo commitments found.\n');
  });
});

describe('wrapping', () => {
  const cases: readonly (readonly [string, number, string])[] = [
    ['云江市工作', 4, '云江\n市工\n作'],
    ['云江市', 5, '云江\n市'],
    ['5%以上', 4, '5%以\n上'],
    ['', 4, ''],
    ['👨‍👩‍👧‍👦户', 2, '👨‍👩‍👧‍👦\n户'],
  ];
  for (const [text, width, expected] of cases)
    it(`${JSON.stringify(text)} at ${width}`, () => assert.equal(wrap(text, width), expected));
});
