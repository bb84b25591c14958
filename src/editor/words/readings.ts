/** What a card adds to the reading that the exports give a figure: its exact value, and both readings of what is often misread. */
import { exactValue as valueInUnits, readingOf } from '../../exports/reading';
import type { Quantity } from '../../model';
import type { Translate } from '../translate';

/** `≥ 300 亿元`, in the report's own units in every language: for the large line of a card. */
export const reading = (quantity: Quantity): string => readingOf(quantity, 'zh-cn').spaced;

/** `≥ 300亿元`: the same for a row. */
export const compactReading = (quantity: Quantity): string => readingOf(quantity, 'zh-cn').short;

/** The value in base units with the unit's code, or `null` where the reading says the same already. */
export function exactValue(quantity: Quantity, t: Translate): string | null {
  const { kind, max } = quantity;
  switch (kind) {
    case 'money':
    case 'scale':
      return valueInUnits(quantity);
    case 'percentage-point':
      return t('percentage points, not {0}%', valueInUnits({ ...quantity, unit: null }));
    case 'multiple':
      return multipleReadings(quantity, t);
    case 'fraction':
      return /%/.test(compactReading(quantity)) ? null : `${valueInUnits(percentOf(quantity))}%`;
    case 'percentage':
    case 'rank':
      return null;
    case 'count':
    case 'measure':
      return max >= 1e4 ? valueInUnits(quantity) : null;
  }
}

/** A share of one as a share of a hundred; a third ends after two decimals. */
const percentOf = ({ min, max, ...rest }: Quantity): Quantity => ({
  ...rest,
  unit: null,
  min: Math.round(min * 1e4) / 100,
  max: Math.round(max * 1e4) / 100,
});

/** Both readings of a multiple: what it is of the base, and what it adds to it. */
function multipleReadings(quantity: Quantity, t: Translate): string {
  const { min, max, change, unit } = quantity;
  const shift = change === 'increase-by' ? 1 : 0;
  const shown = (low: number, high: number): string => valueInUnits({ ...quantity, min: low, max: high, unit: null });
  const factor = shown(min + shift, max + shift);
  if (unit === null) return t('the first is {0} times the second', factor);
  const growth = shown((min + shift - 1) * 100, (max + shift - 1) * 100);
  return min + shift > 1 ? t('{0} times the base, {1}% more than it', factor, growth) : t('{0} times the base', factor);
}
