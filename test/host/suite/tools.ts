/** What the tests of a suite share: the sample report of the workspace, and patience. */
import assert from 'node:assert';
import * as vscode from 'vscode';

export async function eventually<T>(what: string, read: () => T | undefined | false): Promise<T> {
  for (const until = Date.now() + 10_000; ;) {
    const value = read();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > until) throw new Error(`did not happen: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export function workspaceFile(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** A place inside `words`, the first of the document. */
export function placeOf(document: vscode.TextDocument, words: string): vscode.Position {
  const offset = document.getText().indexOf(words);
  assert.ok(offset >= 0, `the report does not say ${words}`);
  return document.positionAt(offset + 1);
}

/** What the cards at a place say. */
export async function cardsAt(document: vscode.TextDocument, at: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
  return hovers
    .flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value)))
    .join('\n');
}
