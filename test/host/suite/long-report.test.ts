/** A long report is read in pieces: whatever else the extension host has to do is done in between. */
import assert from 'node:assert';
import * as vscode from 'vscode';
import type { ReportAnnotatorApi } from '../../../src/editor/api';
import { eventually } from './tools';

const SECTION =
  '## 二、2031年主要工作\n\n力争新建泵站12座，完成投资35.2亿元，地区生产总值增长6%左右。云江市白石区要在6月底前建成绿道30公里。\n\n';

describe('a long report', () => {
  it('lets the event loop turn while it is read', async function () {
    this.timeout(60_000);
    const extension = vscode.extensions.getExtension<ReportAnnotatorApi>('report-annotator.report-annotator');
    const api = await extension?.activate();
    assert.ok(api);
    const numbered = Array.from({ length: 2500 }, (_, i) => SECTION.replace('12座', `${i + 12}座`)).join('');
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: numbered });
    let analysed = false;
    const listener = api.onDidChangeAnalysis((uri) => (analysed ||= uri.toString() === document.uri.toString()));
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    try {
      await vscode.window.showTextDocument(document);
      turns = 0;
      await eventually('the analysis', () => analysed);
      assert.ok(turns >= 10, `the event loop turned ${turns} times`);
    } finally {
      clearInterval(timer);
      listener.dispose();
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });
});
