import assert from 'node:assert';
import { INDICATORS } from '../../../src/lexicon/indicators';
import { indicatorFor, indicatorOf } from '../../../src/statements/metric/indicator';

/** Metric as a report writes it, and the indicator that it is. */
const KNOWN: readonly (readonly [string, string])[] = [
  ['GDP', '国内生产总值'],
  ['ＧＤＰ', '国内生产总值'],
  ['地区生产总值', '国内生产总值'],
  ['全市地区生产总值', '国内生产总值'],
  ['我区生产总值年均增速', '国内生产总值'],
  ['云江市地区生产总值（GDP）', '国内生产总值'],
  ['人均地区生产总值', '人均国内生产总值'],
  ['规上工业增加值', '规模以上工业增加值'],
  ['规模以上工业增加值增速', '规模以上工业增加值'],
  ['全部工业增加值', '工业增加值'],
  ['高技术制造业增加值', '高技术制造业增加值'],
  ['社零总额', '社会消费品零售总额'],
  ['全区社会消费品零售总额', '社会消费品零售总额'],
  ['居民消费价格涨幅', '居民消费价格'],
  ['CPI', '居民消费价格'],
  ['新增就业', '城镇新增就业'],
  ['城镇新增就业', '城镇新增就业'],
  ['新增贷款', '新增贷款'],
  ['全社会研发经费投入强度', '研究与试验发展经费投入强度'],
  ['全体居民人均可支配收入', '居民人均可支配收入'],
  ['农民人均纯收入', '农村居民人均纯收入'],
  ['全县固定资产投资累计', '固定资产投资'],
  ['地方一般公共预算收入', '一般公共预算收入'],
  ['年末常住人口', '常住人口'],
  ['单位GDP能耗', '单位国内生产总值能耗'],
  ['PM2.5平均浓度', '细颗粒物平均浓度'],
  ['人口自然增长率', '人口自然增长率'],
  ['研发经费支出占GDP的比重', '研究与试验发展经费投入强度'],
];

/** Near to an indicator, yet another thing. */
const UNKNOWN: readonly (string | null)[] = [
  null,
  '',
  '增长',
  '增速',
  '全市',
  '文旅装备制造业园区增加值',
  '半导体产业增加值',
  '乡镇卫生院新增就业岗位补贴',
  '县域企业贷款余额户数',
  '粮食',
  '消费',
  '投资',
  '示范村',
  '每百元固定资产投资',
  '女性城镇调查失业率',
  '重点企业研发投入强度',
  '新区块社会消费品零售总额占比',
  '国内生产总值'.repeat(20),
];

describe('indicators', () => {
  for (const [metric, name] of KNOWN)
    it(`${metric} is ${name}`, () => {
      assert.strictEqual(indicatorOf(metric), name);
    });

  for (const metric of UNKNOWN)
    it(`${String(metric).slice(0, 16)} is none`, () => {
      assert.strictEqual(indicatorOf(metric), null);
    });

  it('gives no name to two indicators, nor twice to one', () => {
    const seen = new Map<string, string>();
    for (const { name, synonyms } of INDICATORS)
      for (const writing of [name, ...synonyms]) {
        assert.strictEqual(seen.get(writing), undefined, `${writing}: ${String(seen.get(writing))} and ${name}`);
        seen.set(writing, name);
      }
  });

  it('finds every indicator by every name', () => {
    for (const { name, synonyms } of INDICATORS)
      for (const writing of [name, ...synonyms]) assert.strictEqual(indicatorOf(writing), name, writing);
  });

  it('writes names without blanks or empty synonyms', () => {
    for (const { name, synonyms, english, unit } of INDICATORS) {
      assert.ok(
        [name, ...synonyms].every((writing) => /^\S{2,}$/.test(writing)),
        name,
      );
      assert.match(english, /^[A-Za-z“]/, name);
      assert.notStrictEqual(unit, '', name);
    }
  });

  it('tells the good direction', () => {
    assert.strictEqual(indicatorFor('城镇调查失业率')?.good, 'down');
    assert.strictEqual(indicatorFor('地区生产总值')?.good, 'up');
    assert.strictEqual(indicatorFor('居民消费价格')?.good, 'none');
  });
});
