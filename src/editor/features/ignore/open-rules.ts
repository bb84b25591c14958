/** Opens the file of rules, or a draft of one. */
import { l10n, Position, Uri, window, workspace } from 'vscode';
import { folderName } from '../review/home';
import { rulesFile } from './ids';
import type { RulesStore } from './rules-store';

/** Opens the rules of the active report's folder; where there are none yet, a draft of them. */
export async function openRules(rules: RulesStore): Promise<void> {
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
