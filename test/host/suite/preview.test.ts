/** The built-in Markdown preview with our marks, in each extension host. */
import assert from 'node:assert';
import * as vscode from 'vscode';
import { section, settings } from '../../../src/editor/ids';
import { workspaceFile } from './tools';

/** Gives what the preview shows; the browser's VS Code and the desktop's both have it. */
const rendered = (what: vscode.TextDocument | string): Thenable<string> =>
  vscode.commands.executeCommand<string>('markdown.api.render', what);

const mark = (kinds: string, text: string): RegExp =>
  new RegExp(`<span class="report-annotator ${kinds}" title="[^"]+">${text}</span>`);

describe('the Markdown preview', () => {
  // VS Code hands plugins to its Markdown extension inside one extension host. A served window runs that one in the remote host, where
  // an extension of the browser's own host is not seen; on vscode.dev both run in the browser.
  before(function () {
    if (vscode.extensions.getExtension('vscode.markdown-language-features')) return;
    console.log('      skipped: the Markdown extension runs in another extension host');
    this.skip();
  });

  it('shows the marks of a report with their cards', async () => {
    const document = await vscode.workspace.openTextDocument(workspaceFile('report.md'));
    const page = await rendered(document);
    assert.match(page, mark('target money', '260亿元'));
    assert.match(page, /title="[^"]*26,000,000,000 CNY/);
    assert.match(page, mark('person', '周明远'));
  });

  it('marks a text that is no document', async () => {
    assert.match(await rendered('2026年，确保新建绿道60公里。'), mark('target count', '60公里'));
  });

  it('stays plain where the reader wishes so, and where a text is very long', async () => {
    const configuration = vscode.workspace.getConfiguration(section);
    await configuration.update(settings.preview, false, vscode.ConfigurationTarget.Global);
    try {
      assert.doesNotMatch(await rendered('确保新建绿道61公里。'), /report-annotator/);
    } finally {
      await configuration.update(settings.preview, undefined, vscode.ConfigurationTarget.Global);
    }
    assert.match(await rendered('确保新建绿道62公里。'), /report-annotator/);
    assert.doesNotMatch(await rendered('确保新建绿道60公里。\n\n'.repeat(30_000)), /report-annotator/);
  });
});
