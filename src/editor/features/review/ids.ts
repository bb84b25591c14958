/** The names of the review's commands, view, settings and controller. `package.json` repeats them. */

export const reviewCommands = {
  /** Ticks what the caret stands in or what is selected in the panel; once more takes the tick away. */
  check: 'reportAnnotator.review.check',
  doubt: 'reportAnnotator.review.doubt',
  comment: 'reportAnnotator.review.comment',
  /** Shows what is not checked alone, or everything again. */
  onlyUnchecked: 'reportAnnotator.review.onlyUnchecked',
  nextUnchecked: 'reportAnnotator.review.nextUnchecked',
  /** Takes rows of the review view: their marks are removed. */
  remove: 'reportAnnotator.review.remove',
  /** The buttons of comment threads. */
  addComment: 'reportAnnotator.review.addComment',
  editComment: 'reportAnnotator.review.editComment',
  saveComment: 'reportAnnotator.review.saveComment',
  cancelComment: 'reportAnnotator.review.cancelComment',
  deleteComment: 'reportAnnotator.review.deleteComment',
} as const;

export const reviewView = 'reportAnnotator.review';

export const commentController = 'reportAnnotator.review';

/** Settings, without their section. */
export const reviewSettings = {
  storage: 'review.storage',
  author: 'review.author',
  comments: 'review.comments',
} as const;
