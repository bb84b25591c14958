/** What VS Code asks of the extension by itself: definitions, references, symbols, hints, wider selections. */
import assert from 'node:assert';
import * as vscode from 'vscode';
import { section, settings } from '../../../src/editor/ids';
import { eventually, placeOf, workspaceFile } from './tools';

describe('providers', () => {
  let document: vscode.TextDocument;
  const ask = <T>(command: string, ...args: unknown[]): Thenable<T> =>
    vscode.commands.executeCommand<T>(`vscode.${command}`, document.uri, ...args);
  const whole = (): vscode.Range => document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));

  before(async () => {
    document = await vscode.workspace.openTextDocument(workspaceFile('report.md'));
    await vscode.window.showTextDocument(document);
  });

  it('leads from a repeated figure to where it stands first', async () => {
    const text = document.getText();
    const first = text.indexOf('4个五十亿级');
    const second = text.indexOf('4个五十亿级', first + 1);
    assert.ok(second > first && first > 0);
    const found = await ask<vscode.LocationLink[]>('executeDefinitionProvider', document.positionAt(second));
    const target = found.map((link) => ('targetUri' in link ? link.targetSelectionRange : undefined))[0];
    assert.ok(target);
    assert.equal(document.offsetAt(target.start), first);
    assert.equal(document.getText(target), '4个');
  });

  it('lists all mentions of a name', async () => {
    const found = await ask<vscode.Location[]>('executeReferenceProvider', placeOf(document, '周明远'));
    assert.deepEqual([...new Set(found.map(({ range }) => document.getText(range)))], ['周明远']);
    assert.ok(found.length >= 3, `${found.length} places`);
  });

  it('outlines sections with their targets', async () => {
    const symbols = await ask<vscode.DocumentSymbol[]>('executeDocumentSymbolProvider');
    const all = (nodes: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
      nodes.flatMap((node) => [node, ...all(node.children)]);
    const plan = all(symbols).find(
      ({ name, children }) =>
        name.includes('2024年主要工作') && children.some(({ kind }) => kind === vscode.SymbolKind.Number),
    );
    assert.ok(
      plan,
      all(symbols)
        .map(({ name }) => name)
        .join(' | '),
    );
    assert.ok(plan.children.some(({ name }) => /4\.8%/.test(name)));
  });

  it('widens a selection from the figure to its clause and its sentence', async () => {
    const [range] = await ask<vscode.SelectionRange[]>('executeSelectionRangeProvider', [placeOf(document, '412.6')]);
    const chain: string[] = [];
    for (let each: vscode.SelectionRange | undefined = range; each; each = each.parent) {
      chain.push(document.getText(each.range));
    }
    const steps = ['412.6亿元', '年产值412.6亿元'].map((text) => chain.indexOf(text));
    assert.ok(steps.every((step) => step >= 0) && (steps[0] ?? 0) < (steps[1] ?? 0), chain.slice(0, 6).join(' | '));
    const sentence = chain.findIndex((text) => text.startsWith('数控机床') && text.endsWith('412.6亿元。'));
    assert.ok(sentence > (steps[1] ?? 0), chain.slice(0, 6).join(' | '));
  });

  it('hints at readings only when they are wanted', async () => {
    const hints = async (): Promise<string[]> =>
      (await ask<vscode.InlayHint[]>('executeInlayHintProvider', whole())).map(({ label }) =>
        typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
      );
    assert.deepEqual(await hints(), []);
    const configuration = vscode.workspace.getConfiguration(section);
    await configuration.update(settings.inlayHints, true, vscode.ConfigurationTarget.Global);
    try {
      await eventually(
        'hints are on',
        () => vscode.workspace.getConfiguration(section).get(settings.inlayHints) === true,
      );
      const shown = await hints();
      assert.ok(shown.includes('≥ CNY 26 bn · 2024'), shown.join(' | '));
    } finally {
      await configuration.update(settings.inlayHints, undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
