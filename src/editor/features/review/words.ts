/** The words of a review. */
import type { ReviewState } from '../../../review/review';
import type { Translate } from '../../translate';

export const stateWord = (state: ReviewState, t: Translate): string =>
  ({ checked: t('checked'), doubtful: t('doubtful'), changed: t('changed since it was checked') })[state];

/** A time (ISO 8601, UTC) as the reader's clock has it: `2026-03-05 09:30`. */
export function shownTime(time: string): string {
  const at = new Date(time);
  if (Number.isNaN(at.getTime())) return time;
  const pad = (value: number): string => String(value).padStart(2, '0');
  const day = `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
  return `${day} ${pad(at.getHours())}:${pad(at.getMinutes())}`;
}

/** Icons beside which a word always stands. */
export const stateIcons: Record<ReviewState | 'comment' | 'gone', string> = {
  checked: 'pass-filled',
  doubtful: 'question',
  changed: 'diff-modified',
  comment: 'comment',
  gone: 'trash',
};

/** “a comment”, “3 comments”. */
export const commentsWord = (count: number, t: Translate): string =>
  count === 1 ? t('a comment') : t('{0} comments', count);
