/** Exports the commitments of the active report to a file or to the clipboard. */
import {
  commands as vscodeCommands,
  env,
  l10n,
  ProgressLocation,
  Uri,
  window,
  workspace,
  type CancellationToken,
  type ExtensionContext,
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
import { writeWhole } from '../../write-whole';
import type { PanelRows } from '../panel';
import type { ReviewMarks } from '../review';
import { recall, remember, type Choices, type Scope } from './choices';
import { ask } from './dialog';

export function activate(
  context: ExtensionContext,
  analyses: Analyses,
  active: ActiveReport,
  rows: PanelRows,
  review: ReviewMarks,
): void {
  const { globalState, extensionUri } = context;
  const withReport =
    <A extends unknown[]>(run: (document: TextDocument, analysis: ReportAnalysis, ...args: A) => Promise<void>) =>
    async (...args: A): Promise<void> => {
      const { document } = active;
      const analysis = document && (await analyses.current(document));
      if (!document || !analysis) {
        void window.showInformationMessage(l10n.t('Open a report in Markdown first: there is nothing to export.'));
        return;
      }
      await run(document, analysis, ...args);
    };
  const register = (id: string, run: (...args: never[]) => Promise<void>): void => {
    context.subscriptions.push(vscodeCommands.registerCommand(id, run));
  };
  /** Where the last export of a document went, for “export again”. */
  const targets = new Map<string, { readonly format: string; readonly target: Uri }>();

  const exportAs = async (
    document: TextDocument,
    analysis: ReportAnalysis,
    choices: Choices,
    to?: Uri,
  ): Promise<void> => {
    const description = descriptions.find(({ id }) => id === choices.format);
    if (!description) return;
    const notes = review.notes(document, analysis);
    const only = choices.scope === 'unchecked' ? uncheckedIn(analysis, notes) : onlyOf(choices.scope, rows);
    const count = analysis.commitments.filter(({ id }) => only?.has(id) ?? true).length;
    if (count === 0 && !wholeReport.has(description.id)) {
      void window.showInformationMessage(
        l10n.t('{0} holds no commitments: there is nothing to export.', fileName(document.uri)),
      );
      return;
    }
    const target = to ?? (await askTarget(document, description));
    if (!target) return;
    await remember(globalState, choices);
    targets.set(document.uri.toString(), { format: description.id, target });
    const options = {
      ...optionsFor(document, choices),
      ...(only ? { only } : {}),
      ...(notes.size > 0 ? { review: notes } : {}),
    };
    const written = await window.withProgress(
      {
        location: ProgressLocation.Notification,
        title: l10n.t('Exporting to {0}', fileName(target)),
        cancellable: true,
      },
      (_progress, token) => write(extensionUri, description, analysis, options, target, token),
    );
    if (!written) return;
    const open = l10n.t('Open');
    // Not awaited: who calls the command need not wait until somebody has read the message.
    void window
      .showInformationMessage(l10n.t('{0} commitments were exported to {1}.', count, fileName(target)), open)
      .then((answer) => (answer === open ? openFile(target) : undefined));
  };

  for (const { id } of descriptions) {
    register(
      exportCommand(id),
      withReport((document, analysis, to?: unknown) =>
        exportAs(document, analysis, { ...recall(globalState), format: id }, to instanceof Uri ? to : undefined),
      ),
    );
  }
  register(
    commands.export,
    withReport(async (document, analysis) => {
      const counts = {
        all: analysis.commitments.length,
        shown: rows.shown().size,
        selected: rows.selected().size,
        unchecked: uncheckedIn(analysis, review.notes(document, analysis)).size,
      };
      const before = recall(globalState);
      // Who has selected rows or set a filter since last time is asked about the rows at hand.
      const scope = counts[before.scope] > 0 ? before.scope : 'all';
      const title = l10n.t('Export the commitments of {0}', fileName(document.uri));
      const notes = review.notes(document, analysis);
      const columns = columnsFor(notes.size > 0 ? { review: notes } : {});
      const choices = await ask(title, { ...before, scope }, counts, columns);
      if (choices) await exportAs(document, analysis, choices);
    }),
  );
  register(
    commands.exportAgain,
    withReport(async (document, analysis) => {
      const last = targets.get(document.uri.toString());
      if (!last) await vscodeCommands.executeCommand(commands.export);
      else await exportAs(document, analysis, { ...recall(globalState), format: last.format }, last.target);
    }),
  );
  register(
    commands.copyTable,
    withReport(async (document, analysis) => {
      await env.clipboard.writeText(markdown.render(analysis, optionsFor(document, recall(globalState))));
      window.setStatusBarMessage(l10n.t('Copied: {0}', l10n.t('{0} commitments', analysis.commitments.length)), 3000);
    }),
  );
}

/** Renders and writes. @returns whether the file was written; a failure has been told. */
async function write(
  extensionUri: Uri,
  description: ExportDescription,
  analysis: ReportAnalysis,
  options: ExportOptions,
  target: Uri,
  token: CancellationToken,
): Promise<boolean> {
  try {
    const format = await formatOf(extensionUri, description);
    const rendered = await format.render(analysis, options);
    if (token.isCancellationRequested) return false;
    await writeWhole(target, typeof rendered === 'string' ? new TextEncoder().encode(rendered) : rendered);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('{0} could not be written: {1}', fileName(target), reason));
    return false;
  }
}

async function formatOf(extensionUri: Uri, { id }: ExportDescription): Promise<ExportFormat> {
  const format =
    (await loadPart(extensionUri, 'engine')).textFormats.find((candidate) => candidate.id === id) ??
    (await loadPart(extensionUri, 'office')).formats.find((candidate) => candidate.id === id);
  if (!format) throw new Error(`no format is called ${id}`);
  return format;
}

/** Ids of the commitments that are not checked as they stand. */
const uncheckedIn = ({ commitments }: ReportAnalysis, notes: ReadonlyMap<string, ReviewNote>): ReadonlySet<string> =>
  new Set(commitments.map(({ id }) => id).filter((id) => notes.get(id)?.state !== 'checked'));

const onlyOf = (scope: Exclude<Scope, 'unchecked'>, rows: PanelRows): ReadonlySet<string> | null =>
  scope === 'all' ? null : scope === 'shown' ? rows.shown() : rows.selected();

const askTarget = (document: TextDocument, format: ExportDescription): Thenable<Uri | undefined> =>
  window.showSaveDialog({
    defaultUri: suggestionFor(document, format),
    filters: { [format.label]: [format.extension] },
    title: l10n.t('Export as {0}', format.label),
  });

/** Formats that say more of a report than its commitments. */
const wholeReport = new Set(['html', 'json', 'jsonld']);

/** Text opens here, a workbook or a page in the program that the desktop has for it. */
async function openFile(target: Uri): Promise<void> {
  if (/\.(?:xlsx|docx|html)$/.test(target.path)) await env.openExternal(target);
  else await vscodeCommands.executeCommand('vscode.open', target);
}

/** Beside the report; an untitled one goes to the first folder of the workspace. */
function suggestionFor(document: TextDocument, format: ExportDescription): Uri {
  const base = fileName(document.uri).replace(/\.[^.]+$/, '');
  const file = `${base}.${l10n.t('commitments')}.${format.extension}`;
  if (!document.isUntitled) return Uri.joinPath(document.uri, '..', file);
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return folder ? Uri.joinPath(folder, file) : Uri.file(`/${file}`);
}

function optionsFor(document: TextDocument, { language, columns }: Choices): ExportOptions {
  return {
    language: language ?? readersLanguage(),
    source: document.getText(),
    sourceUri: encodeURIComponent(fileName(document.uri)),
    today: todayOf(),
    ...(columns ? { columns } : {}),
  };
}
