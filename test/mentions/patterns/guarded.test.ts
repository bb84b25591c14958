import assert from 'node:assert/strict';
import fc from 'fast-check';
import { guarded } from '../../../src/mentions/patterns/guarded';

/** One for each way of guarding: by the first unit, the last, any; and those that cannot be guarded. */
const EXPRESSIONS: readonly RegExp[] = [
  /^(?:以上|左右|以内)/,
  /^(?:[一二三]、)?(?:完成|建成)/,
  /^\s*的/,
  /^(?:甲|)$/,
  /^[^,。;]{0,4}(?:推进|加快建设)/,
  /(?:达|约|近)$/,
  /[、和与及]?(?:占地|总投资)(?:约|为)?$/,
  /(?:高于|低于)[^,、;。]{0,4}$/,
  /(?:申报|参评)(?:企业|单位)|符合条件/,
  /(?:^|[,、])(?:增长)(?:约)?$/,
  /^甲|乙$/,
  /^甲|^乙丙/,
  /[^甲]/,
  /(?<!未)完成(?!率)/,
  /\.[0-9]|[多余]/,
];

describe('guarded patterns', () => {
  const words = fc.constantFrom(
    ...'甲乙丙的未率上下左右内一二、，,。;占地总投资约为达近高低于申报参评企业单位符合条件增长推进加快建设完成 .5多余'.split(
      '',
    ),
    '以上',
    '总投资',
    '完成',
    '高于',
    '申报企业',
  );
  const texts = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(''));

  for (const expression of EXPRESSIONS)
    it(`answers as ${expression.source} does`, () => {
      const pattern = guarded(expression);
      fc.assert(
        fc.property(texts, (text) => {
          assert.equal(pattern.test(text), expression.test(text));
          assert.deepEqual(pattern.exec(text), expression.exec(text));
        }),
        { numRuns: 300 },
      );
    });

  it('answers for many patterns on one text in turn', () => {
    const letters = Array.from({ length: 80 }, (_, i) => String.fromCharCode(0x5000 + i));
    const patterns = letters.map((letter) => guarded(new RegExp(`${letter}[a-z]?b`)));
    for (const [i, pattern] of patterns.entries()) {
      const text = `a${letters[i] ?? ''}b`;
      for (const [k, other] of patterns.entries()) assert.equal(other.test(text), k === i);
      assert.ok(pattern.test(text));
    }
  });
});
