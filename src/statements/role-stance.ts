/** Finds where a report looks back and where it looks ahead: the smoothest course of outlooks through all that its sentences say. */
import type { Outlook } from './section-kind';

/** What one segment says for itself. */
export interface Leaning {
  /** Above 0 it looks ahead, below 0 back. */
  readonly score: number;
  /** What a change of outlook right before this segment costs, from review to plan and from plan to review. */
  readonly turnAhead: number;
  readonly turnBack: number;
}

/**
 * The best course (Viterbi over two states): each segment pays for an outlook that its words speak against, and each turn has its
 * price. `startAhead` is what it costs to begin with the plan. A lone plan-like sentence in a review, and a lone fact in a plan, leave the course as it is.
 */
export function course(leanings: readonly Leaning[], startAhead = 0): readonly Outlook[] {
  let review = 0;
  let plan = -startAhead;
  const fromReview: boolean[][] = [];
  for (const { score, turnAhead, turnBack } of leanings) {
    const toReview = plan - turnBack > review;
    const toPlan = review - turnAhead > plan;
    const nextReview = (toReview ? plan - turnBack : review) - score;
    const nextPlan = (toPlan ? review - turnAhead : plan) + score;
    fromReview.push([!toReview, toPlan]);
    review = nextReview;
    plan = nextPlan;
  }
  const outlooks: Outlook[] = [];
  let state: Outlook = plan > review ? 'plan' : 'review';
  for (let i = leanings.length - 1; i >= 0; i--) {
    outlooks.push(state);
    const came = fromReview[i];
    state = (state === 'review' ? came?.[0] : came?.[1]) ? 'review' : 'plan';
  }
  return outlooks.reverse();
}
