/** Periods of one run, unresolved: one combined scan, then each writing read by its kind. */
import { RECURRENCES, YEAR_PAIRS } from '../../lexicon/calendar';
import { lawTeachingYears, planYears } from '../../lexicon/plans';
import type { Run } from '../../prose/types';
import type { CalendarPoint, PeriodExpression, PeriodMention } from '../types';
import { smallOf } from './numerals';
import { KIND_NAMES, LAW_PLAN, SCAN_SOURCE, type Kind } from './patterns';
import { readCalendar, readEve, readIsoDay, readLoneDay } from './read-calendar';

const SCAN = new RegExp(SCAN_SOURCE, 'g');

/** The periods of a run in order, without overlap. Lengths of time (`连续8年`) are none. Linear in the run's length. */
export function recognizePeriods(run: Run): readonly PeriodMention[] {
  return periodsIn(run.folded);
}

/** The same for any folded text, for instance a heading. */
export function periodsIn(folded: string): readonly PeriodMention[] {
  const found: PeriodMention[] = [];
  SCAN.lastIndex = 0;
  for (let match = SCAN.exec(folded); match; match = SCAN.exec(folded)) {
    const kind = KIND_NAMES.find((name) => match.groups?.[name] !== undefined);
    if (!kind) continue;
    const start = match.index;
    const end = start + match[0].length;
    const expression = READERS[kind](match[0], folded.slice(end, end + 6));
    if (!expression) continue;
    found.push({ start, end, recurs: expression.type === 'recurrence' ? recurrenceOf(match[0]) : null, expression });
  }
  return found;
}

const READERS: Readonly<Record<Kind, (text: string, after: string) => PeriodExpression | null>> = {
  calendar: readCalendar,
  day: readIsoDay,
  eve: readEve,
  pair: readPair,
  lone: readLoneDay,
  plan: readPlan,
  era: readEra,
  ahead: (text) => yearsOf(text, 'ahead'),
  back: (text) => yearsOf(text, 'back'),
  during: (text) => yearsOf(text, 'this'),
  part: (text) => {
    const count = countOf(text);
    return count ? { type: 'plan-part', count, end: /^[前头]/.test(text) ? 'first' : 'last' } : null;
  },
  recurrence: () => ({ type: 'recurrence' }),
};

function readPair(text: string): PeriodExpression | null {
  const offsets = YEAR_PAIRS.get(text);
  if (!offsets) return null;
  const [from, to] = offsets.map((offset): CalendarPoint => ({
    year: { kind: 'relative', offset, from: 'report' },
    part: null,
  }));
  return from && to ? { type: 'calendar', from, to: offsets[0] === offsets[1] ? null : to, deadline: null } : null;
}

/** The largest count of years that the text names. */
function countOf(text: string): number | null {
  const counts = [...text.matchAll(/[0-9]{1,2}|[一二两三四五六七八九十]{1,3}/g)].map(([count]) => smallOf(count));
  return counts.at(-1) ?? null;
}

function yearsOf(text: string, direction: 'back' | 'ahead' | 'this'): PeriodExpression | null {
  const count = countOf(text.replace('下一个', '').replace('下一步', ''));
  return count ? { type: 'years', count, direction } : null;
}

function readPlan(text: string, after: string): PeriodExpression | null {
  const number = /([一二三四五六七八九十]{1,2})(?:五|个五年)/.exec(text)?.[1];
  const ordinal = smallOf(number ?? '');
  const years = ordinal === null ? null : (LAW_PLAN.test(after) ? lawTeachingYears : planYears)(ordinal);
  return years && { type: 'plan', ...years, deadline: text.startsWith('到') || /末期?$/.test(text) };
}

const ERA_PARTS =
  /(?:(?:([0-9]{2}|二?十[一二三四五六七八九]?|二十)|([上本下])个?)世纪)?(?:的?([1-9]0|[一二三四五六七八九]十) ?年代)?(?:的?[头前]([0-9]{1,2}|[一二两三四五六七八九十]{1,3})年)?(.?)/;

function readEra(text: string): PeriodExpression | null {
  const [, written, relative, decade, first, edge] = ERA_PARTS.exec(text.replace(/^到 ?/, '')) ?? [];
  const offset = relative === '上' ? -1 : relative === '下' ? 1 : 0;
  const number = smallOf(written ?? '');
  const century = number !== null ? { written: number } : relative ? { offset } : null;
  const tens = smallOf(decade ?? '');
  if (tens !== null) return { type: 'era', century, from: tens, to: tens + 9 };
  const years = smallOf(first ?? '');
  if (years !== null) return { type: 'era', century, from: 1, to: years };
  if (edge === '末') return { type: 'era', century, from: 100, to: 100 };
  if (edge === '初') return { type: 'era', century, from: 1, to: 10 };
  if (edge === '中') return { type: 'era', century, from: 50, to: 50 };
  return { type: 'era', century, from: 1, to: 100 };
}

/** ISO 8601 duration of `每月`, `每两年`. */
function recurrenceOf(text: string): string {
  const rest = text.replace(/^每隔?/, '');
  const unit = rest.replace(/^(?:一个|[一1个])/, '');
  const known = RECURRENCES.get(unit);
  if (known) return `P${known[0]}${known[1]}`;
  const count = countOf(rest) ?? 1;
  return `P${count}${rest.endsWith('年') ? 'Y' : 'M'}`;
}
