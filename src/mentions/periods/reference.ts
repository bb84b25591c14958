/** The day that a report speaks from: front matter, else title, else dateline, else headings, else its own text, else the caller's today. */
import { PLAN_WORDS, REVIEW_WORDS } from '../../lexicon/calendar';
import type { Basis, ReportDocument } from '../../model';
import { fold } from '../../prose/fold';
import type { FrontMatter, Passage } from '../../prose/types';
import type { PeriodMention } from '../types';
import { isoDate } from './dates';
import { periodsIn } from './recognize';

/** `reason` of the basis: front-matter, title, dateline, headings, text, today; a year alone gives its first day. */
export type ReferenceDate = Pick<ReportDocument, 'date' | 'dateBasis'>;

type Found = readonly (readonly PeriodMention[])[];

/** Passages at the top in which a title, a dateline or a place and time of the speech may stand. */
const TOP = 24;
/** Units of a line that is a dateline or signature; longer ones are prose. */
const LINE = 80;

/** Finds the report's own date. `today` stands in only where the report tells nothing. */
export function referenceDate(
  frontMatter: FrontMatter | null,
  title: string | null,
  passages: readonly Passage[],
  periods: Found,
  today: string | null,
): ReferenceDate {
  const written = dayIn(periodsIn(fold(frontMatter?.date ?? '')));
  if (written) return known(written, frontMatter?.date ?? null, 'front-matter');
  const dateline = datelineOf(passages, periods);
  const titled = title === null ? null : titleYear(fold(title));
  // A day in the dateline says more than the year of the title, when they agree.
  if (dateline && (titled === null || Math.abs(Number(dateline.date.slice(0, 4)) - titled) <= 1))
    return known(dateline.date, dateline.words, 'dateline');
  if (titled !== null) return known(isoDate(titled, 1, 1), title, 'title');
  const headed = headingYear(passages, periods);
  if (headed) return known(isoDate(headed.year, 1, 1), headed.words, 'headings');
  const told = textYear(passages, periods);
  if (told !== null) return known(isoDate(told, 1, 1), null, 'text');
  return today === null ? { date: null, dateBasis: null } : known(today, null, 'today');
}

function known(date: string, words: string | null, reason: string): ReferenceDate {
  const confidence: Basis['confidence'] = reason === 'front-matter' || reason === 'dateline' ? 'stated' : 'inferred';
  return { date, dateBasis: { confidence, words, reason } };
}

/** The year of a point that is written out. */
function writtenYear({ expression }: PeriodMention): number | null {
  if (expression.type !== 'calendar') return null;
  const { from, to } = expression;
  const year = to?.year ?? from.year;
  return year?.kind === 'written' ? year.year : null;
}

/** The first full date among mentions. */
function dayIn(mentions: readonly PeriodMention[]): string | null {
  for (const { expression } of mentions) {
    if (expression.type !== 'calendar' || expression.from.year?.kind !== 'written') continue;
    const { part, year } = expression.from;
    if (part?.kind === 'span' && part.fromMonth === part.toMonth && part.fromDay === part.toDay)
      return isoDate(year.year, part.fromMonth, part.fromDay);
  }
  return null;
}

/** `2019年…报告` is of 2019; a summary of a year speaks from its end, which the year tells as well. */
function titleYear(title: string): number | null {
  const years = periodsIn(title).flatMap((mention) => writtenYear(mention) ?? []);
  return years.length ? Math.max(...years) : null;
}

const SPEECH = /会议|大会|全会|报告|^[-–—―─]/;
const STAMP = /时间|日期|发布|来源|^.{0,2}$/;

/** The day of the meeting line (`——…在…会议上`), else of a stamp (`时间：…`), else of a signature. */
function datelineOf(passages: readonly Passage[], periods: Found): { date: string; words: string } | null {
  let stamp: { date: string; words: string } | null = null;
  let signature: { date: string; words: string } | null = null;
  for (let i = 0; i < passages.length; i++) {
    const mentions = periods[i] ?? [];
    const first = mentions[0];
    const run = passages[i]?.run;
    if (!first || !run) continue;
    const line = run.text.length <= LINE;
    const opens = first.start <= 24;
    if (!line && !(i < TOP && opens)) continue;
    const date = dayIn(line ? mentions : [first]);
    if (!date) continue;
    const found = { date, words: run.text.slice(first.start, first.end) };
    const head = run.text.slice(0, first.start);
    const tail = run.text.slice(first.end, first.end + 40);
    const nearTop = i < TOP;
    if (nearTop && (SPEECH.test(tail) || /^[-–—―─(（]/.test(head))) return found;
    if (nearTop && !stamp && line && STAMP.test(head)) stamp = found;
    if (head.length + (run.text.length - first.end) <= 2) signature ??= found;
  }
  return stamp ?? signature;
}

/** The year of a plan heading, else the one after the year of a review heading. */
function headingYear(passages: readonly Passage[], periods: Found): { year: number; words: string } | null {
  let best: { year: number; words: string } | null = null;
  passages.forEach(({ run }, i) => {
    const span = run.depth > 0 ? { start: 0, end: run.text.length } : run.headline;
    if (!span && run.text.length > 40) return;
    const text = span ? run.folded.slice(span.start, span.end) : run.folded;
    if (/[。；]./.test(text)) return;
    for (const mention of periods[i] ?? []) {
      if (span && mention.end > span.end) continue;
      const year = writtenYear(mention);
      const { expression } = mention;
      if (year === null || expression.type !== 'calendar' || expression.deadline || expression.to) continue;
      const after = text.slice(mention.end - (span?.start ?? 0));
      const of =
        PLAN_WORDS.test(after) && !REVIEW_WORDS.test(after) ? year : REVIEW_WORDS.test(after) ? year + 1 : null;
      if (of !== null && (!best || of > best.year))
        best = { year: of, words: run.text.slice(mention.start, mention.end) };
    }
  });
  return best;
}

/** Years told of at least this often count. */
const OFTEN = 2;

/**
 * The year that the text gives itself: the latest that it tells of often, not as a deadline. Where 去年 or 上年 review words surround it
 * cannot be known, so it stands as written; a report that calls it a past year (`过去五年`) speaks from the next.
 */
function textYear(passages: readonly Passage[], periods: Found): number | null {
  const counts = new Map<number, number>();
  let thisYear = 0;
  let opening = 0;
  periods.forEach((mentions, i) => {
    const folded = passages[i]?.run.folded ?? '';
    for (const { expression, start } of mentions) {
      if (expression.type !== 'calendar' || expression.deadline || expression.to) continue;
      const { year } = expression.from;
      if (year?.kind === 'relative' && year.from === 'report' && year.offset === 0) thisYear++;
      if (year?.kind !== 'written' || /到$/.test(folded.slice(0, start))) continue;
      counts.set(year.year, (counts.get(year.year) ?? 0) + 1);
      if (start < 2) opening++;
    }
  });
  void opening;
  const often = [...counts].filter(([, count]) => count >= OFTEN).map(([year]) => year);
  if (!often.length) return counts.size === 1 ? ([...counts.keys()][0] ?? null) : null;
  const latest = Math.max(...often);
  return thisYear > (counts.get(latest) ?? 0) ? latest + 1 : latest;
}
