/** What a name knows of its standing: parents and level of a division, level and place of a body. */
import assert from 'node:assert';
import { report } from './marks';

const named = (text: string, type: string) => {
  const [line] = report(text);
  return line?.names.find((name) => name.type === type);
};

describe('the standing of names', () => {
  it('a county has its city and its province above it', () => {
    const place = named('绵阳市涪城区开工', 'place');
    assert.deepEqual([place?.code, place?.level, place?.parents], ['510703', 'county', ['四川省', '绵阳市']]);
  });
  it('a province has none above it', () => {
    const place = named('四川省批复', 'place');
    assert.deepEqual([place?.level, place?.parents], ['province', []]);
  });
  it('a river and a firm have neither', () => {
    const place = named('治理嘉陵江', 'place');
    assert.deepEqual([place?.code, place?.level, place?.parents], [null, null, []]);
    assert.equal(named('云岚集团扩产', 'organization')?.level, null);
  });

  const LEVELS: Readonly<Record<string, string | null>> = {
    国务院批准: 'national',
    国家统计局发布: 'national',
    省财政厅批复: 'province',
    市委部署: 'city',
    绵阳市涪城区政府印发: 'county',
    县农业农村局负责: 'county',
  };
  for (const [text, level] of Object.entries(LEVELS))
    it(`${text}: ${String(level)}`, () => assert.equal(named(text, 'organization')?.level, level));

  it('a body has the place that opens its name', () =>
    assert.equal(named('绵阳市教育局负责', 'organization')?.affiliation, '绵阳市'));
});
