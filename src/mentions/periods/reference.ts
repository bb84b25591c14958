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
  if (written) return known(written.date, frontMatter?.date ?? null, 'front-matter');
  const dateline = datelineOf(passages, periods);
  const titled = title === null ? null : titleYear(fold(title));
  // A day in the dateline says more than the year of the title, when they agree.
  if (dateline && (titled === null || Math.abs(Number(dateline.date.slice(0, 4)) - titled) <= 1))
    return known(dateline.date, dateline.words, 'dateline');
  const { month, day } = wireDay(passages, periods) ?? { month: 1, day: 1 };
  if (titled !== null) return known(isoDate(titled, month, day), title, 'title');
  const headed = headingYear(passages, periods);
  if (headed) return known(isoDate(headed.year, month, day), headed.words, 'headings');
  const told = textYear(periods);
  if (told !== null) return known(isoDate(told, month, day), null, 'text');
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
function dayIn(mentions: readonly PeriodMention[]): { date: string; mention: PeriodMention } | null {
  for (const mention of mentions) {
    const { expression } = mention;
    if (expression.type !== 'calendar' || expression.from.year?.kind !== 'written') continue;
    const { part, year } = expression.from;
    if (part?.kind === 'span' && part.fromMonth === part.toMonth && part.fromDay === part.toDay)
      return { date: isoDate(year.year, part.fromMonth, part.fromDay), mention };
  }
  return null;
}

/** A title of a document, not the heading of one of its parts (`2018年回顾`). */
const DOCUMENT = /报告|公报|通知|计划|规划|方案|意见|纲要|要点|讲话|公告|决定|措施|清单|实事|会议?$|大会/;

/** `2019年…报告` is of 2019, a plan `（2021—2023年）` of the first of its years. */
function titleYear(title: string): number | null {
  if (!DOCUMENT.test(title) || REVIEW_WORDS.test(title)) return null;
  const years = periodsIn(title).flatMap(({ expression }) =>
    expression.type === 'calendar' && expression.from.year?.kind === 'written' && !expression.deadline
      ? [expression.from.year.year]
      : [],
  );
  return years.length ? Math.max(...years) : null;
}

const SPEECH = /^[日,， ]{0,2}在[^。]{0,36}(?:会议|大会|全会)|^[^。]{0,12}报告|^(?:第[^。]{0,8})?[^。]{0,12}会议/;
const STAMP = /时间|日期|发布|来源|^.{0,2}$/;

/** The day of the meeting line (`——…在…会议上`), else of a stamp (`时间：…`), else of a signature. */
function datelineOf(passages: readonly Passage[], periods: Found): { date: string; words: string } | null {
  let stamp: { date: string; words: string } | null = null;
  let signature: { date: string; words: string } | null = null;
  for (let i = 0; i < passages.length; i++) {
    const run = passages[i]?.run;
    const mentions = periods[i] ?? [];
    const nearTop = i < TOP;
    if (!run || !mentions.length) continue;
    const line = run.text.length <= LINE;
    const dated = line ? dayIn(mentions) : nearTop ? dayIn(mentions.slice(0, 4)) : null;
    if (!dated) continue;
    const { start, end } = dated.mention;
    const found = { date: dated.date, words: run.text.slice(start, end) };
    const head = run.text.slice(Math.max(0, start - 12), start);
    if (nearTop && (SPEECH.test(run.text.slice(end, end + 40)) || /[-–—―─(（]$/.test(head))) return found;
    if (nearTop && line && STAMP.test(head)) stamp ??= found;
    if (start + (run.text.length - end) <= 2) signature ??= found;
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
        (PLAN_WORDS.test(after) || /工作$/.test(after)) && !REVIEW_WORDS.test(after)
          ? year
          : REVIEW_WORDS.test(after)
            ? year + 1
            : null;
      if (of !== null && (!best || of > best.year))
        best = { year: of, words: run.text.slice(mention.start, mention.end) };
    }
  });
  return best;
}

/** How much a mention of a year speaks for the report's year, by how far the report's year lies behind it. */
const NEARNESS: ReadonlyMap<number, number> = new Map([
  [1, 1],
  [0, 0.9],
]);
/** A year that would lie ahead of the report speaks a little against it. */
const AHEAD = -0.1;
/** A plan's range of years may open this many years after the years told of. */
const GAP = 3;

/**
 * The year that the text gives itself: the one that most of its years are of or just before, deadlines aside; or the first year of a
 * span that it plans (`一九七八年到一九八五年`) where that is later.
 */
function textYear(periods: Found): number | null {
  const counts = new Map<number, number>();
  const spans: { from: number; to: number }[] = [];
  for (const { expression } of periods.flat()) {
    if (expression.type !== 'calendar' || expression.from.year?.kind !== 'written') continue;
    const { year } = expression.from.year;
    const until = expression.to?.year;
    if (until?.kind === 'written') spans.push({ from: year, to: until.year });
    else if (!expression.deadline) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  let best: { year: number; score: number } | null = null;
  const only = counts.size === 1 ? [...counts.keys()] : null;
  for (const candidate of only ?? new Set([...counts.keys()].flatMap((year) => [year, year + 1]))) {
    let score = 0;
    for (const [year, count] of counts)
      score += count * (year > candidate ? AHEAD : (NEARNESS.get(candidate - year) ?? 0));
    if (!best || score > best.score || (score === best.score && candidate > best.year))
      best = { year: candidate, score };
  }
  if (!best) return spans.length ? Math.max(...spans.map(({ from }) => from)) : null;
  const { year } = best;
  const planned = spans
    .filter(({ from, to }) => from > year && from <= year + GAP && to > from)
    .map(({ from }) => from);
  return Math.max(year, ...planned);
}

/** Month and day of a news agency's dateline (`新华社北京5月29日电`). */
function wireDay(passages: readonly Passage[], periods: Found): { month: number; day: number } | null {
  for (let i = 0; i < Math.min(TOP, passages.length); i++) {
    for (const { expression, start, end } of periods[i] ?? []) {
      if (start > 24 || expression.type !== 'calendar' || expression.from.year) continue;
      const { part } = expression.from;
      if (
        part?.kind === 'span' &&
        part.fromDay === part.toDay &&
        /^ ?(?:电|讯)/.test(passages[i]?.run.text.slice(end) ?? '')
      )
        return { month: part.fromMonth, day: part.fromDay };
    }
  }
  return null;
}
