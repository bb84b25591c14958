import { strict as assert } from 'node:assert';
import { analyze } from '../../src/analyze';
import { figure, news, report } from './figures';

const year = (from: number, to = from): string => `${from}-01-01/${to}-12-31`;

describe('the period of a figure', () => {
  const plan: readonly (readonly [string, string, string | null])[] = [
    ['新建厂房30万平方米。', '30万平方米', year(2026)],
    ['到2028年，数字经济规模达到600亿元。', '600亿元', '2028-12-31'],
    ['今年收入预计达到50亿元，2029年将达到75亿元。', '75亿元', year(2029)],
    ['打造亿元以上项目。', '亿元', null],
    ['建成充电桩700个（6月底前完成，牵头单位：市能源局）。', '700个', '2026-01-01/2026-06-30'],
    ['建成充电桩700个。（责任单位：市能源局；完成时限：2026年9月）', '700个', '2026-01-01/2026-09-30'],
    ['建成充电桩700个，改造车站4座。完成时限：8月底。', '4座', '2026-01-01/2026-08-31'],
    ['建成充电桩700个。\n\n（牵头单位：市能源局；完成时限：11月底前）', '700个', '2026-01-01/2026-11-30'],
    ['二期20个安置区5月开始交付。', '20个', '2026-05-01/2026-05-31'],
    ['新建厂房30万平方米，10月底前竣工。', '30万平方米', '2026-01-01/2026-10-31'],
    ['新建厂房30万平方米，10月底前开展检查。', '30万平方米', year(2026)],
    ['开工医院迁建等9项工程，7月底前完成20个小区改造。', '9项', year(2026)],
    ['6月底前：建成充电桩700个；改造车站4座。', '4座', '2026-01-01/2026-06-30'],
  ];
  for (const [sentence, text, period] of plan)
    it(`plan: ${sentence}`, () => {
      const found = figure(report({ plan: sentence }), text).period;
      assert.equal(period?.length === 10 ? found?.slice(11) : found, period);
    });

  const review: readonly (readonly [string, string, string | null])[] = [
    ['新建厂房30万平方米。', '30万平方米', year(2025)],
    ['进出口总额比上年增长12.4%。', '12.4%', year(2025)],
    ['2024年底，存款余额增长9.3%。又解决5200人饮水问题。', '5200人', year(2025)],
    ['投资2.6亿元的云江二桥建成通车。', '2.6亿元', null],
  ];
  for (const [sentence, text, period] of review)
    it(`review: ${sentence}`, () => assert.equal(figure(report({ review: sentence }), text).period, period));

  const excerpts: readonly (readonly [string, string, string | null])[] = [
    ['2018年，农场由2017年的31个增加到42个，农机很多。', '31个', year(2017)],
    ['2018年，农场由2017年的31个增加到42个，农机很多。', '42个', year(2018)],
    ['2018年，农场由31个增加到42个。', '31个', null],
    ['“八五”计划草案规定，产值平均每年增长6%。按1990年不变价格计算，1995年产值达到92亿元。', '6%', year(1991, 1995)],
    ['“八五”计划草案规定，五年内产值增长36%，农业增长19%。', '19%', year(1991, 1995)],
    ['过去的五年，经济较快增长。2017年产值达到90亿元，年均增长7.5%。', '7.5%', year(2013, 2017)],
    ['过去的五年，经济较快增长。2017年产值达到90亿元，年均增长7.5%。', '90亿元', year(2017)],
    ['过去的五年，成绩很大。2017年出口15亿元。五年新建公路620公里，铁路增加45公里。', '45公里', year(2013, 2017)],
    ['从1991年到1996年的六年中，仍有30%的县增产。', '30%', year(1991, 1996)],
    ['2018年每增长1%的增量，相当于五年前1.4%的增量。', '1.4%', year(2013)],
  ];
  for (const [sentence, text, period] of excerpts)
    it(`excerpt: ${sentence} ${text}`, () => {
      const { quantities } = analyze(`各位代表：\n\n${sentence}\n`);
      assert.equal(figure(quantities, text).period, period);
    });

  it('of the aims of a plan is all the years of its title', () => {
    const text =
      '# 云江市养老服务行动计划（2022—2024年）\n\n## 一、发展目标\n\n建成养老院30家。到2023年，床位达到900张。\n';
    const { quantities } = analyze(text);
    assert.equal(figure(quantities, '30家').period, year(2022, 2024));
    assert.equal(figure(quantities, '900张').period, year(2023));
  });

  it('is the part of the year that a heading or the title reports on', () => {
    const half = analyze(
      '# 云江区林业局上半年工作总结及下半年工作计划\n\n2024年7月10日\n\n' +
        '## 一、上半年工作情况\n\n营造林7万亩，完成全年任务的52%。\n\n## 二、下半年工作计划\n\n新建苗圃3处。\n',
    ).quantities;
    assert.equal(figure(half, '7万亩').period, '2024-01-01/2024-06-30');
    assert.equal(figure(half, '52%').period, '2024-01-01/2024-06-30');
    assert.equal(figure(half, '3处').period, '2024-07-01/2024-12-31');
    assert.equal(figure(half, '3处').role, 'target');
    const quarter = analyze('# 云江市2024年一季度工作汇报\n\n工业增加值增长9%。\n').quantities;
    assert.equal(figure(quarter, '9%').period, '2024-01-01/2024-03-31');
    assert.equal(figure(quarter, '9%').role, 'result');
  });

  it('under the heading of a past year goes on when a sentence speaks of that year', () => {
    const found = report({ review: '一年来，经济平稳发展。预计全年工业总产值将首超百亿元。' });
    assert.equal(figure(found, '百亿元').period, year(2025));
    assert.equal(figure(found, '百亿元').role, 'result');
  });

  it('takes the topic of the sentence before', () => {
    const quantities = news('2025年，云江区工业增势良好。电子产业产值增长14%。');
    assert.equal(figure(quantities, '14%').period, year(2025));
  });

  it('of an act in a story does not go on, that of a plan does', () => {
    const acts = news('云江抓好民生实事，确保今年6月底前完成首批60个车位改造。对投用的车位补贴50万元。');
    assert.equal(figure(acts, '60个').period, '2026-01-01/2026-06-30');
    assert.notEqual(figure(acts, '50万元').period, '2026-01-01/2026-06-30');
    const plan = news('到“十五五”末，云江将建成车站5座。培育企业60家以上。');
    assert.equal(figure(plan, '60家').period, figure(plan, '5座').period);
  });

  it('of an act in the clause before does not go on', () => {
    const found = report({ plan: '推动扩容项目6月建成通车，引水工程完成率达80%。' });
    assert.equal(figure(found, '80%').period, year(2026));
  });

  it('is each year’s own where 分别 gives each its figure', () => {
    const found = report({ plan: '2026年、2027年分别淘汰老旧货车1500辆和1800辆。' });
    assert.equal(figure(found, '1500辆').period, year(2026));
    assert.equal(figure(found, '1800辆').period, year(2027));
  });

  it('of the lead goes on through the list of goals that it opens', () => {
    const found = news('云江集团确立了2026年主要工作目标：安全保持稳定；完成发送量38.5亿人。');
    assert.equal(figure(found, '38.5亿人').period, year(2026));
  });

  it('behind a colon opens what follows', () => {
    const found = news('记者从会上获悉：2025年，新改建公路290公里；新增通客车村94个。');
    assert.equal(figure(found, '94个').period, year(2025));
  });

  it('in the last weeks of a year is told of it by 预计全年', () => {
    const found = figure(news('预计全年完成货运量491亿吨。', '2026-12-26'), '491亿吨');
    assert.deepEqual([found.role, found.period], ['result', year(2026)]);
  });

  it('under a title with a year is that of the review or the plan', () => {
    const { quantities } = analyze(
      '# 云江市政府工作报告（2017年）\n\n（四）民生福祉持续改善。新增就业37万人，最低工资标准提高了69%。获评全省先进。\n',
    );
    assert.equal(figure(quantities, '37万人').role, 'result');
    assert.equal(figure(quantities, '37万人').period, year(2016));
  });

  it('is unknown of what comes once something is built', () => {
    const found = news('今年新建厂房5座。全部达产后可新增年产值400亿元。');
    assert.equal(figure(found, '400亿元').period, null);
  });

  it('is unknown where a story tells no time', () => {
    assert.equal(figure(news('区长周立平强调，要尽快形成4个特色产业园。'), '4个').period, null);
  });

  it('is the one that its row in the list shows', () => {
    const { commitments, quantities } = analyze(
      '---\ntitle: 云江市人民政府工作报告\ndate: 2026-01-20\n---\n\n二、2026年主要任务\n\n' +
        '建成充电桩700个。（牵头单位：市能源局；完成时限：7月）\n\n改造车站4座，9月1日前投入使用。\n\n全年新增学位3000个（8月底前完成）。\n',
    );
    const shown = commitments.flatMap(({ quantity, period }) =>
      quantity === null ? [] : [[quantities[quantity]?.text, period, quantities[quantity]?.period] as const],
    );
    assert.equal(shown.length, 3);
    for (const [text, row, figured] of shown) assert.equal(row, figured, text);
  });

  it('says where it came from', () => {
    const { why } = figure(report({ plan: '新建厂房30万平方米。' }), '30万平方米');
    assert.equal(why.period?.confidence, 'inferred');
  });
});
