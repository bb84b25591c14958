// Takes a picture of every screen in every theme, at 100 % and 200 %, in both languages, into out/screens/looks: to look at before a release.
//   node test/host/setup.mjs current && npm run build && node tools/looks.mjs [REPORT.md]
import { mkdirSync, readFileSync } from 'node:fs';
import { Workbench } from '../test/host/workbench.mjs';

const report = readFileSync(process.argv[2] ?? 'media/sample/report.md', 'utf8');
mkdirSync('out/screens/looks', { recursive: true });

/** By the name in the theme picker, and the class that the workbench bears under it. */
const THEMES = {
  light: ['Light Modern', 'vs'],
  dark: ['Dark Modern', 'vs-dark'],
  'contrast-dark': ['Dark High Contrast', 'hc-black'],
  'contrast-light': ['Light High Contrast', 'hc-light'],
};

const wordsIn = (file) => JSON.parse(readFileSync(file, 'utf8'));
const LANGUAGES = [
  { language: undefined, tag: 'en', view: 'Commitments', words: wordsIn('package.nls.json') },
  { language: 'zh-cn', tag: 'zh', view: '承诺', words: wordsIn('package.nls.zh-cn.json') },
];

/** A zoom of 2 leaves a screen of the same size half the room. */
const ZOOMS = (process.env.ZOOMS ?? '1,2').split(',').map(Number);

/** Runs a command of ours by what the manifest calls it. */
function ours(workbench, words, id) {
  const title = words[id].replace(/…$/, '');
  return workbench.quick(`>${words['command.category']}: ${title}`, title);
}

/** What is seen, one after the other; each leaves the workbench so that the next can begin. */
const SCREENS = {
  async editor(workbench, { words, view }) {
    await workbench.openFile('sample.md');
    await workbench.openContainer(words['command.category']);
    await workbench.rows(view);
    // A click on its row brings the figure to the middle of the editor.
    await workbench.page.locator('.sidebar .monaco-list-row', { hasText: '2000亿元' }).first().click();
    await workbench.page.waitForTimeout(500);
    await workbench.hover('2000亿元');
  },
  async filter(workbench, { words }) {
    await workbench.page.mouse.move(5, 5);
    await ours(workbench, words, 'command.commitments.filter');
  },
  async export(workbench, { words }) {
    await workbench.page.keyboard.press('Escape');
    await ours(workbench, words, 'command.export');
  },
  async menu(workbench) {
    await workbench.page.keyboard.press('Escape');
    await workbench.page
      .locator('.sidebar .monaco-list-row', { hasText: '2000亿元' })
      .first()
      .click({ button: 'right' });
  },
  async comment(workbench, { words }) {
    const { page } = workbench;
    await page.keyboard.press('Escape');
    await page.locator('.sidebar .monaco-list-row', { hasText: '2000亿元' }).first().click();
    await ours(workbench, words, 'command.review.comment');
    await page.locator('.review-widget .monaco-editor').first().click();
    await page.keyboard.insertText('与统计局核对');
  },
  async folder(workbench, { words }) {
    const { page } = workbench;
    await page.keyboard.press('Escape');
    await ours(workbench, words, 'command.folder.analyze');
    await page.locator('.sidebar .monaco-list-row', { hasText: 'report.md' }).first().waitFor();
    await page.waitForTimeout(1500);
  },
  async table(workbench, { words }) {
    await workbench.page.mouse.move(5, 5);
    await ours(workbench, words, 'command.folder.close');
    await ours(workbench, words, 'command.openReportView');
    const frame = await workbench.reportView();
    await frame.locator('tbody tr[data-id]').nth(1).click();
  },
  async pictures(workbench) {
    const frame = await workbench.reportView();
    await frame.locator('[role=tab]').nth(1).click();
    await frame.locator('figure svg.picture').first().waitFor();
  },
  async preview(workbench) {
    await workbench.command('View: Close All Editor Groups');
    await workbench.openFile('sample.md');
    await workbench.command('Markdown: Open Preview');
    await workbench.page.waitForTimeout(2500);
  },
  async walkthrough(workbench, { words }) {
    await workbench.command('Welcome: Open Walkthrough');
    const row = workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: words['walkthrough.title'] });
    await row.first().waitFor();
    await row.first().click();
    await workbench.page.locator('.gettingStartedContainer .getting-started-step').first().waitFor();
    await workbench.page.waitForTimeout(800);
  },
  async settings(workbench) {
    await workbench.command('Preferences: Open Settings (UI)');
    await workbench.page.locator('.settings-editor .monaco-editor').first().waitFor();
    await workbench.page.keyboard.insertText('@ext:report-annotator.report-annotator');
    await workbench.page.waitForTimeout(1500);
  },
};

const only = process.env.LOOKS?.split(',');
for (const locale of LANGUAGES)
  for (const zoom of ZOOMS)
    for (const [name, theme] of Object.entries(THEMES)) {
      const workbench = await Workbench.open({
        language: locale.language,
        files: { 'sample.md': report },
        viewport: { width: 1600 / zoom, height: 1000 / zoom },
        deviceScaleFactor: zoom,
      });
      try {
        await workbench.openFile('sample.md');
        await workbench.useTheme(...theme);
        for (const [screen, show] of Object.entries(SCREENS)) {
          if (only && !only.includes(screen)) continue;
          try {
            await show(workbench, locale);
            await workbench.page.waitForTimeout(700);
          } catch (error) {
            console.error(`${screen} ${name} ${zoom} ${locale.tag}: ${error.message.split('\n')[0]}`);
          }
          console.log(await workbench.picture(`looks/${screen}-${name}-${zoom}00-${locale.tag}`));
        }
      } finally {
        await workbench.close();
      }
    }
