// The package as a user gets it: installed in a fresh VS Code.
import assert from 'node:assert';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { projectRoot } from '../paths.mjs';
import { installVsix, removeDir } from '../server.mjs';
import { Workbench } from '../workbench.mjs';

describe('the installed package', () => {
  const vsix = path.join(projectRoot, 'report-annotator.vsix');
  let workbench;
  let extensionsDir;
  before(async () => {
    assert.ok(fs.existsSync(vsix), 'run npm run package first');
    extensionsDir = installVsix(vsix);
    workbench = await Workbench.open({ extensionsDir });
  });
  after(async () => {
    await workbench?.close();
    if (extensionsDir) removeDir(extensionsDir);
  });

  it('wakes for a report, marks it and lists its commitments', async () => {
    await workbench.openFile('report.md');
    assert.match(await workbench.hover('260亿元'), /26,000,000,000 CNY/);
    await workbench.openContainer('Report Annotator');
    // The panel fills when its view has woken.
    const listed = async () => (await workbench.rows('Commitments')).some(({ text }) => text.includes('260亿元'));
    for (const until = Date.now() + 15_000; !(await listed()) && Date.now() < until;)
      await workbench.page.waitForTimeout(200);
    assert.ok(await listed());
    assert.doesNotMatch(await workbench.page.title(), /Extension Development Host/);
    await workbench.picture('installed');
  });
});
