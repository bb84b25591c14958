/** The time of a figure that no word of its sentence gives one: the topic's, the paragraph's before, the review's or the plan's. */
import type { Role } from '../model';
import { yearsInterval } from '../mentions/periods/dates';
import type { ResolvedPeriod } from '../mentions/periods/resolve';
import { isComparisonBase } from './period-base';
import { isLong, suits } from './period-reach';
import { NO_PERIOD, said, type PeriodReading } from './period-reading';
import type { Survey } from './role-survey';
import type { Times } from './times';

export function fallback(
  survey: Survey,
  times: Times,
  reading: number,
  role: Role,
  segmentStart: number,
): PeriodReading {
  const topic = times.topics[reading]?.find((about) => about.start === segmentStart)?.topic ?? null;
  const topical = topic ? (topic.part ?? yearsInterval(topic.years)) : null;
  const ahead = role === 'target';
  const fitsTopic =
    topical !== null &&
    (times.date === null || (ahead ? topical.slice(11) >= times.date : topical.slice(0, 10) <= times.date));
  if (topic && fitsTopic)
    return { period: topical, basis: { confidence: 'inferred', words: topic.basis.words, reason: topic.basis.reason } };
  if (survey.kind === 'news' && ahead) {
    const told = lastTold(survey, reading, (period) => suits(period, role, times.date));
    if (told) return told;
  }
  const whole = ahead ? times.plan : times.review;
  if (whole === null) return NO_PERIOD;
  return { period: whole, basis: { confidence: 'inferred', words: null, reason: ahead ? 'plan-year' : 'review-year' } };
}

/** In a news story the year that the paragraph before told of: 何某对2019年的工作作了部署。他指出，… */
function lastTold(survey: Survey, reading: number, fits: (period: ResolvedPeriod) => boolean): PeriodReading | null {
  const part = survey.runs[reading - 1];
  if (!part) return null;
  const { run } = part.reading.passage;
  const told = part.reading.periods.filter(
    (p) => p.interval !== null && isLong(p) && fits(p) && !isComparisonBase(run, p),
  );
  const last = told.at(-1);
  return last ? said(run.text, last, 'earlier-paragraph') : null;
}
