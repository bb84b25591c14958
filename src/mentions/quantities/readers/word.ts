/** Figures written without a numeral: 翻番, 过半, 一半, 半数, 半成. */
import type { Run } from '../../../prose/types';
import type { Comparator, QuantityKind, Span } from '../../../model';
import { figure, type Figure } from '../figure';

interface Fixed {
  readonly kind: QuantityKind;
  readonly value: number;
  readonly unit: string | null;
  readonly comparator: Comparator;
}

const WORDS: Readonly<Record<string, Fixed>> = {
  翻番: { kind: 'multiple', value: 2, unit: '倍', comparator: 'eq' },
  翻倍: { kind: 'multiple', value: 2, unit: '倍', comparator: 'eq' },
  过半数: { kind: 'fraction', value: 0.5, unit: null, comparator: 'gt' },
  过半: { kind: 'fraction', value: 0.5, unit: null, comparator: 'gt' },
  一半: { kind: 'fraction', value: 0.5, unit: null, comparator: 'eq' },
  半成: { kind: 'fraction', value: 0.05, unit: null, comparator: 'eq' },
  半数: { kind: 'fraction', value: 0.5, unit: null, comparator: 'eq' },
};
const ANY = /翻番|翻倍|(?<![超经通])过半数?(?![年天月夜个])|一半|半成(?![品员熟])|(?<!过)半数/g;

const MAY_HOLD = /[半番]|翻倍/;

/** Outside `closed` spans. */
export function wordFigures(run: Run, closed: readonly Span[]): readonly Figure[] {
  const found: Figure[] = [];
  if (!MAY_HOLD.test(run.folded)) return found;
  let next = 0;
  for (const match of run.folded.matchAll(ANY)) {
    const start = match.index;
    const end = start + match[0].length;
    while ((closed[next]?.end ?? Infinity) <= start) next++;
    const fixed = WORDS[match[0]];
    if (!fixed || (closed[next]?.start ?? Infinity) < end) continue;
    const { kind, value, unit, comparator } = fixed;
    const numeral = {
      start,
      end,
      min: value,
      max: value,
      mantissa: value,
      factor: 1,
      magnitude: null,
      writing: 'han' as const,
      more: false,
      bare: false,
      digits: match[0],
    };
    found.push(figure('word', numeral, { start, end, kind, min: value, max: value, unit, comparator }));
  }
  return found;
}
