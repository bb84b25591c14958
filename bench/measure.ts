/** Times tasks in turn, by the processor's time, so that whatever else the machine does falls on all of them alike. */

export type Task = () => unknown;

export interface Measured {
  /** Median of what the tasks took together in a round. */
  milliseconds(names: readonly string[]): number;
  /** Median over the rounds of what the tasks took together, over what `base` took in the same round. */
  ratio(names: readonly string[], base: string): number;
}

/** Milliseconds for which each task runs alone at first, until its code is compiled for speed. */
const WARMUP = 2500;
/** Runs of a task in a round; the fastest counts, for a collection of garbage may fall on any. */
const RUNS = 3;

/** @param laps tells what the parts of one more task took in one run of it, by name. */
export function measure(
  tasks: Readonly<Record<string, Task>>,
  rounds: number,
  laps: () => Readonly<Record<string, number>> = () => ({}),
): Measured {
  const taken: Readonly<Record<string, number>>[] = [];
  for (const task of [...Object.values(tasks), laps]) for (let spent = 0; spent < WARMUP;) spent += timeOf(task) + 0.01;
  for (let round = 0; round < rounds; round++) {
    const times = Object.entries(tasks).map(([name, task]) => {
      return [name, Math.min(...Array.from({ length: RUNS }, () => timeOf(task)))] as const;
    });
    const [least] = Array.from({ length: RUNS }, laps).sort((a, b) => sumOf(a) - sumOf(b));
    taken.push({ ...least, ...Object.fromEntries(times) });
  }
  const together = (round: Readonly<Record<string, number>>, names: readonly string[]): number =>
    names.reduce((sum, name) => sum + (round[name] ?? Number.NaN), 0);
  return {
    milliseconds: (names) => median(taken.map((round) => together(round, names))),
    ratio: (names, base) => median(taken.map((round) => together(round, names) / together(round, [base]))),
  };
}

const sumOf = (laps: Readonly<Record<string, number>>): number =>
  Object.values(laps).reduce((sum, one) => sum + one, 0);

/** Milliseconds of processor time. */
export function timeOf(task: Task): number {
  const started = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
