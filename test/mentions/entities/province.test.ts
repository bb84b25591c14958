/** In the report of a province its counties are known by their short names where no word is spelt so. */
import assert from 'node:assert';
import { analyze } from '../../../src/analyze';

const namesIn = (text: string) =>
  analyze(`# 云南省2031年政府工作报告\n\n${text}\n`)
    .entities.slice(1)
    .map(({ text: name, type, canonical }) => [name, type, canonical] as const);

describe('counties of a province', () => {
  it('are places, and open the names of what lies in them', () => {
    assert.deepEqual(namesIn('镇雄苹果丰收，改造元阳老虎嘴村的步道，办好腾冲青年论坛。'), [
      ['镇雄', 'place', '镇雄县'],
      ['元阳老虎嘴村', 'place', '元阳老虎嘴村'],
      ['腾冲青年论坛', 'event', '腾冲青年论坛'],
    ]);
  });

  it('are none where prose spells a word', () => {
    assert.deepEqual(namesIn('推动兴业、强县、富民一体发展，加快大通道大通关建设，统筹发展和安宁。'), []);
  });

  it('are unknown in the report of another province', () => {
    const source = '# 湖南省2031年政府工作报告\n\n镇雄苹果丰收。\n';
    assert.ok(!analyze(source).entities.some(({ text }) => text === '镇雄'));
  });
});
