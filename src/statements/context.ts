/** What both readers of a report, that of its figures and that of its promises, need to know of the whole: worked out once. */
import { Memo } from '../prose/memo';
import { TimeMemos, timesOf, type Times } from './times';
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
  readonly survey: SurveyMemos;
  readonly times: TimeMemos;
  readonly speakers: SpeakerMemo;

  constructor(keeps = true) {
    this.survey = new SurveyMemos(keeps);
    this.times = new TimeMemos(keeps);
    this.speakers = new Memo(keeps);
  }
}

export function contextOf(report: Report, memos = new ContextMemos(false)): Context {
  const survey = surveyReport(report, memos.survey);
  return { survey, times: timesOf(survey, memos.times), speakers: speakersOf(report, memos.speakers) };
}
