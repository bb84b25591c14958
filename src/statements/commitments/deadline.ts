/** The time by which an action is due: a deadline in its sentence or its brackets, else what the passage is about. */
import type { Span } from '../../model';
import { indexAt } from '../clause';
import type { Times } from '../period';
import { isComparisonBase } from '../period-base';
import type { RunSurvey } from '../role-survey';

const NAMED = /^(?:的|规划|工作|计划|度|版|级|时期规划|发展|重点|预算|以来)/;

export function deadlineOf(part: RunSurvey, times: Times, reading: number, segment: Span): string | null {
  const { run } = part.reading.passage;
  const next = run.segments[indexAt(run.segments, segment.start) + 1];
  // （6月底前完成，牵头单位：…） behind the full stop belongs to the sentence before.
  const limit = next && run.folded.charAt(next.start) === '(' ? next.end : segment.end;
  const ahead = part.reading.periods.filter(
    (period) =>
      period.interval !== null &&
      period.start >= segment.start &&
      period.end <= limit &&
      !isComparisonBase(run, period) &&
      (times.date === null || period.interval.slice(11) >= times.date),
  );
  const own =
    ahead.findLast((period) => period.deadline) ?? ahead.find((p) => !NAMED.test(run.folded.slice(p.end, p.end + 5)));
  if (own) return own.interval;
  const topic = times.topics[reading]?.find((about) => about.start === segment.start)?.topic;
  const topical = topic ? `${topic.years.from}-01-01/${topic.years.to}-12-31` : null;
  if (topical !== null && (times.date === null || topical.slice(11) >= times.date)) return topical;
  return times.plan;
}
