/** A reason for a figure to be none: what it is instead. One file a reason, one ordered list in `list.ts`. */
import type { Run } from '../../../prose/types';
import type { Figure } from '../figure';

export interface Silence {
  readonly id: string;
  applies(run: Run, read: Figure): boolean;
}
