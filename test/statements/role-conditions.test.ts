/** Figures that only say which, on what condition or how many points follow; and the time of what is carried over from last year. */
import { strict as assert } from 'node:assert';
import type { Role } from '../../src/model';
import { figure, report } from './figures';

const CASES: readonly (readonly [sentence: string, figure: string, role: Role])[] = [
  ['在6个人口12万以上的县建成康复中心。', '12万', 'other'],
  ['在6个人口12万以上的县建成康复中心。', '6个', 'target'],
  ['推进35户以上村组通宽带。', '35户', 'other'],
  ['今年将采取五项举措。', '五项', 'other'],
  ['具体要抓好8个方面的工作：', '8个', 'other'],
  ['要抓好8件惠民实事。', '8件', 'target'],
  ['有4%的增速就能够稳住就业。', '4%', 'other'],
  ['新建110千伏输电站9座。', '110千伏', 'other'],
  ['新建110千伏输电站9座。', '9座', 'target'],
  ['加快临川水电站和260万千瓦煤电项目建设。', '260万千瓦', 'other'],
  ['新增光伏装机80万千瓦。', '80万千瓦', 'target'],
];

describe('figures that select, announce or condition', () => {
  for (const [sentence, text, role] of CASES)
    it(`${text} is ${role}: ${sentence}`, () => assert.equal(figure(report({ plan: sentence }), text).role, role));

  it('counts the thing, not its size', () => {
    const figures = report({ plan: '在6个人口12万以上的县建成康复中心。' });
    assert.equal(figure(figures, '6个').metric, '县');
    assert.equal(figure(figures, '12万').metric, '人口');
  });

  it('promises for this year what was signed last year', () => {
    const found = figure(report({ plan: '加快去年38个签约项目落地。' }), '38个');
    assert.deepEqual([found.role, found.period], ['target', '2026-01-01/2026-12-31']);
  });
});
