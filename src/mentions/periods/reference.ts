/** The day that a report speaks from: front matter, else title, else dateline, else headings, else its own text, else the caller's today. */
import { PLAN_WORDS, REVIEW_WORDS } from '../../lexicon/calendar';
import type { Basis, ReportDocument } from '../../model';
import { fold } from '../../prose/fold';
import type { FrontMatter, Passage } from '../../prose/types';
import type { PeriodMention } from '../types';
import { isoDate, type Years } from './dates';
import { periodsIn } from './recognize';
import { CITED, congressYear, yearOfText } from './reference-text';

/** `reason` of the basis: front-matter, title, dateline, headings, text, plan-laid-out, today; a year alone gives its first day. */
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
  const closed = title === null ? null : dayAfterPart(fold(title));
  if (closed !== null) return known(closed, title, 'title');
  const { month, day } = wireDay(passages, periods) ?? { month: 1, day: 1 };
  const numbered = documentNumber(passages);
  if (titled !== null && numbered && numbered.year >= titled.from - 1 && numbered.year <= titled.to)
    return known(isoDate(numbered.year, month, day), numbered.words, 'text');
  if (titled !== null) return known(isoDate(titled.from, month, day), title, 'title');
  if (numbered) return known(isoDate(numbered.year, month, day), numbered.words, 'text');
  const congress = congressYear(passages.slice(0, TOP));
  if (congress) return known(isoDate(congress.year, month, day), congress.words, 'text');
  const headed = headingYear(passages, periods);
  if (headed) return known(isoDate(headed.year, month, day), headed.words, 'headings');
  const told = yearOfText(passages, periods);
  if (told) return known(isoDate(told.year, month, day), told.words, told.reason);
  return today === null ? { date: null, dateBasis: null } : known(today, null, 'today');
}

/** The words that name the years of a plan, and the reason that they give. */
export interface PlanName {
  readonly words: string;
  readonly reason: 'plan-laid-out' | 'title';
}

/** What names the years of a plan of several years: the plan that the text lays out where that tells its date, else the title. */
export function planNamed({ dateBasis }: ReferenceDate, title: string | null): PlanName | null {
  if (dateBasis?.reason === 'plan-laid-out' && dateBasis.words !== null)
    return { words: dateBasis.words, reason: dateBasis.reason };
  return title === null ? null : { words: title, reason: 'title' };
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

/** A report on a part of a year, which comes out when that is over. */
const ON_PART = /总结|情况|汇报|形势|分析|小结|回顾|综述|通报|简报|月报|季报|快报|述职|成效/;

/** 2019年上半年工作总结, 2019年前三季度经济运行情况: the day behind the part of the year that a title names. */
function dayAfterPart(title: string): string | null {
  if (!ON_PART.test(title)) return null;
  for (const { expression } of periodsIn(title)) {
    if (expression.type !== 'calendar' || expression.deadline || expression.to) continue;
    const { year, part } = expression.from;
    if (year?.kind !== 'written' || part?.kind !== 'span' || part.toMonth < part.fromMonth) continue;
    if (part.fromMonth === part.toMonth && part.fromDay === part.toDay) continue;
    return part.toMonth === 12 ? isoDate(year.year + 1, 1, 1) : isoDate(year.year, part.toMonth + 1, 1);
  }
  return null;
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

const SPEECH = /^[日,， ]{0,2}在[^。]{0,36}(?:会议|大会|全会)|^[^。]{0,12}报告|^(?:第[^。]{0,8})?[^。]{0,12}会议/;
/** A line in brackets under the title: the day alone, or when and by whom it was adopted. */
const ADOPTED = /^ ?[)）]|^[^。)）]{0,40}(?:会议|大会|全会)[^。)）]{0,12}[)）]/;
const STAMP = /时间|日期|发布|来源|^.{0,2}$/;

/** So far into its line an agency's day may stand. */
const WIRE = 24;

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
    // 新华社北京2019年12月26日电
    if (nearTop && start <= WIRE && /^ ?[电讯]/.test(tail)) return found;
    if (nearTop && SPEECH.test(tail) && !CITED.test(tail)) return found;
    if (nearTop && start <= 4 && (/[-–—―─]$/.test(head) || (/[(（]$/.test(head) && ADOPTED.test(tail)))) return found;
    if (nearTop && line && STAMP.test(head) && !/[。;]./.test(run.folded)) stamp ??= found;
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
    if (/[。;]./.test(text)) return;
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

/** Month and day of a news agency's dateline (`新华社北京5月29日电`). */
function wireDay(passages: readonly Passage[], periods: Found): { month: number; day: number } | null {
  for (let i = 0; i < Math.min(TOP, passages.length); i++) {
    for (const { expression, start, end } of periods[i] ?? []) {
      if (start > WIRE || expression.type !== 'calendar' || expression.from.year) continue;
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
