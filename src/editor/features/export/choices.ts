/** What was chosen for an export, remembered for the next one. */
import type { Memento } from 'vscode';
import type { ExportLanguage } from '../../../exports';

/**
 * Which commitments: all that are listed (of the report, or of the folder), those that the panel's filter lets through, those selected in
 * it, those that are not checked, or, while a folder is listed, those of the open report alone.
 */
export const scopes = ['all', 'shown', 'selected', 'unchecked', 'report'] as const;
export type Scope = (typeof scopes)[number];

export interface Choices {
  /** The format's id; `null` before the first export. */
  readonly format: string | null;
  /** `null` is the reader's own. */
  readonly language: ExportLanguage | null;
  readonly scope: Scope;
  /** Ids of columns; `null` for all. */
  readonly columns: readonly string[] | null;
}

const key = 'export.choices';
const first: Choices = { format: null, language: null, scope: 'all', columns: null };

/** What was remembered; anything that is not what we wrote counts as nothing. */
export function recall(memory: Memento): Choices {
  const stored: unknown = memory.get(key);
  if (typeof stored !== 'object' || stored === null) return first;
  const { format, language, scope, columns } = stored as Readonly<Record<string, unknown>>;
  return {
    format: typeof format === 'string' ? format : null,
    language: language === 'en' || language === 'zh-cn' ? language : null,
    scope: scopes.find((each) => each === scope) ?? 'all',
    columns: Array.isArray(columns) && columns.every((id) => typeof id === 'string') ? columns : null,
  };
}

export const remember = (memory: Memento, choices: Choices): Thenable<void> => memory.update(key, choices);
