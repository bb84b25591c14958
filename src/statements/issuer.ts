/** The body that issues the report, or its place: the actor of every promise that names none. */
import type { LinkedEntity } from '../mentions/entities/link';
import type { Passage } from '../prose/types';

export function issuerOf(
  title: string | null,
  passages: readonly Passage[],
  entities: readonly (readonly LinkedEntity[])[],
): string | null {
  void title;
  void passages;
  return entities.flat().find((entity) => entity.type === 'place')?.canonical ?? null;
}
