// The report view on screen: rows in step with the report both ways, ticks, filters, hostile words, and what survives a hidden page.
import assert from 'node:assert';
import { Workbench } from '../workbench.mjs';

const lines = Array.from({ length: 400 }, (_, i) => `确保第${i + 1}区新建公园${i + 3}个。`).join('\n\n');
/** Words that would be more than words to a careless page. */
const HOSTILE = [
  '确保[投资](javascript:alert(1))完成89亿元。',
  '确保`<script>alert(1)</script>`投资完成90亿元。',
  '确保![投资](https://example.invalid/a.png)、<iframe src="https://example.invalid">投资完成91亿元。',
];
const report = `# 松岭县2031年政府工作报告\n\n## 一、2030年工作回顾\n\n全年地区生产总值达到260亿元。\n\n## 二、2031年主要目标\n\n地区生产总值达到300亿元以上。确保&lt;img src=x onerror=alert(1)&gt;投资完成88亿元。\n\n${HOSTILE.join('\n\n')}\n\n${lines}\n`;

describe('the report view', () => {
  let workbench;
  const page = () => workbench.reportView();
  before(async () => {
    workbench = await Workbench.open({ viewport: { width: 1500, height: 900 }, files: { 'long.md': report } });
    await workbench.openFile('long.md');
    await workbench.page.locator('.editor-instance [class*="ced-"]').first().waitFor();
    await workbench.quick('>Report Annotator: Open Report View', 'Open Report View');
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest.state === 'failed' && workbench) await workbench.picture('report-view-failed');
  });

  it('draws only the rows in sight of hundreds, and says how many there are', async () => {
    const view = await page();
    assert.ok((await view.locator('tbody tr[data-id]').count()) < 100);
    assert.ok(Number(await view.locator('table[role=grid]').getAttribute('aria-rowcount')) > 400);
    await workbench.picture('report-view');
  });

  it('shows words of the report as words', async () => {
    const view = await page();
    assert.equal(await view.locator('.view :is(img, iframe, script, a[href], object, embed)').count(), 0);
    assert.ok((await view.locator('td', { hasText: 'onerror=alert(1)' }).count()) > 0);
  });

  it('shows the place of a row and keeps the focus', async () => {
    const view = await page();
    await view.locator('tr[data-id] td.value', { hasText: '300亿元' }).click();
    await workbench.page.locator('.editor-instance .selected-text').first().waitFor();
    assert.equal(await view.evaluate(() => document.hasFocus()), true);
  });

  it('ticks a row by Space, as the panel does', async () => {
    const view = await page();
    await view.locator('tr[data-id] td.value', { hasText: '300亿元' }).click();
    await workbench.page.keyboard.press('Space');
    await view.locator('tr.selected input:checked').waitFor();
    await view.locator('.progress', { hasText: '1 of' }).waitFor();
  });

  it('goes to the last row by Ctrl+End and selects it', async () => {
    const view = await page();
    await workbench.page.keyboard.press('Control+End');
    await view.locator('tr.selected td', { hasText: '402个' }).first().waitFor();
  });

  it('follows the caret', async () => {
    await workbench.page.locator('.editor-instance .monaco-editor .view-lines').first().click();
    await workbench.page.keyboard.press('Control+Home');
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.press('ArrowUp');
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.press('ArrowLeft');
    const view = await page();
    await view.locator('tr.selected td', { hasText: '402个' }).first().waitFor();
  });

  it('sorts and filters, and is so again after it was hidden', async () => {
    let view = await page();
    await view.locator('th.value').click();
    assert.equal(await view.locator('th.value').getAttribute('aria-sort'), 'ascending');
    await view.locator('.filters td:nth-child(3) input').fill('生产总值');
    await view.locator('.count', { hasText: /^1 of/ }).waitFor();
    await workbench.page.waitForTimeout(400);
    await workbench.page.locator('.tab[aria-label*="table and pictures"]').click();
    await workbench.quick('empty.md', 'empty.md');
    await workbench.page.locator('.tab[aria-label*="table and pictures"]').click();
    view = await page();
    assert.equal(await view.locator('th.value').getAttribute('aria-sort'), 'ascending');
    await view.locator('.count', { hasText: /^1 of/ }).waitFor();
  });

  it('draws four pictures with their tables, and breaks no rule of its page', async () => {
    const view = await page();
    await view.locator('[role=tab]').nth(1).click();
    await view.locator('figure svg.picture').nth(3).waitFor();
    assert.equal(await view.locator('figure details table').count(), 4);
    await workbench.picture('report-view-pictures');
    assert.deepEqual(
      workbench.log.filter((line) => /Content Security Policy/.test(line) && /report-view/.test(line)),
      [],
    );
    await view.locator('[role=tab]').nth(0).click();
  });

  it('prints every row that the filter leaves, and no tool of the page', async () => {
    const view = await page();
    await view.locator('.filters td:nth-child(3) input').fill('公园');
    await view.locator('.count', { hasText: /^400 of/ }).waitFor();
    await view.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await workbench.page.emulateMedia({ media: 'print' });
    assert.equal(await view.locator('tbody tr[data-id]').count(), 400);
    const shown = await view.evaluate(() =>
      ['.filters', '.tools', 'button', '.detail'].filter((each) =>
        [...document.querySelectorAll(each)].some((element) => element.checkVisibility()),
      ),
    );
    assert.deepEqual(shown, []);
    await workbench.page.emulateMedia({ media: 'screen' });
    await view.evaluate(() => dispatchEvent(new Event('afterprint')));
    await workbench.page.waitForTimeout(400);
  });

  it('is as it was after the window is reloaded', async () => {
    await workbench.reload();
    const view = await page();
    assert.equal(await view.locator('th.value').getAttribute('aria-sort'), 'ascending');
    await view.locator('.count', { hasText: /^400 of/ }).waitFor();
    await workbench.picture('report-view-reloaded');
  });
});
