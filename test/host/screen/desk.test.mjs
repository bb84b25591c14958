// What an editor sees and does on screen, in the Node and in the web worker extension host.
import assert from 'node:assert';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Workbench } from '../workbench.mjs';

for (const webWorker of [false, true]) {
  const host = webWorker ? 'worker' : 'node';
  describe(`on screen, ${host} extension host`, () => {
    let workbench;
    before(async () => {
      workbench = await Workbench.open({ webWorker });
      await workbench.openFile('report.md');
    });
    after(() => workbench?.close());
    afterEach(async function () {
      if (this.currentTest.state !== 'failed' || !workbench) return;
      const picture = await workbench.picture(`${host}-failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
      console.log(`      ${picture}\n${workbench.log.slice(-10).join('\n')}`);
    });

    /** The line under the characters of `text`: Monaco draws it as a box of its own behind them. */
    const lineUnder = async (text) => {
      const box = await workbench.boxOf(text);
      return workbench.page.evaluate(({ x, y, width, height }) => {
        const boxes = [...document.querySelectorAll('.editor-instance .cdr[class*="ced-"]')];
        const under = boxes.find((each) => {
          const at = each.getBoundingClientRect();
          const style = getComputedStyle(each);
          const lies = at.left < x + width && at.right > x && at.top < y + height && at.bottom > y;
          return lies && style.borderBottomStyle !== 'none' && parseFloat(style.borderBottomWidth) > 0;
        });
        if (!under) return null;
        const { borderBottomStyle, borderBottomWidth, borderBottomColor } = getComputedStyle(under);
        return { borderBottomStyle, borderBottomWidth, borderBottomColor };
      }, box);
    };

    it('draws targets and results apart', async () => {
      await workbench.page.locator('.editor-instance [class*="ced-"]').first().waitFor();
      await workbench.picture(`${host}-marks`);
      const target = await lineUnder('260亿元');
      const result = await lineUnder('318家');
      assert.ok(target && result, 'both figures are marked');
      assert.notEqual(target.borderBottomColor, result.borderBottomColor);
      assert.notEqual(target.borderBottomWidth, result.borderBottomWidth, 'told apart without colour');
    });

    it('shows the card of a figure', async () => {
      const card = await workbench.hover('260亿元');
      await workbench.picture(`${host}-card`);
      assert.match(card, /≥ 260 亿元/);
      assert.match(card, /26,000,000,000 CNY/);
      assert.match(card, /Target/);
    });

    it('lists the commitments and leads to them', async () => {
      await workbench.openContainer('Report Annotator');
      const rows = await workbench.rows('Commitments');
      await workbench.picture(`${host}-panel`);
      assert.ok(
        rows.some(({ text }) => text.includes('260亿元')),
        JSON.stringify(rows),
      );
      await workbench.page.locator('.sidebar .monaco-list-row', { hasText: '260亿元' }).first().click();
      await workbench.page.locator('.editor-instance .selected-text').first().waitFor();
    });

    it('tells the counts in the status of the language', async () => {
      const status = workbench.page.locator('.statusbar-item[id="status.languageStatus"]');
      await status.first().waitFor();
      await status.first().hover();
      await workbench.picture(`${host}-status`);
    });

    it('exports the list to a file', async () => {
      await workbench.command('Report Annotator: Export as CSV');
      const name = workbench.page.locator('.quick-input-widget input[type=text]:visible');
      // The dialog fills its own suggestion in first.
      await workbench.page.waitForFunction(() =>
        [...document.querySelectorAll('.quick-input-widget input[type=text]')].some((input) =>
          input.value.endsWith('.csv'),
        ),
      );
      const file = path.join(workbench.folder, 'list.csv');
      await name.fill(file);
      await workbench.page.keyboard.press('Enter');
      for (const until = Date.now() + 10_000; !fs.existsSync(file);) {
        assert.ok(Date.now() < until, 'the file was not written');
        await workbench.page.waitForTimeout(100);
      }
      await workbench.page.waitForTimeout(300);
      const csv = fs.readFileSync(file, 'utf8');
      assert.ok(csv.startsWith('\ufeff'));
      assert.match(csv, /260亿元/);
    });

    it('follows the typing', async () => {
      await workbench.boxOf('苏晓岚').catch(() => workbench.page.keyboard.press('Control+End'));
      await workbench.page.locator('.editor-instance .monaco-editor .view-lines').first().click();
      await workbench.page.keyboard.press('Control+End');
      await workbench.page.keyboard.press('Enter');
      await workbench.page.keyboard.insertText('确保全年粮食总产量达到77万吨。');
      await workbench.page.locator('.sidebar .monaco-list-row', { hasText: '77万吨' }).first().waitFor();
    });
  });
}
