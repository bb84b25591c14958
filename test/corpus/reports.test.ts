/** Whole reports, as dirty as they come: none may fail, and every mention must stand where it says. Skipped where they are missing. */
import assert from 'node:assert';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/analyze';
import { readProse } from '../../src/prose/read';

const SHARED = join(__dirname, '../../../shared');
const FOLDERS = ['reports', 'gold'].map((name) => join(SHARED, name)).filter((folder) => existsSync(folder));
/** The share of marked sentence segments that must be cut alike. */
const MIN_SEGMENTS = 0.98;

interface Gold {
  readonly segments: readonly { readonly start: number; readonly end: number }[];
}

describe('whole reports', function () {
  if (FOLDERS.length === 0) it.skip('are not here: ../shared is missing');
  for (const folder of FOLDERS) {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
      it(`${name} analyses and its mentions stand where they say`, () => {
        const source = readFileSync(join(folder, name), 'utf8');
        const report = analyze(source, { name, today: '2026-01-01' });
        const mentions = [
          ...report.quantities,
          ...report.periods,
          ...report.entities,
          ...report.commitments.flatMap((commitment) => commitment.mentions),
        ];
        for (const { start, end, text } of mentions) assert.equal(source.slice(start, end), text);
      });
    }
  }

  const gold = join(SHARED, 'gold');
  (existsSync(gold) ? it : it.skip)('are cut into the marked sentence segments', () => {
    let same = 0;
    let all = 0;
    for (const file of readdirSync(gold).filter((name) => name.endsWith('.gold.json'))) {
      const source = readFileSync(join(gold, file.replace('.gold.json', '.md')), 'utf8');
      const { segments } = JSON.parse(readFileSync(join(gold, file), 'utf8')) as Gold;
      const found = new Set(
        readProse(source).blocks.flatMap(({ start, runs }) =>
          runs.flatMap(({ map, segments: cut }) =>
            cut.map((s) => `${start + map.startOf(s.start)}-${start + map.endOf(s.end)}`),
          ),
        ),
      );
      all += segments.length;
      same += segments.filter((s) => found.has(`${s.start}-${s.end}`)).length;
    }
    assert.ok(same >= all * MIN_SEGMENTS, `${same} of ${all} segments`);
  });
});
