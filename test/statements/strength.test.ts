import { strict as assert } from 'node:assert';
import type { Strength } from '../../src/model';
import { figure, report } from './figures';

type Case = readonly [sentence: string, figure: string, strength: Strength | null];

const CASES: readonly Case[] = [
  ['确保粮食产量达到92万吨。', '92万吨', 'binding'],
  ['务必完成技改投资60亿元。', '60亿元', 'binding'],
  ['对拖欠款项要清偿七成以上。', '七成', 'binding'],
  ['要抓好项目，引进人才，新建平台16个。', '16个', 'binding'],
  ['32个续建项目要全部完工。', '32个', 'binding'],
  ['我们将新建口袋公园25个。', '25个', 'planned'],
  ['新建口袋公园25个。', '25个', 'planned'],
  ['主要预期目标是：经济总量增长6%；财政收入增长5%。', '5%', 'planned'],
  // A hope amid the items of a lead governs its own verb phrase alone.
  ['主要预期目标是：经济总量增长6%，实际工作中争取更好结果，财政收入增长5%。', '5%', 'planned'],
  ['力争旅游收入突破80亿元。', '80亿元', 'aspirational'],
  ['力争年末，完成投资3.5亿元，入园企业达到19家。', '19家', 'aspirational'],
  ['有望新增产值45亿元。', '45亿元', 'aspirational'],
  ['探索建设未来社区6个。', '6个', 'aspirational'],
  // An adverb ends with its verb, and reaches on over bare subjects.
  ['努力改善民生，新建学校7所。', '7所', 'planned'],
  ['努力实现工业增长8%，服务业增长7%。', '7%', 'aspirational'],
  // The nearest word wins.
  ['要加快进度，力争完成投资28亿元。', '28亿元', 'aspirational'],
  // A purpose behind the figure says nothing of it.
  ['投入9亿元确保群众温暖过冬。', '9亿元', 'planned'],
  // A hope beside a figure of its own.
  ['主要预期目标为：经济总量增长11%，力争12%；财政收入增长13%。', '13%', 'planned'],
  // Behind a semicolon only a word that governs figures reaches on.
  ['要稳住就业，努力完成全年任务；粮食产量达到40万吨，油料产量3万吨。', '3万吨', 'planned'],
  ['要实现粮食产量40万吨；油料产量3万吨。', '3万吨', 'binding'],
  // Nouns that hold the characters of a modal.
  ['围绕主要任务，新建泵站14座。', '14座', 'planned'],
  ['落实年度计划，新建泵站14座。', '14座', 'planned'],
  // A plan tells in brackets which of its indicators bind.
  ['用水效率提高7%（约束性指标）。', '7%', 'binding'],
  ['用水效率提高7%以上〔预期性〕。', '7%', 'planned'],
  ['力争用水效率提高7%以上【约束性】。', '7%', 'binding'],
];

describe('strength', () => {
  for (const [sentence, text, strength] of CASES)
    it(`${text} is ${String(strength)}: ${sentence}`, () => {
      assert.equal(figure(report({ plan: sentence }), text).strength, strength);
    });

  it('is none for a result', () => {
    assert.equal(figure(report({ review: '建成泵站14座。' }), '14座').strength, null);
  });
});
