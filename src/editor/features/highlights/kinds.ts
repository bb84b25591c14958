/** The kinds of marks, which mentions bear them, and the setting and colour of each. Pure data. */
import { tintKinds, tintOf } from '../../../exports/tint';
import type { ReportAnalysis, Span } from '../../../model';

/** Lines under a figure say its role; tints say its kind; periods and names have a channel of their own. */
export const roleKinds = ['target', 'result', 'other'] as const;
export const nameKinds = ['person', 'organization', 'place', 'event', 'document', 'programme'] as const;
export const markKinds = [...roleKinds, ...tintKinds, 'period', ...nameKinds] as const;

export type MarkKind = (typeof markKinds)[number];

/** The spans that each kind marks, in order. */
export function marksOf({ quantities, periods, entities }: ReportAnalysis): ReadonlyMap<MarkKind, readonly Span[]> {
  const marks = new Map<MarkKind, Span[]>(markKinds.map((kind) => [kind, []]));
  for (const quantity of quantities) {
    marks.get(quantity.role)?.push(quantity);
    marks.get(tintOf(quantity.kind))?.push(quantity);
  }
  for (const period of periods) marks.get('period')?.push(period);
  for (const entity of entities) marks.get(entity.type)?.push(entity);
  return marks;
}
