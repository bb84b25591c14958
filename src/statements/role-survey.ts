/** Reads through the whole report once: the cues of every run, and for every segment whether the report looks back or ahead there. */
import { CONGRESS_ADDRESS } from '../lexicon/sections';
import type { Basis, Span } from '../model';
import { Memo } from '../prose/memo';
import { indexAt, type Clause } from './clause';
import type { Cue } from './clause-cues';
import { leanRun, type RunLeaning } from './leaning';
import type { Place } from './place';
import { course } from './role-stance';
import { opensGoals } from './list-leads';
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
  /** One for each quantity of the reading. */
  readonly places: readonly Place[];
  /** One for each segment of the run. */
  readonly segments: readonly SegmentSurvey[];
  readonly heading: HeadingOutlook | null;
  /** Whether the run belongs to the notes that explain words. */
  readonly gloss: boolean;
}

export interface SegmentSurvey extends Span {
  readonly outlook: Outlook;
  readonly basis: Basis;
}

/** One for each document: what its surveys keep of each run. */
export class SurveyMemos {
  readonly leanings: Memo<Reading, RunLeaning>;
  readonly runs: Memo<Reading, Surveyed>;

  constructor(keeps = true) {
    this.leanings = new Memo(keeps);
    this.runs = new Memo(keeps);
  }
}

/** A run as surveyed, and the last words of outlook up to its end. */
interface Surveyed {
  readonly survey: RunSurvey;
  readonly opener: string | null;
}

export function surveyReport(report: Report, memos = new SurveyMemos(false)): Survey {
  const { date } = report.document;
  const kind = documentKind(
    report.document.title,
    openingOf(report),
    report.readings.some(({ passage }) => CONGRESS_ADDRESS.test(passage.run.text)),
  );
  const leanings = leanAll(report, kind, memos);
  const outlooks = course(
    leanings.flatMap((run) => run.leanings),
    kind === 'report' ? 2 : 0,
  );
  let at = 0;
  let inNotes = false;
  let opener: string | null = null;
  const runs = report.readings.map((reading, r) => {
    const leaning =
      leanings[r] ?? leanRun(reading, { kind, date, heading: null, ended: false, last: null, led: false });
    const own = outlooks.slice(at, at + leaning.leanings.length);
    at += leaning.leanings.length;
    if (leaning.notes === 'begin') inNotes = true;
    else if (leaning.notes === 'end') inNotes = false;
    const gloss = inNotes || leaning.explains;
    const circumstances = [leaning, codeOf(own), gloss, opener];
    const before: string | null = opener;
    const surveyed = memos.runs.take(reading, circumstances, () => surveyRun(reading, leaning, own, gloss, before));
    opener = surveyed.opener;
    return surveyed.survey;
  });
  return { report, kind, runs };
}

/** Outlooks as one string, for comparison. */
function codeOf(outlooks: readonly Outlook[]): string {
  let code = '';
  for (const outlook of outlooks) code += outlook === 'plan' ? '1' : '0';
  return code;
}

/** A lead of goals stands in so many units at a line's end. */
const LONGEST_LEAD = 40;

/** What each run says for itself; a lead of a plan ends the part of a review's heading for all that follow. */
function leanAll(report: Report, kind: DocumentKind, memos: SurveyMemos): readonly RunLeaning[] {
  const { date, title } = report.document;
  const year = date === null ? null : Number(date.slice(0, 4));
  const headings = new Map<string, HeadingOutlook | null>();
  const ended = new Set<string>();
  let section: readonly string[] | null = null;
  let heading: HeadingOutlook | null = null;
  let last: Outlook | null = null;
  let led = false;
  return report.readings.map((reading) => {
    if (reading.passage.section !== section) {
      section = reading.passage.section;
      const key = section.join('\n');
      const known = headings.get(key);
      heading = known === undefined ? outlookOf(section, year, title) : known;
      if (known === undefined) headings.set(key, heading);
    }
    const around = { kind, date, heading, ended: heading !== null && ended.has(heading.heading), last, led };
    const circumstances = [kind, date, heading?.outlook, heading?.heading, around.ended, last, led];
    const leaning = memos.leanings.take(reading, circumstances, () => leanRun(reading, around));
    const { folded, enumerator } = reading.passage.run;
    led = (led && enumerator !== null) || (folded.endsWith(':') && opensGoals(folded.slice(-LONGEST_LEAD)));
    if (leaning.ends !== null) ended.add(leaning.ends);
    if (leaning.leanings.length > 0) last = leaning.heading?.outlook ?? null;
    return leaning;
  });
}

function surveyRun(
  reading: Reading,
  { cues, clauses, places, heading, leanings }: RunLeaning,
  outlooks: readonly Outlook[],
  gloss: boolean,
  before: string | null,
): Surveyed {
  const opener = { words: before };
  const segments = reading.passage.run.segments.map((segment, s): SegmentSurvey => {
    const outlook = outlooks[s] ?? 'review';
    const basis = basisOf(outlook, leanings[s]?.score ?? 0, { reading, cues, heading }, segment, opener);
    return { start: segment.start, end: segment.end, outlook, basis };
  });
  return { survey: { reading, cues, clauses, places, segments, heading, gloss }, opener: opener.words };
}

function openingOf(report: Report): string {
  let opening = '';
  for (const { passage } of report.readings) {
    if (opening.length > 1500) break;
    opening += passage.run.text + '\n';
  }
  return opening;
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
  if (outlook === 'plan' ? score > 1 : score < -1) {
    const { cues } = part;
    for (let c = Math.max(0, indexAt(cues, segment.start)); c < cues.length; c++) {
      const cue = cues[c];
      if (!cue || cue.end > segment.end) break;
      if (cue.start < segment.start || cue.weight < 1 || (cue.tense === 'plan') !== (outlook === 'plan')) continue;
      opener.words = part.reading.passage.run.text.slice(cue.start, cue.end);
      return { confidence: 'stated', words: opener.words, reason: `${outlook}-words` };
    }
  }
  return { confidence: 'inferred', words: opener.words, reason: `${outlook}-passage` };
}
