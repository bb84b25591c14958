/** What each run says for itself of whether the report looks back or ahead there: by its words, its shape, its figures and times. */
import { ACTION_VERBS } from '../lexicon/verbs';
import { GLOSSARY_ENTRY, GLOSSARY_HEADING, NOTES_END, PLAN_OPENERS } from '../lexicon/sections';
import { WordTable } from '../lexicon/word-table';
import type { Span } from '../model';
import { guarded } from '../mentions/patterns/guarded';
import type { ResolvedPeriod } from '../mentions/periods/resolve';
import type { Run } from '../prose/types';
import { clausesOf, indexAt, type Clause } from './clause';
import { cuesOf, type Cue } from './clause-cues';
import { isComparisonBase } from './period-base';
import { placesOf, type Place } from './place';
import { opensGoals, opensList, opensPast } from './list-leads';
import type { Leaning } from './role-stance';
import type { DocumentKind, HeadingOutlook, Outlook } from './section-kind';
import type { Reading } from './types';

/** What the report tells of a run from without. */
export interface Ambience {
  readonly kind: DocumentKind;
  readonly date: string | null;
  readonly heading: HeadingOutlook | null;
  /** Whether a plan's lead has ended the heading's part before (the heading of the plan itself may be lost). */
  readonly ended: boolean;
  /** The outlook of the heading over the segment before. */
  readonly last: Outlook | null;
  /** Whether it is a numbered item behind a line that ends in the lead of goals (主要目标是：). */
  readonly led: boolean;
}

export interface RunLeaning {
  readonly cues: readonly Cue[];
  readonly clauses: readonly Clause[];
  /** One for each quantity. */
  readonly places: readonly Place[];
  /** One for each segment. */
  readonly leanings: readonly Leaning[];
  /** The heading that still holds at the run's end. */
  readonly heading: HeadingOutlook | null;
  /** The heading whose part a lead in this run ends. */
  readonly ends: string | null;
  /** Whether the notes that explain words begin or end here, and whether it is one of them by its look. */
  readonly notes: 'begin' | 'end' | null;
  readonly explains: boolean;
}

const OPENS_PLAN = guarded(PLAN_OPENERS);
const EXPLAINS = guarded(GLOSSARY_ENTRY);

const VERBS = new WordTable(ACTION_VERBS.map((verb): [string, true] => [verb, true]));

/** 旧城区改造稳步推进, 成效显著: subject, adverb, predicate at a clause's end tell of a state reached. */
const STATE_REACHED = guarded(
  /(?:稳步|扎实|持续|不断|深入|全面|加快|有序|顺利|明显|显著|大幅|进一步|有效|成功|加速|蓬勃|日益|更加|基本|总体|逐步|较快|圆满)[\u4e00-\u9fff]{2,4}[,。;]?$|(?:新台阶|新成效|新突破|新进展|新高|新步伐|新局面|良好|显著|明显|较快)[,。;]?$/,
);

/** Results that words of this weight or less tell (取得, 显著, 成效) may as well be the aims of a plan. */
export const SOFT = 1.5;

/** No such end is longer. */
const STATE_LENGTH = 10;
const reachesState = (text: string): boolean => STATE_REACHED.test(text.slice(-STATE_LENGTH));

/** What may stand before the first word of a line: an enumerator, a dash. */
const LINE_OPENING = guarded(
  /^(?:第?[（(]?[一二三四五六七八九十0-9]{1,3}[)）、.是要,]{1,2}|——|--|[▶►➤●■◆★☆◎▲△※•‣❖◇□▪]{1,2}\s?)/,
);
const OPENS_LINE = new Set('第（(一二三四五六七八九十0123456789—-▶►➤●■◆★☆◎▲△※•‣❖◇□▪');

/** Whether a verb of action opens the text at `at`, behind an enumerator or dash. */
export function startsWithVerb(run: Run, at: number): boolean {
  const opening = OPENS_LINE.has(run.folded.charAt(at))
    ? (LINE_OPENING.exec(run.folded.slice(at, at + 8))?.[0].length ?? 0)
    : 0;
  return opensWithVerb(run.folded, at + opening);
}

/** The same of a text without the mark or number of its line. */
export function opensWithVerb(folded: string, at: number): boolean {
  return VERBS.at(folded, at) !== null;
}

export function leanRun(reading: Reading, around: Ambience): RunLeaning {
  const { run } = reading.passage;
  const { kind, date } = around;
  const cues = cuesOf(run, reading.entities);
  const clauses = clausesOf(run);
  const leanings: Leaning[] = [];
  let { heading, ended, last } = around;
  let ends: string | null = null;
  let listed = around.led;
  let goals = around.led;
  let dated = false;
  let told = false;
  run.segments.forEach((segment, s) => {
    const text = run.folded.slice(segment.start, segment.end);
    const opensPlan = OPENS_PLAN.test(text);
    // 主要目标完成情况：… goes on with the review; 下半年计划：完成… does not.
    const lead = text.slice(0, text.indexOf(':') + 1) || text;
    if (opensPlan && heading?.outlook === 'review' && !/完成|实现了/.test(lead)) {
      ends = heading.heading;
      ended = true;
    }
    if (s === 0) told = isHeadedState(run, segment, text, kind);
    if (heading && ended) heading = null;
    const turned = s === 0 && (heading?.outlook ?? null) !== last;
    leanings.push(
      lean(reading, segment, text, cues, {
        kind,
        date,
        heading,
        turned,
        opens: s === 0,
        listed,
        goals,
        dated,
        told,
        opensPlan,
      }),
    );
    goals = around.led || (text.endsWith(';') && (goals || opensGoals(text)));
    listed = around.led || (text.endsWith(';') && (listed || opensPlan || opensList(segment, text, cues)));
    dated = text.endsWith(';') && opensPast(reading, segment, date, dated);
    last = heading?.outlook ?? null;
  });
  const begins = run.text.length < 24 && GLOSSARY_HEADING.test(run.text);
  return {
    cues,
    clauses,
    places: placesOf(run, clauses, reading.entities, reading.quantities),
    leanings,
    heading,
    ends,
    notes: begins ? 'begin' : NOTES_END.test(run.text) ? 'end' : null,
    explains: EXPLAINS.test(run.folded),
  };
}

/** What a goal that a lead announced weighs, however exact it is. */
const LISTED_GOAL = 4;

interface Surroundings {
  readonly kind: DocumentKind;
  readonly date: string | null;
  readonly heading: HeadingOutlook | null;
  /** Whether the heading's outlook is another than that of the run before. */
  readonly turned: boolean;
  /** Whether the segment is the first of its run. */
  readonly opens: boolean;
  /** Whether it goes on with a list that a plan's lead opened. */
  readonly listed: boolean;
  /** Whether that lead names them goals. */
  readonly goals: boolean;
  /** Whether it goes on with a list that a past year opened. */
  readonly dated: boolean;
  /** Whether its numbered paragraph opens with a state that was reached. */
  readonly told: boolean;
  /** Whether it is such a lead. */
  readonly opensPlan: boolean;
}

/** What the words, the shape and the figures of one segment say for an outlook. */
function lean(reading: Reading, segment: Span, text: string, cues: readonly Cue[], around: Surroundings): Leaning {
  const { kind, heading, turned, opens } = around;
  let score = Math.max(-4, Math.min(4, ownLeaning(reading, segment, text, cues, around)));
  if (heading) score += heading.outlook === 'plan' ? 2 : -2;
  else if (kind === 'plan') score += 2;
  else if (kind === 'record') score -= 2.5;
  if (around.listed) score += around.goals ? LISTED_GOAL : 1.5;
  if (around.dated) score -= 2;
  if (kind === 'news')
    return { score, turnAhead: around.told ? TURN_OF_STORY : opens ? 0.2 : 0.6, turnBack: opens ? 0.2 : 0.6 };
  if (kind === 'excerpt') return { score, turnAhead: opens ? 1.5 : 3, turnBack: opens ? 1.5 : 3 };
  if (turned) return { score, turnAhead: 0, turnBack: 0 };
  return { score, turnAhead: around.told ? TURN_OF_TOLD : opens ? 2 : 4, turnBack: opens ? 4 : 6 };
}

function ownLeaning(reading: Reading, segment: Span, text: string, cues: readonly Cue[], around: Surroundings): number {
  const { run } = reading.passage;
  // Under 发展目标 a state is an aim: 取得新成效, 显著提升.
  const goals = around.heading?.outlook === 'plan';
  let score = 0;
  for (let c = Math.max(0, indexAt(cues, segment.start)); c < cues.length; c++) {
    const cue = cues[c];
    if (!cue || cue.start >= segment.end) break;
    if (cue.start < segment.start) continue;
    if (cue.tense === 'plan') score += cue.lean;
    else score -= goals && cue.weight <= SOFT ? cue.lean / 2 : cue.lean;
  }
  for (const period of reading.periods)
    if (period.start >= segment.start && period.end <= segment.end)
      score += periodLeaning(period, run, around.date, around.kind);
  if (around.opensPlan) score += 3;
  const acts = startsWithVerb(run, segment.start);
  if (!around.listed) score += acts ? 0.7 : -0.6;
  if (around.opens && around.told) score -= HEADED_STATE;
  else if (!acts && !goals && reachesState(text)) score -= 0.8;
  return score + figureLeaning(reading, segment);
}

/** （五）民生福祉持续改善。 as the head of a numbered paragraph: a plan would say 持续改善民生福祉. */
const HEADED_STATE = 2.5;
/** What is told under it goes on to the paragraph's end: 从严落实…。建立…制度。 */
const TURN_OF_TOLD = 40;
/** In a story less: somebody may speak of what is to come. */
const TURN_OF_STORY = 4;

function isHeadedState(run: Run, segment: Span, text: string, kind: DocumentKind): boolean {
  if (run.segments.length < 2 || !reachesState(text)) return false;
  // 聚焦文化惠民，群众动力更加强劲。 heads a paragraph of a story; what became so stands in its last clause.
  if (kind === 'news' && text.length <= LONGEST_HEAD)
    return !opensWithVerb(run.folded, segment.start + text.lastIndexOf(',') + 1);
  return run.enumerator !== null && !startsWithVerb(run, segment.start);
}
const LONGEST_HEAD = 26;

const BOUND = guarded(/^(?:以上|左右|以内)/);
const EXACT = guarded(/\.[0-9]|[多余]/);

/** Plans speak in round figures with bounds (6%左右, 50个以上), reviews in exact ones (32193.15亿元, 620多万套, 第3位). */
function figureLeaning(reading: Reading, segment: Span): number {
  const text = reading.passage.run.folded;
  let score = 0;
  for (const quantity of reading.quantities) {
    if (quantity.start < segment.start || quantity.end > segment.end) continue;
    if (BOUND.test(text.slice(quantity.end, quantity.end + 2))) score += 0.8;
    else if (quantity.kind === 'rank') score -= 1.5;
    else if (EXACT.test(text.slice(quantity.start, quantity.end))) score -= 1.2;
    else score -= 0.4;
  }
  return Math.max(-2.5, Math.min(2, score));
}

/** What a period says of the sentence it stands in: a year that has ended looks back, a deadline ahead. */
export function periodLeaning(period: ResolvedPeriod, run: Run, date: string | null, kind: DocumentKind): number {
  if (period.interval === null || date === null || isComparisonBase(run, period)) return 0;
  const [start, end] = period.interval.split('/');
  if (!start || !end) return 0;
  const { expression } = period;
  // 这五年，…: told back though the last of them may be running.
  if (expression.type === 'years' && expression.direction !== 'ahead' && end.slice(0, 4) <= date.slice(0, 4)) return -2;
  if (end < date) return -2;
  if (start > date) return 2;
  if (period.deadline) return 1.5;
  // The year that is running: a report of its first months speaks of what it will bring.
  if (kind === 'news') return 0.5;
  return start.slice(0, 4) === date.slice(0, 4) && date.slice(5, 7) < '07' ? 1.5 : 0;
}
