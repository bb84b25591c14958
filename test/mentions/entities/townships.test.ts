/** In the report of a county its townships are known by name, with code and parents; nowhere else are they by the name alone. */
import assert from 'node:assert';
import { analyze } from '../../../src/analyze';

const namesIn = (source: string) =>
  analyze(source).entities.map(({ text, type, code, canonical }) => [text, type, code, canonical] as const);
const report = (home: string, text: string): string => `# ${home}2031年政府工作报告\n\n${text}\n`;

describe('townships of a report', () => {
  it('end where their name does, whatever stands before them', () => {
    const names = namesIn(report('江门市新会区', '推进会城街道人居环境整治，支持罗坑发展陈皮产业。'));
    assert.deepEqual(names.slice(1), [
      ['会城街道', 'place', '440705001', '会城街道'],
      ['罗坑', 'place', '440705103', '罗坑镇'],
    ]);
  });

  it('give their names to offices and zones', () => {
    const names = namesIn(report('江门市新会区', '会城街道办事处牵头。双水产业园投产，古井镇政府配合。'));
    for (const [text, type] of [
      ['会城街道办事处', 'organization'],
      ['双水产业园', 'place'],
      ['古井镇政府', 'organization'],
    ])
      assert.ok(
        names.some(([name, kind]) => name === text && kind === type),
        `${text}: ${JSON.stringify(names)}`,
      );
  });

  it('are known by their full names alone in the report of a city', () => {
    const names = namesIn(report('江门市', '推进会城街道人居环境整治，支持罗坑发展陈皮产业。'));
    assert.ok(names.some(([text, , code]) => text === '会城街道' && code === '440705001'));
    assert.ok(!names.some(([text]) => text === '罗坑'));
  });

  it('are none where their class belongs to the word behind it', () => {
    const names = namesIn(report('北安市', '推进城郊乡镇污水处理，实施城郊乡村振兴项目，城郊乡村民增收。'));
    assert.equal(names.filter(([text]) => text === '城郊乡').length, 1);
  });

  it('are unknown elsewhere', () => {
    const names = namesIn(report('翁源县', '支持罗坑发展陈皮产业。'));
    assert.ok(!names.some(([text]) => text === '罗坑'));
  });
});
