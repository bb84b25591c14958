/** What a project says of its own words: terms that are no figures, metrics, names, and what is to be left alone. Literal words alone. */
import type { EntityType } from '../../model';

/** What can be left alone. */
export const markKinds = ['figure', 'name', 'period', 'commitment', 'finding'] as const;
export type MarkKind = (typeof markKinds)[number];

/** Every condition that is there must hold. */
export interface Ignore {
  readonly what?: MarkKind;
  /** The id of a check, for findings. */
  readonly check?: string;
  /** The very words that are marked. */
  readonly text?: string;
  /** What stands right before and after them: the ignore then holds for that place alone. */
  readonly before?: string;
  readonly after?: string;
  /** The report's path in its folder of the workspace, parted by `/`. */
  readonly document?: string;
}

export interface OwnMetric {
  /** What it is called in lists and exports. */
  readonly name: string;
  /** What else reports call it. */
  readonly also: readonly string[];
}

export interface OwnName {
  readonly text: string;
  readonly type: EntityType;
  /** Its full form, where `text` is short. */
  readonly full: string | null;
}

export interface Rules {
  /** Set phrases: nothing inside them is marked. */
  readonly terms: readonly string[];
  readonly metrics: readonly OwnMetric[];
  readonly names: readonly OwnName[];
  readonly ignore: readonly Ignore[];
}

export const noRules: Rules = { terms: [], metrics: [], names: [], ignore: [] };
