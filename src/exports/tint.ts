/** The three tints of figures, told apart at a glance. */
import type { QuantityKind } from '../model';

export const tintKinds = ['percentage', 'money', 'count'] as const;

/** Shares of a hundred apart from money and from all that is counted or measured. */
export function tintOf(kind: QuantityKind): (typeof tintKinds)[number] {
  if (kind === 'percentage' || kind === 'percentage-point') return 'percentage';
  return kind === 'money' ? 'money' : 'count';
}
