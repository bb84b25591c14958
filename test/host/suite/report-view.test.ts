/** The report view in a real VS Code: it opens beside the report, once for each, and its command is there. */
import assert from 'node:assert';
import * as vscode from 'vscode';
import { reportViewCommand, reportViewType } from '../../../src/editor/features/report-view/ids';
import { eventually, workspaceFile } from './tools';

const viewTabs = (): vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(reportViewType));

describe('report view', function () {
  this.timeout(60_000);

  before(async () => {
    const document = await vscode.workspace.openTextDocument(workspaceFile('report.md'));
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
  });
  after(async () => {
    await vscode.window.tabGroups.close(viewTabs());
  });

  it('opens beside the report and bears its name', async () => {
    await vscode.commands.executeCommand(reportViewCommand);
    const tab = await eventually('the view with its name', () =>
      viewTabs().find(({ label }) => label.includes('report.md')),
    );
    assert.notEqual(tab.group.viewColumn, vscode.ViewColumn.One);
  });

  it('is not opened twice for one report', async () => {
    await vscode.commands.executeCommand(reportViewCommand, workspaceFile('report.md'));
    assert.equal(viewTabs().length, 1);
  });

  it('has a view for each report', async () => {
    await vscode.commands.executeCommand(reportViewCommand, workspaceFile('empty.md'));
    await eventually('the second view', () => viewTabs().length === 2);
  });
});
