/** The analysis after an edit, with what was kept of the one before, is that of the same text read anew, letter by letter of its JSON. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { AnalysisCache } from '../../src/analysis-cache';
import { analyze } from '../../src/analyze';
import { readProse } from '../../src/prose/read';
import { writeReport } from '../../bench/text';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2000);
const REPORTS = new URL('../../../shared/reports/', import.meta.url);
const OPTIONS = { name: '云江.md', today: '2031-01-20' };

const PIECES = [
  '',
  '2',
  '9',
  '。',
  '，',
  '\n',
  '\n\n',
  '\n\n\n',
  '\r\n\r\n',
  '　　',
  '- ',
  '> ',
  '# ',
  '1. ',
  '```\n',
  '<!--',
  '-->',
  '<div>',
  '| 甲 | 乙 |\n| --- | --- |\n',
  '[^1]',
  '\n\n[^1]: 初步核算数。\n\n',
  '[附表]',
  '\n\n[附表]: /a\n\n',
  '---\n',
  '（PM\n\n',
  '《',
  '云江市白石区',
  '白石',
  '陆一鸣市长指出，',
  '二、2031年主要工作\n\n',
  '2030年，我们完成投资35.2亿元，增长6%。',
  '力争新建泵站12座。\n\n',
  '全市地区生产总值增长5.5%左右，\n',
  '其中，第一产业、第二产业分别增长3%和6.1%。',
];
const piece = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() });
/** Takes out a stretch, puts a piece there, or a copy of another stretch; places are shares of the whole. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.constantFrom(0, 0, 0, 1, 2, 9, 200),
  put: piece,
  copied: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 4 }),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(source: string, { at, length, put, copied }: Edit): string {
  const start = Math.floor(at * source.length);
  const from = copied === null ? 0 : Math.floor(copied * source.length);
  const copy = copied === null ? '' : source.slice(from, from + 120);
  return source.slice(0, start) + put + copy + source.slice(start + length);
}

function staysEqual(source: string, edits: readonly Edit[]): void {
  const cache = new AnalysisCache();
  let text = source;
  analyze(text, OPTIONS, cache);
  for (const one of edits) {
    text = edited(text, one);
    assert.equal(JSON.stringify(analyze(text, OPTIONS, cache)), JSON.stringify(analyze(text, OPTIONS)));
  }
}

describe('analyze with what was kept', function () {
  this.timeout(0);

  it(`is that of the whole on ${RUNS} random documents and edits`, () => {
    const start = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(start, fc.array(edit, { minLength: 1, maxLength: 6 }), staysEqual), { numRuns: RUNS });
  });

  it('is that of the whole on edits of a report', () => {
    const report = fc.integer({ min: 1, max: 1000 }).map((seed) => writeReport(3000, seed));
    const property = fc.property(report, fc.array(edit, { minLength: 3, maxLength: 8 }), staysEqual);
    fc.assert(property, { numRuns: Math.ceil(RUNS / 40) });
  });

  it('is that of the whole on edits of real reports, where these are at hand', function () {
    if (!existsSync(REPORTS)) return this.skip();
    const sources = readdirSync(REPORTS)
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(new URL(name, REPORTS), 'utf8'));
    const property = fc.property(
      fc.constantFrom(...sources),
      fc.array(edit, { minLength: 2, maxLength: 5 }),
      staysEqual,
    );
    fc.assert(property, { numRuns: Math.ceil(RUNS / 40) });
  });

  it('reads no block twice that is still there', () => {
    const { chunks } = new AnalysisCache();
    const source = writeReport(20_000);
    const blocks = (text: string): readonly object[] => readProse(text, chunks).blocks.map(({ runs }) => runs);
    const before = new Set(blocks(source));
    const after = blocks(source.replace('各位代表', '各位代表、同志们'));
    assert.equal(after.length, before.size);
    assert.equal(after.filter((runs) => !before.has(runs)).length, 1);
  });
});
