/** A name with one wrong character beside its usual writing is told once; names of one series are not. */
import assert from 'node:assert';
import { analyze } from '../../src/analyze';

const of = (source: string) =>
  analyze(source)
    .findings.filter(({ check }) => check === 'name-variants')
    .map(({ start, end }) => source.slice(start, end));

describe('the check of two writings of one name', () => {
  const usual = '云岚集团扩产。云岚集团招工。云岚集团上市。';

  it('tells the rare writing', () => assert.deepEqual(of(`${usual}云蓝集团纳税。`), ['云蓝集团']));
  it('says both writings', () => {
    const [found] = analyze(`${usual}云蓝集团纳税。`).findings;
    assert.match(found?.message ?? '', /云蓝集团.*云岚集团.*3/);
    assert.deepEqual(found?.facts, ['云蓝集团', '云岚集团', '3']);
  });
  it('is silent where both stand often', () => assert.deepEqual(of(`${usual}云蓝集团纳税。云蓝集团迁建。`), []));
  it('is silent where neither is usual', () => assert.deepEqual(of('云岚集团扩产。云蓝集团纳税。'), []));
  it('is silent for names of one series', () => {
    const series = '云岚第一中学扩建。'.repeat(3);
    assert.deepEqual(of(`${series}云岚第二中学迁建。`), []);
  });
  it('is silent for divisions, which a list knows', () =>
    assert.deepEqual(of('涪城区开工。江油市开工。江油市投产。江油市达产。江津市开工。'), []));
});
