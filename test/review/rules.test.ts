/** A project's own words and what it leaves alone: read, applied, edited. */
import assert from 'node:assert';
import { analyze } from '../../src/analyze';
import type { ReportAnalysis } from '../../src/model';
import { applyRules } from '../../src/review/rules/apply';
import { withIgnore, withoutIgnore } from '../../src/review/rules/edit';
import { readRules } from '../../src/review/rules/read';
import { silencesOf } from '../../src/review/rules/switches';
import { noRules, type Rules } from '../../src/review/rules/types';
import { report } from './reports';

const figures = ({ quantities }: ReportAnalysis): string[] => quantities.map(({ text }) => text);
const applied = (rules: Partial<Rules>, source = report, path: string | null = '2031/报告.md'): ReportAnalysis =>
  applyRules(source, analyze(source), { ...noRules, ...rules }, path);

describe('rules', () => {
  const whole = analyze(report);

  it('leave an analysis as it is where they say nothing of it', () => {
    assert.equal(applyRules(report, whole, noRules, null), whole);
    assert.deepEqual(figures(applied({ ignore: [{ text: '999亿元' }] })), figures(whole));
  });

  it('ignore a wording everywhere, in one document, or at one place', () => {
    const twice = `${report}\n另新建公园42个。\n`;
    const count = (rules: Partial<Rules>, path?: string): number =>
      figures(applied(rules, twice, path)).filter((text) => text === '42个').length;
    assert.equal(count({}), 2);
    assert.equal(count({ ignore: [{ text: '42个' }] }), 0);
    assert.equal(count({ ignore: [{ text: '42个', what: 'figure' }] }), 0);
    assert.equal(count({ ignore: [{ text: '42个', what: 'name' }] }), 2);
    assert.equal(count({ ignore: [{ text: '42个', document: '2031/报告.md' }] }), 0);
    assert.equal(count({ ignore: [{ text: '42个', document: '2030/报告.md' }] }), 2);
    assert.equal(count({ ignore: [{ text: '42个', before: '公园' }] }), 1);
    assert.equal(count({ ignore: [{ text: '42个', before: '公园', after: '。' }] }), 1);
    assert.equal(count({ ignore: [{ text: '42个', before: '公园', after: '，' }] }), 2);
  });

  it('take a commitment away with its figure and keep every index right', () => {
    const less = applied({ ignore: [{ text: '42个' }, { text: '6.5%' }] });
    assert.ok(less.commitments.length < whole.commitments.length);
    for (const { quantity, baseline, metric, conflicts } of less.commitments) {
      if (quantity !== null) assert.equal(less.quantities[quantity]?.metric, metric);
      if (baseline !== null) assert.ok(less.quantities[baseline]);
      for (const id of conflicts) assert.ok(less.commitments.some((other) => other.id === id));
    }
  });

  it('mark nothing inside a term', () => {
    const source = '坚持一核两翼三带布局，确保新建公园12个。\n';
    const texts = figures(applied({ terms: ['新建公园12个'] }, source));
    assert.ok(!texts.includes('12个'));
  });

  it('mark names of the project, the longer first', () => {
    const source = '支持湾芯中试平台与湾芯建设。\n';
    const { entities } = applied(
      {
        names: [
          { text: '湾芯', type: 'programme', full: null },
          { text: '湾芯中试平台', type: 'organization', full: '青岚湾芯片中试平台' },
        ],
      },
      source,
    );
    assert.deepEqual(
      entities
        .filter(({ reason }) => reason === 'own-name')
        .map(({ text, type, canonical }) => [text, type, canonical]),
      [
        ['湾芯中试平台', 'organization', '青岚湾芯片中试平台'],
        ['湾芯', 'programme', '湾芯'],
      ],
    );
    for (const { start, end, text } of entities) assert.equal(source.slice(start, end), text);
  });

  it('call a metric by the name that the project gives it', () => {
    const metric = whole.commitments.find(({ text }) => text.includes('42'))?.metric;
    assert.ok(metric);
    const { commitments, quantities } = applied({ metrics: [{ name: '新开工项目数', also: [metric] }] });
    assert.ok(commitments.some(({ indicator }) => indicator === '新开工项目数'));
    assert.ok(quantities.some(({ indicator }) => indicator === '新开工项目数'));
  });

  it('ignore the findings of a check', () => {
    const source = '---\na: [\n---\n\n正文。\n';
    assert.equal(applied({}, source).findings.length, 1);
    assert.equal(applied({ ignore: [{ check: 'front-matter' }] }, source).findings.length, 0);
    assert.equal(applied({ ignore: [{ check: 'other' }] }, source).findings.length, 1);
  });
});

describe('switches in the report', () => {
  const left = (source: string): string[] => figures(applyRules(source, analyze(source), noRules, null));
  const cases: readonly [what: string, source: string, expected: readonly string[]][] = [
    ['the next line', '<!-- report-annotator-disable-next-line -->\n新建公园12个。\n\n新建学校3所。\n', ['3所']],
    ['its own line', '新建公园12个。<!-- report-annotator-disable-line -->\n\n新建学校3所。\n', ['3所']],
    [
      'a part',
      '新建桥梁5座。\n\n<!-- report-annotator-disable -->\n\n新建公园12个。\n\n<!-- report-annotator-enable -->\n\n新建学校3所。\n',
      ['5座', '3所'],
    ],
    ['the rest', '新建桥梁5座。\n\n<!-- report-annotator-disable -->\n\n新建公园12个。\n', ['5座']],
    ['figures alone', '<!-- report-annotator-disable figures -->\n\n新建公园12个。\n', []],
    ['names alone, figures stay', '<!-- report-annotator-disable names -->\n\n新建公园12个。\n', ['12个']],
    ['nothing by another comment', '<!-- report-annotator-disabled -->\n\n新建公园12个。\n', ['12个']],
    ['nothing by a comment of another tool', '<!-- other-disable -->\n\n新建公园12个。\n', ['12个']],
  ];
  for (const [what, source, expected] of cases)
    it(`leave alone ${what}`, () => assert.deepEqual(left(source), expected));

  it('are looked for in linear time', () => {
    const started = performance.now();
    silencesOf('<!-- report-annotator-disable '.repeat(40_000));
    silencesOf(`<!--${' '.repeat(400_000)}`);
    assert.ok(performance.now() - started < 2000);
  });
});

describe('the file of rules', () => {
  it('is read', () => {
    const { rules, problems, editable } = readRules(`# own words
version: 1
terms: [三步走, 2030]
metrics:
  - name: 新开工项目数
    also: [开工项目]
names:
  - text: 湾芯
    type: programme
ignore:
  - text: 42个
    what: figure
`);
    assert.deepEqual(problems, []);
    assert.ok(editable);
    assert.deepEqual(rules.terms, ['三步走', '2030']);
    assert.deepEqual(rules.metrics, [{ name: '新开工项目数', also: ['开工项目'] }]);
    assert.deepEqual(rules.names, [{ text: '湾芯', type: 'programme', full: null }]);
    assert.deepEqual(rules.ignore, [{ what: 'figure', text: '42个' }]);
  });

  const wrong: readonly [what: string, text: string, problem: string][] = [
    ['no YAML', 'a: [', 'syntax'],
    ['a list', '- a', 'not-a-map'],
    ['an unknown key', 'terme: [a]', 'unknown-key'],
    ['a wrong type', 'names:\n  - text: 湾芯\n    type: thing', 'wrong-value'],
    ['an ignore of everything', 'ignore:\n  - what: figure', 'wrong-value'],
    ['a newer version', 'version: 2', 'newer'],
  ];
  for (const [what, text, problem] of wrong)
    it(`tells of ${what}, and where`, () => {
      const { problems } = readRules(text);
      assert.deepEqual(
        problems.map((each) => each.problem),
        [problem],
      );
      for (const { start, end } of problems) assert.ok(start <= end && end <= text.length + 1);
    });

  it('keeps the entries that are right', () => {
    const { rules, problems } = readRules('terms: [甲, [乙], 丙]');
    assert.deepEqual(rules.terms, ['甲', '丙']);
    assert.equal(problems.length, 1);
  });

  it('does not unfold aliases without end', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
      .split('')
      .map(
        (key, i) =>
          `${key}: &${key} [${Array<string>(9)
            .fill(`*${'abcdefg'.charAt(i)}`)
            .join(',')}]`,
      )
      .join('\n')}\n`;
    const started = performance.now();
    assert.equal(readRules(bomb).rules.terms.length, 0);
    assert.ok(performance.now() - started < 2000);
  });

  it('takes an ignore and gives it back, and keeps comments', () => {
    const start = '# 本项目的用语\nversion: 1\nterms:\n  - 三步走 # 固定说法\n';
    const ignore = { what: 'figure', text: '42个', document: '2031/报告.md' } as const;
    const more = withIgnore(start, ignore);
    assert.ok(more !== null && more.includes('# 固定说法') && more.includes('# 本项目的用语'));
    assert.deepEqual(readRules(more).rules.ignore, [ignore]);
    const back = withoutIgnore(more, ignore);
    assert.ok(back !== null);
    assert.deepEqual(readRules(back).rules, readRules(start).rules);
    assert.equal(withoutIgnore(start, ignore), null);
  });

  it('begins empty or with comments alone', () => {
    for (const start of ['', '# 说明\n']) {
      const made = withIgnore(start, { text: '42个' });
      assert.ok(made !== null);
      const { rules, problems } = readRules(made);
      assert.deepEqual(problems, []);
      assert.deepEqual(rules.ignore, [{ text: '42个' }]);
    }
  });

  it('that cannot be understood is not changed', () => {
    assert.equal(withIgnore('a: [', { text: '42个' }), null);
    assert.equal(withIgnore('version: 7', { text: '42个' }), null);
  });
});
