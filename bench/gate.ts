/**
 * Fails where eight times the text takes more than nine times as long: the analysis must stay linear in the length of a report.
 *   npm run bench:gate
 */
import { analyze } from '../src/analyze';
import { timeOf } from './measure';
import { writeReport } from './text';

const TIMES = 8;
const MOST = 9;
/** UTF-8 bytes of the longer text, and how often it is timed; the least of the times counts. */
const STEPS: readonly (readonly [bytes: number, samples: number])[] = [
  [20_000, 15],
  [200_000, 5],
  [2_000_000, 1],
];
/** Bytes of a letter, but for the figures and line ends of a report. */
const BYTES = 2.87;
/** A busy machine may spoil one attempt. */
const ATTEMPTS = 4;

function least(text: string, samples: number): number {
  return Math.min(...Array.from({ length: samples }, () => timeOf(() => analyze(text))));
}

function growth(bytes: number, samples: number): number {
  const long = writeReport(bytes / BYTES);
  const short = writeReport(bytes / BYTES / TIMES);
  const shortTime = least(short, samples * 3);
  return (least(long, samples) / shortTime) * ((short.length * TIMES) / long.length);
}

analyze(writeReport(100_000));
for (const [bytes, samples] of STEPS) {
  let factor = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && factor > MOST; attempt++) factor = growth(bytes, samples);
  console.log(`${String(bytes / TIMES)} → ${String(bytes)} bytes: ${factor.toFixed(2)} times as long`);
  if (factor > MOST) {
    console.error(
      `The analysis is not linear: ${String(TIMES)} times the text may take ${String(MOST)} times as long at most.`,
    );
    process.exitCode = 1;
  }
}
