/** What the extension does, asked through VS Code's own API, in each extension host. */
import assert from 'node:assert';
import * as vscode from 'vscode';
import type { ReportAnnotatorApi } from '../../../src/editor/api';
import { commands, groupByCommand, settings, section, sortByCommand, views } from '../../../src/editor/ids';
import { cardsAt, eventually, placeOf, workspaceFile as file } from './tools';

const EXTENSION = 'report-annotator.report-annotator';

describe('report annotator', () => {
  let api: ReportAnnotatorApi;
  let document: vscode.TextDocument;
  let editor: vscode.TextEditor;

  const at = (words: string): vscode.Position => placeOf(document, words);
  const hover = (words: string): Promise<string> => cardsAt(document, at(words));
  const selected = (): string => document.getText(editor.selection);

  before(async () => {
    document = await vscode.workspace.openTextDocument(file('report.md'));
    editor = await vscode.window.showTextDocument(document);
    const extension = vscode.extensions.getExtension<ReportAnnotatorApi>(EXTENSION);
    assert.ok(extension, 'the extension is known');
    api = await extension.activate();
  });

  it('runs in a real VS Code', () => {
    const host = typeof process === 'object' && process.versions?.node ? `Node ${process.versions.node}` : 'web worker';
    console.log(`      VS Code ${vscode.version}, ${host}`);
    assert.match(vscode.version, /^1\.\d+\.\d+/);
  });

  it('analyses the open report, and every mention is the text at its place', async () => {
    const analysis = await api.analysisOf(document.uri);
    assert.ok(analysis);
    assert.equal(analysis.document.date, '2024-03-06');
    const text = document.getText();
    for (const mention of [
      ...analysis.quantities,
      ...analysis.periods,
      ...analysis.entities,
      ...analysis.commitments.flatMap((c) => c.mentions),
    ]) {
      assert.equal(text.slice(mention.start, mention.end), mention.text);
    }
    const money = analysis.quantities.find((quantity) => quantity.text.includes('260亿元'));
    assert.deepEqual(
      [money?.min, money?.unit, money?.comparator, money?.role],
      [26_000_000_000, 'CNY', 'gte', 'target'],
    );
  });

  it('reads a figure through its emphasis and through an HTML block', async () => {
    const analysis = await api.analysisOf(document.uri);
    assert.ok(analysis?.quantities.some((quantity) => quantity.text === '80个'));
    assert.ok(!analysis?.quantities.some((quantity) => /640|480/.test(quantity.text)), 'an image address is no prose');
  });

  it('explains a target, a percentage, a period and a name in a hover card', async () => {
    const card = await hover('260亿元');
    assert.match(card, /260/);
    assert.match(card, /26,000,000,000/);
    assert.match(card, /Target/);
    assert.match(await hover('6.5%'), /6\.5/);
    assert.match(await hover('2023年，'), /2023-01-01/);
    assert.match(await hover('周明远'), /周明远/);
  });

  it('says nothing over plain words', async () => {
    assert.equal(await hover('要加快推进'), '');
  });

  it('never renders the report as trusted Markdown', async () => {
    const hostile = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: '确保[投资](command:workbench.action.quit)**<img src=x onerror=alert(1)>增长**到300亿元以上。\n',
    });
    await vscode.window.showTextDocument(hostile);
    const position = hostile.positionAt(hostile.getText().indexOf('300亿') + 1);
    const hovers = await eventually('a card', () =>
      vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', hostile.uri, position),
    );
    for (const content of hovers.flatMap(({ contents }) => contents)) {
      if (typeof content === 'string' || !('isTrusted' in content)) continue;
      assert.notEqual(content.isTrusted, true);
      assert.ok(!content.value.includes('command:workbench'), content.value);
      assert.ok(!content.supportHtml);
    }
    editor = await vscode.window.showTextDocument(document);
  });

  it('goes to the next and the previous figure and target', async () => {
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand(commands.nextFigure);
    const first = selected();
    assert.ok(first);
    await vscode.commands.executeCommand(commands.nextFigure);
    const second = editor.selection;
    await vscode.commands.executeCommand(commands.previousFigure);
    assert.ok(editor.selection.start.isBefore(second.start));
    await vscode.commands.executeCommand(commands.nextTarget);
    const analysis = await api.analysisOf(document.uri);
    const offset = document.offsetAt(editor.selection.start);
    assert.equal(analysis?.quantities.find((quantity) => quantity.start === offset)?.role, 'target');
  });

  it('follows the typing and forgets nothing when it is undone', async () => {
    const before = (await api.analysisOf(document.uri))?.quantities.length ?? 0;
    const changed = new Promise<void>((resolve) => {
      const listener = api.onDidChangeAnalysis((uri) => {
        if (uri.toString() !== document.uri.toString()) return;
        listener.dispose();
        resolve();
      });
    });
    const line = document.lineAt(document.lineCount - 3);
    await editor.edit((edit) => edit.insert(line.range.end, '\n\n确保全区粮食总产量增长17%。\n'));
    await changed;
    assert.equal((await api.analysisOf(document.uri))?.quantities.length, before + 1);
    await vscode.commands.executeCommand('undo');
    assert.equal((await api.analysisOf(document.uri))?.quantities.length, before);
    assert.equal(document.isDirty, false);
  });

  it('keeps its settings apart and takes a change at once', async () => {
    const configuration = vscode.workspace.getConfiguration(section);
    assert.equal(configuration.get(settings.highlights), true);
    await vscode.commands.executeCommand(commands.toggleHighlights);
    await eventually(
      'highlights are off',
      () => vscode.workspace.getConfiguration(section).get(settings.highlights) === false,
    );
    await vscode.commands.executeCommand(commands.toggleHighlights);
    await eventually(
      'highlights are on',
      () => vscode.workspace.getConfiguration(section).get(settings.highlights) === true,
    );
  });

  it('keeps how the panel groups and sorts as a setting', async () => {
    const setting = (name: string): unknown => vscode.workspace.getConfiguration(section).get(name);
    await vscode.commands.executeCommand(groupByCommand('owner'));
    await vscode.commands.executeCommand(sortByCommand('value'));
    await eventually('grouped by owner', () => setting(settings.groupBy) === 'owner');
    await eventually('sorted by value', () => setting(settings.sortBy) === 'value');
    await vscode.commands.executeCommand(groupByCommand('section'));
    await vscode.commands.executeCommand(sortByCommand('position'));
    await eventually('sorted by position', () => setting(settings.sortBy) === 'position');
  });

  it('copies the table of commitments', async () => {
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand(commands.copyTable);
    const table = await vscode.env.clipboard.readText();
    assert.match(table, /260亿元/);
    assert.match(table, /450亿元/);
  });

  it('stays calm in a file without a figure', async () => {
    const empty = await vscode.workspace.openTextDocument(file('empty.md'));
    await vscode.window.showTextDocument(empty);
    const analysis = await api.analysisOf(empty.uri);
    assert.deepEqual([analysis?.quantities.length, analysis?.commitments.length], [0, 0]);
    await vscode.commands.executeCommand(commands.nextFigure);
    editor = await vscode.window.showTextDocument(document);
  });

  it('has its commands and views registered', async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    for (const command of Object.values(commands)) assert.ok(known.has(command), command);
    for (const view of [views.commitments, views.mentions]) assert.ok(known.has(`${view}.focus`), view);
  });
});
