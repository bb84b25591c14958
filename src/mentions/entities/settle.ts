/** The one place where overlapping candidates are settled: titles in marks first, then the longest, then the surer rule. */
import type { NameCandidate } from './text';

/** Rules whose names hold against longer ones. */
const FIRST = new Set(['title-marks']);
/** Rules that lose against another of equal length. */
const UNSURE = new Set(['place-head', 'shared-list', 'quoted-brand', 'plain-programme', 'opened-meeting']);

const rank = (candidate: NameCandidate): number =>
  FIRST.has(candidate.reason) ? 2 : UNSURE.has(candidate.reason) ? 0 : 1;

/** Candidates without overlap, in order. */
export function settle(candidates: readonly NameCandidate[]): readonly NameCandidate[] {
  const sorted = [...candidates].sort(
    (a, b) =>
      Number(FIRST.has(b.reason)) - Number(FIRST.has(a.reason)) ||
      b.end - b.start - (a.end - a.start) ||
      rank(b) - rank(a) ||
      a.start - b.start,
  );
  const taken = new Set<number>();
  const kept: NameCandidate[] = [];
  for (const candidate of sorted) {
    // Longest first: an overlap with a kept span always covers one of the candidate's ends, or lies within a kept title.
    let free = true;
    for (let at = candidate.start; at < candidate.end && free; at += 1) free = !taken.has(at);
    if (!free) continue;
    for (let at = candidate.start; at < candidate.end; at += 1) taken.add(at);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}
