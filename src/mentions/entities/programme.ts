/** What the recognisers of initiatives share. */
import type { NameCandidate } from './text';

export const programme = (start: number, end: number, reason: string): NameCandidate => ({
  start,
  end,
  type: 'programme',
  title: null,
  affiliation: null,
  reason,
});
