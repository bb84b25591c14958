/**
 * Fails where eight times the text takes more than nine times as long: the analysis must stay linear in the length of a report; and
 * where a text of one sign or one sentence over and over is far from linear.
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
/** Texts that nobody writes, but that a file may hold. One that is read in quadratic time takes 64 times as long. */
const OVER_AND_OVER = ['9', '“', '分别、', '<div>', '|', '> ', '今年要新建学校5所。\n\n'];
/** UTF-16 units of the longer of such texts. */
const REPEATED = 200_000;
const MOST_REPEATED = 24;
/** A busy machine may spoil one attempt. */
const ATTEMPTS = 4;

const least = (text: string, samples: number): number =>
  Math.min(...Array.from({ length: samples }, () => timeOf(() => analyze(text))));

/** How many times as long `long` takes as the eighth of it, both told by `write`. */
function growth(write: (length: number) => string, length: number, samples: number): number {
  const long = write(length);
  const short = write(length / TIMES);
  const shortTime = least(short, samples * 3);
  return (least(long, samples) / shortTime) * ((short.length * TIMES) / long.length);
}

function check(what: string, most: number, measure: () => number): void {
  let factor = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && factor > most; attempt++) factor = measure();
  console.log(`${what}: ${factor.toFixed(2)} times as long`);
  if (factor <= most) return;
  console.error(
    `The analysis is not linear: ${String(TIMES)} times the text may take ${String(most)} times as long at most.`,
  );
  process.exitCode = 1;
}

analyze(writeReport(100_000));
for (const [bytes, samples] of STEPS)
  check(`${String(bytes / TIMES)} → ${String(bytes)} bytes`, MOST, () => growth(writeReport, bytes / BYTES, samples));
for (const part of OVER_AND_OVER) {
  const write = (length: number): string => part.repeat(length / part.length);
  check(`${JSON.stringify(part)} over and over`, MOST_REPEATED, () => growth(write, REPEATED, 1));
}
