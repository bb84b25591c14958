/** Where the report says the same again: for a figure and for a name, the other marks. */
import type { Entity, Quantity, ReportAnalysis } from '../../model';
import { firstIndex } from '../../prose/search';
import { nameKey } from '../names';
import type { Row } from '../rows';

export interface Also {
  /** Figures that the row of a figure stands for as well, else those of the same metric, itself among them. */
  ofFigure(figure: Quantity, row: Row | undefined): readonly Quantity[];
  /** All mentions of a name, itself among them, in the order of the report. */
  ofName(name: Entity): readonly Entity[];
  /** Which mention of its name it is, from 1. */
  order(name: Entity): number;
}

export function alsoIn({ quantities, entities }: ReportAnalysis): Also {
  const byMetric = grouped(quantities, ({ metric }) => metric);
  const byName = grouped(entities, nameKey);
  const orders = new Map([...byName.values()].flatMap((names) => names.map((name, i) => [name, i + 1] as const)));
  return {
    ofFigure(figure, row) {
      const repeats = (row?.commitment.mentions ?? [])
        .filter(({ start, end }) => start > figure.start || end < figure.end)
        .flatMap(({ start, end }) => {
          const first = firstIndex(quantities.length, (i) => (quantities[i]?.start ?? 0) >= start);
          const same: Quantity[] = [];
          for (let i = first; i < quantities.length; i++) {
            const other = quantities[i];
            if (!other || other.start >= end) break;
            if (other.end <= end && other.min === figure.min && other.max === figure.max) same.push(other);
          }
          return same.slice(0, 1);
        });
      if (repeats.length > 0) return repeats;
      return byMetric.get(figure.metric) ?? [];
    },
    ofName: (name) => byName.get(nameKey(name)) ?? [],
    order: (name) => orders.get(name) ?? 1,
  };
}

/** Lists by key; what has no key is in none. */
function grouped<T, K>(all: readonly T[], keyOf: (one: T) => K | null): ReadonlyMap<K | null, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
