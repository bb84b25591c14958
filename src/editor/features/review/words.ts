/** The words of a review. */
import type { ReviewState } from '../../../review/review';
import type { Translate } from '../../translate';

export const stateWord = (state: ReviewState, t: Translate): string =>
  ({ checked: t('checked'), doubtful: t('doubtful'), changed: t('changed since it was checked') })[state];

/** Icons beside which a word always stands. */
export const stateIcons: Record<ReviewState | 'comment' | 'gone', string> = {
  checked: 'pass-filled',
  doubtful: 'question',
  changed: 'diff-modified',
  comment: 'comment',
  gone: 'trash',
};
