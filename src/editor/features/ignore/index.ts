/** Commands and quick fixes that leave a finding or a mark alone; each can be undone. */
import {
  CodeActionKind,
  commands as vscodeCommands,
  l10n,
  languages,
  window,
  workspace,
  type ExtensionContext,
  type TextDocument,
} from 'vscode';
import { withIgnore, withoutIgnore } from '../../../review/rules/edit';
import type { DocumentAnalyses } from '../../analyses';
import { isReport } from '../../analyses';
import { showFindings } from './findings';
import { fixes } from './fixes';
import { ignoreCommands, rulesFile } from './ids';
import { openRules } from './open-rules';
import { ignorableAt, ignoreOf, type Ignorable } from './pointed';
import type { RulesStore } from './rules-store';
import { switchEdit } from './switch-edit';

export function activate(context: ExtensionContext, analyses: DocumentAnalyses, rules: RulesStore): void {
  const { subscriptions } = context;
  const register = (id: string, run: (target?: Ignorable) => unknown): void => {
    subscriptions.push(
      vscodeCommands.registerCommand(id, (target?: unknown) => run(isIgnorable(target) ? target : undefined)),
    );
  };
  for (const scope of ['place', 'document', 'everywhere'] as const)
    register(ignoreCommands[scope], (target) => ignore(analyses, rules, scope, target));
  register(ignoreCommands.inline, (target) => insertSwitch(analyses, target));
  register(ignoreCommands.openRules, () => openRules(rules));
  subscriptions.push(
    showFindings(analyses),
    rules.onDidChange((folder) =>
      analyses.again(({ uri }) => workspace.getWorkspaceFolder(uri)?.uri.toString() === folder.toString()),
    ),
    languages.registerCodeActionsProvider({ language: 'markdown' }, fixes(analyses, rules), {
      providedCodeActionKinds: [CodeActionKind.QuickFix],
    }),
  );
}

const isIgnorable = (value: unknown): value is Ignorable =>
  typeof value === 'object' && value !== null && 'what' in value && 'span' in value;

/** What the caret stands in, and its report; tells where there is nothing. */
async function pointed(analyses: DocumentAnalyses, target?: Ignorable) {
  const editor = window.activeTextEditor;
  const document = editor?.document;
  const analysis = document && isReport(document) ? await analyses.current(document) : undefined;
  if (!editor || !document || !analysis) return undefined;
  const source = document.getText();
  const found = target ?? ignorableAt(analysis, source, document.offsetAt(editor.selection.active));
  if (found) return { document, source, target: found };
  window.setStatusBarMessage(l10n.t('There is no mark and no finding here.'), 3000);
  return undefined;
}

async function ignore(
  analyses: DocumentAnalyses,
  rules: RulesStore,
  scope: 'place' | 'document' | 'everywhere',
  given?: Ignorable,
): Promise<void> {
  const at = await pointed(analyses, given);
  if (!at) return;
  const { document, source, target } = at;
  const path = rules.pathOf(document);
  if (path === null) {
    void window.showInformationMessage(
      l10n.t(
        'This report lies in no folder of the workspace, so that no rule can name it. A comment in the report can.',
      ),
    );
    return;
  }
  const entry = ignoreOf(target, scope, source, path);
  try {
    if (!(await rules.edit(document, (text) => withIgnore(text, entry)))) {
      await cannotEdit(rules, document);
      return;
    }
  } catch (error) {
    void window.showErrorMessage(
      l10n.t('{0} could not be written: {1}', rulesFile, error instanceof Error ? error.message : String(error)),
    );
    return;
  }
  const undo = l10n.t('Undo');
  const open = l10n.t('Open Rules');
  const said = target.check ?? target.text.replace(/\s+/g, ' ').slice(0, 40);
  void window.showInformationMessage(l10n.t('Ignored: {0}', said), undo, open).then(async (answer) => {
    if (answer === undo && !(await rules.edit(document, (text) => withoutIgnore(text, entry))))
      void window.showInformationMessage(l10n.t('The rule is no longer there: nothing was changed.'));
    if (answer === open) await openRules(rules);
  });
}

async function cannotEdit(rules: RulesStore, document: TextDocument): Promise<void> {
  const open = l10n.t('Open');
  const file = rules.fileFor(document);
  const answer = await window.showWarningMessage(
    l10n.t('{0} cannot be understood or is a link. It stays as it is; mend it first.', rulesFile),
    open,
  );
  if (answer === open && file) await vscodeCommands.executeCommand('vscode.open', file);
}

/** Undone as any edit is. */
async function insertSwitch(analyses: DocumentAnalyses, given?: Ignorable): Promise<void> {
  const at = await pointed(analyses, given);
  if (!at) return;
  const edit = switchEdit(at.document, at.target);
  if (edit) await workspace.applyEdit(edit);
  else void window.showInformationMessage(l10n.t('A comment inside the front matter would break it; use a rule.'));
}
