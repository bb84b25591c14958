/** All that the report view shows of a report as it was last read. */
import { picturesOf } from '../../../exports/pictures/data';
import { rowsOf } from '../../../exports/rows';
import { headingOf } from '../../../exports/heading';
import type { ExportLanguage } from '../../../exports/types';
import type { ReportAnalysis } from '../../../model';
import type { ReportContent } from '../../../report-view/types';
import { progressOf, type Review } from '../../../review/review';
import type { Translate } from '../../translate';
import { viewRows } from './rows';

export function contentOf(
  analysis: ReportAnalysis,
  source: string,
  review: Review,
  language: ExportLanguage,
  t: Translate,
): ReportContent {
  const { checked, all } = progressOf(review, analysis);
  return {
    title: headingOf(analysis, language),
    progress: t('{0} of {1} checked', checked, all),
    rows: viewRows(analysis, source, review, language, t),
    pictures: picturesOf(analysis, rowsOf(analysis, { source }), language),
  };
}
