/** The review through VS Code's own API: ticks, comments, the file beside the workspace, and what is never overwritten. */
import assert from 'node:assert';
import * as vscode from 'vscode';
import { reviewCommands } from '../../../src/editor/features/review/ids';
import { readSidecar, type Sidecar } from '../../../src/review/sidecar';
import { cardsAt, placeOf, workspaceFile } from './tools';

const text = `# 松岭县2031年政府工作报告

今年的主要目标是：地区生产总值增长6.5%左右，新建公园12个，完成投资88亿元以上。

扎实推进松岭新区建设。
`;

const exists = (file: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );

/** A served file system moves a file over another in two steps: for a moment there may be none. */
async function read(file: vscode.Uri): Promise<string> {
  for (const end = Date.now() + 2_000; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

async function until(what: string, holds: () => PromiseLike<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; !(await holds());) {
    if (Date.now() > end) throw new Error(`did not happen: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('review', function () {
  this.timeout(60_000);
  const folder = workspaceFile('.report-annotator');
  const report = workspaceFile('2031/报告.md');
  const file = workspaceFile('.report-annotator/2031/报告.md.json');
  let document: vscode.TextDocument;
  let editor: vscode.TextEditor;

  const marks = async (): Promise<Sidecar['marks']> => {
    if (!(await exists(file))) return [];
    const found = readSidecar(await read(file));
    return found.type === 'ok' ? found.sidecar.marks : [];
  };
  const put = (words: string): void => {
    const at = placeOf(document, words);
    editor.selection = new vscode.Selection(at, at);
  };
  const clear = async (): Promise<void> => {
    for (const each of [folder, workspaceFile('2031')])
      if (await exists(each)) await vscode.workspace.fs.delete(each, { recursive: true });
  };

  before(async () => {
    await clear();
    await vscode.workspace.fs.writeFile(report, new TextEncoder().encode(text));
    document = await vscode.workspace.openTextDocument(report);
    editor = await vscode.window.showTextDocument(document);
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await clear();
  });

  it('ticks the figure at the caret, in a file along the path of the report', async () => {
    put('88亿元');
    await vscode.commands.executeCommand(reviewCommands.check);
    const [mark, ...more] = await marks();
    assert.ok(mark && more.length === 0);
    assert.equal(mark.anchor.quote.exact, '88亿元');
    assert.deepEqual(mark.act, { type: 'verdict', verdict: 'checked' });
    assert.equal(mark.author, null);
    const page = JSON.parse(await read(file)) as { items: { target: { source: string } }[] };
    assert.equal(decodeURIComponent(page.items[0]?.target.source ?? ''), '../../2031/报告.md');
    const names = (await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(file, '..'))).map(([name]) => name);
    assert.deepEqual(names, ['报告.md.json'], 'nothing half written is left');
  });

  it('takes the tick away with the same command, and turns it into a doubt with another', async () => {
    put('88亿元');
    await vscode.commands.executeCommand(reviewCommands.doubt);
    assert.deepEqual(
      (await marks()).map(({ act }) => act),
      [{ type: 'verdict', verdict: 'doubtful' }],
    );
    await vscode.commands.executeCommand(reviewCommands.doubt);
    assert.deepEqual(await marks(), []);
  });

  it('ticks all that is selected, in one write', async () => {
    editor.selection = new vscode.Selection(placeOf(document, '今年'), placeOf(document, '扎实'));
    await vscode.commands.executeCommand(reviewCommands.check);
    assert.deepEqual((await marks()).map(({ anchor }) => anchor.quote.exact).sort(), ['12个', '6.5%', '88亿元']);
  });

  it('shows the tick in the card of its figure', async () => {
    const said = await cardsAt(document, placeOf(document, '88亿元'));
    assert.match(said, /Review.*checked(?:&nbsp;| )·(?:&nbsp;| )\d{4}/);
  });

  it('follows the text and tells the file when it is saved', async () => {
    await editor.edit((edit) => edit.insert(placeOf(document, '完成投资').translate(0, -1), '全县力争累计'));
    await document.save();
    await until('the file knows the new neighbours', async () =>
      (await marks()).some(({ anchor }) => anchor.quote.prefix.includes('力争累计')),
    );
    assert.equal((await marks()).length, 3);
  });

  it('keeps what another window wrote between two ticks', async () => {
    const other = (await read(file)).replace(/"id": "urn:report-annotator:mark:/, '"id": "urn:other:');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(other));
    put('扎实推进');
    await vscode.commands.executeCommand(reviewCommands.check);
    const ids = (await marks()).map(({ id }) => id);
    assert.equal(ids.length, 4);
    assert.ok(ids.some((id) => id.startsWith('urn:other:')));
  });

  it('leaves a damaged and a newer file as they are', async () => {
    const good = await read(file);
    for (const broken of [
      good.replace('"items"', '<<<<<<< HEAD'),
      good.replace('"ra:version": 1', '"ra:version": 9'),
    ]) {
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(broken));
      put('12个');
      await vscode.commands.executeCommand(reviewCommands.check);
      assert.equal(await read(file), broken);
    }
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(good));
  });

  it('takes over what a checkout puts into the place of the file, and that there is none', async () => {
    const mine = await read(file);
    const firstLine = new vscode.Selection(placeOf(document, '松岭县'), placeOf(document, '松岭县'));
    const count = (await marks()).length;
    // A watcher may lose a folder that was taken away and made again: whoever works on the report has its file looked at.
    const said = (): Promise<string> => {
      put(editor.selection.isEqual(firstLine) ? '88亿元' : '松岭县');
      return cardsAt(document, placeOf(document, '88亿元'));
    };
    // Git takes a file away before it writes the other branch's.
    await vscode.workspace.fs.delete(file);
    await until('no mark is left', async () => !(await said()).includes('checked'));
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(mine));
    await until('the marks of the branch are there', async () => (await said()).includes('checked'));
    put('扎实推进');
    await vscode.commands.executeCommand(reviewCommands.doubt);
    assert.equal((await marks()).length, count, 'a verdict took the place of another, and no mark was lost');
  });

  it('keeps the marks of a report that is deleted while it is open, and has them when it is back', async () => {
    const before = (await marks()).length;
    await vscode.workspace.fs.delete(report);
    await until('the file is gone', async () => !(await exists(report)));
    assert.equal((await marks()).length, before);
    await vscode.workspace.fs.writeFile(report, new TextEncoder().encode(document.getText()));
    document = await vscode.workspace.openTextDocument(report);
    editor = await vscode.window.showTextDocument(document);
    put('12个');
    await vscode.commands.executeCommand(reviewCommands.check);
    await until('it is judged as before', async () => (await marks()).length === before - 1);
    await vscode.commands.executeCommand(reviewCommands.check);
    await until('and again', async () => (await marks()).length === before);
  });

  it('moves along when the report is renamed', async () => {
    const renamed = workspaceFile('2031/定稿.md');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(report, renamed);
    assert.ok(await vscode.workspace.applyEdit(edit));
    const moved = workspaceFile('.report-annotator/2031/定稿.md.json');
    await until('the marks have moved', () => exists(moved));
    assert.equal(await exists(file), false);
    const back = new vscode.WorkspaceEdit();
    back.renameFile(renamed, report);
    assert.ok(await vscode.workspace.applyEdit(back));
    await until('the marks are back', () => exists(file));
    document = await vscode.workspace.openTextDocument(report);
    editor = await vscode.window.showTextDocument(document);
  });

  it('writes nothing beside an untitled report', async () => {
    const before = (await vscode.workspace.fs.readDirectory(folder)).length;
    const untitled = await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
    const shown = await vscode.window.showTextDocument(untitled);
    const at = placeOf(untitled, '88亿元');
    shown.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand(reviewCommands.check);
    assert.equal((await vscode.workspace.fs.readDirectory(folder)).length, before);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
