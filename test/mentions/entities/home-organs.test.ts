/** The organs of the town whose report it is. */
import assert from 'node:assert';
import { plainRun } from '../../../src/prose/plain';
import { namesIn } from './marks';

const names = (title: string | null, text: string): readonly string[] =>
  namesIn([{ run: plainRun(text), section: [] }], title).flatMap((list) =>
    list.map(({ start, end }) => text.slice(start, end)),
  );

describe('organs of the town that reports', () => {
  const TEXT = '镇政府在县委和镇党委领导下工作，各镇党委、全镇人大代表参加';
  it('name one body in its own report', () =>
    assert.deepEqual(names('云汀镇政府工作报告', TEXT), ['镇政府', '县委', '镇党委']));
  it('are meant in a story of the town', () =>
    assert.deepEqual(names('云汀镇召开第三季度工作会', '镇委书记说，镇政府和镇委会的职责'), ['镇委', '镇政府']));
  it('are classes elsewhere', () => assert.deepEqual(names('云汀县政府工作报告', TEXT), ['县委']));
  it('are those of a subdistrict too', () =>
    assert.deepEqual(names('柳汀街道2025年工作总结和2026年工作计划', '街道办事处在街道党工委领导下工作'), [
      '街道办事处',
      '街道党工委',
    ]));
});
