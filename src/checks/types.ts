/** What a check is: one file a check, each a record in the list of `index.ts`. */
import type { Entity, Finding, Span } from '../model';
import type { Prose } from '../prose/types';

export interface Check {
  /** Stable; settings, ignores and translations name it. */
  readonly id: string;
  readonly severity: Finding['severity'];
  /** What it looks for and why, in one sentence. */
  readonly explain: string;
  /** Places of the source and what is wrong there. */
  run(prose: Prose, entities: readonly Entity[]): readonly (Span & Pick<Finding, 'message' | 'facts'>)[];
}
