/** Words that look like a promise and are none, and the other way round: several sentences for each. */
import { strict as assert } from 'node:assert';
import type { Role } from '../../src/model';
import { figure, report } from './figures';

type Case = readonly [sentence: string, figure: string, role: Role];
type Groups = Readonly<Record<string, readonly Case[]>>;

const IN_REVIEW: Groups = {
  '提前完成…目标': [
    ['提前两年完成绿化率达到58%的目标。', '58%', 'result'],
    ['提前完成“十四五”减排12%的目标任务。', '12%', 'result'],
    ['全年脱贫2600人的目标提前完成。', '2600人', 'result'],
  ],
  信守承诺: [
    ['各部门信守承诺，兑现奖补资金4700万元。', '4700万元', 'result'],
    ['恪守承诺，退还保证金1.3亿元。', '1.3亿元', 'result'],
    ['信守对群众的承诺，修缮危房320栋。', '320栋', 'result'],
  ],
  服务承诺制: [
    ['实行服务承诺制，压减材料240份。', '240份', 'result'],
    ['全面推行首问负责制、服务承诺制，办结诉求7.2万件。', '7.2万件', 'result'],
  ],
  计划: [
    ['招生计划完成率达到97%。', '97%', 'result'],
    ['计划外用地减少85亩。', '85亩', 'result'],
    ['实施英才计划，引进博士36名。', '36名', 'result'],
    ['按计划完成投资12亿元。', '12亿元', 'result'],
  ],
  '高于全国…的增长目标': [
    ['财政收入增长8.4%，高于全国5%的增长目标。', '8.4%', 'result'],
    ['财政收入增长8.4%，高于全国5%的增长目标。', '5%', 'result'],
    ['工业投资增长9.6%，高于全省7%左右的预期目标2.6个百分点。', '2.6个百分点', 'result'],
  ],
  '“三公”经费连续N年只减不增': [
    ['“三公”经费连续8年只减不增。', '8年', 'result'],
    ['全市“三公”经费支出连续十二年下降。', '十二年', 'result'],
  ],
  '提高到YYYY年的X%': [
    ['研发经费占比提高到2025年的2.4%。', '2.4%', 'result'],
    ['绿电占比由2020年的31%提高到2025年的44%。', '44%', 'result'],
    ['失业率下降到2025年的3.9%。', '3.9%', 'result'],
  ],
};

const IN_PLAN: Groups = {
  已批准而尚未开工的: [
    ['对已批准而尚未开工的16个项目逐一会诊。', '16个', 'target'],
    ['推动已签约未落地的29个项目加快开工。', '29个', 'target'],
    ['抓紧建设已核准但还没有动工的3座电站。', '3座', 'target'],
  ],
  计划: [
    ['计划引进博士24名。', '24名', 'target'],
    ['今年计划新建泵站8座。', '8座', 'target'],
  ],
  承诺: [['兑现惠企承诺，为企业减负2.4亿元。', '2.4亿元', 'target']],
};

for (const [part, groups] of [
  ['review', IN_REVIEW],
  ['plan', IN_PLAN],
] as const)
  describe(`false friends in a ${part}`, () => {
    for (const [friend, cases] of Object.entries(groups))
      for (const [sentence, text, role] of cases)
        it(`${friend}: ${text} of ${sentence}`, () => {
          const found = figure(report({ [part]: sentence }), text);
          assert.equal(found.role, role);
          assert.notEqual(found.why.role.reason, '');
        });
  });

describe('a figure against another body or time', () => {
  const cases: readonly (readonly [sentence: string, figure: string, metric: string])[] = [
    ['工业增加值增长9.1%，高于全国3.3个百分点。', '3.3个百分点', '工业增加值'],
    ['民间投资增速快于全省1.7个百分点。', '1.7个百分点', '民间投资增速'],
    ['失业率低于控制目标0.6个百分点。', '0.6个百分点', '失业率'],
    ['工业投资增长9.6%，高于全省7%左右的预期目标2.6个百分点。', '2.6个百分点', '工业投资'],
  ];
  for (const [sentence, text, metric] of cases)
    it(sentence, () => {
      const found = figure(report({ review: sentence }), text);
      assert.deepEqual([found.metric, found.change], [metric, null]);
    });
  it('keeps the year that a growth is measured against', () => {
    const found = figure(report({ plan: '碳排放强度较2020年下降16%。' }), '16%');
    assert.deepEqual(
      [found.comparison, found.change, found.period],
      ['较2020年', 'decrease-by', '2026-01-01/2026-12-31'],
    );
  });
  it('knows a level behind a growth', () => {
    const figures = report({ plan: '地区生产总值增长6%、达到1.4万亿元。' });
    assert.equal(figure(figures, '6%').change, 'increase-by');
    assert.deepEqual(
      [figure(figures, '1.4万亿元').metric, figure(figures, '1.4万亿元').change],
      ['地区生产总值', null],
    );
  });
  it('does not carry 新增 over a comma to a total', () =>
    assert.equal(figure(report({ plan: '新增规上企业28家，总数达到390家。' }), '390家').change, null));
  it('reads a ceiling on a rate as a bound', () => {
    const found = figure(report({ plan: '居民消费价格涨幅控制在2%左右。' }), '2%');
    assert.deepEqual([found.comparator, found.change], ['lte', null]);
  });
});

describe('scope', () => {
  const figures = report({
    review: '全市地区生产总值增长6.3%，其中云江区增长7.2%，人均地区生产总值达到9.4万元。',
  });
  it('of the whole is no part of the metric', () => assert.equal(figure(figures, '6.3%').metric, '地区生产总值'));
  it('of a part goes on about what was said of the whole', () =>
    assert.equal(figure(figures, '7.2%').metric, '地区生产总值'));
  it('of a head is another indicator', () => assert.equal(figure(figures, '9.4万元').indicator, '人均国内生产总值'));
});

describe('metrics of lists and thresholds', () => {
  const cases: readonly (readonly [sentence: string, figure: string, metric: string | null])[] = [
    ['乡镇通公交、40户以上村组通硬化路的比例分别达71%、83%。', '83%', '40户以上村组通硬化路的比例'],
    ['力争产业项目新签约36个、总投资48亿元，新开工24个。', '24个', '产业项目'],
    ['新增产值超亿元茶企4家。', '亿元', '产值'],
    ['用三年时间培育链主企业13家。', '13家', '链主企业'],
    ['主要农作物良种覆盖率达到97%。', '97%', '主要农作物良种覆盖率'],
    ['煤炭消费占比由61%下降到56%。', '56%', '煤炭消费占比'],
    // Enumerators, rates for each receiver, growths of several things, shares of what was counted.
    ['1.新建、改扩建幼儿园14所。', '14所', '幼儿园'],
    ['3.为8万名70岁以上老年人免费体检。', '8万名', '老年人'],
    ['城乡低保标准分别提高到每人每月770元和590元。', '770元', '城乡低保标准'],
    ['引进茶企16家，合同资金32亿元，分别增长11%和8%。', '11%', '茶企'],
    ['引进茶企16家，合同资金32亿元，分别增长11%和8%。', '8%', '合同资金'],
    ['三大主导产业产值占工业比重达到71%。', '71%', '主导产业产值占工业比重'],
    ['我市计划投资58亿元。', '58亿元', '投资'],
    ['新办企业30家。', '30家', '企业'],
    ['六大高耗能行业增加值占比降到21%。', '21%', '高耗能行业增加值占比'],
    ['亩均税收可比增长11.4%。', '11.4%', '亩均税收'],
    ['茶叶产量占全省的六分之一强。', '六分之一', '茶叶产量'],
    ['为未成年人提供托管服务9万人次。', '9万人次', '托管服务'],
    ['在学校布设除颤设备80处。', '80处', '除颤设备'],
    ['社区干部补贴人均月增150元。', '150元', '社区干部补贴'],
    ['技改投资、制造业投资增速分别高于全省8.7个、6.4个百分点。', '6.4个百分点', '技改投资、制造业投资增速'],
    ['工业总产值同比增长7%，环比增长0.4%。', '7%', '工业总产值'],
    ['工业总产值同比增长7%，环比增长0.4%。', '0.4%', '工业总产值'],
    ['存款余额同比多增16亿元。', '16亿元', '存款余额'],
    ['把土地收益的六成以上用于乡村。', '六成', '土地收益'],
    ['基本建成320套、新开工460套公寓。', '320套', '公寓'],
    ['发展烤烟9万亩、蚕桑2万亩。', '9万亩', '烤烟'],
    ['市级财政安排6000万元养老奖补资金。', '6000万元', '养老奖补资金'],
    ['推进3600个自然村通光纤。', '3600个', '自然村'],
    ['债务余额控制在380亿元限额以内。', '380亿元', '债务余额'],
    ['把冷库扩建到3万立方米。', '3万立方米', '冷库'],
    ['我们将再投入2600万元。', '2600万元', '投入'],
  ];
  for (const [sentence, text, metric] of cases)
    it(sentence, () => assert.equal(figure(report({ plan: sentence }), text).metric, metric));
});

describe('a head of each', () => {
  it('is another indicator than the whole', () => {
    const found = figure(report({ review: '地区生产总值由620亿元增加到930亿元，人均突破5万元。' }), '5万元');
    assert.deepEqual([found.fullMetric, found.indicator], ['人均地区生产总值', '人均国内生产总值']);
  });
  it('a rise in the name of a rate is no change', () =>
    assert.equal(figure(report({ plan: '零售价格上涨幅度控制在3%左右。' }), '3%').change, null));
});
