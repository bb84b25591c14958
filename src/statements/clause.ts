/** Cuts a run's segments into clauses: the stretches between commas and colons over which an adverb or a verb reaches. */
import type { Span } from '../model';
import type { Run } from '../prose/types';
import { guarded } from '../mentions/patterns/guarded';

export interface Clause extends Span {
  /** Index of the segment that holds it. */
  readonly segment: number;
}

const [OPEN, CLOSE, COMMA, COLON] = [0x28, 0x29, 0x2c, 0x3a];

/**
 * Clauses in order, cut behind `，` `：` and at segment borders. A comma between digits (1,234) and all that stands in round
 * brackets and a colon inside a ratio cut nothing: `（6月底前完成，牵头单位：市发改委）` belongs to the clause before it.
 */
export function clausesOf(run: Run): readonly Clause[] {
  const clauses: Clause[] = [];
  run.segments.forEach((segment, index) => {
    let start = segment.start;
    let depth = 0;
    for (let i = segment.start; i < segment.end; i++) {
      const c = run.folded.charCodeAt(i);
      if (c > COLON) continue;
      if (c === OPEN) depth++;
      else if (c === CLOSE) depth = Math.max(0, depth - 1);
      else if (
        depth === 0 &&
        ((c === COLON && !isRatio(run.folded, i)) || (c === COMMA && !isThousandsComma(run, i)))
      ) {
        clauses.push({ start, end: i + 1, segment: index });
        start = i + 1;
      }
    }
    if (start < segment.end) clauses.push({ start, end: segment.end, segment: index });
  });
  return clauses;
}

/** 9.2∶41.6∶49.2: a colon between digits. */
function isRatio(folded: string, at: number): boolean {
  return DIGIT.test(folded.charAt(at - 1)) && DIGIT.test(folded.charAt(at + 1));
}
const DIGIT = guarded(/[0-9]/);

function isThousandsComma(run: Run, at: number): boolean {
  if (run.text.charAt(at) === '，') return false;
  return /^[0-9],[0-9]{3}(?![0-9])/.test(run.folded.slice(at - 1, at + 5));
}

/** Index of the last span that starts at or before `offset`, or -1. */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) {
      found = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}
