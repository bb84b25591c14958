/**
 * Fails where eight times the text takes more than nine times as long: the analysis must stay linear in the length of a report.
 *   npm run bench:gate
 */
import { analyze } from '../src/analyze';
import { timeOf } from './measure';
import { writeReport } from './text';

const TIMES = 8;
const MOST = 9;
/** Characters of the shorter text, and how often each length is timed; the least of the times counts. */
const STEPS: readonly (readonly [characters: number, samples: number])[] = [
  [20_000, 7],
  [160_000, 1],
];
/** A busy machine may spoil one attempt. */
const ATTEMPTS = 2;

function least(text: string, samples: number): number {
  return Math.min(...Array.from({ length: samples }, () => timeOf(() => analyze(text))));
}

function growth(characters: number, samples: number): number {
  const [short, long] = [writeReport(characters), writeReport(characters * TIMES)];
  const shortTime = least(short, samples * 3);
  return (least(long, samples) / shortTime) * ((short.length * TIMES) / long.length);
}

analyze(writeReport(100_000));
for (const [characters, samples] of STEPS) {
  let factor = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && factor > MOST; attempt++) factor = growth(characters, samples);
  console.log(`${String(characters)} → ${String(characters * TIMES)} characters: ${factor.toFixed(2)} times as long`);
  if (factor > MOST) {
    console.error(
      `The analysis is not linear: ${String(TIMES)} times the text may take ${String(MOST)} times as long at most.`,
    );
    process.exitCode = 1;
  }
}
