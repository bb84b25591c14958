/** Tells of a file of marks that cannot be used, and offers what can be done. */
import { commands as vscodeCommands, l10n, window, type ExtensionContext } from 'vscode';
import { fileName } from '../../file-name';
import { setAside } from './mark-file';
import type { ReviewStore, Trouble } from './store';

export function reportTroubles(context: ExtensionContext, store: ReviewStore): void {
  context.subscriptions.push(store.onTrouble((trouble) => void tell(store, trouble)));
}

async function tell(store: ReviewStore, { document, file, what }: Trouble): Promise<void> {
  const name = file.path.split('/').slice(-2).join('/');
  if (what.type === 'unwritable') {
    void window.showErrorMessage(
      l10n.t('The review marks could not be written to {0}: {1} Nothing was changed.', name, sentence(what.problem)),
    );
    return;
  }
  const message =
    what.type === 'newer'
      ? l10n.t('{0} was written by a newer version of Report Annotator. It stays as it is; update the extension.', name)
      : l10n.t('The review marks in {0} cannot be read: {1} The file stays as it is.', name, sentence(what.problem));
  const open = l10n.t('Open');
  const aside = l10n.t('Set It Aside and Start Anew');
  const answer = await window.showWarningMessage(message, open, aside);
  if (answer === open) await vscodeCommands.executeCommand('vscode.open', file);
  if (answer !== aside) return;
  try {
    const kept = await setAside(file, new Date().toISOString());
    void window.showInformationMessage(l10n.t('The old marks are kept in {0}.', fileName(kept)));
    await store.reload(document);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('{0} could not be moved: {1}', name, problem));
  }
}

const sentence = (text: string): string => (/[.。!！?？]$/.test(text) ? text : `${text}.`);
