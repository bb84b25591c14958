import { strict as assert } from 'node:assert';
import type { Change } from '../../src/model';
import { figure, report } from './figures';

type Case = readonly [sentence: string, figure: string, change: Change | null];

const CASES: readonly Case[] = [
  ['规上工业增加值增长7.2%。', '7.2%', 'increase-by'],
  ['森林覆盖率提高1.3个百分点。', '1.3个百分点', 'increase-by'],
  ['森林覆盖率提高到52.6%。', '52.6%', 'increase-to'],
  ['高新技术企业增至318家。', '318家', 'increase-to'],
  ['新增城镇就业4.2万人。', '4.2万人', 'increase-by'],
  ['新增公办学位6200个、护理床位1500张。', '1500张', 'increase-by'],
  ['化学需氧量下降3.4%。', '3.4%', 'decrease-by'],
  ['审批事项压减到86项。', '86项', 'decrease-to'],
  ['贫困发生率降至0.8%。', '0.8%', 'decrease-to'],
  ['农村贫困人口减少2.6万人。', '2.6万人', 'decrease-by'],
  ['农民收入比2020年翻一番。', '翻一番', 'increase-to'],
  ['城镇、农村居民收入分别增长5.1%、6.3%和7.4%。', '7.4%', 'increase-by'],
  ['保持了8.1%的增长。', '8.1%', 'increase-by'],
  ['人均预期寿命由2020年77.9岁提高到2025年79.3岁。', '79.3岁', 'increase-to'],
  ['合作社发展到2694个。', '2694个', 'increase-to'],
  ['事项办理提速20%。', '20%', 'increase-by'],
  // Levels.
  ['城镇登记失业率控制在3.1%以内。', '3.1%', null],
  ['社会消费品零售总额达到520亿元。', '520亿元', null],
  ['居民消费价格涨幅2.1%。', '2.1%', null],
  ['财政收入增速6.6%。', '6.6%', null],
  ['建成安置房1300套。', '1300套', null],
  ['新建幼儿园12所。', '12所', null],
  ['增速高于全国1.4个百分点。', '1.4个百分点', null],
  ['整体提升80所学校周边环境。', '80所', null],
  ['完成年计划的112.5%。', '112.5%', null],
  ['新增就业完成年计划的112.5%。', '112.5%', null],
  ['外贸增长9.8%、居全省第2位。', '第2位', null],
  ['不少于36个村完成改厕。', '36个', null],
];

describe('change', () => {
  for (const [sentence, text, change] of CASES)
    it(`${text} is ${String(change)}: ${sentence}`, () => {
      assert.equal(figure(report({ review: sentence }), text).change, change);
    });
});

describe('comparison', () => {
  const cases: readonly (readonly [string, string, string | null])[] = [
    ['进出口总额比上年增长12.4%。', '12.4%', '比上年'],
    ['税收收入同比增长8.2%。', '8.2%', '同比'],
    ['碳排放强度较2020年下降18%。', '18%', '较2020年'],
    ['税收收入增长8.2%。', '8.2%', null],
  ];
  for (const [sentence, text, comparison] of cases)
    it(`${text}: ${String(comparison)}`, () => {
      assert.equal(figure(report({ review: sentence }), text).comparison, comparison);
    });
});
