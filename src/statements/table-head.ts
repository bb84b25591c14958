/** Reads the heads of a table cell: `2024年目标` over a figure says that it is promised and for when, `2023年完成` that it was reached. */
import { periodsIn } from '../mentions/periods/recognize';
import { yearsOf } from '../mentions/periods/topics';
import { dayOf, yearsInterval } from '../mentions/periods/dates';
import { AHEAD_HEADS, BACK_HEADS } from '../lexicon/sections';
import type { Role } from '../model';
import { fold } from '../prose/fold';
import type { Run } from '../prose/types';

export interface HeadReading {
  /** `null` where no head tells. */
  readonly role: Role | null;
  /** ISO 8601 interval, or `null`. */
  readonly interval: string | null;
  /** The head that decided, as written. */
  readonly words: string;
}

/** @param date ISO 8601 date of the report. @returns `null` for runs that are no cell, and where neither head tells a time or a state. */
export function tableHeadOf(run: Run, date: string | null): HeadReading | null {
  if (!run.cell) return null;
  for (const words of [run.cell.column, run.cell.row]) {
    if (!words) continue;
    const head = fold(words);
    const period = periodsIn(head).at(-1);
    const years = period ? yearsOf(period, dayOf(date)) : null;
    const interval = years ? yearsInterval(years) : null;
    const role = BACK_HEADS.test(head) ? 'result' : AHEAD_HEADS.test(head) ? 'target' : roleOfTime(interval, date);
    if (role || interval) return { role, interval, words };
  }
  return null;
}

/** A year that is over when the report is made tells of results, one that is not of targets. */
function roleOfTime(interval: string | null, date: string | null): Role | null {
  if (interval === null || date === null) return null;
  return interval.slice(11) < date || interval.slice(0, 4) < date.slice(0, 4) ? 'result' : 'target';
}
