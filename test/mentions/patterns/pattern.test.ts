/** A sought pattern finds what `matchAll` finds, whatever stands before, behind and between its words. */
import assert from 'node:assert/strict';
import { Pattern, SearchedText, Words, sought } from '../../../src/mentions/patterns/pattern';

const EXPRESSIONS: readonly RegExp[] = [
  /规划/g,
  /规划(?:纲要)?|纲要/g,
  /[省市](?:规划|工程)/g,
  /[\u4e00-\u9fff]{1,4}?(?:规划纲要|规划|工程)(?![队师])/g,
  /(?<=落实|^|[、。])([\u4e00-\u9fff]{2,5}?)规划/g,
  /(?:第)?[一二三]{1,3}次(?:大会|会)/g,
  /(?:[\u4e00-\u9fff]{1,3}(?:街|大街)、){1,3}[\u4e00-\u9fff]{1,2}(?:街|大街)(?=等|。|$)/g,
  /[“"]([^“”"。]{1,5})[”"]/g,
  /(?:省|市)?(?:党)?委(?![员托])/g,
  /和([一二]?[三]?大)(?=会)/g,
  /(?:规划|.)程/g,
  /[^、。]*工程/g,
  /工程+/g,
  /(?:工|[省市])(?:程|街){2}/g,
  /\d{1,3}(?:个|家)?(?:省|市)/g,
  /(?<name>工程|规划)[^]{0,3}?大会/g,
  /(?=大会|工程)[\u4e00-\u9fff]{3}/g,
  /市{0,2}/g,
  /\u5de5[程街]/g,
  /(?!工程)[工大](?:程|会)/g,
];
const ALPHABET = [
  ...'规划纲要工程大会街省市委员第一二三次、。“”落实和等队1',
  '规划',
  '工程',
  '大会',
  '落实',
  '大街、',
  '街、',
  '街等',
  '次大会',
  '一次会',
  '和一大会',
  '1省',
  '12个市',
];

/** Texts of the expressions' own characters, the same each time. */
function texts(): readonly string[] {
  let state = 7;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return Array.from({ length: 900 }, () =>
    Array.from({ length: 1 + next(40) }, () => ALPHABET[next(ALPHABET.length)] ?? '').join(''),
  );
}

const told = (match: RegExpMatchArray): unknown => ({
  index: match.index,
  groups: [...match],
  named: { ...match.groups },
});

describe('a sought pattern', () => {
  for (const expression of EXPRESSIONS) {
    it(`finds all of ${String(expression)}`, () => {
      const pattern = sought(expression);
      let found = 0;
      for (const text of texts()) {
        const expected = [...text.matchAll(expression)];
        assert.deepEqual(pattern.in(new SearchedText(text)).map(told), expected.map(told), text);
        found += expected.length;
      }
      assert.ok(found > 10, `only ${String(found)} matches to compare`);
    });
  }

  it('may be made after a text was walked', () => {
    const text = new SearchedText('云江市落实规划');
    assert.equal(new Pattern(/规划/g).in(text).length, 1);
    assert.equal(new Pattern(/落实/g).in(text)[0]?.index, 3);
  });

  it('finds nothing in no text', () => {
    assert.deepEqual(new Pattern(/规划/g).in(new SearchedText('')), []);
  });
});

describe('words', () => {
  it('are found where they begin, each place once', () => {
    assert.deepEqual(new Words(['工程', '工程队', '程']).in(new SearchedText('工程队修工程')), [0, 1, 4, 5]);
  });
});
