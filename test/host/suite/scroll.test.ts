/** A report of 100,000 figures, scrolled from end to end. It takes a minute, so only who asks for it runs it: `SCROLL_FIGURES=100000`. */
import assert from 'node:assert';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';
import type { ReportAnnotatorApi } from '../../../src/editor/api';

const COUNT = Number(process.env['SCROLL_FIGURES'] ?? 0);
const PAGES = 300;

describe('scrolling', function () {
  this.timeout(180_000);

  it(`through ${COUNT} figures leaves the extension host free`, async function () {
    if (COUNT === 0) this.skip();
    const api = await vscode.extensions
      .getExtension<ReportAnnotatorApi>('report-annotator.report-annotator')
      ?.activate();
    const lines = Array.from({ length: COUNT / 5 }, (_, i) => {
      const n = (i % 89) + 10;
      return `完成投资${n}亿元，增长${n / 10}%，新建公园${n}个、学校${n + 1}所，惠及${n}万人。\n`;
    });
    const content = `# 松岭县2031年政府工作报告\n\n## 一、2030年工作回顾\n\n${lines.join('\n')}`;
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    const editor = await vscode.window.showTextDocument(document);
    const analysis = await api?.analysisOf(document.uri);
    assert.ok(analysis && analysis.quantities.length >= COUNT, String(analysis?.quantities.length));
    await new Promise((resolve) => setTimeout(resolve, 8_000));
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const steps: number[] = [];
    for (let page = 0; page < PAGES; page++) {
      const line = Math.floor((document.lineCount / PAGES) * page);
      editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
      await new Promise((resolve) => setTimeout(resolve, 33));
      steps.push(delay.max / 1e6);
      delay.reset();
    }
    delay.disable();
    const slow = steps.filter((longest) => longest > 50).length;
    console.log(
      `      ${analysis.quantities.length} figures, ${PAGES} steps: the longest turn ${Math.max(...steps).toFixed(0)} ms, over 50 ms in ${slow} steps`,
    );
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
