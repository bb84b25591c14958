/** Every check, in the order in which findings of one place are listed. */
import type { Entity, Finding } from '../model';
import type { Prose } from '../prose/types';
import { frontMatter } from './front-matter';
import { nameVariants } from './name-variants';
import type { Check } from './types';

export const checks: readonly Check[] = [frontMatter, nameVariants];

/** What the checks find, by place. */
export function findingsOf(prose: Prose, entities: readonly Entity[]): Finding[] {
  return checks
    .flatMap((check) =>
      check.run(prose, entities).map((found) => ({ ...found, check: check.id, severity: check.severity })),
    )
    .sort((a, b) => a.start - b.start);
}
