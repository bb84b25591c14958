/** Line numbers of a source, counted as the editor counts them: CRLF, LF and a lone CR each end a line. */

/** Returns a function that gives the line of an offset, the first line being 1. */
export function lineCounter(source: string): (offset: number) => number {
  const starts = [0];
  for (const ending of source.matchAll(/\r\n|\n|\r/g)) starts.push(ending.index + ending[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
