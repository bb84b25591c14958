import assert from 'node:assert/strict';
import { AnalysisCache } from '../../src/analysis-cache';
import { analysisSteps, analyze } from '../../src/analyze';
import { finish, mapInSteps } from '../../src/prose/steps';
import { writeReport } from '../../bench/text';

const OPTIONS = { name: '云江.md', today: '2031-01-20' };

describe('work in steps', () => {
  it('makes of each what a map makes', () => {
    const items = Array.from({ length: 100 }, (_, i) => i);
    assert.deepEqual(
      finish(mapInSteps(items, (item, i) => item * i)),
      items.map((item, i) => item * i),
    );
    assert.deepEqual(finish(mapInSteps([], String)), []);
  });

  it('pauses the oftener the more there is', () => {
    const pauses = (count: number): number => [...mapInSteps(Array(count).fill(0), () => 0)].length;
    assert.equal(pauses(3), 0);
    assert.ok(pauses(80) >= 9);
    assert.ok(pauses(800) >= 99);
  });
});

describe('an analysis in steps', () => {
  const source = writeReport(40_000);

  it('says what one in one go says', () => {
    assert.deepEqual(finish(analysisSteps(source, OPTIONS)), analyze(source, OPTIONS));
  });

  it('pauses at least once in every thousand characters', () => {
    assert.ok([...analysisSteps(source, OPTIONS)].length >= source.length / 1000);
  });

  it('leaves a good cache behind wherever it is given up', () => {
    const edited = `${source.slice(0, 9000)}力争新建泵站12座。${source.slice(9000)}`;
    for (const part of [0, 0.2, 0.5, 0.8, 0.99]) {
      const cache = new AnalysisCache();
      analyze(source, OPTIONS, cache);
      const all = [...analysisSteps(edited, OPTIONS, new AnalysisCache())].length;
      const steps = analysisSteps(edited, OPTIONS, cache);
      for (let i = 0; i < all * part; i++) steps.next();
      assert.deepEqual(analyze(edited, OPTIONS, cache), analyze(edited, OPTIONS));
      assert.deepEqual(analyze(source, OPTIONS, cache), analyze(source, OPTIONS));
    }
  });
});
