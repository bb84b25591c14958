/** Exports the list of a folder: one table of all its reports, or one array of what a format says of each. */
import { l10n, Uri, type CancellationToken, type Progress } from 'vscode';
import type { Collection, CollectionOptions, ExportFormat, Rendered } from '../../../exports/types';
import type { FolderReports } from '../folder/reports';
import type { FolderFile, FolderState } from '../folder/types';
import type { RowIds } from '../panel';
import { pathWithin } from '../review/home';

/** @param only the commitments to hand over, by the address of their report; all where it is `null`. @param target where links start from */
export function collectionOf({ name, files }: FolderState, only: RowIds | null, target: Uri): Collection {
  return {
    name,
    reports: files.flatMap(({ uri, file, kept, notes }) => {
      const ids = only?.get(file.uri);
      if (!kept || (only && !ids)) return [];
      return [
        {
          label: file.label,
          uri: linkFrom(target, uri),
          analysis: kept.analysis,
          lines: kept.lines,
          ...(ids ? { only: ids } : {}),
          ...(notes.size > 0 ? { review: notes } : {}),
        },
      ];
    }),
  };
}

/** The commitments of a folder that are not checked as they stand. */
export const uncheckedOfAll = ({ files }: FolderState): RowIds =>
  new Map(
    files.map(({ file, kept, notes }) => [
      file.uri,
      new Set(kept?.analysis.commitments.map(({ id }) => id).filter((id) => notes.get(id)?.state !== 'checked')),
    ]),
  );

export const countIds = (ids: RowIds): number => [...ids.values()].reduce((sum, { size }) => sum + size, 0);

/** @returns `null` where somebody thought better of it. @throws what cannot be read or rendered */
export async function renderFolder(
  format: ExportFormat,
  collection: Collection,
  files: readonly FolderFile[],
  options: CollectionOptions,
  reports: FolderReports,
  progress: Progress<{ message?: string; increment?: number }>,
  token: CancellationToken,
): Promise<Rendered | null> {
  if (format.renderAll) return format.renderAll(collection, options);
  const wanted = new Map(collection.reports.map((report) => [report.label, report]));
  const parts: string[] = [];
  for (const [i, { uri, file }] of files.entries()) {
    const report = wanted.get(file.label);
    if (!report) continue;
    if (token.isCancellationRequested) return null;
    progress.report({ message: l10n.t('{0} of {1}', i + 1, files.length), increment: 100 / files.length });
    // What the list keeps is not enough: each is read anew.
    const { source, analysis } = await reports.read(uri);
    const { only, review } = report;
    const part = await format.render(analysis, {
      ...options,
      source,
      sourceUri: report.uri,
      ...(only ? { only } : {}),
      ...(review ? { review } : {}),
    });
    parts.push(typeof part === 'string' ? part.trim() : new TextDecoder().decode(part));
  }
  return `[\n${parts.join(',\n')}\n]\n`;
}

/** The way from a file to another, encoded; the whole address where they share none. */
export function linkFrom(target: Uri, to: Uri): string {
  if (target.scheme !== to.scheme || target.authority !== to.authority) return to.toString();
  let base = Uri.joinPath(target, '..');
  for (let up = ''; ; up += '../') {
    const way = pathWithin(base, to);
    if (way) return up + way.map(encodeURIComponent).join('/');
    const parent = Uri.joinPath(base, '..');
    if (parent.path === base.path) return to.toString();
    base = parent;
  }
}
