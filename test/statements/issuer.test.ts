import { strict as assert } from 'node:assert';
import { plainRun } from '../../src/prose/plain';
import { linkEntities } from '../../src/mentions/entities/link';
import { placeRuns } from '../../src/mentions/entities/place-runs';
import { recognizeEntities } from '../../src/mentions/entities/recognize';
import { finish } from '../../src/prose/steps';
import { issuerOf } from '../../src/statements/issuer';

const issuer = (title: string | null, text = '各位代表：'): string | null => {
  const run = plainRun(text);
  const { home, placed } = finish(placeRuns([run], title));
  const passages = [{ run, section: [] }];
  const names = linkEntities(
    passages,
    placed.map(({ run: one, atoms }) => recognizeEntities(one, atoms)),
    home,
  );
  return issuerOf(title, passages, names, home);
};

describe('the issuing body', () => {
  const titles: readonly (readonly [string, string | null])[] = [
    ['云江市人民政府工作报告', '云江市'],
    ['2026年云江市政府工作报告', '云江市'],
    ['云江市2026年政府工作报告', '云江市'],
    ['云江市教育局关于做好招生工作的通知', '云江市教育局'],
    ['云江市推进数字经济发展行动方案（2026—2028年）', '云江市'],
    ['政府工作报告', null],
    ['云江开工一批项目', null],
    ['云江区今年将新建充电桩300个', '云江区'],
    ['云江市：加快推进产业园建设', '云江市'],
  ];
  for (const [title, expected] of titles) it(title, () => assert.equal(issuer(title), expected));

  it('is whom the speaker speaks for', () => {
    assert.equal(issuer('政府工作报告', '现在，我代表云江省人民政府向大会报告工作。'), '云江省');
    assert.equal(issuer(null, '下面，我代表市人民政府作报告。'), null);
  });

  it('is the place that the report speaks of most, not the larger one that it lies in', () => {
    const text = '广西扩大开放。防城港口岸通关，防城港边境贸易增长，防城港渔业丰收。广西、广西、广西、广西都重视。';
    assert.equal(issuer(null, text), '防城港市');
    assert.equal(issuer('政府工作报告', '——在泗水县第十九届人民代表大会第一次会议上。泉林镇成为示范镇。'), '泗水县');
    assert.equal(issuer(null, '支持海南扩大开放。'), '海南');
  });

  it('is nobody where many places are named and none of them often', () => {
    assert.equal(issuer(null, '四川、湖北、湖南、江西、安徽、江苏都增产。'), null);
    assert.equal(issuer('四川省增产', '四川、湖北、湖南、江西、安徽、江苏都增产。'), '四川省');
  });
});
