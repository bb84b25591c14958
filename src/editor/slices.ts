/** Does long work slice by slice and lets the event loop turn in between. */
import type { Steps } from '../prose/steps';

/** Work that takes longer lets others do theirs, in milliseconds. */
const SLICE = 8;

/** What the event loop and the clock are to the slices: in a test others stand in for them. */
export interface Loop {
  /** Milliseconds since some moment in the past. */
  now(): number;
  /** Resolves when the event loop has turned. */
  turn(): Promise<void>;
}

export const EVENT_LOOP: Loop = {
  now: () => performance.now(),
  turn: () => new Promise((resolve) => setTimeout(resolve)),
};

/** What the work came to, and the milliseconds that it took without those of others. */
export interface Outcome<T> {
  readonly value: T;
  readonly milliseconds: number;
}

/** @param wanted asked after each turn of the event loop; once it says no the rest is left undone and the outcome is `null`. */
export async function inSlices<T>(
  steps: Steps<T>,
  wanted: () => boolean,
  loop = EVENT_LOOP,
): Promise<Outcome<T> | null> {
  let milliseconds = 0;
  for (let started = loop.now(); ;) {
    const { done, value } = steps.next();
    const spent = loop.now() - started;
    if (done === true) return { value, milliseconds: milliseconds + spent };
    if (spent < SLICE) continue;
    milliseconds += spent;
    await loop.turn();
    if (!wanted()) return null;
    started = loop.now();
  }
}
