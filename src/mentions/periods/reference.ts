/** The day that a report speaks from: front matter, else title, else dateline, else headings, else its own text, else the caller's today. */
import { PLAN_WORDS, REVIEW_WORDS } from '../../lexicon/calendar';
import { planYears } from '../../lexicon/plans';
import type { Basis, ReportDocument } from '../../model';
import { fold } from '../../prose/fold';
import type { FrontMatter, Passage } from '../../prose/types';
import type { PeriodMention } from '../types';
import { isoDate, type Years } from './dates';
import { smallOf } from './numerals';
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
  const titled = title === null ? null : titleYears(fold(title));
  // A day in the dateline says more than the year of the title, when they agree.
  const of = Number(dateline?.date.slice(0, 4));
  if (dateline && (titled === null || (of >= titled.from - 1 && of <= titled.to + 1)))
    return known(dateline.date, dateline.words, 'dateline');
  const { month, day } = wireDay(passages, periods) ?? { month: 1, day: 1 };
  const numbered = documentNumber(passages);
  if (titled !== null && numbered && numbered.year >= titled.from - 1 && numbered.year <= titled.to)
    return known(isoDate(numbered.year, month, day), numbered.words, 'text');
  if (titled !== null) return known(isoDate(titled.from, month, day), title, 'title');
  if (numbered) return known(isoDate(numbered.year, month, day), numbered.words, 'text');
  const headed = headingYear(passages, periods);
  if (headed) return known(isoDate(headed.year, month, day), headed.words, 'headings');
  const opening = planYearTold(passages);
  if (opening) return known(isoDate(opening.year, month, day), opening.words, 'text');
  const told = textYear(passages, periods);
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

/** `2019年…报告` is of 2019; a plan `（2021—2023年）` or `“十四五”规划` of the first of its years, and may be dated in any of them. */
function titleYears(title: string): Years | null {
  if (!DOCUMENT.test(title) || REVIEW_WORDS.test(title)) return null;
  let found: Years | null = null;
  for (const mention of periodsIn(title)) {
    const { expression, end } = mention;
    if (expression.type === 'plan') found ??= { from: expression.from, to: expression.to };
    const year = expression.type === 'calendar' && !expression.deadline ? expression.from.year : null;
    if (year?.kind !== 'written' || expression.type !== 'calendar' || /^年?远景/.test(title.slice(end))) continue;
    const until = expression.to?.year;
    const years = { from: year.year, to: until?.kind === 'written' ? until.year : year.year };
    if (!found || (years.from > found.from && years.from > found.to)) found = years;
  }
  return found && LOOKS_BACK.test(title) ? { from: found.to + 1, to: found.to + 1 } : found;
}

/** Documents that come out when their year is over. */
const LOOKS_BACK = /公报|决算|年度报告|年报|白皮书|工作总结|总结报告/;

/** `云政发〔2021〕9号` at the head of a page. */
const NUMBER = /[〔[【(]((?:19|20)[0-9]{2})[〕\]】)]第? ?[0-9]{1,4} ?号/;

function documentNumber(passages: readonly Passage[]): { year: number; words: string } | null {
  for (const { run } of passages.slice(0, TOP)) {
    if (run.text.length > NUMBER_LINE) continue;
    const found = NUMBER.exec(run.folded);
    if (found) return { year: Number(found[1]), words: run.text.slice(found.index, found.index + found[0].length) };
  }
  return null;
}
/** A longer line cites the number of another document. */
const NUMBER_LINE = 30;

const PLAN_YEAR =
  /(?:今年|本年|这一年)是[^。“十]{0,24}“?(十?[一二三四五六七八九])五”?(?:规划|计划|时期)?(?:的|实施的?)?(开局|起步|收官|第[一二三四五]年|最后一年|头一年)/;
const PLAN_YEARS: ReadonlyMap<string, number> = new Map([
  ['开局', 0],
  ['起步', 0],
  ['头一年', 0],
  ['第一年', 0],
  ['第二年', 1],
  ['第三年', 2],
  ['第四年', 3],
  ['第五年', 4],
  ['收官', 4],
  ['最后一年', 4],
]);

/** `今年是“十四五”开局之年` tells the year. */
function planYearTold(passages: readonly Passage[]): { year: number; words: string } | null {
  for (const { run } of passages) {
    if (!run.folded.includes('年是')) continue;
    const told = PLAN_YEAR.exec(run.folded);
    const plan = planYears(smallOf(told?.[1] ?? '') ?? 0);
    if (told && plan)
      return {
        year: plan.from + (PLAN_YEARS.get(told[2] ?? '') ?? 0),
        words: run.text.slice(told.index, told.index + told[0].length),
      };
  }
  return null;
}

const SPEECH = /^[日,， ]{0,2}在[^。]{0,36}(?:会议|大会|全会)|^[^。]{0,12}报告|^(?:第[^。]{0,8})?[^。]{0,12}会议/;
/** A line in brackets under the title: the day alone, or when and by whom it was adopted. */
const ADOPTED = /^ ?[)）]|^[^。)）]{0,40}(?:会议|大会|全会)[^。)）]{0,12}[)）]/;
/** A law that a text cites is dated by its own day (`2015年11月4日修订`). */
const CITED = /^[^。，,)）]{0,20}(?:施行|实施|修订|修正|颁布|公布)/;
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
    const tail = run.text.slice(end, end + 40);
    if (nearTop && SPEECH.test(tail) && !CITED.test(tail)) return found;
    if (nearTop && start <= 4 && (/[-–—―─]$/.test(head) || (/[(（]$/.test(head) && ADOPTED.test(tail)))) return found;
    if (nearTop && line && STAMP.test(head) && !/[。；]./.test(run.text)) stamp ??= found;
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
function textYear(passages: readonly Passage[], periods: Found): number | null {
  const counts = new Map<number, number>();
  const spans: { from: number; to: number }[] = [];
  for (const { mention, text } of periods.flatMap((list, i) =>
    list.map((mention) => ({ mention, text: passages[i]?.run.text ?? '' })),
  )) {
    const { expression, start, end } = mention;
    if (expression.type !== 'calendar' || expression.from.year?.kind !== 'written') continue;
    const { year } = expression.from.year;
    const tail = text.slice(end, end + 20);
    if (
      /^起(?:正式)?(?:施行|实施|执行)/.test(tail) &&
      !/[(（][^()（）]{0,12}$/.test(text.slice(Math.max(0, start - 12), start))
    )
      return year;
    // The day of a law, and a year in a title, are not what the text tells of.
    if (CITED.test(tail) || /《[^》]{0,20}$/.test(text.slice(Math.max(0, start - 20), start))) continue;
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
