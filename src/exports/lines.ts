/** Line numbers of a source, counted as the editor counts them: CRLF, LF and a lone CR each end a line. */
import { firstIndex } from '../prose/search';

/** Returns a function that gives the line of an offset, the first line being 1. */
export function lineCounter(source: string): (offset: number) => number {
  const starts = lineStarts(source);
  return (offset) => firstIndex(starts.length, (i) => (starts[i] ?? 0) > offset);
}

/** Where a line of a file is, as editors and forges read it; `null` where the file cannot be reached or there is no line. */
export const lineLink = (uri: string, line: number | null): string | null =>
  uri === '' || line === null ? null : `${uri}#L${line}`;

/** Where each line begins. */
export function lineStarts(source: string): readonly number[] {
  return [0, ...[...source.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: ending }) => index + ending.length)];
}
