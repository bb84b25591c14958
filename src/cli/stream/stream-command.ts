/** `report-annotator stream`: one document a line in, one answer a line out, in the same order, on all cores. */
import { print } from '../output';
import { UsageProblem } from '../problem';
import { byteLines } from './lines';
import { Pool } from './pool';

export interface StreamCommandOptions {
  readonly jobs?: number;
  readonly today?: string;
}

/** The longest line that is read, in bytes: a book of 60 million characters. */
const lineLimit = 256 * 1024 * 1024;

/** Answers every line of `input`. Memory is bounded by the lines at work: a few for each core. */
export async function stream(input: AsyncIterable<Uint8Array>, options: StreamCommandOptions): Promise<void> {
  const pool = new Pool(options.today ?? null, options.jobs);
  await inOrder(byteLines(input, lineLimit), pool.size * 4, async (line) =>
    line === null
      ? JSON.stringify({ id: null, error: `the line is longer than ${lineLimit} bytes` })
      : line.length === 0
        ? null
        : pool.answer(line),
  );
  await pool.close();
}

/** Starts up to `ahead` tasks and prints their lines in the order of the input; `null` prints nothing. */
export async function inOrder<T>(
  input: AsyncIterable<T>,
  ahead: number,
  answer: (item: T) => Promise<string | null>,
): Promise<void> {
  const started: Promise<string | null>[] = [];
  const printNext = async (): Promise<void> => {
    const line = await started.shift();
    if (line != null) await print(`${line}\n`);
  };
  for await (const item of input) {
    started.push(answer(item));
    if (started.length >= ahead) await printNext();
  }
  while (started.length > 0) await printNext();
}

/** A number of workers. @throws {UsageProblem} for anything else. */
export function parseJobs(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 512) throw new UsageProblem('--jobs takes a number from 1 to 512.');
  return jobs;
}
