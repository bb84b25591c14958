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
  if (candidates.length < 2) return candidates;
  const sorted = [...candidates].sort(
    (a, b) =>
      Number(FIRST.has(b.reason)) - Number(FIRST.has(a.reason)) ||
      b.end - b.start - (a.end - a.start) ||
      rank(b) - rank(a) ||
      a.start - b.start,
  );
  const taken = new Uint8Array(sorted.reduce((last, { end }) => Math.max(last, end), 0));
  const kept: NameCandidate[] = [];
  for (const candidate of sorted) {
    // Longest first: an overlap with a kept span always covers one of the candidate's ends, or lies within a kept title.
    let at = candidate.start;
    while (at < candidate.end && taken[at] === 0) at += 1;
    if (at < candidate.end) continue;
    taken.fill(1, candidate.start, candidate.end);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}
