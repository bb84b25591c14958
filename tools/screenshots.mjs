// Takes the pictures of the README: the sample report in a real VS Code.
//   node test/host/setup.mjs current && npm run build && node tools/screenshots.mjs
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { Workbench } from '../test/host/workbench.mjs';

const report = readFileSync('media/sample/report.md', 'utf8');
const target = (name) => `media/screenshots/${name}.png`;
mkdirSync('media/screenshots', { recursive: true });

/** The figure whose card is shown, as the report writes it and as its row does. */
const FIGURE = '2000亿元';
const ROW = '2,000亿元';

/** One workbench a language, the pictures taken as a person would go through the report. */
async function take({ language, container, view, suffix }) {
  const workbench = await Workbench.open({
    language,
    files: { 'sample.md': report },
    viewport: { width: 1200, height: 720 },
  });
  try {
    await workbench.openFile('sample.md');
    await workbench.openContainer(container);
    await workbench.rows(view);
    await workbench.page.waitForTimeout(800);
    copyFileSync(await workbench.picture(`readme-panel${suffix}`), target(`panel${suffix}`));
    // A click on its row brings the figure to the middle of the editor.
    await workbench.page.locator('.sidebar .monaco-list-row', { hasText: ROW }).first().click();
    await workbench.page.waitForTimeout(800);
    await workbench.hover(FIGURE);
    copyFileSync(await workbench.picture(`readme-hover${suffix}`), target(`hover${suffix}`));
    await workbench.page.mouse.move(5, 5);
    await workbench.useTheme('Dark Modern', 'vs-dark');
    await workbench.page.waitForTimeout(800);
    copyFileSync(await workbench.picture(`readme-dark${suffix}`), target(`dark${suffix}`));
  } finally {
    await workbench.close();
  }
}

await take({ container: 'Report Annotator', view: 'Commitments', suffix: '' });
await take({ language: 'zh-cn', container: '报告标注', view: '承诺', suffix: '-zh' });
