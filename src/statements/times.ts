/** What the report as a whole is about, for figures that no nearer word gives a time: its review's and its plan's years, its topics, its notes. */
import { yearsInterval } from '../mentions/periods/dates';
import { periodsIn } from '../mentions/periods/recognize';
import { planNamed } from '../mentions/periods/reference';
import { TopicMemos, topicsOf, type AboutSegment } from '../mentions/periods/topics';
import { NoteMemos, notesOf, type Notes } from './commitments/owners';
import type { Survey } from './role-survey';

/** What the report as a whole is about, for figures that no nearer word gives a time. */
export interface Times {
  readonly date: string | null;
  /** Years of the review and of the plan, as intervals; `null` where nothing tells. */
  readonly review: string | null;
  readonly plan: string | null;
  readonly topics: readonly (readonly AboutSegment[])[];
  /** Deadlines and owners in brackets and lines of their own. */
  readonly notes: Notes;
}

/** One for each document: what its analyses keep of the times of each run. */
export class TimeMemos {
  readonly topics: TopicMemos;
  readonly notes: NoteMemos;

  constructor(keeps = true) {
    this.topics = new TopicMemos(keeps);
    this.notes = new NoteMemos(keeps);
  }
}

export function timesOf(survey: Survey, memos = new TimeMemos(false)): Times {
  const { document, readings } = survey.report;
  const { date } = document;
  const passages = readings.map(({ passage }) => passage);
  const periods = readings.map((reading) => reading.periods);
  const topics = topicsOf(passages, periods, { date, dateBasis: document.dateBasis }, document.title, memos.topics);
  const none = { date, review: null, plan: null, topics, notes: notesOf(survey, memos.notes) };
  if (survey.kind === 'report') {
    const year = date === null ? null : Number(date.slice(0, 4));
    if (year === null || date === null) return none;
    const late = date.slice(5, 7) >= '11';
    return { ...none, review: whole(late ? year : year - 1), plan: whole(late ? year + 1 : year) };
  }
  if (survey.kind === 'plan') return { ...none, plan: namedYears(planNamed(document, document.title)?.words ?? '') };
  return none;
}

function whole(year: number): string {
  return yearsInterval({ from: year, to: year });
}

/** 《云江市养老服务规划（2021—2025年）》, “十四五”: the plan's own years. */
function namedYears(title: string): string | null {
  for (const { expression } of periodsIn(title)) {
    if (expression.type === 'plan') return yearsInterval(expression);
    if (expression.type !== 'calendar') continue;
    const from = expression.from.year;
    const to = expression.to?.year ?? from;
    if (from?.kind === 'written' && to?.kind === 'written') return yearsInterval({ from: from.year, to: to.year });
  }
  return null;
}
