/** Periods of one run, unresolved: one scan, then each writing read by its kind. */
import { byLength } from '../../lexicon/by-length';
import { RECURRENCES, YEAR_PAIRS } from '../../lexicon/calendar';
import { lawTeachingYears, planYears, type PlanYears } from '../../lexicon/plans';
import type { Run } from '../../prose/types';
import type { CalendarPoint, PeriodExpression, PeriodMention } from '../types';
import { smallOf } from './numerals';
import { nextOpening } from './openers';
import { COUNT, LAW_PLAN, SCANS, type Kind } from './patterns';
import { readCalendar, readEve, readIsoDay, readLoneDay, readSchoolYear, readYearMonth } from './read-calendar';

/** The periods of a run in order, without overlap. Lengths of time (`连续8年`) are none. Linear in the run's length. */
export function recognizePeriods(run: Run): readonly PeriodMention[] {
  return periodsIn(run.folded);
}

/** The same for any folded text, for instance a heading. */
export function periodsIn(folded: string): readonly PeriodMention[] {
  const found: PeriodMention[] = [];
  for (let at = nextOpening(folded, 0); at >= 0; at = nextOpening(folded, at)) {
    const written = writingAt(folded, at);
    if (!written) {
      at++;
      continue;
    }
    const { kind, text } = written;
    const start = at;
    const end = start + text.length;
    at = end;
    const expression = READERS[kind](text, folded.slice(end, end + 6));
    if (!expression) continue;
    found.push({ start, end, recurs: expression.type === 'recurrence' ? recurrenceOf(text) : null, expression });
  }
  return found;
}

/** The writing of the first kind that stands at `at`. */
function writingAt(folded: string, at: number): { readonly kind: Kind; readonly text: string } | null {
  for (const [kind, pattern] of SCANS) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    if (match) return { kind, text: match[0] };
  }
  return null;
}

const READERS: Readonly<Record<Kind, (text: string, after: string) => PeriodExpression | null>> = {
  calendar: readCalendar,
  day: readIsoDay,
  since: readSince,
  month: readYearMonth,
  school: readSchoolYear,
  term: (text) => ({ type: 'term', offset: TERMS.get(text.charAt(0)) ?? 0 }),
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
  ago: (text) => counted('ago', text),
  years: (text) => counted('plan-years', text),
  recurrence: () => ({ type: 'recurrence' }),
};

/** 2012年起5年内: five years of which 2012 is the first. */
function readSince(text: string): PeriodExpression | null {
  const from = Number(text.slice(0, 4));
  const count = countOf(text.slice(4));
  return count ? { type: 'plan', from, to: from + count - 1, deadline: false } : null;
}

const TERMS: ReadonlyMap<string, number> = new Map([
  ['本', 0],
  ['上', -1],
  ['下', 1],
]);

function readPair(text: string): PeriodExpression | null {
  const offsets = YEAR_PAIRS.get(text);
  if (!offsets) return null;
  const [from, to] = offsets.map((offset): CalendarPoint => ({
    year: { kind: 'relative', offset, from: 'report' },
    part: null,
  }));
  return from && to ? { type: 'calendar', from, to: offsets[0] === offsets[1] ? null : to, deadline: null } : null;
}

const COUNTS = new RegExp(COUNT, 'g');

/** The largest count of years that the text names. */
function countOf(text: string): number | null {
  const counts = [...text.matchAll(COUNTS)];
  const last = counts.at(-1)?.[0] ?? '';
  // `两三年` is up to three.
  return smallOf(last) ?? smallOf(last.slice(-1));
}

function counted(type: 'ago' | 'plan-years', text: string): PeriodExpression | null {
  const count = countOf(text);
  return count ? { type, count } : null;
}

function yearsOf(text: string, direction: 'back' | 'ahead' | 'this'): PeriodExpression | null {
  const count = countOf(text.replace(/[上下]一[个步]/, ''));
  return count ? { type: 'years', count, direction } : null;
}

function readPlan(text: string, after: string): PeriodExpression | null {
  const number = /([一二三四五六七八九十]{1,2})(?:[·•・.]?五|个五年)/.exec(text)?.[1];
  const ordinal = smallOf(number ?? '');
  const years = ordinal === null ? null : (LAW_PLAN.test(after) ? lawTeachingYears : planYears)(ordinal);
  const of = OF_PLAN.exec(text);
  if (years && of) return { type: 'plan', ...partOf(years, of), deadline: false };
  return years && { type: 'plan', ...years, deadline: text.startsWith('到') || /末[期年]?$/.test(text) };
}

const OF_PLAN = new RegExp(`(?:(前|头|后|最后)(${COUNT})|第([一二三四五]))年$`);

/** The first or last years of a plan, or one of them. */
function partOf(years: PlanYears, [, side, number, nth]: RegExpExecArray): PlanYears {
  const { from, to } = years;
  if (nth !== undefined) {
    const year = from + (smallOf(nth) ?? 1) - 1;
    return { from: year, to: year };
  }
  const count = Math.min(smallOf(number ?? '') ?? 1, to - from + 1);
  return /[前头]/.test(side ?? '') ? { from, to: from + count - 1 } : { from: to - count + 1, to };
}

const CENTURY_PART = /^(?:([0-9]{2}|二?十[一二三四五六七八九]?|二十)|([上本下])个?)世纪的?/;
const DECADE_PART =
  /^([1-9]0|[一二三四五六七八九]十)?[^0-9一二三四五六七八九十]{0,2}(?:([1-9]0)|([一二三四五六七八九])?([一二三四五六七八九])十) ?年代/;
const WRITTEN_DECADE = /^((?:1[6-9]|20)[0-9])0 ?年代/;
const FIRST_YEARS = new RegExp(`^[头前](${COUNT})年`);

function readEra(text: string): PeriodExpression | null {
  const said = text.replace(/^到 ?/, '');
  const whole = WRITTEN_DECADE.exec(said)?.[1];
  if (whole) {
    const from = Number(whole.slice(-1)) * 10;
    return { type: 'era', century: { written: Number(whole.slice(0, 2)) + 1 }, from, to: from + 9 };
  }
  const [head = '', written, relative] = CENTURY_PART.exec(said) ?? [];
  const offset = relative === '上' ? -1 : relative === '下' ? 1 : 0;
  const number = smallOf(written ?? '');
  const century = number !== null ? { written: number } : relative ? { offset } : null;
  const rest = said.slice(head.length);
  const decade = DECADE_PART.exec(rest);
  if (decade) {
    const [, first, digits, before, last] = decade;
    const to = digits ? Number(digits) : (smallOf(last ?? '') ?? 0) * 10;
    const from = smallOf(first ?? '') ?? (before ? (smallOf(before) ?? 0) * 10 : to);
    return { type: 'era', century, from: Math.min(from, to), to: to + 9 };
  }
  const years = smallOf(FIRST_YEARS.exec(rest)?.[1] ?? '');
  if (years !== null) return { type: 'era', century, from: 1, to: years };
  if (rest.startsWith('末')) return { type: 'era', century, from: 100, to: 100 };
  if (rest.startsWith('初')) return { type: 'era', century, from: 1, to: 10 };
  if (rest.startsWith('中')) return { type: 'era', century, from: 50, to: 50 };
  return { type: 'era', century, from: 1, to: 100 };
}

/** ISO 8601 duration of `每月`, `每两年`. */
function recurrenceOf(text: string): string {
  const rest = text.replace(/^(?:每隔?|[逐按])/, '');
  const single = RECURRENT_UNIT.exec(rest);
  const known = single?.[1] === undefined ? undefined : RECURRENCES.get(single[1]);
  if (known) return `P${known[0]}${known[1]}`;
  const count = countOf(rest) ?? 1;
  const unit = RECURRENCES.get(LAST_UNIT.exec(rest)?.[0] ?? '');
  return unit ? `P${count * unit[0]}${unit[1]}` : `P${count}M`;
}

/** Longer units first: 半年 before 年, 月份 before 月. */
const UNITS = byLength(RECURRENCES.keys());
const RECURRENT_UNIT = new RegExp(`^(?:一个|[一1个])?(${UNITS})`);
const LAST_UNIT = new RegExp(`(?:${UNITS})$`);
