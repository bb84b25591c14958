/** The packed divisions of China: complete, unique, with parents and short forms. */
import assert from 'node:assert';
import { divisions, shortOf } from '../../../src/lexicon/divisions';

describe('divisions', () => {
  const { all } = divisions();

  it('has every province once', () => assert.equal(all.filter(({ level }) => level === 'province').length, 34));

  it('has more than 2,800 counties and 330 prefectures', () => {
    assert.ok(all.filter(({ level }) => level === 'county').length > 2800);
    assert.ok(all.filter(({ level }) => level === 'city').length > 330);
  });

  it('every code has six digits and opens with its parent’s', () => {
    for (const { code, parent, name } of all) {
      assert.match(code, /^\d{6}$/, name);
      if (parent) assert.ok(code.startsWith(parent.code.replace(/(?:00)+$/, '')), name);
    }
  });

  it('no code stands twice', () => assert.equal(new Set(all.map(({ code }) => code)).size, all.length));

  it('knows the counties of 2024 in Hotan', () => {
    for (const name of ['和安县', '和康县']) assert.equal(divisions().full(name)[0]?.parent?.name, '和田地区');
  });

  const SHORT: Readonly<Record<string, string>> = {
    重庆市: '重庆',
    广西壮族自治区: '广西',
    内蒙古自治区: '内蒙古',
    新疆维吾尔自治区: '新疆',
    恩施土家族苗族自治州: '恩施',
    峨山彝族自治县: '峨山',
    伊犁哈萨克自治州: '伊犁',
    和田地区: '和田',
    锡林郭勒盟: '锡林郭勒',
    香港特别行政区: '香港',
    赵县: '赵县',
  };
  for (const [name, short] of Object.entries(SHORT))
    it(`${name} is ${short} in short`, () => assert.equal(shortOf(name), short));
});
