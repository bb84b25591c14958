// Edits ten reports at random in a real VS Code for half an hour: no error in the log, memory flat. Run by hand; prints a line a minute.
//   node test/host/setup.mjs current && npm run build && node tools/soak.mjs [MINUTES] [FOLDER OF REPORTS]
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { Workbench } from '../test/host/workbench.mjs';

const minutes = Number(process.argv[2] ?? 30);
const folder = process.argv[3] ?? '../shared/reports';
const sample = readFileSync('media/sample/report.md', 'utf8');

/** Ten reports: those of the folder, then copies of the sample. */
const found = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
const files = Object.fromEntries(
  Array.from({ length: 10 }, (_, i) => [
    `soak-${i}.md`,
    found[i] ? readFileSync(path.join(folder, found[i]), 'utf8') : sample,
  ]),
);

/** A small generator with a seed, so that a run can be repeated (mulberry32). */
let seed = 20_311;
function random() {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const pick = (list) => list[Math.floor(random() * list.length)];

const PIECES = [
  '增长5%',
  '确保新建公园12个。',
  '，',
  '。',
  '\n\n',
  '2031年',
  '力争投资35.2亿元以上；',
  '市长指出，',
  '《',
  '- ',
  '# ',
];
const KEYS = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', 'Control+Home', 'Control+End'];

const workbench = await Workbench.open({ files, viewport: { width: 1440, height: 900 } });
const { page } = workbench;

/** Megabytes that the extension host holds, as the system counts them. */
function hostMemory() {
  const rows = execFileSync('ps', ['-eo', 'rss=,args=']).toString().split('\n');
  const hosts = rows.filter((row) => row.includes('--type=extensionHost') && row.includes('.vscode-host'));
  return Math.max(0, ...hosts.map((row) => Number(row.trim().split(/\s+/)[0]) / 1024));
}

const ACTIONS = [
  { weight: 4, act: () => page.keyboard.insertText(pick(PIECES)) },
  { weight: 3, act: () => page.keyboard.press(pick(KEYS)) },
  { weight: 2, act: () => page.keyboard.press(pick(['Backspace', 'Delete', 'Control+Backspace'])) },
  { weight: 1, act: () => page.keyboard.press('Control+Z') },
  { weight: 0.4, act: () => page.keyboard.press('Alt+F7') },
  { weight: 0.3, act: () => page.keyboard.press('Control+Alt+K') },
  {
    weight: 0.15,
    act: async () => {
      await workbench.openFile(`soak-${Math.floor(random() * 10)}.md`);
      await page.locator('.editor-instance .monaco-editor .view-lines').first().click();
    },
  },
];
const whole = ACTIONS.reduce((sum, { weight }) => sum + weight, 0);
function nextAction() {
  let left = random() * whole;
  return (ACTIONS.find(({ weight }) => (left -= weight) < 0) ?? ACTIONS[0]).act;
}

/** What tells of us, or of the extension host's end; our name is in the paths of every temporary folder too. */
const errors = () =>
  [...workbench.log.filter((line) => /^(error|page)/.test(line)), ...workbench.server.log().split('\n')].filter(
    (line) =>
      /report-?annotator|Unhandled|unresponsive|extension host.*(?:exited|terminated)/i.test(
        line.replaceAll(/\/[^\s']*\/report-annotator-\w+\//g, ''),
      ),
  );

let done = 0;
let failed = 0;
const memory = [];
try {
  await workbench.openFile('soak-0.md');
  await workbench.openContainer('Report Annotator');
  await page.locator('.editor-instance .monaco-editor .view-lines').first().click();
  for (let minute = 1; minute <= minutes; minute++) {
    for (const until = Date.now() + 60_000; Date.now() < until; done++) {
      // A key that comes too early for the page is the page's matter; it is counted.
      await nextAction()().catch(() => failed++);
      await page.waitForTimeout(40 + random() * 160);
    }
    memory.push(hostMemory());
    console.log(
      `${minute} min: ${done} actions, ${failed} not taken, host ${memory.at(-1).toFixed(0)} MB, ${errors().length} errors`,
    );
  }
  const [early = 0] = memory.slice(Math.min(4, memory.length - 1));
  console.log(
    `memory after ${Math.min(5, memory.length)} min ${early.toFixed(0)} MB, at the end ${memory.at(-1)?.toFixed(0)} MB`,
  );
  for (const line of new Set(errors())) console.log(line);
  process.exitCode = errors().length > 0 ? 1 : 0;
} finally {
  await workbench.close();
}
