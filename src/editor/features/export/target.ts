/** Where an export goes, and how it gets there. */
import {
  commands as vscodeCommands,
  env,
  l10n,
  ProgressLocation,
  Uri,
  window,
  workspace,
  type CancellationToken,
  type Progress,
} from 'vscode';
import type { ExportDescription, Rendered } from '../../../exports';
import { fileName } from '../../file-name';
import { writeWhole } from '../../write-whole';

/** @param name of the report or folder, without an ending. @param folder where the file is offered to go; the first of the workspace where it is `null` */
export function askTarget(name: string, folder: Uri | null, format: ExportDescription): Thenable<Uri | undefined> {
  const file = `${name}.${l10n.t('commitments')}.${format.extension}`;
  const base = folder ?? workspace.workspaceFolders?.[0]?.uri;
  return window.showSaveDialog({
    defaultUri: base ? Uri.joinPath(base, file) : Uri.file(`/${file}`),
    filters: { [format.label]: [format.extension] },
    title: l10n.t('Export as {0}', format.label),
  });
}

type Render = (
  progress: Progress<{ message?: string; increment?: number }>,
  token: CancellationToken,
) => Promise<Rendered | null>;

/** Renders and writes, with a progress that can be cancelled; tells what became of it. @param count how many commitments go out */
export async function writeExport(target: Uri, count: number, render: Render): Promise<void> {
  const options = {
    location: ProgressLocation.Notification,
    title: l10n.t('Exporting to {0}', fileName(target)),
    cancellable: true,
  };
  const written = await window.withProgress(options, async (progress, token) => {
    try {
      const rendered = await render(progress, token);
      if (rendered === null || token.isCancellationRequested) return false;
      await writeWhole(target, typeof rendered === 'string' ? new TextEncoder().encode(rendered) : rendered);
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void window.showErrorMessage(l10n.t('{0} could not be written: {1}', fileName(target), reason));
      return false;
    }
  });
  if (!written) return;
  const open = l10n.t('Open');
  // Not awaited: who calls the command need not wait until somebody has read the message.
  void window
    .showInformationMessage(l10n.t('{0} commitments were exported to {1}.', count, fileName(target)), open)
    .then((answer) => (answer === open ? openFile(target) : undefined));
}

/** Text opens here, a workbook or a page in the program that the desktop has for it. */
async function openFile(target: Uri): Promise<void> {
  if (/\.(?:xlsx|docx|html)$/.test(target.path)) await env.openExternal(target);
  else await vscodeCommands.executeCommand('vscode.open', target);
}
