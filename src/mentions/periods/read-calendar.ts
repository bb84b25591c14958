/** Reads the parts of a calendar writing (`去年4月28日`, `2018年至2020年6月底前`) into points of time. */
import { MONTH_PARTS, RELATIVE_YEARS, YEAR_PARTS } from '../../lexicon/calendar';
import { festivalIn } from '../../lexicon/calendar-festivals';
import type { CalendarPoint, Deadline, PeriodExpression, YearPart, YearReference } from '../types';
import { smallOf, yearOf } from './numerals';
import { DASHES, POINT_PARTS } from './patterns';

type Calendar = Extract<PeriodExpression, { type: 'calendar' }>;

const POINT = new RegExp(POINT_PARTS, 'y');
const DASH = new RegExp(` ?(?:${DASHES}|、) ?`, 'y');
const BEFORE = /^ ?[以之]?前/;
const MONTH_OFFSETS: ReadonlyMap<string, number> = new Map([
  ['本', 0],
  ['当', 0],
  ['上', -1],
  ['下', 1],
  ['月', 0],
]);

/** Years that reports speak of. */
const plausible = (year: number): boolean => year >= 1600 && year < 2200;

/** The expression that `text`, folded and matched as a calendar writing, stands for; `null` where its numbers are none of a calendar. */
export function readCalendar(text: string): Calendar | null {
  const dao = /^到 ?/.exec(text)?.[0].length ?? 0;
  const first = readPoint(text, dao || (/^从 ?/.exec(text)?.[0].length ?? 0));
  if (!first) return null;
  let { end } = first;
  let to: Reading | null = null;
  DASH.lastIndex = end;
  const dash = DASH.exec(text);
  if (dash) {
    to = readPoint(text, DASH.lastIndex, first);
    if (!to) return null;
    end = to.end;
  }
  const said = dao > 0 || BEFORE.test(text.slice(end)) || /(?:年度?|^)内$/.test(text);
  if (to && runsBack(first.point, to.point)) return null;
  const last = to ?? first;
  const deadline: Deadline = said ? 'said' : last.edge ? 'edge' : null;
  const through = first.through ?? null;
  return { type: 'calendar', from: first.point, to: to?.point ?? through, deadline };
}

/** `2020—2009` is no span of years. */
function runsBack(from: CalendarPoint, to: CalendarPoint): boolean {
  return from.year?.kind === 'written' && to.year?.kind === 'written' && to.year.year < from.year.year;
}

/** 春节前, 今年国庆前: up to the eve. */
export function readEve(text: string): Calendar | null {
  const year = readPoint(text, 0)?.point.year ?? null;
  const name = festivalIn(text);
  return name === null
    ? null
    : { type: 'calendar', from: { year, part: { kind: 'festival', name } }, to: null, deadline: 'said' };
}

/** 2011-05. */
export function readYearMonth(text: string): Calendar {
  const [year = 0, month = 1] = text.split('-').map(Number);
  const from: CalendarPoint = { year: { kind: 'written', year }, part: span(month, 1, month, 31) };
  return { type: 'calendar', from, to: null, deadline: null };
}

/** 2019—2020学年 from September to August, 2020财年 as the year. */
export function readSchoolYear(text: string): Calendar | null {
  const first = readPoint(text, 0);
  if (first?.point.year?.kind !== 'written') return null;
  const { year } = first.point.year;
  if (text.includes('学年'))
    return {
      type: 'calendar',
      from: { year: { kind: 'written', year }, part: span(9, 1, 8, 31) },
      to: null,
      deadline: null,
    };
  const second = /(?:[^0-9])([0-9]{2}|[0-9]{4})(?![0-9])/.exec(text.slice(4))?.[1];
  const last =
    second === undefined ? year : second.length === 4 ? Number(second) : year - (year % 100) + Number(second);
  if (last < year) return null;
  const to: CalendarPoint | null = last > year ? { year: { kind: 'written', year: last }, part: null } : null;
  return { type: 'calendar', from: { year: { kind: 'written', year }, part: null }, to, deadline: null };
}

/** 2011-05-09. */
export function readIsoDay(text: string): Calendar | null {
  const [year, month, day] = text.split(/[-/.]/).map(Number);
  if (!year || !month || !day) return null;
  return {
    type: 'calendar',
    from: { year: { kind: 'written', year }, part: span(month, day, month, day) },
    to: null,
    deadline: null,
  };
}

/** 5日, 3日至5日, 下旬. */
export function readLoneDay(text: string): Calendar {
  const tenDays = MONTH_PARTS.get(text);
  if (tenDays)
    return {
      type: 'calendar',
      from: { year: null, part: { kind: 'days', from: tenDays[0], to: tenDays[1] } },
      to: null,
      deadline: null,
    };
  const days = [...text.matchAll(/[0-9]+/g)].map(([day]) => Number(day));
  const from = days[0] ?? 1;
  return {
    type: 'calendar',
    from: { year: null, part: { kind: 'days', from, to: days[1] ?? from } },
    to: null,
    deadline: null,
  };
}

interface Reading {
  readonly point: CalendarPoint;
  readonly end: number;
  /** Ends with 底 or 末. */
  readonly edge: boolean;
  /** The second point of a range that one part holds (`3月5日至4月6日`). */
  readonly through: CalendarPoint | null;
}

function readPoint(text: string, at: number, before: Reading | null = null): Reading | null {
  POINT.lastIndex = at;
  const match = POINT.exec(text);
  let groups = match?.groups ?? {};
  let end = match ? POINT.lastIndex : at;
  if (end === at) {
    // `2016—18年`: the second year in two signs takes its century from the first.
    const short = /^([0-9]{2}) ?年?度?/.exec(text.slice(at));
    const first = before?.point.year?.kind === 'written' ? before.point.year.year : null;
    if (!short?.[1] || first === null) return null;
    groups = { year: String(Math.floor(first / 100)) + short[1] };
    end = at + short[0].length;
  }
  const year = readYear(groups);
  if (year === undefined) return null;
  const part = readPart(groups);
  if (part === undefined) return null;
  const edge = /[底末终]$/.test(groups['edge'] ?? '');
  const dayTo = smallOf(groups['dayTo'] ?? '');
  const dayMonth = smallOf(groups['dayMonth'] ?? '');
  if (dayTo !== null && dayMonth !== null) {
    const fromDay = part?.kind === 'span' ? { ...part, toMonth: part.fromMonth, toDay: part.fromDay } : part;
    return {
      point: { year, part: fromDay },
      end,
      edge,
      through: { year: null, part: span(dayMonth, dayTo, dayMonth, dayTo) },
    };
  }
  return { point: { year, part }, end, edge, through: null };
}

type Groups = Readonly<Record<string, string | undefined>>;

/** `undefined` where the number is no year. */
function readYear({ year, relative }: Groups): YearReference | null | undefined {
  if (year) {
    const number = yearOf(year);
    return number !== null && plausible(number) ? { kind: 'written', year: number } : undefined;
  }
  const known = relative ? RELATIVE_YEARS.get(relative) : undefined;
  return known ? { kind: 'relative', offset: known.offset, from: known.from } : null;
}

/** `undefined` where the numbers are no months or days. */
function readPart(groups: Groups): YearPart | null | undefined {
  const { named, firstQuarters, firstMonths, quarter, quarterTo, monthOf, monthPair, edge } = groups;
  const months = named ? YEAR_PARTS.get(named) : undefined;
  if (months) return span(months[0], 1, months[1], 31);
  if (firstQuarters) return span(1, 1, 3 * (smallOf(firstQuarters.replace(/[前头个季度]/g, '')) ?? 1), 31);
  if (firstMonths) return span(1, 1, smallOf(firstMonths.replace(/[前头个月]/g, '')) ?? 1, 31);
  if (quarter) {
    const first = smallOf(quarter) ?? 1;
    const last = smallOf(quarterTo ?? '') ?? first;
    return span(first * 3 - 2, 1, last * 3, 31);
  }
  if (monthOf) {
    const [fromDay, toDay] = MONTH_PARTS.get(edge ?? '') ?? [1, 31];
    return { kind: 'month', offset: MONTH_OFFSETS.get(monthOf.charAt(0)) ?? 0, fromDay, toDay };
  }
  if (monthPair) {
    // `十一二月` is 十一 and 十二, `一二月` 一 and 二.
    const first = smallOf(monthPair.slice(0, -1)) ?? 1;
    return span(first, 1, first + 1, 31);
  }
  const month = groups['month'] ?? groups['month1'];
  const monthTo = groups['monthTo'] ?? groups['lastMonth']?.slice(1);
  if (month)
    return readMonth(
      smallOf(month),
      smallOf(monthTo ?? ''),
      smallOf(groups['day'] ?? ''),
      smallOf(groups['dayTo'] ?? ''),
      edge,
    );
  if (!edge) return null;
  if (/[底末终]$/.test(edge)) return span(12, 1, 12, 31);
  if (edge.endsWith('初')) return span(1, 1, 1, 31);
  if (edge.endsWith('中')) return span(6, 1, 6, 31);
  if (edge === '同期') return { kind: 'same' };
  return null;
}

function readMonth(
  month: number | null,
  monthTo: number | null,
  day: number | null,
  dayTo: number | null,
  edge: string | undefined,
): YearPart | undefined {
  if (month === null || month < 1 || month > 12 || (monthTo ?? 1) > 12) return undefined;
  if (day !== null) return day > 31 ? undefined : span(month, day, month, dayTo ?? day);
  const [from, to] = MONTH_PARTS.get(edge ?? '') ?? [1, 31];
  return span(month, from, monthTo ?? month, to);
}

function span(fromMonth: number, fromDay: number, toMonth: number, toDay: number): YearPart {
  return { kind: 'span', fromMonth, fromDay, toMonth, toDay };
}
