/** The lists that quantities are read with: no word twice, no word that another list contradicts. */
import assert from 'node:assert';
import { CLASSIFIERS } from '../../src/lexicon/classifiers';
import { BOUNDS_AFTER, BOUNDS_BEFORE, NOT_BOUND_AFTER, NOT_BOUND_BEFORE } from '../../src/lexicon/comparators';
import { CURRENCIES } from '../../src/lexicon/currencies';
import { UNITS } from '../../src/lexicon/units';
import { WordTable, wordsOf } from '../../src/lexicon/word-table';

const repeated = (words: readonly string[]): readonly string[] => words.filter((word, i) => words.indexOf(word) !== i);

describe('lexicon of quantities', () => {
  const lists: Readonly<Record<string, readonly string[]>> = {
    classifiers: CLASSIFIERS.map(([word]) => word),
    units: UNITS.map(([word]) => word),
    currencies: CURRENCIES.map(([word]) => word),
    'bounds before': BOUNDS_BEFORE.map(([word]) => word),
    'bounds after': BOUNDS_AFTER.map(([word]) => word),
  };
  for (const [name, words] of Object.entries(lists)) {
    it(`has each of the ${name} once`, () => assert.deepEqual(repeated(words), []));
  }

  it('has no classifier that is a unit or a currency', () =>
    assert.deepEqual(
      repeated([
        ...CLASSIFIERS.map(([word]) => word),
        ...UNITS.map(([word]) => word),
        ...CURRENCIES.map(([word]) => word),
      ]),
      [],
    ));

  it('knows about 150 classifiers', () => assert.ok(CLASSIFIERS.length >= 150, String(CLASSIFIERS.length)));

  it('writes currencies in ISO 4217', () => {
    for (const [word, { code }] of CURRENCIES) assert.match(code, /^[A-Z]{3}$/, word);
  });

  it('tells other words only of bounds that it has', () => {
    const before = new Set(BOUNDS_BEFORE.map(([word]) => word));
    const after = new Set(BOUNDS_AFTER.map(([word]) => word));
    assert.deepEqual(
      Object.keys(NOT_BOUND_AFTER).filter((word) => !before.has(word)),
      [],
    );
    assert.deepEqual(
      Object.keys(NOT_BOUND_BEFORE).filter((word) => !after.has(word)),
      [],
    );
  });
});

describe('word tables', () => {
  const table = new WordTable([
    ['平方', 1],
    ['平方米', 2],
    ['方', 3],
  ]);
  it('find the longest word at a place', () => assert.equal(table.at('10平方米', 2)?.word, '平方米'));
  it('find the longest word before a place', () => assert.equal(table.before('10平方', 4)?.word, '平方'));
  it('pass over what is not accepted', () =>
    assert.equal(table.at('平方米', 0, ({ value }) => value < 2)?.word, '平方'));
  it('find nothing outside', () => {
    assert.equal(table.at('米', 0), null);
    assert.equal(table.at('米', 5), null);
    assert.equal(table.before('米', 0), null);
  });
  it('take words from strings', () => assert.equal(wordsOf(' 以上\n以下 ', '左右').at('左右', 0)?.word, '左右'));
});
