/** What the recognisers of initiatives share. */
import type { NameCandidate } from './text';

export const byLength = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join('|');

export const programme = (start: number, end: number, reason: string): NameCandidate => ({
  start,
  end,
  type: 'programme',
  title: null,
  affiliation: null,
  reason,
});
