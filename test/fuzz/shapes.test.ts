/** Texts that are known beforehand: the examples of the CommonMark specification, all beginnings and ends of a sample, twins in line ends. */
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { tests } from 'commonmark-spec';
import { analyze } from '../../src/analyze';
import type { ReportAnalysis } from '../../src/model';
import { writeReport } from '../../bench/text';
import { gfmShapes } from './gfm-shapes';
import { assertWellFormed } from './well-formed';

const OPTIONS = { today: '2031-01-20' };
const SAMPLE = readFileSync('test/fuzz/sample.md', 'utf8');

const check = (source: string): ReportAnalysis => {
  const report = analyze(source, OPTIONS);
  assertWellFormed(source, report);
  return report;
};

/** All that is said of each figure, period and name, and of the list, without its place. */
const said = ({ quantities, periods, entities, commitments }: ReportAnalysis): unknown => ({
  quantities: quantities.map(({ start, end, text, ...rest }) => [text.replace(/\r\n/g, '\n'), rest, end > start]),
  periods: periods.map(({ text, interval, deadline }) => [text.replace(/\r\n/g, '\n'), interval, deadline]),
  entities: entities.map(({ text, type, canonical }) => [text.replace(/\r\n/g, '\n'), type, canonical]),
  commitments: commitments.map(({ id, text, period, strength }) => [id, text, period, strength]),
});

describe('analyze on known texts', function () {
  this.timeout(0);

  it(`is well formed on the ${tests.length} examples of CommonMark, alone and among figures`, () => {
    for (const { markdown } of tests) {
      check(markdown);
      check(`力争增长5%\n${markdown}\n完成投资35.2亿元。\n\n${markdown}到2031年底建成12座泵站`);
    }
  });

  it('is well formed on the shapes of GitHub Flavored Markdown, alone, cut anywhere and one behind another', () => {
    for (const shape of gfmShapes) {
      for (let at = 0; at <= shape.length; at++) check(shape.slice(0, at));
      for (const next of gfmShapes) check(`力争增长9%\n\n${shape}${next}`);
    }
  });

  it('is well formed on every beginning and end of a sample', () => {
    for (let at = 0; at <= SAMPLE.length; at++) {
      check(SAMPLE.slice(0, at));
      check(SAMPLE.slice(at));
    }
  });

  it('says the same of a text with other line ends', () => {
    for (const source of [SAMPLE, writeReport(20_000)]) {
      const twin = source.replace(/\n/g, '\r\n');
      assert.deepEqual(said(check(twin)), said(check(source)));
    }
  });

  it('reads the figures of two texts, one behind the other, as those of each', () => {
    const figures = (source: string): unknown[] =>
      check(source).quantities.map(({ text, kind, min, max, unit, comparator }) => [
        text,
        kind,
        min,
        max,
        unit,
        comparator,
      ]);
    const parts = SAMPLE.split(/\n{2,}/).filter((part) => !part.startsWith('---') && !/年[内来共]|五年/.test(part));
    for (const [i, first] of parts.entries())
      for (const second of [parts[(i + 3) % parts.length] ?? '', parts[(i * 7 + 5) % parts.length] ?? ''])
        assert.deepEqual(figures(`${first}\n\n${second}`), [...figures(first), ...figures(second)]);
  });
});
