/** What the analysis decided by, in words; a key that is not listed says nothing. */
import type { Translate } from '../translate';

/** The rule behind a claim as a short phrase, or `null` where the deciding words speak for themselves. */
export function reasonPhrase(reason: string, t: Translate): string | null {
  const phrases: Record<string, string> = {
    'front-matter': t('the date in the front matter'),
    title: t('the title'),
    dateline: t('the dateline'),
    headings: t('the headings'),
    text: t('the text itself'),
    today: t('today, for the report tells no date'),
    'report-date': t('the date of the report'),
    'section-heading': t('the heading'),
    'review-heading': t('the heading'),
    'plan-heading': t('the heading'),
    'paragraph-opening': t('the opening of the paragraph'),
    'sentence-opening': t('the opening of the sentence'),
    'sentence-year': t('the year of the sentence'),
    'sentence-looks-ahead': t('the year of the sentence'),
    'earlier-sentence': t('an earlier sentence'),
    'earlier-clause': t('an earlier clause'),
    'shared-head': t('a head that a list shares'),
    'uneven-list': t('a list with more or fewer parts than figures'),
    'table-head': t('the head of the table'),
    'earlier-paragraph': t('an earlier paragraph'),
    'review-year': t('the year under review'),
    'plan-year': t('the year of the plan'),
    'review-section': t('a review section'),
    'review-passage': t('a review section'),
    'plan-section': t('a plan section'),
    'plan-passage': t('a plan section'),
    'plain-plan': t('a plain plan sentence'),
    attendance: t('who took part'),
    threshold: t('a threshold'),
    size: t('a size that selects'),
    'project-size': t('the size of a project'),
    'under-way': t('work under way'),
    description: t('a description'),
    anniversary: t('an anniversary'),
    duration: t('a length of time'),
    distance: t('a distance'),
  };
  return phrases[reason] ?? null;
}
