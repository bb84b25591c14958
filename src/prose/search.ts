/** Finds places in sorted lists. */

/** The first index from 0 for which `reached` holds, which then holds for all behind it; `length` where it holds for none. Logarithmic. */
export function firstIndex(length: number, reached: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
