// Review on screen: the first tick of a workspace, a comment written in its thread, and what a reload of the window and an edit leave of them.
import assert from 'node:assert';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Workbench } from '../workbench.mjs';

const REPORT = '# 松岭县2031年政府工作报告\n\n2031年，确保新建公园17个，完成投资88亿元以上。\n\n力争引进企业23家。\n';

describe('review on screen', () => {
  let workbench;
  before(async () => {
    workbench = await Workbench.open({ files: { 'plan.md': REPORT } });
    await workbench.openFile('plan.md');
    await workbench.openContainer('Report Annotator');
    await workbench.rows('Commitments', 3);
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest.state === 'failed' && workbench) await workbench.picture('review-failed');
  });

  const ticked = async (text) => (await workbench.tick(text).count()) > 0;

  /** The marks on disk, once `holds` is true of them. */
  const marks = async (holds) => {
    const file = path.join(workbench.folder, '.report-annotator/plan.md.json');
    for (let text = '', until = Date.now() + 15_000; ;) {
      if (fs.existsSync(file)) text = fs.readFileSync(file, 'utf8');
      if (holds(text)) return text;
      assert.ok(Date.now() < until, `the marks on disk are ${text || 'not there'}`);
      await workbench.page.waitForTimeout(100);
    }
  };

  /** Waits until the panel shows it. */
  const until = async (holds) => {
    for (const end = Date.now() + 15_000; !(await holds());) {
      assert.ok(Date.now() < end, 'the panel does not show it');
      await workbench.page.waitForTimeout(100);
    }
  };

  it('keeps the first tick of a workspace', async () => {
    await workbench.box('17个').click();
    await marks((text) => text.includes('17个'));
    await workbench.page.waitForTimeout(1000);
    assert.ok(await ticked('17个'));
    await workbench.page
      .locator('.sidebar .pane-header', { hasText: '1 of 3' })
      .or(workbench.page.locator('.sidebar .pane-header', { hasText: '1/3' }))
      .first()
      .waitFor();
  });

  it('saves a comment that was written in its thread', async () => {
    const { page } = workbench;
    await workbench.row('88亿元').click();
    await page.locator('.editor-instance .selected-text').first().waitFor();
    await workbench.command('Report Annotator: Comment');
    const thread = page.locator('.review-widget');
    await thread.locator('.monaco-editor').first().click();
    await page.keyboard.insertText('与财政局核对');
    await workbench.picture('review-writing');
    // The box is Markdown as well; the panel stays with the report.
    await workbench.page.waitForTimeout(500);
    assert.equal((await workbench.rows('Commitments')).length, 4);
    await thread.locator('.monaco-button', { hasText: 'Comment' }).first().click();
    await marks((text) => text.includes('与财政局核对'));
    await thread.locator('.comment-body', { hasText: '与财政局核对' }).first().waitFor();
    await workbench.picture('review-comment');
  });

  it('has both again after the window is reloaded', async () => {
    await workbench.reload();
    await workbench.rows('Commitments', 3);
    await until(() => ticked('17个'));
    await workbench.page.locator('text=与财政局核对 >> visible=true').first().waitFor();
    await workbench.picture('review-reloaded');
  });

  it('says of a ticked figure that it was changed, and lists one that is gone', async () => {
    const { page } = workbench;
    await workbench.box('23家').click();
    await marks((text) => text.includes('23家'));
    const file = path.join(workbench.folder, 'plan.md');
    // The workbench may overlook a file that is written while it looks at another.
    await until(async () => {
      fs.writeFileSync(file, REPORT.replace('17个', '19个').replace('力争引进企业23家。', ''));
      await page.waitForTimeout(1500);
      return (await workbench.row('19个').count()) > 0;
    });
    await page.locator('.sidebar .pane-header', { hasText: 'Review' }).first().click();
    const review = await workbench.settledRows('Review');
    await workbench.picture('review-changed');
    const texts = review.map(({ text }) => text).join('\n');
    assert.match(texts, /17个/);
    assert.match(texts, /23家/);
  });
});
