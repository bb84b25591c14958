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
    ['新建厂房30万平方米，10月底前竣工。', '30万平方米', '2026-01-01/2026-10-31'],
    ['新建厂房30万平方米，10月底前开展检查。', '30万平方米', year(2026)],
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

  it('takes the topic of the sentence before', () => {
    const quantities = news('2025年，云江区工业增势良好。电子产业产值增长14%。');
    assert.equal(figure(quantities, '14%').period, year(2025));
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
