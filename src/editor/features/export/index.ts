/** Exports the commitments of the active report to a file or to the clipboard. */
import {
  commands as vscodeCommands,
  env,
  l10n,
  Uri,
  window,
  workspace,
  type ExtensionContext,
  type TextDocument,
} from 'vscode';
import { formats, type ExportFormat, type ExportOptions } from '../../../exports';
import type { ReportAnalysis } from '../../../model';
import type { ActiveReport } from '../../active-report';
import type { Analyses } from '../../analyses';
import { commands, exportCommand } from '../../ids';

export function activate(context: ExtensionContext, analyses: Analyses, active: ActiveReport): void {
  const withReport =
    (run: (document: TextDocument, analysis: ReportAnalysis) => Promise<void>) => async (): Promise<void> => {
      const { document } = active;
      const analysis = document && (await analyses.current(document));
      if (!document || !analysis) {
        void window.showInformationMessage(l10n.t('Open a report in Markdown first: there is nothing to export.'));
        return;
      }
      await run(document, analysis);
    };
  const register = (id: string, run: () => Promise<void>): void => {
    context.subscriptions.push(vscodeCommands.registerCommand(id, run));
  };
  for (const format of formats) {
    register(
      exportCommand(format.id),
      withReport((document, analysis) => exportAs(format, document, analysis)),
    );
  }
  register(
    commands.export,
    withReport(async (document, analysis) => {
      const picked = await window.showQuickPick(
        formats.map((format) => ({ label: format.label, description: `.${format.extension}`, format })),
        { title: l10n.t('Export the commitments of {0}', nameOf(document.uri)) },
      );
      if (picked) await exportAs(picked.format, document, analysis);
    }),
  );
  register(
    commands.copyTable,
    withReport(async (document, analysis) => {
      const table = formats.find(({ id }) => id === 'markdown');
      if (!table) return;
      const rendered = table.render(analysis, optionsFor(document));
      await env.clipboard.writeText(typeof rendered === 'string' ? rendered : new TextDecoder().decode(rendered));
      window.setStatusBarMessage(l10n.t('Copied: {0}', l10n.t('{0} commitments', analysis.commitments.length)), 3000);
    }),
  );
}

async function exportAs(format: ExportFormat, document: TextDocument, analysis: ReportAnalysis): Promise<void> {
  if (analysis.commitments.length === 0 && format.id !== 'json') {
    void window.showInformationMessage(
      l10n.t('{0} holds no commitments: there is nothing to export.', nameOf(document.uri)),
    );
    return;
  }
  const target = await window.showSaveDialog({
    defaultUri: suggestionFor(document, format),
    filters: { [format.label]: [format.extension] },
    title: l10n.t('Export as {0}', format.label),
  });
  if (!target) return;
  try {
    const rendered = format.render(analysis, optionsFor(document));
    await workspace.fs.writeFile(target, typeof rendered === 'string' ? new TextEncoder().encode(rendered) : rendered);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('{0} could not be written: {1}', nameOf(target), reason));
    return;
  }
  const open = l10n.t('Open');
  const answer = await window.showInformationMessage(
    l10n.t('{0} commitments were exported to {1}.', analysis.commitments.length, nameOf(target)),
    open,
  );
  if (answer === open) await vscodeCommands.executeCommand('vscode.open', target);
}

/** Beside the report; an untitled one goes to the first folder of the workspace. */
function suggestionFor(document: TextDocument, format: ExportFormat): Uri {
  const base = nameOf(document.uri).replace(/\.[^.]+$/, '');
  const file = `${base}.${l10n.t('commitments')}.${format.extension}`;
  if (!document.isUntitled) return Uri.joinPath(document.uri, '..', file);
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return folder ? Uri.joinPath(folder, file) : Uri.file(`/${file}`);
}

function optionsFor(document: TextDocument): ExportOptions {
  return {
    language: env.language.toLowerCase().startsWith('zh') ? 'zh-cn' : 'en',
    source: document.getText(),
    sourceUri: nameOf(document.uri),
  };
}

const nameOf = (uri: Uri): string => uri.path.split('/').at(-1) ?? uri.path;
