/**
 * A small file that several windows change at once: what one of them wrote is never lost to another, and one that is killed in the middle
 * leaves a whole file behind. Each writes a neighbour of its own first, which tells the others that a change is under way, and lets it take
 * the file's place only while it sees no other neighbour and the file is still what it was read as (Lamport's rule: announce, then look).
 */

/** What that asks of a file system. `F` is its address of a file. */
export interface Files<F> {
  /** @returns `null` where there is no such file. @throws whatever else the file system says. */
  read(file: F): Promise<Uint8Array | null>;
  write(file: F, bytes: Uint8Array): Promise<void>;
  /** Puts `from` in the place of `to`, which may be gone for a moment meanwhile. */
  replace(from: F, to: F): Promise<void>;
  /** What is not there is no error. */
  remove(file: F): Promise<void>;
  /** The neighbours of a file, in progress or left behind. */
  neighbours(file: F): Promise<readonly Neighbour<F>[]>;
  /** An address for a neighbour that no other window gives. */
  newNeighbour(file: F): F;
  /** Waits some moments, not always as long, until another try. */
  pause(): Promise<void>;
}

export interface Neighbour<F> {
  readonly file: F;
  /** Milliseconds since it was begun. */
  readonly age: number;
}

/** A neighbour of this age in milliseconds belongs to no living window: a change takes some hundredths of a second. */
const DEAD = 4000;
/** So often it is tried to find the file at rest: with the pauses between, longer than a dead neighbour counts. */
const TRIES = 500;

/**
 * What the file holds: while it is being replaced, or after that was broken off, the newest neighbour that `isWhole`.
 * @returns `null` where there is nothing.
 */
export async function readShared<F>(
  files: Files<F>,
  file: F,
  isWhole: (bytes: Uint8Array) => boolean,
): Promise<Uint8Array | null> {
  const bytes = await files.read(file);
  if (bytes) return bytes;
  const neighbours = [...(await files.neighbours(file))].sort((a, b) => a.age - b.age);
  for (const neighbour of neighbours) {
    const left = await files.read(neighbour.file);
    if (left && isWhole(left)) return left;
  }
  // It may have come into its place while we looked beside it.
  return files.read(file);
}

/**
 * Changes the file.
 * @param change what the file shall hold instead of what it holds now; `null` leaves it. It is called again when another window was
 *   faster, and may then find its own change done already: twice must be the same as once.
 * @returns what the file holds then.
 * @throws what the file system says; the file is whole then, old or new.
 */
export async function changeShared<F>(
  files: Files<F>,
  file: F,
  isWhole: (bytes: Uint8Array) => boolean,
  change: (now: Uint8Array | null) => Uint8Array | null,
): Promise<Uint8Array | null> {
  for (let tries = 1; ; tries++) {
    const before = await readShared(files, file, isWhole);
    const after = change(before);
    if (!after) return before;
    const own = files.newNeighbour(file);
    try {
      await files.write(own, after);
      if ((await isAtRest(files, file, own, before)) || tries >= TRIES) {
        await files.replace(own, file);
        await clear(files, file);
        return after;
      }
    } catch (error) {
      await files.remove(own);
      throw error;
    }
    await files.remove(own);
    await files.pause();
  }
}

/** No other window is about to replace the file, and it holds what we read. */
async function isAtRest<F>(files: Files<F>, file: F, own: F, before: Uint8Array | null): Promise<boolean> {
  const others = (await files.neighbours(file)).filter((one) => String(one.file) !== String(own) && one.age < DEAD);
  if (others.length > 0) return false;
  const now = await files.read(file);
  // A file that a killed window left only beside itself is not there itself.
  return now ? before !== null && sameBytes(now, before) : true;
}

/** Takes away what killed windows left behind. */
async function clear<F>(files: Files<F>, file: F): Promise<void> {
  for (const neighbour of await files.neighbours(file)) if (neighbour.age >= DEAD) await files.remove(neighbour.file);
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
