/** Exports the commitments of the active report, or of a folder's reports, to a file or to the clipboard. */
import {
  commands as vscodeCommands,
  env,
  l10n,
  Uri,
  window,
  type ExtensionContext,
  type Memento,
  type TextDocument,
} from 'vscode';
import type { ExportDescription, ExportFormat, ExportOptions } from '../../../exports';
import { columnsFor } from '../../../exports/columns';
import { descriptions } from '../../../exports/descriptions';
import { markdown } from '../../../exports/markdown';
import type { ReviewNote } from '../../../exports/types';
import type { ReportAnalysis } from '../../../model';
import type { ActiveReport } from '../../active-report';
import { todayOf, type Analyses } from '../../analyses';
import { fileName } from '../../file-name';
import { commands, exportCommand } from '../../ids';
import { readersLanguage } from '../../language';
import { loadPart } from '../../parts';
import type { FolderReports } from '../folder/reports';
import type { FolderState } from '../folder/types';
import type { PanelRows, RowIds } from '../panel';
import type { ReviewMarks } from '../review';
import { recall, remember, type Choices } from './choices';
import { ask, type Counts } from './dialog';
import { collectionOf, countIds, renderFolder, uncheckedOfAll } from './folder';
import { askTarget, writeExport } from './target';

/** What is exported. */
type Matter =
  | {
      readonly type: 'report';
      readonly document: TextDocument;
      readonly analysis: ReportAnalysis;
      readonly notes: ReadonlyMap<string, ReviewNote>;
    }
  | { readonly type: 'folder'; readonly state: FolderState };

export function activate(
  context: ExtensionContext,
  analyses: Analyses,
  active: ActiveReport,
  rows: PanelRows,
  review: ReviewMarks,
  folder: FolderReports,
): void {
  const { globalState, extensionUri } = context;
  const report = async (): Promise<Matter | null> => {
    const { document } = active;
    const analysis = document && (await analyses.current(document));
    return document && analysis
      ? { type: 'report', document, analysis, notes: review.notes(document, analysis) }
      : null;
  };
  /** What the panel lists; `undefined` where that has been told to be nothing yet. */
  const matter = async (): Promise<Matter | undefined> => {
    const { state } = folder;
    if (state && state.waiting > 0) {
      void window.showInformationMessage(
        l10n.t('The folder is still being read: {0} of {1} files are left.', state.waiting, state.files.length),
      );
      return undefined;
    }
    const found = state ? { type: 'folder' as const, state } : await report();
    if (!found)
      void window.showInformationMessage(l10n.t('Open a report in Markdown first: there is nothing to export.'));
    return found ?? undefined;
  };
  const register = (id: string, run: (...args: unknown[]) => Promise<void>): void => {
    context.subscriptions.push(vscodeCommands.registerCommand(id, run));
  };
  /** Where the last export of a report or folder went, for “export again”. */
  const targets = new Map<string, { readonly format: string; readonly target: Uri }>();

  const exportAs = async (given: Matter, choices: Choices, to?: Uri): Promise<void> => {
    const description = descriptions.find(({ id }) => id === choices.format);
    if (!description) return;
    const alone = given.type === 'folder' && choices.scope === 'report';
    const what = alone ? ((await report()) ?? given) : given;
    const only = onlyOf(what, choices, rows);
    const count = countOf(what, only);
    if (count === 0 && (what.type === 'folder' || !wholeReport.has(description.id))) {
      void window.showInformationMessage(l10n.t('{0} holds no commitments: there is nothing to export.', nameOf(what)));
      return;
    }
    const target = to ?? (await askTarget(nameOf(what).replace(/\.[^.]+$/, ''), folderOf(what), description));
    if (!target) return;
    await remember(globalState, choices);
    targets.set(keyOf(what), { format: description.id, target });
    await writeExport(target, count, async (progress, token) => {
      const format = await formatOf(extensionUri, description);
      if (what.type === 'report') {
        const ids = only?.get(null);
        return format.render(what.analysis, {
          ...optionsFor(what.document, choices),
          ...(only ? { only: ids ?? new Set() } : {}),
          ...(what.notes.size > 0 ? { review: what.notes } : {}),
        });
      }
      const collection = collectionOf(what.state, only, target);
      return renderFolder(format, collection, what.state.files, commonOptions(choices), folder, progress, token);
    });
  };

  for (const { id } of descriptions) {
    register(exportCommand(id), async (to?: unknown) => {
      const what = await matter();
      if (what) await exportAs(what, { ...recall(globalState), format: id }, to instanceof Uri ? to : undefined);
    });
  }
  register(commands.export, async () => {
    const what = await matter();
    if (!what) return;
    const open = what.type === 'folder' ? await report() : null;
    const counts: Counts = {
      all: countOf(what, null),
      shown: countIds(rows.shown()),
      selected: countIds(rows.selected()),
      unchecked: countOf(what, uncheckedIn(what)),
      report: open ? countOf(open, null) : 0,
    };
    const before = recall(globalState);
    // Who has selected rows or set a filter since last time is asked about the rows at hand.
    const scope = counts[before.scope] > 0 ? before.scope : 'all';
    const folded = what.type === 'folder';
    const choices = await ask(
      l10n.t('Export the commitments of {0}', nameOf(what)),
      { ...before, scope },
      {
        counts,
        columns: columnsFor({ files: folded, ...(isReviewed(what) ? { review: true } : {}) }),
        folder: folded,
      },
    );
    if (choices) await exportAs(what, choices);
  });
  register(commands.exportAgain, async () => {
    const what = await matter();
    const last = what && targets.get(keyOf(what));
    if (what && last) await exportAs(what, { ...recall(globalState), format: last.format }, last.target);
    else if (what) await vscodeCommands.executeCommand(commands.export);
  });
  register(commands.copyTable, async () => {
    const what = await matter();
    if (what) await copyTable(what, globalState);
  });
}

async function copyTable(what: Matter, memory: Memento): Promise<void> {
  const choices = recall(memory);
  const text =
    what.type === 'report'
      ? markdown.render(what.analysis, optionsFor(what.document, choices))
      : markdown.renderAll?.(collectionOf(what.state, null, Uri.file('/')), commonOptions(choices));
  await env.clipboard.writeText(text ?? '');
  window.setStatusBarMessage(l10n.t('Copied: {0}', l10n.t('{0} commitments', countOf(what, null))), 3000);
}

async function formatOf(extensionUri: Uri, { id }: ExportDescription): Promise<ExportFormat> {
  const format =
    (await loadPart(extensionUri, 'engine')).textFormats.find((candidate) => candidate.id === id) ??
    (await loadPart(extensionUri, 'office')).formats.find((candidate) => candidate.id === id);
  if (!format) throw new Error(`no format is called ${id}`);
  return format;
}

/** Ids of the commitments that are not checked as they stand. */
function uncheckedIn(what: Matter): RowIds {
  if (what.type === 'folder') return uncheckedOfAll(what.state);
  const ids = what.analysis.commitments.map(({ id }) => id);
  return new Map([[null, new Set(ids.filter((id) => what.notes.get(id)?.state !== 'checked'))]]);
}

function onlyOf(what: Matter, { scope }: Choices, rows: PanelRows): RowIds | null {
  switch (scope) {
    case 'shown':
      return rows.shown();
    case 'selected':
      return rows.selected();
    case 'unchecked':
      return uncheckedIn(what);
    default:
      return null;
  }
}

function countOf(what: Matter, only: RowIds | null): number {
  const reports =
    what.type === 'report'
      ? [{ key: null, analysis: what.analysis }]
      : what.state.files.flatMap(({ file, kept }) => (kept ? [{ key: file.uri, analysis: kept.analysis }] : []));
  return reports.reduce(
    (sum, { key, analysis }) =>
      sum + analysis.commitments.filter(({ id }) => !only || only.get(key)?.has(id) === true).length,
    0,
  );
}

const isReviewed = (what: Matter): boolean =>
  what.type === 'report' ? what.notes.size > 0 : what.state.files.some(({ notes }) => notes.size > 0);

const nameOf = (what: Matter): string => (what.type === 'report' ? fileName(what.document.uri) : what.state.name);

const keyOf = (what: Matter): string => (what.type === 'report' ? what.document.uri.toString() : 'folder');

/** Beside the report; an untitled one, and a folder's list, go to the first folder of the workspace. */
const folderOf = (what: Matter): Uri | null =>
  what.type === 'report' && !what.document.isUntitled ? Uri.joinPath(what.document.uri, '..') : null;

/** Formats that say more of a report than its commitments. */
const wholeReport = new Set(['html', 'json', 'jsonld']);

const commonOptions = ({ language, columns }: Choices) => ({
  language: language ?? readersLanguage(),
  today: todayOf(),
  ...(columns ? { columns } : {}),
});

const optionsFor = (document: TextDocument, choices: Choices): ExportOptions => ({
  ...commonOptions(choices),
  source: document.getText(),
  sourceUri: encodeURIComponent(fileName(document.uri)),
});
