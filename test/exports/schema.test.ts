import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import Ajv2020, { type AnySchemaObject } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import ts from 'typescript';
import { analyze } from '../../src/analyze';
import { json } from '../../src/exports/json';
import type { ReportAnalysis } from '../../src/model';
import { analysis, commitment, quantity } from './build';

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}
const file = 'media/schema/report-annotator-1.schema.json';
const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;

/** The schema as it ships is open to later fields; this one knows no field but those described. */
const closed = JSON.parse(JSON.stringify(schema), (_key, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'properties' in value && 'required' in value
    ? { ...value, additionalProperties: false }
    : value,
) as Schema;

const validator = (of: Schema): ((value: unknown) => string) => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(of as AnySchemaObject);
  return (value) => (validate(value) ? '' : ajv.errorsText(validate.errors, { separator: '\n' }));
};
const open = validator(schema);
const strict = validator(closed);
const exported = (source: string, today?: string): unknown => {
  const found = analyze(source, { name: 'report.md', ...(today === undefined ? {} : { today }) });
  return JSON.parse(json.render(found, { language: 'en', source }));
};

describe('the JSON Schema', () => {
  const sample = readFileSync('media/sample/report.md', 'utf8');
  const inputs: Readonly<Record<string, string>> = {
    'the sample': sample,
    'the sample with CRLF': sample.replace(/\n/g, '\r\n'),
    'the sample on one line': sample.replace(/\n+/g, ' '),
    nothing: '',
    'a blank': ' \n\u3000\n',
    'broken front matter': '---\ntitle: [\ndate: 2027-13-45\n---\n增长5%。',
    'HTML alone': '<div class="a">今年新增&nbsp;<b>300</b>个车位</div>',
    'emoji and rare characters': '𠮷江😀今年增长5%😀，新增𠀀30家。',
    'text in English': '# Report\n\nOutput grew by 5% in 2026.',
    'a table': '| 指标 | 2027年目标 |\n| - | - |\n| 粮食产量 | 26万吨 |',
    'code and links': '`增长5%` [增长6%](x) ![增长7%](y)\n\n    增长8%',
    'a lone surrogate': '增长5%\ud800。',
  };
  for (const [name, source] of Object.entries(inputs)) {
    it(`accepts ${name}, and describes every field of it`, () => {
      assert.equal(strict(exported(source)), '');
      assert.equal(strict(exported(source, '2027-03-05')), '');
    });
  }

  const report: ReportAnalysis = analysis(
    [commitment('26万吨', { quantity: 0 })],
    [quantity('26万吨', 260_000, { period: '2027-01-01/2027-12-31' })],
  );
  it('accepts a small analysis', () => assert.equal(strict(report), ''));
  it('accepts fields of later versions', () => assert.equal(open({ ...report, mood: 'calm' }), ''));

  const wrong: Readonly<Record<string, unknown>> = {
    'another format': { ...report, schema: 'report-annotator/2' },
    'a missing list': { ...report, periods: undefined },
    'a negative offset': { ...report, quantities: [{ ...report.quantities[0], start: -1 }] },
    'an unknown kind': { ...report, quantities: [{ ...report.quantities[0], kind: 'sum' }] },
    'a number as text': { ...report, quantities: [{ ...report.quantities[0], min: '5' }] },
    'a loose interval': { ...report, quantities: [{ ...report.quantities[0], period: '2027' }] },
    'a day that is none': { ...report, document: { ...report.document, date: '2027-02-30' } },
    'an action with a figure': { ...report, commitments: [{ ...report.commitments[0], kind: 'action' }] },
    'a target without a figure': { ...report, commitments: [{ ...report.commitments[0], quantity: null }] },
    'a commitment that stands nowhere': { ...report, commitments: [{ ...report.commitments[0], mentions: [] }] },
    'an unknown strength': { ...report, commitments: [{ ...report.commitments[0], strength: 'maybe' }] },
  };
  for (const [name, value] of Object.entries(wrong)) {
    it(`refuses ${name}`, () => assert.notEqual(open(value), ''));
  }

  it('has the fields of the model, each with a description, none else', () => {
    const interfaces = fieldsOf('src/model.ts');
    const defs: Readonly<Record<string, Schema>> = {
      ReportAnalysis: schema,
      ReportDocument: schema.$defs?.['document'] ?? {},
      ...Object.fromEntries(
        Object.entries(schema.$defs ?? {}).map(([name, def]) => [name.charAt(0).toUpperCase() + name.slice(1), def]),
      ),
      QuantityTrace: schema.$defs?.['quantity']?.properties?.['trace'] ?? {},
    };
    const ofReport = [...interfaces.keys()].filter((name) => name !== 'Span' && name !== 'AnalyzeOptions');
    assert(ofReport.length >= 9);
    for (const name of ofReport) {
      const properties = defs[name]?.properties ?? {};
      assert.deepEqual(Object.keys(properties).sort(), [...(interfaces.get(name) ?? [])].sort(), name);
      for (const [field, { description, $ref }] of Object.entries(properties)) {
        assert(description ?? $ref, `${name}.${field} has no description`);
      }
    }
  });
});

/** Names of the fields of each interface in a file, inherited ones included; optional fields are those of the schema too. */
function fieldsOf(path: string): Map<string, string[]> {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022);
  const found = new Map<string, string[]>();
  for (const node of source.statements) {
    if (!ts.isInterfaceDeclaration(node)) continue;
    const own = node.members.flatMap((member) =>
      member.name && ts.isIdentifier(member.name) ? [member.name.text] : [],
    );
    const parents = (node.heritageClauses ?? []).flatMap((clause) =>
      clause.types.flatMap((type) => (ts.isIdentifier(type.expression) ? (found.get(type.expression.text) ?? []) : [])),
    );
    found.set(node.name.text, [...parents, ...own]);
  }
  return found;
}
