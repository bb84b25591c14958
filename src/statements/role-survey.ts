/** Reads through the whole report once: the cues of every run, and for every segment whether the report looks back or ahead there. */
import { ACTION_VERBS } from '../lexicon/verbs';
import { PLAN_OPENERS } from '../lexicon/sections';
import { WordTable } from '../lexicon/word-table';
import type { ResolvedPeriod } from '../mentions/periods/resolve';
import type { Run } from '../prose/types';
import type { Basis, Span } from '../model';
import { clausesOf, indexAt, type Clause } from './clause';
import { cuesOf, type Cue } from './clause-cues';
import { isComparisonBase } from './period-base';
import { course, type Leaning } from './role-stance';
import { documentKind, outlookOf, type DocumentKind, type HeadingOutlook, type Outlook } from './section-kind';
import type { Reading, Report } from './types';

export interface Survey {
  readonly report: Report;
  readonly kind: DocumentKind;
  /** One for each reading. */
  readonly runs: readonly RunSurvey[];
}

export interface RunSurvey {
  readonly reading: Reading;
  readonly cues: readonly Cue[];
  readonly clauses: readonly Clause[];
  /** One for each segment of the run. */
  readonly segments: readonly SegmentSurvey[];
  readonly heading: HeadingOutlook | null;
}

export interface SegmentSurvey extends Span {
  readonly outlook: Outlook;
  readonly basis: Basis;
}

const VERBS = new WordTable(ACTION_VERBS.map((verb): [string, true] => [verb, true]));

/** 旧城区改造稳步推进, 成效显著: subject, adverb, predicate at a clause's end tell of a state reached. */
const STATE_REACHED =
  /(?:稳步|扎实|持续|不断|深入|全面|加快|有序|顺利|明显|显著|大幅|进一步|有效|成功|加速|蓬勃|日益|更加|基本|总体|逐步|较快|圆满)[\u4e00-\u9fff]{2,4}[,。;]?$|(?:新台阶|新成效|新突破|新进展|新高|新步伐|新局面|良好|显著|明显|较快)[,。;]?$/;

export function surveyReport(report: Report): Survey {
  const date = report.document.date;
  const year = date === null ? null : Number(date.slice(0, 4));
  const kind = documentKind(report.document.title, openingOf(report));
  const headings = new Map<string, HeadingOutlook | null>();
  const leanings: Leaning[] = [];
  let last: HeadingOutlook | null = null;
  const parts = report.readings.map((reading) => {
    const { run, section } = reading.passage;
    const key = section.join('\n');
    let heading = headings.get(key);
    if (heading === undefined) {
      heading = outlookOf(section, year);
      headings.set(key, heading);
    }
    const names = [...reading.entities].sort((a, b) => a.start - b.start);
    const cues = cuesOf(run, names);
    const turned = (heading?.outlook ?? null) !== (last?.outlook ?? null);
    last = heading;
    run.segments.forEach((segment, s) => {
      leanings.push(lean(reading, segment, cues, kind, date, heading, turned && s === 0, s === 0));
    });
    return { reading, cues, heading, clauses: clausesOf(run) };
  });
  const outlooks = course(leanings);
  let at = 0;
  const opener: { words: string | null } = { words: null };
  const runs = parts.map((part) => {
    const segments = part.reading.passage.run.segments.map((segment): SegmentSurvey => {
      const outlook = outlooks[at] ?? 'review';
      const score = leanings[at]?.score ?? 0;
      at++;
      return { ...segment, outlook, basis: basisOf(outlook, score, part, segment, opener) };
    });
    return { ...part, segments };
  });
  return { report, kind, runs };
}

function openingOf(report: Report): string {
  let opening = '';
  for (const { passage } of report.readings) {
    if (opening.length > 1500) break;
    opening += passage.run.text + '\n';
  }
  return opening;
}

function lean(
  reading: Reading,
  segment: Span,
  cues: readonly Cue[],
  kind: DocumentKind,
  date: string | null,
  heading: HeadingOutlook | null,
  turned: boolean,
  opens: boolean,
): Leaning {
  const { run } = reading.passage;
  const text = run.folded.slice(segment.start, segment.end);
  let score = 0;
  for (let c = Math.max(0, indexAt(cues, segment.start)); c < cues.length; c++) {
    const cue = cues[c];
    if (!cue || cue.start >= segment.end) break;
    if (cue.start >= segment.start)
      score += cue.tense === 'plan' ? cue.weight : cue.tense === 'result' ? -cue.weight : -0.5;
  }
  for (const period of reading.periods)
    if (period.start >= segment.start && period.end <= segment.end) score += periodLeaning(period, run, date, kind);
  if (PLAN_OPENERS.test(text)) score += 3;
  const first = run.enumerator && opens ? run.enumerator.end : segment.start;
  if (VERBS.at(run.folded, first)) score += 0.6;
  if (STATE_REACHED.test(text) && !VERBS.at(run.folded, first)) score -= 0.8;
  score = Math.max(-4, Math.min(4, score));
  if (heading) score += heading.outlook === 'plan' ? 3 : -3;
  else if (kind === 'plan') score += 2;
  if (kind === 'news') return { score, turnAhead: opens ? 0.2 : 0.6, turnBack: opens ? 0.2 : 0.6 };
  if (turned) return { score, turnAhead: 0, turnBack: 0 };
  return { score, turnAhead: opens ? 1.5 : 2.5, turnBack: opens ? 3 : 4 };
}

/** What a period says of the sentence it stands in: a year that has ended looks back, a deadline ahead. */
export function periodLeaning(period: ResolvedPeriod, run: Run, date: string | null, kind: DocumentKind): number {
  if (period.interval === null || date === null || isComparisonBase(run, period)) return 0;
  const [start, end] = period.interval.split('/');
  if (!start || !end) return 0;
  if (end < date) return -2;
  if (start > date) return 2;
  if (period.deadline) return 1.5;
  // The year that is running: a report of its first months speaks of what it will bring.
  if (kind === 'news') return 0.5;
  return start.slice(0, 4) === date.slice(0, 4) && date.slice(5, 7) < '07' ? 1.5 : 0;
}

function basisOf(
  outlook: Outlook,
  score: number,
  part: { reading: Reading; cues: readonly Cue[]; heading: HeadingOutlook | null },
  segment: Span,
  opener: { words: string | null },
): Basis {
  if (part.heading?.outlook === outlook)
    return { confidence: 'inferred', words: part.heading.heading, reason: `${outlook}-section` };
  const agrees = outlook === 'plan' ? score > 1 : score < -1;
  const cue = part.cues.find(
    (candidate) =>
      candidate.start >= segment.start &&
      candidate.end <= segment.end &&
      candidate.weight >= 1 &&
      (candidate.tense === 'plan') === (outlook === 'plan'),
  );
  if (agrees && cue) {
    opener.words = part.reading.passage.run.text.slice(cue.start, cue.end);
    return { confidence: 'stated', words: opener.words, reason: `${outlook}-words` };
  }
  return { confidence: 'inferred', words: opener.words, reason: `${outlook}-passage` };
}
