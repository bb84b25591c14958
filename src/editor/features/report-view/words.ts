/** The words of the report view itself; the view fills their places. */
import type { ViewWords } from '../../../report-view/types';
import type { Translate } from '../../translate';

export const viewWords = (t: Translate): ViewWords => ({
  table: t('Table'),
  pictures: t('Pictures'),
  filter: t('Filter: {0}'),
  any: t('all'),
  clear: t('Clear the filter'),
  shown: t('{0} of {1}'),
  nothing: t('No commitment fits the filter.'),
  empty: t('This report commits to nothing that could be found.'),
  checked: t('Checked'),
  width: t('Width of {0}'),
  asTable: t('As a table'),
  print: t('Page to print…'),
  openReport: t('Open the report'),
  keys: t('Enter shows the place in the report, Ctrl+Enter goes there, Space ticks as checked.'),
});
