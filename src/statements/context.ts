/** What both readers of a report, that of its figures and that of its promises, need to know of the whole: worked out once. */
import { Memo } from '../prose/memo';
import { TimeMemos, timesOf, type Times } from './period';
import { SurveyMemos, surveyReport, type Survey } from './role-survey';
import { speakersOf, type SpeakerMemo } from './speaker';
import type { Report } from './types';

export interface Context {
  readonly survey: Survey;
  readonly times: Times;
  readonly speakers: ReturnType<typeof speakersOf>;
}

/** One for each document: what its analyses keep of what surrounds each run. */
export class ContextMemos {
  readonly survey = new SurveyMemos();
  readonly times = new TimeMemos();
  readonly speakers: SpeakerMemo = new Memo();
}

export function contextOf(report: Report, memos = new ContextMemos()): Context {
  const survey = surveyReport(report, memos.survey);
  return { survey, times: timesOf(survey, memos.times), speakers: speakersOf(report, memos.speakers) };
}
