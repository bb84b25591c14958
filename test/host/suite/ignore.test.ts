/** Findings in the Problems panel, and marks that are left alone by rule or by comment, each undone. */
import assert from 'node:assert';
import * as vscode from 'vscode';
import type { ReportAnnotatorApi } from '../../../src/editor/api';
import { ignoreCommands } from '../../../src/editor/features/ignore/ids';
import { eventually, placeOf, workspaceFile } from './tools';

describe('ignoring', function () {
  this.timeout(60_000);
  const folder = workspaceFile('.report-annotator');
  const rules = workspaceFile('.report-annotator/rules.yaml');
  let api: ReportAnnotatorApi;
  let document: vscode.TextDocument;
  let editor: vscode.TextEditor;

  const figures = async (): Promise<string[]> =>
    ((await api.analysisOf(document.uri))?.quantities ?? []).map(({ text }) => text);
  const put = (words: string): void => {
    const at = placeOf(document, words);
    editor.selection = new vscode.Selection(at, at);
  };
  const clear = async (): Promise<void> => {
    for (const each of [folder, workspaceFile('ignored.md')])
      await vscode.workspace.fs.delete(each, { recursive: true }).then(undefined, () => undefined);
  };
  const until = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
    for (const end = Date.now() + 20_000; !(await holds());) {
      if (Date.now() > end) throw new Error(`did not happen: ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  before(async () => {
    await clear();
    const text = '---\na: [\n---\n\n新建公园12个，新建学校3所。\n';
    await vscode.workspace.fs.writeFile(workspaceFile('ignored.md'), new TextEncoder().encode(text));
    document = await vscode.workspace.openTextDocument(workspaceFile('ignored.md'));
    editor = await vscode.window.showTextDocument(document);
    const extension = vscode.extensions.getExtension<ReportAnnotatorApi>('report-annotator.report-annotator');
    assert.ok(extension);
    api = await extension.activate();
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await clear();
  });

  it('has findings in the Problems panel, with a quick fix', async () => {
    const [problem] = await eventually('a problem', () => {
      const found = vscode.languages.getDiagnostics(document.uri).filter(({ code }) => code === 'front-matter');
      return found.length > 0 && found;
    });
    assert.ok(problem);
    let titles: readonly string[] = [];
    // The list of problems reaches the window a little later than this host.
    await until('a quick fix', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        problem.range,
        vscode.CodeActionKind.QuickFix.value,
      );
      titles = actions.map(({ title }) => title);
      return titles.length > 0;
    });
    assert.ok(titles.includes('Ignore “front-matter” in this report'), titles.join('; '));
  });

  it('ignores a wording by a rule, and a rule that is taken out again counts no more', async () => {
    assert.deepEqual(await figures(), ['12个', '3所']);
    put('12个');
    await vscode.commands.executeCommand(ignoreCommands.everywhere);
    await until('the figure is left alone', async () => (await figures()).join() === '3所');
    assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(rules)), /12个/);
    // Written and not deleted: a watcher may take a file that came and went at once for none.
    await vscode.workspace.fs.writeFile(rules, new TextEncoder().encode('version: 1\n'));
    await until('the figure is back', async () => (await figures()).length === 2);
  });

  it('tells of what is wrong in the rules and leaves the file alone', async () => {
    const broken = 'terms: [';
    await vscode.workspace.fs.writeFile(rules, new TextEncoder().encode(broken));
    await eventually('a problem', () => vscode.languages.getDiagnostics(rules).length > 0);
    put('12个');
    void vscode.commands.executeCommand(ignoreCommands.everywhere);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(rules)), broken);
    await vscode.workspace.fs.delete(rules);
  });

  it('writes a comment that undo takes away', async () => {
    put('12个');
    await vscode.commands.executeCommand(ignoreCommands.inline);
    assert.ok(document.getText().includes('<!-- report-annotator-disable-next-line -->\n新建公园'));
    assert.deepEqual(await figures(), []);
    await vscode.commands.executeCommand('undo');
    assert.deepEqual(await figures(), ['12个', '3所']);
  });
});
