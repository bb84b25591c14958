/** The orders in which rows can stand within their group. */
import type { Commitment, ReportAnalysis } from '../../../model';
import type { Listed } from './listed';

export const sorts = ['position', 'metric', 'value', 'deadline'] as const;
export type Sort = (typeof sorts)[number];

type Compare = (a: Listed, b: Listed) => number;

/** Sorted anew; what is equal stays in the order of the report, figures before actions. */
export function sorted(commitments: readonly Listed[], sort: Sort, { quantities }: ReportAnalysis): Listed[] {
  const position: Compare = (a, b) =>
    (a.file?.order ?? 0) - (b.file?.order ?? 0) ||
    Number(a.kind === 'action') - Number(b.kind === 'action') ||
    (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0);
  const figure = ({ quantity }: Commitment) => (quantity === null ? undefined : quantities[quantity]);
  const orders: Record<Sort, Compare> = {
    position: () => 0,
    metric: (a, b) => collate(a.indicator ?? a.metric, b.indicator ?? b.metric),
    // Amounts of one unit can be told apart by size, largest first; units stand side by side.
    value: (a, b) => {
      const [left, right] = [figure(a), figure(b)];
      if (!left || !right) return Number(!left) - Number(!right);
      return (
        collate(left.kind, right.kind) || collate(left.unit, right.unit) || right.max - left.max || right.min - left.min
      );
    },
    deadline: (a, b) => collate(endOf(a), endOf(b)),
  };
  return [...commitments].sort((a, b) => orders[sort](a, b) || position(a, b));
}

const endOf = ({ period }: Commitment): string | null => period?.split('/').reverse().join('/') ?? null;

/** By pinyin where the words are Chinese; nothing comes last. */
const collator = new Intl.Collator('zh-CN', { numeric: true });
const collate = (a: string | null, b: string | null): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : collator.compare(a, b);
