/** What a pronoun of a body or a place stands for. */
import assert from 'node:assert';
import { analyze } from '../../../src/analyze';
import { referenceAt } from '../../../src/mentions/entities/pronouns';

const REPORT = `# 绵阳市2024年政府工作报告

四川省批复方案，我省支持我市建设。云岚水泥有限公司扩产，该公司产值翻番。涪城区项目开工，该区增速居前。越南客商到访，该国茶商签约。
全市上下努力，我国经济向好。该区域由该局长负责。`;

describe('pronouns of bodies', () => {
  const analysis = analyze(REPORT);
  const MEANT: Readonly<Record<string, string | null>> = {
    我省: '四川省',
    我市: '绵阳市',
    该公司: '云岚水泥有限公司',
    该区增: '涪城区',
    该国: '越南',
    全市: '绵阳市',
    我国: '中国',
    该区域: null,
    该局长: null,
    上下: null,
  };
  for (const [word, name] of Object.entries(MEANT)) {
    it(`${word} stands for ${name ?? 'nothing'}`, () => {
      const at = REPORT.indexOf(word);
      const found = referenceAt(REPORT, analysis, at + 1);
      assert.equal(found?.canonical ?? null, name && (found?.canonical.endsWith(name) ? found.canonical : name));
      if (found) assert.equal(REPORT.slice(found.start, found.end), found.text);
    });
  }

  it('a report without place or body leaves 我市 open', () => {
    const text = '我市加快发展。';
    assert.equal(referenceAt(text, analyze(text), 0), null);
  });
});
