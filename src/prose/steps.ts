/** Long work in short steps, so that whoever has other things to do can do them in between. */

/** Work that may be left alone at each `yield`; what it returns is what it would have returned in one go. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All of it in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** So many runs or chunks of a report are read in a step: most steps take less than a millisecond. */
const IN_A_STEP = 8;

/** What `make` makes of each, as `Array.map` does. */
export function* mapInSteps<A, B>(items: readonly A[], make: (item: A, index: number) => B): Steps<B[]> {
  const made: B[] = [];
  for (const [i, item] of items.entries()) {
    if (i % IN_A_STEP === IN_A_STEP - 1) yield;
    made.push(make(item, i));
  }
  return made;
}
