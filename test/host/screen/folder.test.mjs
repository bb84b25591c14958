// A whole folder on screen, with no report open: its files in order, folded where they are many, and exported together.
import assert from 'node:assert';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Workbench } from '../workbench.mjs';

const report = (county, count) =>
  `# ${county}2031年政府工作报告\n\n## 二、2031年主要目标\n\n${Array.from({ length: count }, (_, i) => `确保在街道新建公园${i + 2}个。`).join('\n\n')}\n`;
const files = { '10-石桥县.md': report('石桥县', 50), '9-临溪县.md': report('临溪县', 40) };

for (const { language, container, view, analyze, exporting } of [
  {
    container: 'Report Annotator',
    view: 'Commitments',
    analyze: ['>Report Annotator: Analyze', 'Folder'],
    exporting: 'Report Annotator: Export as CSV',
  },
  {
    language: 'zh-cn',
    container: '报告标注',
    view: '承诺',
    analyze: ['>报告标注: 分析', '文件夹'],
    exporting: '报告标注: 导出为 CSV',
  },
]) {
  describe(`a folder on screen, ${language ?? 'English'}`, () => {
    let workbench;
    before(async () => {
      workbench = await Workbench.open({ files, ...(language ? { language } : {}) });
      await workbench.openContainer(container);
      await workbench.quick(...analyze);
    });
    after(() => workbench?.close());
    afterEach(async function () {
      if (this.currentTest.state === 'failed' && workbench) await workbench.picture(`folder-${language}-failed`);
    });

    it('lists the files by number, folded, with what each commits to', async () => {
      const group = workbench.page.locator('.sidebar .monaco-list-row', { hasText: '10-石桥县.md' });
      await group.waitFor();
      const rows = await workbench.settledRows(view);
      await workbench.picture(`folder-${language ?? 'english'}`);
      const texts = rows.map(({ text }) => text);
      const at = texts.findIndex((text) => /^9-临溪县\.md\d+$/.test(text));
      assert.ok(at >= 0, texts.join(' | '));
      assert.match(texts[at + 1], /^10-石桥县\.md\d+$/, 'by number, and folded');
    });

    it('opens a report at a row', async () => {
      await workbench.row('9-临溪县.md').click();
      await workbench.row('公园 4个').click();
      await workbench.page.locator('.tab[data-resource-name="9-临溪县.md"]').waitFor();
      await workbench.command('View: Close All Editors');
    });

    it('exports all of them though none is open', async () => {
      await workbench.command(exporting);
      await workbench.page.waitForFunction(() =>
        [...document.querySelectorAll('.quick-input-widget input[type=text]')].some((input) =>
          input.value.endsWith('.csv'),
        ),
      );
      const file = path.join(workbench.folder, 'all.csv');
      await workbench.page.locator('.quick-input-widget input[type=text]:visible').fill(file);
      await workbench.page.keyboard.press('Enter');
      for (const until = Date.now() + 15_000; !fs.existsSync(file);) {
        assert.ok(Date.now() < until, 'the file was not written');
        await workbench.page.waitForTimeout(100);
      }
      await workbench.page.waitForTimeout(300);
      const csv = fs.readFileSync(file, 'utf8');
      assert.match(csv, /10-石桥县\.md/);
      assert.match(csv, /9-临溪县\.md/);
    });
  });
}
