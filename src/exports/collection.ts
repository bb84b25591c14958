/** The table of several reports: what every format needs of it. */
import { columnsOf, type Column } from './columns';
import { collectRows, type Row } from './rows';
import type { Collection, CollectionOptions, ExportLanguage } from './types';

export interface CollectedTable {
  readonly heading: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Whether somebody reviewed one of the reports. */
  readonly reviewed: boolean;
}

export function collectedTable(collection: Collection, options: CollectionOptions): CollectedTable {
  const rows = collectRows(collection.reports);
  const reviewed = rows.some(({ review }) => review !== null);
  return {
    heading: collectionHeading(collection, options.language),
    columns: columnsOf({
      ...(options.columns ? { columns: options.columns } : {}),
      files: true,
      ...(reviewed ? { review: true } : {}),
    }),
    rows,
    reviewed,
  };
}

/** `各县报告 · 承诺清单`. */
export const collectionHeading = ({ name }: Collection, language: ExportLanguage): string =>
  [name, language === 'en' ? 'Commitments' : '承诺清单'].filter(Boolean).join(' · ');
