/** Hints behind figures. */
import assert from 'node:assert';
import { analyze } from '../../src/analyze';
import { hintOf } from '../../src/editor/features/inlay/hint';
import type { ExportLanguage } from '../../src/exports';
import { english } from '../../src/editor/translate';

function hinted(source: string, language: ExportLanguage): string {
  const { quantities } = analyze(source, { name: 'a.md', today: '2023-03-01' });
  const hints = quantities.flatMap((quantity) => hintOf(quantity, source, language, english) ?? []);
  return hints.reduceRight(
    (text, { offset, label }) => `${text.slice(0, offset)}[${label}]${text.slice(offset)}`,
    source,
  );
}

const cases: readonly (readonly [source: string, english: string, chinese: string])[] = [
  [
    '2023年要确保外资到账300亿元以上。',
    '2023年要确保外资到账300亿元以上[≥ CNY 30 bn · 2023]。',
    '2023年要确保外资到账300亿元以上[≥ 300亿元 · 2023]。',
  ],
  [
    '2022年，水产品产量完成47万吨。',
    '2022年，水产品产量完成47万吨[470,000 吨 · 2022]。',
    '2022年，水产品产量完成47万吨[2022]。',
  ],
  ['全县有9个港区参加座谈。', '全县有9个港区参加座谈。', '全县有9个港区参加座谈。'],
];

describe('hints', () => {
  for (const [source, inEnglish, inChinese] of cases) {
    it(source, () => {
      assert.equal(hinted(source, 'en'), inEnglish);
      assert.equal(hinted(source, 'zh-cn'), inChinese);
    });
  }
});
