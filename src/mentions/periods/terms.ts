/** The years of 本届政府: by the session of the congress that the head of the report names, else by the level of government in it. */
import { ELECTION_CYCLES, NATIONAL_CYCLE } from '../../lexicon/calendar-terms';
import type { Basis } from '../../model';
import type { Passage } from '../../prose/types';
import type { Day, Years } from './dates';
import { smallOf } from './numerals';

/** Years of a term of office. */
const TERM = 5;
/** Runs at the head of a report that may name the meeting. */
const HEAD = 24;
const SESSION = /(?:人民代表大会|人大)第([一二三四五六七八九十0-9]{1,2})次会议/;

export interface TermOfOffice {
  /** Years of the term that the report's date lies in; in a first session the one that begins. */
  readonly years: Years;
  /** A first session hears the government that leaves: 本届政府 looks back on the term before. */
  readonly changing: boolean;
  readonly basis: Basis;
}

/** The term that the report is made in; where its head tells neither session nor level, that of the State Council. */
export function termOf(day: Day | null, title: string | null, passages: readonly Passage[]): TermOfOffice | null {
  if (!day) return null;
  const head = [title ?? '', ...passages.slice(0, HEAD).map(({ run }) => run.folded.slice(0, 200))];
  // A session late in the year opens the next.
  const year = day.month >= 11 ? day.year + 1 : day.year;
  for (const text of head) {
    const session = SESSION.exec(text);
    const number = smallOf(session?.[1] ?? '');
    if (!session || !number || number > TERM + 2) continue;
    const from = year - Math.min(number, TERM) + 1;
    const basis: Basis = { confidence: 'inferred', words: session[0], reason: 'session-of-congress' };
    return { years: { from, to: from + TERM - 1 }, changing: number === 1, basis };
  }
  for (const text of head)
    for (const [level, first] of ELECTION_CYCLES) {
      const words = level.exec(text)?.[0];
      if (words !== undefined) return cycled(first, year, words);
    }
  return cycled(NATIONAL_CYCLE, year, null);
}

function cycled(first: number, year: number, words: string | null): TermOfOffice {
  const from = first + Math.floor((year - first) / TERM) * TERM;
  const basis: Basis = { confidence: 'inferred', words, reason: 'term-of-level' };
  return { years: { from, to: from + TERM - 1 }, changing: from === year, basis };
}
