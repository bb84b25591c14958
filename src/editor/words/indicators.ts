/** The English names of known indicators. */
import { INDICATORS } from '../../lexicon/indicators';

const names: ReadonlyMap<string, string> = new Map(INDICATORS.map(({ name, english }) => [name, english]));

/** @param indicator a canonical name, as `Quantity.indicator` holds it */
export const englishName = (indicator: string): string | null => names.get(indicator) ?? null;
