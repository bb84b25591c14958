import assert from 'node:assert/strict';
import { PackedWords } from '../../src/lexicon/packed-words';

describe('words in packed tables', () => {
  const entries = new Map([
    ['河谷', 1],
    ['灯塔', 2],
    ['摆渡人', 3],
    ['风平浪静', 4],
    ['T恤', 2],
    ['乘风破浪者', 3],
  ]);
  const words = new PackedWords(entries);

  for (const [word, kind] of entries) {
    it(`knows ${word} and none of its parts`, () => {
      assert.equal(words.classAt(`从${word}到`, 1, 1 + word.length), kind);
      assert.equal(words.classAt(word, 0, word.length - 1), 0);
      assert.equal(words.classAt(word, 1, word.length), 0);
    });
  }

  it('knows nothing beyond the ends of a text', () => {
    assert.equal(words.classAt('灯塔', -1, 1), 0);
    assert.equal(words.classAt('灯塔', 0, 3), 0);
    assert.equal(words.classAt('灯塔', 1, 1), 0);
  });

  it('keeps thousands of words apart', () => {
    const many = new Map<string, number>();
    for (let i = 0; i < 5000; i++)
      many.set(
        String.fromCharCode(0x4e00 + (i % 97), 0x5000 + i, 0x6000 + (i % 89)).slice(0, 2 + (i % 2)),
        1 + (i % 4),
      );
    const table = new PackedWords(many);
    for (const [word, kind] of many) assert.equal(table.classAt(word, 0, word.length), kind);
    assert.equal(table.classAt('龙凤', 0, 2), 0);
  });
});
