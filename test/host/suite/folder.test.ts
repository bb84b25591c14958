/** A whole folder in a real VS Code: its reports in one list, without what git leaves out, exported together and kept up with. */
import assert from 'node:assert';
import * as vscode from 'vscode';
import { folderCommands } from '../../../src/editor/features/folder/ids';
import { exportCommand } from '../../../src/editor/ids';
import { workspaceFile } from './tools';

const REPORTS: Readonly<Record<string, string>> = {
  '临溪县.md': '# 临溪县2031年政府工作报告\n\n今年要确保新建公园12个。\n',
  '石桥县.md': '# 石桥县2031年政府工作报告\n\n今年力争粮食产量达到77万吨。\n',
  '草稿/旧稿.md': '# 石桥县2031年政府工作报告\n\n今年力争引进项目91个。\n',
  '说明.txt': '今年力争新增床位640张。\n',
};

describe('a whole folder', function () {
  this.timeout(90_000);
  const folder = workspaceFile('各县');
  const target = workspaceFile('各县.csv');
  const write = (file: vscode.Uri, text: string): Thenable<void> =>
    vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  const page = workspaceFile('各县.html');
  const exported = async (format: string, file: vscode.Uri): Promise<string> => {
    await vscode.commands.executeCommand(exportCommand(format), file);
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  };
  const table = (): Promise<string> => exported('csv', target);
  const remove = async (file: vscode.Uri): Promise<void> => {
    await vscode.workspace.fs.delete(file, { recursive: true }).then(undefined, () => undefined);
  };

  before(async () => {
    for (const [path, text] of Object.entries(REPORTS)) await write(vscode.Uri.joinPath(folder, path), text);
    await write(vscode.Uri.joinPath(folder, '.gitignore'), '草稿/\n');
  });
  after(async () => {
    await vscode.commands.executeCommand(folderCommands.close);
    await remove(folder);
    await remove(target);
    await remove(page);
  });

  it('is read at once, each report with its file', async () => {
    await vscode.commands.executeCommand(folderCommands.analyze, folder);
    const rows = (await table()).split('\r\n');
    assert.ok(
      rows.some((row) => row.includes('临溪县') && row.includes('公园')),
      rows.join('\n'),
    );
    assert.ok(rows.some((row) => row.includes('石桥县') && row.includes('粮食产量')));
    assert.ok(!rows.some((row) => row.includes('91')), 'what .gitignore names is left out');
    assert.ok(!rows.some((row) => row.includes('640')), 'a text file is read on wish alone');
  });

  it('is one page, each row linked to its report', async () => {
    const text = await exported('html', page);
    const link = `${encodeURIComponent('各县')}/${encodeURIComponent('石桥县.md')}#L3`;
    for (const part of ['临溪县.md</h2>', `href="${link}"`, '粮食产量']) assert.ok(text.includes(part), part);
  });

  it('keeps up with its files', async () => {
    await write(vscode.Uri.joinPath(folder, '临溪县.md'), '# 临溪县2031年政府工作报告\n\n今年要确保新建公园15个。\n');
    await write(vscode.Uri.joinPath(folder, '南浦县.md'), '# 南浦县2031年政府工作报告\n\n今年要改造泵站23座。\n');
    let text = '';
    for (const end = Date.now() + 30_000; !(text.includes('公园15个') && text.includes('泵站'));) {
      assert.ok(Date.now() < end, `the list stayed as it was:\n${text}`);
      await new Promise((resolve) => setTimeout(resolve, 300));
      text = await table();
    }
    assert.ok(!text.includes('公园12个'), text);
  });

  it('gives way to the open report again', async () => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, '石桥县.md'));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand(folderCommands.close);
    const text = await table();
    assert.ok(text.includes('77') && !text.includes('泵站'), text);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });
});
