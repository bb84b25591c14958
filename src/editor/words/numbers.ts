/** Numbers as people write them in the text of a card: grouped digits and Chinese magnitudes. */

/** The magnitudes that a reading may use, largest first. */
const magnitudes = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['万', 1e4],
] as const;

/** Free of binary noise: 12.3 × 10⁸ is 1,230,000,000 and not 1,230,000,000.0000002. */
const clean = (value: number): number => Number(value.toPrecision(13));

/** `30,000,000,000`; the same in every locale. */
export const grouped = (value: number): string => clean(value).toLocaleString('en-US', { maximumFractionDigits: 8 });

/** A number and the Chinese magnitude after it (`300`, `亿`); no magnitude where the number reads better without. */
export interface Scaled {
  readonly number: string;
  readonly magnitude: string;
}

/**
 * @param written the magnitude that the report itself wrote, or `null`; a number that is written out in digits stays so unless it is round.
 */
export function scaled(value: number, written: string | null): Scaled {
  for (const [magnitude, size] of magnitudes) {
    if (Math.abs(value) < size) continue;
    const number = clean(value / size);
    const round = written !== null || Number.isInteger(number);
    return round && decimals(number) <= 4
      ? { number: grouped(number), magnitude }
      : { number: grouped(value), magnitude: '' };
  }
  return { number: grouped(value), magnitude: '' };
}

const decimals = (value: number): number => String(value).split('.')[1]?.length ?? 0;
