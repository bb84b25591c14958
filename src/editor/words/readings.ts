/** A figure as people write it, with its bound as a sign (`≥ 300 亿元`), and its exact value (`30,000,000,000 CNY`). */
import { currencies } from '../../exports/words';
import type { Comparator, Quantity } from '../../model';
import type { Translate } from '../translate';
import { grouped, scaled } from './numbers';

const signs: Record<Comparator, string> = { eq: '', gte: '≥', gt: '>', lte: '≤', lt: '<', approx: '≈' };

/** The parts that differ between a card (blanks between number and unit) and a row (none). */
interface Spacing {
  readonly gap: string;
}

/** `≥ 300 亿元`, `+2 个百分点`, `6%–6.5%`: for the large line of a card. */
export const reading = (quantity: Quantity, t: Translate): string => read(quantity, { gap: ' ' }, t);

/** `≥ 300亿元`: the same for a row. */
export const compactReading = (quantity: Quantity, t: Translate): string => read(quantity, { gap: '' }, t);

function read(quantity: Quantity, spacing: Spacing, t: Translate): string {
  const sign = signs[quantity.comparator];
  const bound = sign ? `${sign} ` : '';
  const value = valueText(quantity, spacing);
  switch (quantity.change) {
    case 'increase-by':
      return quantity.kind === 'multiple' ? bound + value : `${bound}+${value}`;
    case 'decrease-by':
      // “下降3%以上” with a minus sign would turn its bound round.
      return sign && sign !== '≈' ? t('fall of {0}', bound + value) : `${bound}−${value}`;
    case 'increase-to':
      return quantity.kind === 'multiple' ? bound + value : t('up to {0}', bound + value);
    case 'decrease-to':
      return t('down to {0}', bound + value);
    case null:
      return bound + value;
  }
}

function valueText(quantity: Quantity, { gap }: Spacing): string {
  const { min, max, kind, unit } = quantity;
  if (kind === 'percentage') return range(min, max, (value) => `${grouped(value)}%`);
  if (kind === 'percentage-point') return `${range(min, max, grouped)}${gap}个百分点`;
  if (kind === 'fraction') return range(min, max, fractionText);
  if (kind === 'scale')
    return `${scaled(min, '亿').number}${gap}${scaled(min, '亿').magnitude}${currencies[unit ?? ''] ?? unit ?? ''}级`;
  if (kind === 'rank') return rankText(quantity);
  if (kind === 'multiple' && unit === null) return `${grouped(min)} ∶ 1`;
  const unitText = kind === 'money' ? (currencies[unit ?? ''] ?? unit ?? '') : (unit ?? '');
  const low = scaled(min, quantity.trace.magnitude);
  const high = scaled(max, quantity.trace.magnitude);
  const tail = (magnitude: string): string => (magnitude + unitText ? gap + magnitude + unitText : '');
  if (min === max) return low.number + tail(low.magnitude);
  if (low.magnitude === high.magnitude) return `${low.number}–${high.number}${tail(low.magnitude)}`;
  return `${low.number}${low.magnitude ? gap + low.magnitude : ''}–${high.number}${tail(high.magnitude)}`;
}

const range = (min: number, max: number, show: (value: number) => string): string =>
  min === max ? show(min) : `${show(min)}–${show(max)}`;

const rankText = ({ text, min, max }: Quantity): string =>
  /^前|强/.test(text) ? `前 ${grouped(max)}` : `第 ${range(min, max, grouped)}`;

/** `1/3` for a third, `0.4` for 四成. */
function fractionText(value: number): string {
  for (let bottom = 2; bottom <= 9; bottom++) {
    const top = Math.round(value * bottom);
    if (bottom !== 5 && top > 0 && Math.abs(value - top / bottom) < 1e-6) return `${top}/${bottom}`;
  }
  return grouped(value);
}

/** The value in base units with the unit's code, or `null` where the reading says the same already. */
export function exactValue(quantity: Quantity, t: Translate): string | null {
  const { kind, min, max, unit } = quantity;
  const numbers = range(min, max, grouped);
  switch (kind) {
    case 'money':
      return unit ? `${numbers} ${unit}` : numbers;
    case 'percentage-point':
      return t('percentage points, not {0}%', numbers);
    case 'multiple':
      return multipleReadings(quantity, t);
    case 'fraction':
      return `${range(min * 100, max * 100, grouped)}%`;
    case 'scale':
      return `${numbers}${unit ? ` ${unit}` : ''}`;
    case 'percentage':
    case 'rank':
      return null;
    case 'count':
    case 'measure':
      return max >= 1e4 ? `${numbers}${unit ? ` ${unit}` : ''}` : null;
  }
}

/** Both readings of a multiple: what it is of the base, and what it adds to it. */
function multipleReadings({ min, max, change, unit }: Quantity, t: Translate): string {
  const shift = change === 'increase-by' ? 1 : 0;
  const factor = range(min + shift, max + shift, grouped);
  const growth = range((min + shift - 1) * 100, (max + shift - 1) * 100, grouped);
  if (unit === null) return t('the first is {0} times the second', factor);
  return min + shift > 1 ? t('{0} times the base, {1}% more than it', factor, growth) : t('{0} times the base', factor);
}
