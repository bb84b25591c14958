/** A run of plain text without any markup: for phrases (`read`) and for tests of the floors above. */
import { fold } from './fold';
import { segmentsOf } from './segments';
import { SourceMap } from './source-map';
import type { Run } from './types';

export function plainRun(text: string, at = 0): Run {
  return {
    kind: 'paragraph',
    depth: 0,
    text,
    folded: fold(text),
    map: new SourceMap([{ at: 0, length: text.length, source: at, sourceLength: text.length }]),
    segments: segmentsOf(text),
    enumerator: null,
    headline: null,
    cell: null,
  };
}
