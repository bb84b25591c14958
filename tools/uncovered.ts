/**
 * Prints every digit run and Chinese numeral in the prose of reports that no mention covers, with the text around it:
 * `npx tsx tools/uncovered.ts FILE.md …`. With `--figures` it prints the quantities instead.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { recognizeRun } from '../src/mentions/recognize';
import { numeralsOf } from '../src/mentions/quantities/scan';
import { readProse } from '../src/prose/read';

const around = 12;
const args = process.argv.slice(2);
const figures = args.includes('--figures');

for (const file of args.filter((arg) => !arg.startsWith('--'))) {
  for (const block of readProse(readFileSync(file, 'utf8')).blocks) {
    for (const run of block.runs) {
      const { periods, entities, quantities } = recognizeRun(run);
      const show = (start: number, end: number, more: string): void => {
        const before = run.text.slice(Math.max(0, start - around), start);
        console.log(
          `${basename(file, '.md')}\t${before}【${run.text.slice(start, end)}】${run.text.slice(end, end + around)}\t${more}`,
        );
      };
      if (figures) {
        for (const q of quantities) {
          const value = q.min === q.max ? String(q.min) : `${q.min}..${q.max}`;
          show(q.start, q.end, [q.kind, value, q.unit ?? '', q.comparator, q.trace.bound ?? ''].join(' '));
        }
        continue;
      }
      const covered = [...periods, ...entities, ...quantities];
      for (const { start, end } of numeralsOf(run)) {
        if (!covered.some((span) => span.start < end && start < span.end)) show(start, end, '');
      }
    }
  }
}
