// A workspace that is on no disk, as in the browser: found without a search, read, ticked and kept beside its reports.
import assert from 'node:assert';
import { Workbench } from '../workbench.mjs';

describe('a folder in memory', () => {
  let workbench;
  before(async () => {
    workbench = await Workbench.open({ virtual: 'memory:/counties' });
    await workbench.openContainer('Report Annotator');
    await workbench.quick('>Report Annotator: Analyze', 'Folder');
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest.state === 'failed' && workbench) await workbench.picture('virtual-failed');
  });

  it('is read whole, without what is installed', async () => {
    for (const name of ['石桥镇.md', '临溪县.md']) await workbench.row(name).click();
    const texts = (await workbench.settledRows('Commitments')).map(({ text }) => text);
    await workbench.picture('virtual');
    assert.ok(
      texts.some((text) => text.includes('公园 12个')),
      texts.join(' | '),
    );
    assert.ok(texts.some((text) => text.includes('77万吨')));
    assert.ok(!texts.some((text) => text.includes('23座')));
  });

  it('keeps its marks beside its reports', async () => {
    const { page } = workbench;
    // A mouse that rests on a row brings up its hover, which lies over the others.
    await page.mouse.move(900, 600);
    await page.locator('.monaco-hover:visible, .hover-contents:visible').first().waitFor({ state: 'hidden' });
    await workbench.row('公园 12个').click();
    await page.locator('.tab[data-resource-name="临溪县.md"]').waitFor();
    await workbench.box('公园 12个').click();
    await workbench.tick('公园 12个').waitFor();
    await workbench.command('View: Show Explorer');
    for (const name of ['.report-annotator', '临溪县.md.json']) {
      const entry = page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
      await entry.first().waitFor();
      await entry.first().click();
    }
    await page.locator('.tab[data-resource-name="临溪县.md.json"]').waitFor();
    await page.locator('.editor-instance .view-line', { hasText: '12个' }).first().waitFor();
  });

  it('says so when the disk is full, and leaves the marks whole', async () => {
    const { page } = workbench;
    const file = page.locator('.tab[data-resource-name="临溪县.md.json"]');
    const shown = (word) => page.locator('.editor-instance .view-line', { hasText: word }).first();
    await workbench.openContainer('Report Annotator');
    await workbench.command('Memory: Fill the Disk');
    await workbench.box('公园 12个').click();
    assert.match((await workbench.messages()).join(' '), /could not be written.*no space left.*Nothing was changed/);
    // The tick that could not be taken away is shown again, and the file has it.
    await workbench.tick('公园 12个').waitFor();
    await file.click();
    await shown('checked').waitFor();
    await workbench.command('Memory: Free the Disk');
    await workbench.box('公园 12个').click();
    await workbench.tick('公园 12个').waitFor({ state: 'detached' });
    await shown('checked').waitFor({ state: 'detached' });
  });
});
