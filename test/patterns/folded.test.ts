/**
 * Recognisers match on folded text (`run.folded`), in which `，` is `,` and `（` is `(`: a pattern that waits for the full-width mark
 * waits for ever. It may name it beside the folded one, or where it reads the text as written.
 */
import assert from 'node:assert/strict';
import { fold } from '../../src/prose/fold';
import { literals, sourceFiles, written } from './collect';

/** Folders whose patterns run over folded text. */
const FOLDED = /^src\/(?:mentions|statements)\//;
/** Patterns over the text as written, by file. */
const AS_WRITTEN: Readonly<Record<string, string>> = {};

/** Marks of `source` that no folded text holds, without those whose folded form stands in the same class of characters. */
export function lostMarks(source: string): string[] {
  const lost: string[] = [];
  for (const part of source.match(/\[(?:\\.|[^\]\\])*\]|\\.|[^[\\]/gs) ?? []) {
    const units = [...part];
    for (const unit of units) {
      const folded = fold(unit);
      if (folded === unit) continue;
      if (!(part.startsWith('[') && (part.startsWith('[^') || units.includes(folded)))) lost.push(unit);
    }
  }
  return lost;
}

describe('patterns over folded text', () => {
  for (const { source, lost } of [
    { source: '[，。；]', lost: ['，', '；'] },
    { source: '[，,。]', lost: [] },
    { source: '[^，。]', lost: [] },
    { source: '（[^)]{1,9}）', lost: ['（', '）'] },
    { source: '[)）]', lost: [] },
    { source: '增长[0-9]%', lost: [] },
  ])
    it(`tells what ${source} waits for in vain`, () => {
      assert.deepEqual(lostMarks(source), lost);
    });

  it('wait for no mark that folding takes away', () => {
    const offenders = sourceFiles()
      .filter((file) => FOLDED.test(file) && AS_WRITTEN[file] === undefined)
      .flatMap((file) => [...literals(file), ...written(file)])
      .filter(({ source }) => lostMarks(source).length > 0)
      .map(({ source, place }) => `${place}: ${lostMarks(source).join('')} in ${source.slice(0, 80)}`);
    assert.deepEqual(offenders, []);
  });
});
