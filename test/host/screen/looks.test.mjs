// The marks in every theme, in Chinese, and on the oldest VS Code: pictures to look at, and what can be measured of them.
import assert from 'node:assert';
import { Workbench } from '../workbench.mjs';

/** By the name in the theme picker, and the class that the workbench bears under it. */
const THEMES = {
  light: ['Light Modern', 'vs'],
  dark: ['Dark Modern', 'vs-dark'],
  'contrast-dark': ['Dark High Contrast', 'hc-black'],
  'contrast-light': ['Light High Contrast', 'hc-light'],
};

describe('the look', () => {
  let workbench;
  before(async () => {
    workbench = await Workbench.open({ viewport: { width: 1440, height: 900 } });
    await workbench.openFile('report.md');
    await workbench.openContainer('Report Annotator');
  });
  after(() => workbench?.close());

  for (const [name, [theme, themeClass]] of Object.entries(THEMES))
    it(`marks figures without moving the text, in ${name}`, async () => {
      await workbench.useTheme(theme, themeClass);
      await workbench.page.locator('.editor-instance [class*="ced-"]').first().waitFor();
      await workbench.rows('Commitments');
      await workbench.hover('260亿元');
      await workbench.picture(`look-${name}`);
      const moved = await workbench.page.locator('.editor-instance .view-line span[class*="ced-"]').evaluateAll(
        (spans) =>
          spans.filter((span) => {
            const style = getComputedStyle(span);
            return (
              parseFloat(style.paddingLeft) || parseFloat(style.marginLeft) || parseFloat(style.borderLeftWidth) > 2
            );
          }).length,
      );
      assert.equal(moved, 0);
    });
});

describe('in Chinese', () => {
  let workbench;
  before(async () => {
    workbench = await Workbench.open({ language: 'zh-cn' });
    await workbench.openFile('report.md');
  });
  after(() => workbench?.close());

  it('speaks Chinese in card and panel', async () => {
    const card = await workbench.hover('260亿元');
    assert.match(card, /目标/);
    assert.match(card, /力度/);
    await workbench.openContainer('报告标注');
    await workbench.rows('承诺');
    await workbench.picture('chinese');
  });
});

describe('on the oldest VS Code that is promised', () => {
  let workbench;
  before(async () => {
    workbench = await Workbench.open({ variant: 'min' });
    await workbench.openFile('report.md');
  });
  after(() => workbench?.close());

  it('marks, explains and lists', async () => {
    assert.match(await workbench.hover('260亿元'), /26,000,000,000 CNY/);
    await workbench.openContainer('Report Annotator');
    // The list fills as the report is read.
    assert.ok((await workbench.rows('Commitments', 4)).length > 3);
    await workbench.picture('oldest');
  });
});
