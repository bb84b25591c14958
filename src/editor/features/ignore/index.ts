/** Findings in the Problems panel, and commands and quick fixes that leave a finding or a mark alone; each can be undone. */
import {
  CodeAction,
  CodeActionKind,
  CodeActionTriggerKind,
  commands as vscodeCommands,
  Diagnostic,
  DiagnosticSeverity,
  l10n,
  languages,
  Position,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type CodeActionProvider,
  EndOfLine,
  type ExtensionContext,
  type TextDocument,
} from 'vscode';
import type { Finding } from '../../../model';
import { withIgnore, withoutIgnore } from '../../../review/rules/edit';
import type { DocumentAnalyses } from '../../analyses';
import { isReport } from '../../analyses';
import { rangeOf } from '../../ranges';
import { folderName } from '../review/home';
import { ignoreCommands, rulesFile } from './ids';
import { ignorableAt, ignoreOf, ofFinding, switchFor, type Ignorable } from './pointed';
import type { RulesStore } from './rules-store';

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

function switchEdit(document: TextDocument, { span }: Ignorable): WorkspaceEdit | null {
  const source = document.getText();
  // Front matter holds no comments of HTML.
  if (/^\ufeff?---\r?\n/.test(source) && span.start < source.indexOf('\n---', 3)) return null;
  const { line } = document.positionAt(span.start);
  const lines = source.split(/\r\n|\r|\n/);
  const place = switchFor(lines, line, document.eol === EndOfLine.CRLF ? '\r\n' : '\n');
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, new Position(place.line, place.character), place.text);
  return edit;
}

/** Opens the rules of the active report's folder; where there are none yet, a draft of them. */
async function openRules(rules: RulesStore): Promise<void> {
  const document = window.activeTextEditor?.document;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const file = (document && rules.fileFor(document)) ?? (folder ? Uri.joinPath(folder, folderName, rulesFile) : null);
  if (!file) {
    void window.showInformationMessage(l10n.t('Open a folder first: rules are kept in it.'));
    return;
  }
  const there = await workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
  const opened = await workspace.openTextDocument(there ? file : file.with({ scheme: 'untitled' }));
  const editor = await window.showTextDocument(opened);
  if (!there && opened.getText() === '') await editor.edit((edit) => edit.insert(new Position(0, 0), draft));
}

const draft = `version: 1
# 固定说法，其中的数字与名称不标注 / set phrases in which nothing is marked
terms: []
# 自有指标 / metrics: { name, also: [] }
metrics: []
# 自有名称 / names: { text, type: person | organization | place | event | document | programme, full }
names: []
# 忽略 / ignore: { text, what: figure | name | period | commitment | finding, check, document, before, after }
ignore: []
`;

function fixes(analyses: DocumentAnalyses, rules: RulesStore): CodeActionProvider {
  return {
    provideCodeActions(document, range, { diagnostics, triggerKind }) {
      const analysis = isReport(document) ? analyses.latest(document) : undefined;
      if (!analysis) return [];
      const source = document.getText();
      const ours = analysis.findings.filter((finding) =>
        diagnostics.some((each) => each.code === finding.check && each.range.isEqual(rangeOf(document, finding))),
      );
      const targets = ours.map((finding) => ({
        target: ofFinding(source, finding),
        diagnostic: diagnostics.find((each) => each.range.isEqual(rangeOf(document, finding))),
      }));
      // No light bulb at every figure: what is no problem is offered to who asks.
      const mark =
        triggerKind === CodeActionTriggerKind.Invoke && ours.length === 0
          ? ignorableAt(analysis, source, document.offsetAt(range.start))
          : undefined;
      if (mark) targets.push({ target: mark, diagnostic: undefined });
      return targets.flatMap(({ target, diagnostic }) => actionsFor(document, target, diagnostic, rules));
    },
  };
}

function actionsFor(
  document: TextDocument,
  target: Ignorable,
  diagnostic: Diagnostic | undefined,
  rules: RulesStore,
): CodeAction[] {
  const shown = target.check ?? target.text.replace(/\s+/g, ' ').slice(0, 20);
  const titles: [title: string, command: string][] =
    rules.pathOf(document) === null
      ? []
      : [
          [l10n.t('Ignore “{0}” here', shown), ignoreCommands.place],
          [l10n.t('Ignore “{0}” in this report', shown), ignoreCommands.document],
          [l10n.t('Ignore “{0}” everywhere', shown), ignoreCommands.everywhere],
        ];
  const actions = titles.map(([title, command]) => {
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    action.command = { title, command, arguments: [target] };
    return action;
  });
  const edit = switchEdit(document, target);
  if (edit) {
    const inline = new CodeAction(l10n.t('Mark nothing in this line (comment)'), CodeActionKind.QuickFix);
    inline.edit = edit;
    actions.push(inline);
  }
  if (diagnostic) for (const action of actions) action.diagnostics = [diagnostic];
  return actions;
}

/** Each document's own findings, replaced as a whole when it has been read again. */
function showFindings(analyses: DocumentAnalyses) {
  const collection = languages.createDiagnosticCollection('reportAnnotator');
  const show = (document: TextDocument): void => {
    const state = analyses.state(document);
    if (state?.type === 'pending') return;
    if (state?.type === 'ready')
      collection.set(
        document.uri,
        state.analysis.findings.map((finding) => diagnosticOf(document, finding)),
      );
    else collection.delete(document.uri);
  };
  const listener = analyses.onDidChange(show);
  return {
    dispose(): void {
      listener.dispose();
      collection.dispose();
    },
  };
}

const severities: Record<Finding['severity'], DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

function messageOf({ check, facts, message }: Finding): string {
  switch (check) {
    case 'front-matter':
      return l10n.t('The front matter is no valid YAML, so that other tools may refuse it: {0}', ...facts);
    case 'name-variants':
      return l10n.t('“{0}” stands once, “{1}” {2} times: likely a typing error.', ...facts);
    default:
      return message;
  }
}

function diagnosticOf(document: TextDocument, finding: Finding): Diagnostic {
  const range = rangeOf(document, finding);
  const diagnostic = new Diagnostic(range, messageOf(finding), severities[finding.severity]);
  diagnostic.source = l10n.t('Report Annotator');
  diagnostic.code = finding.check;
  return diagnostic;
}
