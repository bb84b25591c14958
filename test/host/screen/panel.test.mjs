// The panel by keyboard and mouse, the outline beside it, hints in the text: at 200 % in high contrast, and in Chinese.
import assert from 'node:assert';
import { Workbench } from '../workbench.mjs';

const looks = [
  {
    name: 'english-large',
    view: 'Commitments',
    container: 'Report Annotator',
    filter: 'Report Annotator: Filter Commitments',
    binding: 'binding',
    options: { viewport: { width: 1000, height: 700 }, deviceScaleFactor: 2 },
    theme: ['Dark High Contrast', 'hc-black'],
    hint: '≥ CNY 26 bn · 2024',
  },
  {
    name: 'chinese',
    view: '承诺',
    container: '报告标注',
    filter: '报告标注: 筛选承诺',
    binding: '必须',
    options: { language: 'zh-cn' },
    theme: ['Light Modern', 'vs'],
    hint: '≥ 260亿元 · 2024',
  },
];

for (const { name, view, container, filter, binding, options, theme, hint } of looks) {
  describe(`the panel, ${name}`, () => {
    let workbench;
    const settings = { 'reportAnnotator.inlayHints.enabled': true, 'editor.wordWrap': 'on' };
    before(async () => {
      workbench = await Workbench.open({ ...options, settings });
      await workbench.openFile('report.md');
      await workbench.useTheme(...theme);
      await workbench.openContainer(container);
      await workbench.rows(view);
    });
    after(() => workbench?.close());
    afterEach(async function () {
      if (this.currentTest.state === 'failed' && workbench) await workbench.picture(`panel-${name}-failed`);
    });
    const texts = async () => (await workbench.rows(view)).map(({ text }) => text);

    it('hints at the reading behind a figure', async () => {
      const { page } = workbench;
      await page.waitForFunction(
        (text) =>
          [...document.querySelectorAll('.editor-instance .view-line')].some((line) =>
            line.textContent.replaceAll('\u00a0', ' ').includes(text),
          ),
        hint,
      );
      await workbench.picture(`panel-${name}-hints`);
    });

    it('filters by words and by a value in one pick', async () => {
      const { page } = workbench;
      const before = await texts();
      await workbench.command(filter);
      const row = page.locator('.quick-input-list .monaco-list-row', { hasText: new RegExp(`^${binding}`) }).first();
      await row.waitFor();
      await row.locator('.quick-input-list-checkbox, .monaco-checkbox, input').first().click();
      await page.locator('.quick-input-widget input[type=text]:visible').fill('260');
      await workbench.picture(`panel-${name}-pick`);
      await page.keyboard.press('Enter');
      await page.locator('.sidebar .message', { hasText: binding }).first().waitFor();
      const after = await texts();
      await workbench.picture(`panel-${name}-filtered`);
      assert.ok(after.length < before.length);
      assert.ok(after.some((text) => text.includes('260亿元')));
      assert.ok(!after.some((text) => text.includes('450亿元')));
    });

    it('has the outline of sections and targets', async () => {
      const { page } = workbench;
      const target = page.locator('.outline-pane .monaco-list-row, .outline-tree .monaco-list-row');
      // Seen once on a busy machine: the command led to no outline, and what it did instead is not known.
      for (let tries = 0; ; tries++) {
        await workbench.command('Explorer: Focus on Outline View');
        try {
          await target.first().waitFor({ timeout: 15_000 });
          break;
        } catch (error) {
          if (tries === 3) throw error;
        }
      }
      await workbench.picture(`panel-${name}-outline`);
      const rows = await target.allInnerTexts();
      assert.ok(
        rows.some((text) => text.includes('特色产业园 4个')),
        rows.join(' | '),
      );
    });
  });
}
