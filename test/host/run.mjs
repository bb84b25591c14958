// Runs the suite inside a real VS Code by @vscode/test-electron: a desktop's where one can be had, else a served one.
//   node test/host/run.mjs [node|worker|min] …
// REPORT_ANNOTATOR_HOST=served|desktop decides; without it a desktop is used where there is a screen and its download answers.
import * as path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { emptyExtension, launcher, projectRoot, workspace } from './paths.mjs';
import { setupHost } from './setup.mjs';

/** @returns {Promise<string | null>} the program of a desktop VS Code, or null where none can be shown or downloaded */
async function desktopVSCode() {
  const wish = process.env.REPORT_ANNOTATOR_HOST;
  if (wish === 'served') return null;
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!screen && wish !== 'desktop') return null;
  try {
    return process.env.VSCODE_EXECUTABLE_PATH ?? (await downloadAndUnzipVSCode('stable'));
  } catch (error) {
    if (wish === 'desktop') throw error;
    console.log(`host: no desktop VS Code (${error.message}); using the served one`);
    return null;
  }
}

/** @param {'node' | 'worker' | 'min'} kind */
async function runKind(kind, desktop) {
  if (desktop && kind !== 'node') {
    console.log(`host: ${kind} is run in the served VS Code alone; skipped on this desktop`);
    return;
  }
  const variant = kind === 'min' ? 'min' : 'current';
  if (!desktop) setupHost(variant);
  console.log(
    `host: the suite in the ${kind === 'worker' ? 'web worker' : 'Node'} extension host of ${desktop ? 'a desktop VS Code' : `the ${variant} VS Code`}`,
  );
  await runTests({
    vscodeExecutablePath: desktop ?? launcher,
    extensionDevelopmentPath: [projectRoot, emptyExtension],
    extensionTestsPath: path.join(projectRoot, 'out/host', kind === 'worker' ? 'worker.js' : 'node.js'),
    launchArgs: [workspace, '--disable-extensions'],
    extensionTestsEnv: { REPORT_ANNOTATOR_VARIANT: variant, REPORT_ANNOTATOR_WORKER: kind === 'worker' ? '1' : '0' },
  });
}

const desktop = await desktopVSCode();
for (const kind of process.argv.length > 2 ? process.argv.slice(2) : ['node', 'worker', 'min']) {
  try {
    await runKind(kind, desktop);
  } catch (error) {
    // The other hosts still have their say.
    console.error(String(error));
    process.exitCode = 1;
  }
}
