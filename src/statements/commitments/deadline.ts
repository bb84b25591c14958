/** The time by which an action is due: a deadline in its sentence or its brackets, else what the passage is about. */
import type { Span } from '../../model';
import { yearsInterval } from '../../mentions/periods/dates';
import { indexAt } from '../clause';
import type { Times } from '../times';
import { isComparisonBase } from '../period-base';
import type { RunSurvey } from '../role-survey';
import { guarded } from '../../mentions/patterns/guarded';

const NAMED = guarded(
  /^(?:的|良好开局|开好局|开局|起好步|重大|打下|打好|奠定|规划|工作|计划|度|版|级|时期规划|发展|重点|预算|以来)/,
);

export function deadlineOf(part: RunSurvey, times: Times, reading: number, segment: Span): string | null {
  const own = part.reading.periods.length === 0 ? null : saidIn(part, times.date, segment);
  if (own !== null) return own;
  const topics = times.topics[reading] ?? [];
  const about = topics[indexAt(topics, segment.start)];
  const told = about?.start === segment.start ? about.topic : null;
  // 为实现“十五五”良好开局，…: a time that the sentence only names.
  const topic = told?.basis.words && isNamed(part, segment, told.basis.words) ? null : told;
  const topical = topic ? yearsInterval(topic.years) : null;
  if (topical !== null && (times.date === null || topical.slice(11) >= times.date)) return topical;
  return times.plan;
}

/** Whether `words` stand in the segment as the first part of a name or purpose. */
function isNamed(part: RunSurvey, segment: Span, words: string): boolean {
  const { text, folded } = part.reading.passage.run;
  const at = text.indexOf(words, segment.start);
  return at >= 0 && at < segment.end && NAMED.test(folded.slice(at + words.length, at + words.length + 5));
}

function saidIn(part: RunSurvey, date: string | null, segment: Span): string | null {
  const { run } = part.reading.passage;
  const { periods } = part.reading;
  const next = run.segments[indexAt(run.segments, segment.start) + 1];
  // （6月底前完成，牵头单位：…） behind the full stop belongs to the sentence before.
  const limit = next && run.folded.charAt(next.start) === '(' ? next.end : segment.end;
  let deadline: string | null = null;
  let named: string | null = null;
  for (let p = Math.max(0, indexAt(periods, segment.start)); p < periods.length; p++) {
    const period = periods[p];
    if (!period || period.end > limit) break;
    const { interval } = period;
    if (interval === null || period.start < segment.start || (date !== null && interval.slice(11) < date)) continue;
    if (isComparisonBase(run, period)) continue;
    if (period.deadline) deadline = interval;
    else if (named === null && !NAMED.test(run.folded.slice(period.end, period.end + 5))) named = interval;
  }
  return deadline ?? named;
}
