/** What each recogniser of names is worth on the gold files, by leaving it out; skipped, saying so, where they are missing. */
import assert from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeAtoms } from '../../src/mentions/entities/atoms';
import { linkEntities } from '../../src/mentions/entities/link';
import { placeRuns } from '../../src/mentions/entities/place-runs';
import { findNames, NAME_RECOGNIZERS } from '../../src/mentions/entities/recognize';
import { NameText, type NameRecognizer } from '../../src/mentions/entities/text';
import { blockStarts, placePassages, readProse } from '../../src/prose/read';
import { finish } from '../../src/prose/steps';
import { titleOf } from '../../src/prose/title';

const GOLD = join(__dirname, '../../../shared/gold');

interface Named {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** Layers that are no recognisers, and whether they are used. */
interface Layers {
  /** The list of known places. */
  readonly known: boolean;
  /** What the document itself tells of its names. */
  readonly document: boolean;
}

describe('layers of names on gold', function () {
  this.timeout(120_000);

  if (!existsSync(GOLD)) {
    it.skip('no gold files beside the project', () => undefined);
    return;
  }

  const reports = readdirSync(GOLD)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => {
      const source = readFileSync(join(GOLD, file.replace('.gold.json', '.md')), 'utf8');
      const { entities } = JSON.parse(readFileSync(join(GOLD, file), 'utf8')) as { entities: readonly Named[] };
      const prose = readProse(source);
      const passages = placePassages(prose);
      const title = titleOf(prose, passages);
      return { passages, title, starts: blockStarts(prose), gold: new Set(entities.map(keyOf)) };
    });

  /** Strict F1 (span and type) over all files, in percent. */
  const strict = (
    recognizers: readonly NameRecognizer[],
    { known, document }: Layers = { known: true, document: true },
  ): number => {
    let right = 0;
    let found = 0;
    let expected = 0;
    for (const { passages, title, starts, gold } of reports) {
      const runs = passages.map(({ run }) => run);
      const { home, placed } = finish(placeRuns(runs, title));
      const names = placed.map(({ run: { folded }, atoms }) => {
        const places = document ? atoms : placeAtoms(folded);
        return findNames(new NameText(folded, known ? places : []), recognizers);
      });
      const linked = document ? linkEntities(passages, names, home) : names;
      expected += gold.size;
      for (const [i, { run }] of passages.entries()) {
        const from = starts[i] ?? 0;
        for (const { start, end, type } of linked[i] ?? []) {
          found += 1;
          const at = { start: from + run.map.startOf(start), end: from + run.map.endOf(end), type };
          if (gold.has(keyOf(at))) right += 1;
        }
      }
    }
    return (200 * right) / (found + expected);
  };

  let whole = 0;
  before(() => {
    whole = strict(NAME_RECOGNIZERS);
    console.log(`      all layers: strict F1 ${whole.toFixed(1)}`);
  });

  for (const recognizer of NAME_RECOGNIZERS) {
    it(`${recognizer.id} adds to what the others find`, () => {
      const without = strict(NAME_RECOGNIZERS.filter((other) => other !== recognizer));
      console.log(`      without ${recognizer.id}: ${without.toFixed(1)} (worth ${(whole - without).toFixed(1)})`);
      assert.ok(without < whole);
    });
  }

  /** A layer that is no recogniser, and the score without it. */
  const others: Readonly<Record<string, () => number>> = {
    'the list of known places': () => strict(NAME_RECOGNIZERS, { known: false, document: true }),
    'the document itself': () => strict(NAME_RECOGNIZERS, { known: true, document: false }),
  };
  for (const [layer, without] of Object.entries(others))
    it(`${layer} adds to what the recognisers find alone`, () => {
      const left = without();
      console.log(`      without ${layer}: ${left.toFixed(1)} (worth ${(whole - left).toFixed(1)})`);
      assert.ok(left < whole);
    });
});

function keyOf({ start, end, type }: Named): string {
  return `${String(start)}-${String(end)}-${type}`;
}
