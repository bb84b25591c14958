/** What only Node's extension host can be asked: that no connection is tried, no link followed out of the workspace, and nothing of a closed report kept. */
import assert from 'node:assert';
import dns from 'node:dns';
import * as fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import * as os from 'node:os';
import * as path from 'node:path';
import * as v8 from 'node:v8';
import * as vm from 'node:vm';
import * as vscode from 'vscode';
import type { ReportAnnotatorApi } from '../../../src/editor/api';
import { reviewCommands } from '../../../src/editor/features/review/ids';
import { reportViewCommand } from '../../../src/editor/features/report-view/ids';
import { commands, exportCommand } from '../../../src/editor/ids';
import { descriptions } from '../../../src/exports';
import { cardsAt, eventually, placeOf, workspaceFile } from './tools';

const EXTENSION = 'report-annotator.report-annotator';
const report = (n: number): string =>
  `# 松岭县${2000 + (n % 40)}年政府工作报告\n\n${`确保新建公园${n + 2}个，财政局投资${n + 1}亿元以上。\n\n`.repeat(20)}`;

async function activate(): Promise<ReportAnnotatorApi> {
  const extension = vscode.extensions.getExtension<ReportAnnotatorApi>(EXTENSION);
  assert.ok(extension);
  return extension.activate();
}

describe('the network', () => {
  it('is never asked for: not by reading, cards, the outline, the report view, copying the list or any export', async function () {
    if (process.env['REPORT_ANNOTATOR_VARIANT'] === 'min') this.skip();
    const tried: string[] = [];
    const depth = Error.stackTraceLimit;
    Error.stackTraceLimit = Infinity;
    // With source maps the host names our sources, without them the bundles.
    const ours = /[\\/](?:dist[\\/](?:extension|engine|office)\.js|src[\\/](?:[\w-]+[\\/])*[\w-]+\.ts)/;
    const undo: (() => void)[] = [];
    const watch = <T extends object>(holder: T, name: keyof T & string): void => {
      const original = holder[name];
      if (typeof original !== 'function') return;
      const watched = function (this: unknown, ...args: unknown[]): unknown {
        const stack = new Error().stack ?? '';
        if (ours.test(stack)) tried.push(`${name}\n${stack}`);
        return Reflect.apply(original, this, args);
      };
      Object.defineProperty(holder, name, { value: watched, configurable: true, writable: true });
      undo.push(() => Object.defineProperty(holder, name, { value: original, configurable: true, writable: true }));
    };
    watch(net.Socket.prototype, 'connect');
    watch(dns, 'lookup');
    for (const module of [http, https]) for (const name of ['request', 'get'] as const) watch(module, name);
    watch(globalThis, 'fetch');
    try {
      const api = await activate();
      // The watch works: a call that our own bundle is on the stack of is seen.
      const control = api.onDidChangeAnalysis(() => void fetch('data:,control'));
      const file = workspaceFile('network/报告.md');
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(report(3)));
      const document = await vscode.workspace.openTextDocument(file);
      await vscode.window.showTextDocument(document);
      const analysis = await api.analysisOf(document.uri);
      await eventually('the control call is seen', () => tried.length > 0);
      control.dispose();
      tried.length = 0;
      const at = document.positionAt(analysis?.quantities[0]?.start ?? 0);
      await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, at);
      await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
      await vscode.commands.executeCommand(reportViewCommand);
      await vscode.commands.executeCommand(commands.copyTable);
      for (const { id, extension } of descriptions) {
        const target = workspaceFile(`network/${id}.${extension}`);
        await vscode.commands.executeCommand(exportCommand(id), target);
        assert.ok((await vscode.workspace.fs.stat(target)).size > 0, id);
      }
      assert.deepEqual(tried, []);
    } finally {
      Error.stackTraceLimit = depth;
      for (const back of undo) back();
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await vscode.workspace.fs.delete(workspaceFile('network'), { recursive: true });
    }
  });
});

describe('a link in the place of the folder of marks', function () {
  this.timeout(60_000);

  it('is not followed out of the workspace', async () => {
    const outside = fs.mkdtempSync(path.join(os.tmpdir(), 'report-annotator-outside-'));
    const link = workspaceFile('.report-annotator').fsPath;
    fs.rmSync(link, { recursive: true, force: true });
    fs.symlinkSync(outside, link);
    try {
      const document = await vscode.workspace.openTextDocument(workspaceFile('report.md'));
      const editor = await vscode.window.showTextDocument(document);
      const at = placeOf(document, '260亿元');
      editor.selection = new vscode.Selection(at, at);
      await vscode.commands.executeCommand(reviewCommands.check);
      assert.match(await cardsAt(document, at), /checked/, 'the mark is kept elsewhere');
      assert.deepEqual(fs.readdirSync(outside), []);
      await vscode.commands.executeCommand(reviewCommands.check);
      assert.doesNotMatch(await cardsAt(document, at), /checked/);
      assert.deepEqual(fs.readdirSync(outside), []);
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      fs.rmSync(link, { force: true });
      fs.rmSync(outside, { recursive: true, force: true });
    }
  });
});

describe('closed reports', function () {
  this.timeout(180_000);
  /** A third of a second each; `LEAK_REPORTS=200` asks for more. */
  const COUNT = Number(process.env['LEAK_REPORTS'] ?? 40);

  it(`leave nothing behind, ${COUNT} of them`, async function () {
    if (process.env['REPORT_ANNOTATOR_VARIANT'] === 'min') this.skip();
    const api = await activate();
    const kept: WeakRef<object>[] = [];
    const before = vscode.workspace.textDocuments.length;
    for (let n = 0; n < COUNT; n += 1) {
      // Untitled: VS Code itself keeps files that were opened for minutes after their tabs are gone.
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: report(n) });
      await vscode.window.showTextDocument(document);
      const analysis = await api.analysisOf(document.uri);
      assert.ok(analysis && analysis.quantities.length > 0);
      kept.push(new WeakRef(analysis));
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
    await eventually('the reports are closed', () => vscode.workspace.textDocuments.length <= before + 2);
    v8.setFlagsFromString('--expose-gc');
    const collect = vm.runInNewContext('gc') as () => void;
    for (let turn = 0; turn < 4; turn += 1) {
      collect();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const alive = kept.filter((analysis) => analysis.deref() !== undefined).length;
    assert.ok(alive <= 2, `of ${COUNT} closed reports ${alive} are kept`);
  });
});
