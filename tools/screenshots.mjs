// Takes the pictures of the README: the sample report in a real VS Code, and its task table on paper.
//   node test/host/setup.mjs current && npm run build && node tools/screenshots.mjs
// Debian's pngquant, where it is there, makes them a third as large.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { Workbench } from '../test/host/workbench.mjs';

const SAMPLE = 'media/sample/report.md';
const report = readFileSync(SAMPLE, 'utf8');
const target = (name) => `media/screenshots/${name}.png`;
mkdirSync('media/screenshots', { recursive: true });

/** The figure whose card is shown. */
const FIGURE = '2000亿元';

/** What is ticked for the picture of a review, and what the report says afterwards. */
const CHECKED = '2.2万人';
const CHANGED = '2.4万人';

const LANGUAGES = [
  {
    language: 'en',
    suffix: '',
    container: 'Report Annotator',
    view: 'Commitments',
    openView: 'Open Report View',
    review: 'Review',
  },
  { language: 'zh-cn', suffix: '-zh', container: '报告标注', view: '承诺', openView: '打开报告视图', review: '核对' },
];

function smaller(file) {
  const made = spawnSync('pngquant', ['--force', '--skip-if-larger', '--quality', '80-98', '--output', file, file]);
  if (made.error) console.warn('pngquant is not there: the pictures stay large');
}

/** One workbench a language, the pictures taken as a person would go through the report. */
async function take({ language, suffix, container, view, openView, review }) {
  const workbench = await Workbench.open({
    language: language === 'en' ? undefined : language,
    files: { 'sample.md': report },
    viewport: { width: 1200, height: 720 },
  });
  const { page } = workbench;
  const picture = async (name) => {
    await page.waitForTimeout(800);
    const file = target(`${name}${suffix}`);
    copyFileSync(await workbench.picture(`readme-${name}${suffix}`), file);
    smaller(file);
  };
  try {
    await workbench.openFile('sample.md');
    await workbench.openContainer(container);
    await workbench.rows(view);
    await picture('panel');
    // A click on its row brings the figure to the middle of the editor.
    await workbench.row(FIGURE).click();
    await page.waitForTimeout(800);
    await workbench.hover(FIGURE);
    await picture('hover');
    await page.mouse.move(5, 5);
    await workbench.box(CHECKED).click();
    await page.waitForTimeout(1500);
    writeFileSync(path.join(workbench.folder, 'sample.md'), report.replaceAll(CHECKED, CHANGED));
    await workbench.row(CHANGED).waitFor();
    await page.locator('.sidebar .pane-header', { hasText: review }).last().click();
    await workbench.settledRows(review);
    await workbench.row(CHANGED).click();
    await page.mouse.move(5, 5);
    await picture('review');
    writeFileSync(path.join(workbench.folder, 'sample.md'), report);

    await page.keyboard.press('Control+B');
    await workbench.quick(`>${openView}`, openView);
    const frame = await workbench.reportView();
    await frame.locator('[role=tab]').nth(1).click();
    await frame.locator('figure svg.picture').first().waitFor();
    await picture('report-view');
  } finally {
    await workbench.close();
  }
}

/** The first page of the Word task table. */
function takePaper({ language, suffix }) {
  const out = 'out/screens/paper';
  mkdirSync(out, { recursive: true });
  const options = ['analyze', '--format', 'docx', '--language', language, '--out', out, SAMPLE];
  execFileSync(process.execPath, ['dist/cli.js', ...options]);
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', out, `${out}/report.docx`], {
    stdio: 'ignore',
  });
  execFileSync('pdftoppm', [
    '-png',
    '-r',
    '72',
    '-f',
    '1',
    '-l',
    '1',
    '-singlefile',
    `${out}/report.pdf`,
    `${out}/page`,
  ]);
  const file = target(`word${suffix}`);
  renameSync(`${out}/page.png`, file);
  smaller(file);
}

for (const each of LANGUAGES) {
  await take(each);
  takePaper(each);
}
