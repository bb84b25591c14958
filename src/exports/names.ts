/** The names of a report, each once whatever form it is written in. */
import type { Entity } from '../model';

/** Equal for all mentions of one name. */
export const nameKey = ({ type, canonical }: Pick<Entity, 'type' | 'canonical'>): string => `${type}\n${canonical}`;

/** How often each name is said, by its key, in the order of the first mentions. */
export function countNames(entities: readonly Entity[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of entities) counts.set(nameKey(name), (counts.get(nameKey(name)) ?? 0) + 1);
  return counts;
}
