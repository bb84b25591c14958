/** What both readers of a report, that of its figures and that of its promises, need to know of the whole: worked out once. */
import { timesOf, type Times } from './period';
import { surveyReport, type Survey } from './role-survey';
import { speakersOf } from './speaker';
import type { Report } from './types';

export interface Context {
  readonly survey: Survey;
  readonly times: Times;
  readonly speakers: ReturnType<typeof speakersOf>;
}

export function contextOf(report: Report): Context {
  const survey = surveyReport(report);
  return { survey, times: timesOf(survey), speakers: speakersOf(report) };
}
