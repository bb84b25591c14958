/** The townships of a county, unpacked. */
import assert from 'node:assert';
import { divisions, type Division } from '../../src/lexicon/divisions';
import { TOWNSHIPS_DATA } from '../../src/lexicon/townships.data';
import { townshipsOf } from '../../src/lexicon/townships';

const county = (name: string): Division => {
  const [found] = divisions().full(name);
  assert.ok(found, name);
  return found;
};

describe('townships', () => {
  it('stand below their county with the three digits that they add to its code', () => {
    const towns = townshipsOf(county('巴南区'));
    assert.ok(towns.length > 15);
    const first = towns.find(({ name }) => name === '龙洲湾街道');
    assert.ok(first);
    assert.match(first.code, /^500113\d{3}$/);
    assert.deepEqual([first.short, first.level, first.parent?.name], ['龙洲湾', 'town', '巴南区']);
    assert.ok(towns.some(({ name }) => name.endsWith('镇')));
  });

  it('are the same objects whenever they are asked for, each code once', () => {
    const all = divisions()
      .all.filter(({ level }) => level === 'county')
      .flatMap(townshipsOf);
    assert.ok(all.length > 35_000, String(all.length));
    assert.equal(new Set(all.map(({ code }) => code)).size, all.length);
    assert.equal(townshipsOf(county('巴南区')), townshipsOf(county('巴南区')));
    for (const { name, code } of all) assert.match(`${name} ${code}`, /^\S{2,} \d{9}$/);
  });

  it('are none of a province or a city', () => {
    assert.deepEqual(townshipsOf(county('重庆市')), []);
  });

  it('are packed a county a line', () => {
    for (const line of TOWNSHIPS_DATA.split('\n')) assert.match(line, /^\d{6}(?:\d{3})?[jzxs]/);
  });
});
