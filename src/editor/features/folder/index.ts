/** “Analyse Folder”: the panel lists all reports of the workspace, or of one folder in it, and keeps up with their files. */
import {
  commands as vscodeCommands,
  l10n,
  ProgressLocation,
  Uri,
  window,
  workspace,
  type ExtensionContext,
  type LogOutputChannel,
} from 'vscode';
import type { Analyses } from '../../analyses';
import { views } from '../../ids';
import type { RulesStore } from '../ignore/rules-store';
import type { ReviewMarks } from '../review';
import type { Scope } from './find';
import { folderCommands, folderContext } from './ids';
import { FolderReports } from './reports';

interface Place {
  readonly name: string;
  readonly scopes: () => readonly Scope[];
}

export function activate(
  context: ExtensionContext,
  analyses: Analyses,
  rules: RulesStore,
  review: ReviewMarks,
  log: LogOutputChannel,
): FolderReports {
  const reports = new FolderReports(analyses, rules, review, log);
  /** What was read last, for reading it again. */
  let last: Place | null = null;
  const read = async (place: Place): Promise<void> => {
    last = place;
    const options = {
      location: ProgressLocation.Notification,
      title: l10n.t('Reading the reports in {0}', place.name),
      cancellable: true,
    };
    try {
      await window.withProgress(options, (progress, token) =>
        reports.open(place.name, place.scopes, token, (done, all) =>
          progress.report({ message: l10n.t('{0} of {1}', done + 1, all), increment: 100 / all }),
        ),
      );
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      void window.showErrorMessage(l10n.t('The folder could not be read: {0}', problem));
    }
  };
  const register = (id: string, run: (from?: unknown) => unknown): void => {
    context.subscriptions.push(vscodeCommands.registerCommand(id, run));
  };
  register(folderCommands.analyze, async (from) => {
    const place = from instanceof Uri ? placeAt(from) : wholeWorkspace();
    if (!place) {
      void window.showInformationMessage(l10n.t('Open a folder first: its reports can then be read all at once.'));
      return;
    }
    void vscodeCommands.executeCommand(`${views.commitments}.focus`);
    await read(place);
  });
  register(folderCommands.refresh, () => last && reports.state && read(last));
  register(folderCommands.close, () => reports.close());
  context.subscriptions.push(
    reports,
    reports.onDidChange(() => void vscodeCommands.executeCommand('setContext', folderContext, reports.state !== null)),
  );
  return reports;
}

function wholeWorkspace(): Place | null {
  const [first] = workspace.workspaceFolders ?? [];
  if (!first) return null;
  return {
    name: workspace.name ?? first.name,
    scopes: () => (workspace.workspaceFolders ?? []).map((folder) => ({ folder, base: folder.uri })),
  };
}

/** A folder of the explorer; `null` where it lies outside the workspace. */
function placeAt(base: Uri): Place | null {
  const folder = workspace.getWorkspaceFolder(base);
  if (!folder) return null;
  const isWhole = folder.uri.toString() === base.toString();
  return { name: isWhole ? folder.name : workspace.asRelativePath(base), scopes: () => [{ folder, base }] };
}
