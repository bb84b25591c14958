/** What we write and accept is what the published schemas say. */
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { markOn } from '../../src/review/changes';
import { withIgnore } from '../../src/review/rules/edit';
import { readRules } from '../../src/review/rules/read';
import { writeSidecar } from '../../src/review/sidecar';
import { hand, markAt, report, subjectAt } from './reports';

const ajv = addFormats(new Ajv({ strict: false }));
const compile = (name: string): ((data: unknown) => boolean) => {
  const text = readFileSync(`media/schema/report-annotator-${name}-1.schema.json`, 'utf8');
  return ajv.compile(JSON.parse(text) as object);
};

describe('schemas', () => {
  const validRules = compile('rules');

  it('allow every file of marks that is written', () => {
    const valid = compile('review');
    const marks = [
      markAt(report, '173亿'),
      markAt(report, '扎实推进', 'doubtful'),
      { ...markOn(subjectAt(report, '42个'), { type: 'comment', text: '来源？' }, hand), author: '苏' },
    ];
    const foreign = [{ id: 'urn:x', type: 'Annotation', motivation: 'tagging', target: 'a.md' }];
    assert.ok(valid(JSON.parse(writeSidecar({ marks, foreign }, '../a.md'))));
    assert.ok(!valid(JSON.parse(writeSidecar({ marks, foreign: [] }, '../a.md').replaceAll('TextualBody', 'Other'))));
  });

  const rules: readonly string[] = [
    withIgnore('', { what: 'figure', text: '42个', before: '项目', after: '，', document: 'a.md' }) ?? '',
    'version: 1\nterms: [三步走, 2030]\nmetrics:\n  - name: 甲\n    also: [乙]\nnames:\n  - {text: 湾芯, type: place}\n',
    'terms:\n',
    'ignore:\n  - what: figure\n',
    'names:\n  - {text: 湾芯, type: thing}\n',
    'metrics:\n  - {also: [乙]}\n',
    'terms: [[甲]]\n',
    'version: 2\n',
    'other: 1\n',
  ];
  for (const text of rules)
    it(`of rules agree with the reader: ${JSON.stringify(text.slice(0, 40))}`, () =>
      assert.equal(validRules(parse(text)), readRules(text).problems.length === 0));
});
