/** Workers on all cores; each takes one line at a time. A worker that dies costs the one document that it had. */
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Ruled } from '../rules';
import { answerTo, documentOf, type Answer } from './record';

interface Settings {
  readonly reportAnnotator: 'stream';
  readonly today: string | null;
}

/** True in a worker that a pool has started. */
export const isStreamWorker = (): boolean =>
  !isMainThread && (workerData as Partial<Settings> | null)?.reportAnnotator === 'stream';

/** What a worker does: a line in, a line out. */
export function serve(): void {
  const { today } = workerData as Settings;
  parentPort?.on('message', (task: Task) => parentPort?.postMessage(answerLine(task, today)));
}

/** A line, and the rules that its document is to be read by, if any. */
interface Task {
  readonly line: Uint8Array;
  readonly ruled: Ruled | null;
}

function answerLine({ line, ruled }: Task, today: string | null): string {
  const read = documentOf(line);
  const answer: Answer = 'error' in read ? read : answerTo(read, today, ruled);
  return JSON.stringify(answer);
}

interface Seat {
  worker: Worker;
  /** The line at hand and what ends it; `null` while idle. */
  task: { readonly line: Uint8Array; readonly finish: (answer: string) => void } | null;
}

export class Pool {
  private readonly seats: Seat[];
  private readonly idle: Seat[];
  private readonly waiting: ((seat: Seat) => void)[] = [];

  constructor(
    private readonly today: string | null,
    readonly size: number = availableParallelism(),
  ) {
    this.seats = Array.from({ length: size }, () => this.seat());
    this.idle = [...this.seats];
  }

  /** The answer to one line. Resolves in any case. */
  async answer(line: Uint8Array, ruled: Ruled | null = null): Promise<string> {
    const seat = this.idle.pop() ?? (await new Promise<Seat>((resolve) => this.waiting.push(resolve)));
    const answer = await new Promise<string>((resolve) => {
      seat.task = { line, finish: resolve };
      seat.worker.postMessage({ line, ruled } satisfies Task);
    });
    seat.task = null;
    const next = this.waiting.shift();
    if (next) next(seat);
    else this.idle.push(seat);
    return answer;
  }

  async close(): Promise<void> {
    await Promise.all(this.seats.map(({ worker }) => worker.terminate()));
  }

  private seat(): Seat {
    const seat: Seat = { worker: this.start(() => seat), task: null };
    return seat;
  }

  private start(seatOf: () => Seat): Worker {
    const settings: Settings = { reportAnnotator: 'stream', today: this.today };
    const worker = new Worker(__filename, { workerData: settings });
    worker.on('message', (line: string) => seatOf().task?.finish(line));
    // Out of memory, for instance: the document is lost, the stream goes on with a new worker.
    worker.on('error', (error) => {
      const seat = seatOf();
      seat.worker = this.start(seatOf);
      if (seat.task) {
        const { id } = documentOf(seat.task.line);
        seat.task.finish(JSON.stringify({ id, error: `the worker ended: ${error.message}` }));
      }
    });
    return worker;
  }
}
