// Starts and stops the VS Code server of a variant, each time with fresh settings and data.
import { spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { hostNode, hostServer, projectRoot } from './paths.mjs';

/** Keep the workbench quiet and the same on every run; a test's own settings win. */
const QUIET_SETTINGS = {
  'chat.disableAIFeatures': true,
  'editor.fontFamily': '"DejaVu Sans Mono", "Noto Sans Mono CJK SC", monospace',
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** An empty gallery: else the workbench would look for one on the network. */
const NO_GALLERY = JSON.stringify({ serviceUrl: '', itemUrl: '', resourceUrlTemplate: '' });

const temporary = new Set();

/** A folder that goes when this process does. */
export function temporaryDir(prefix = 'report-annotator-') {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), prefix));
  temporary.add(dir);
  return dir;
}

export function removeDir(dir) {
  try {
    fs.rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    temporary.delete(dir);
  } catch {
    // A process that is about to end may still write there; the process's own end tries again.
  }
}
/** Ends each server that is still up; one listener for all. */
const running = new Set();
process.once('exit', () => {
  running.forEach((kill) => kill());
  temporary.forEach(removeDir);
});

/** Puts our extension into the web worker extension host instead of the Node one. */
function webWorkerSettings() {
  const { publisher, name } = JSON.parse(fs.readFileSync(path.join(projectRoot, 'package.json'), 'utf8'));
  return { 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } };
}

/** Chinese without a language pack (no registry package brings one): ours is translated, VS Code's own texts stay English. */
function writeLanguagePack(userData, language) {
  const translations = path.join(userData, 'no-translations.json');
  fs.writeFileSync(translations, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = {
    hash: language,
    label: language,
    translations: { vscode: translations },
    extensions: [{ extensionIdentifier: { id: 'report-annotator.language' }, version: '1.0.0' }],
  };
  fs.writeFileSync(path.join(userData, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
}

/**
 * @param {{variant?: string, testDriver?: boolean, language?: string, settings?: object, webWorker?: boolean, extensionsDir?: string,
 *   onLog?: (text: string) => void}} options `testDriver` lets a URL name extensions under development (and hides toasts).
 */
export async function startServer({
  variant = 'current',
  testDriver = false,
  language,
  settings = {},
  webWorker = false,
  extensionsDir,
  onLog = () => {},
} = {}) {
  const node = hostNode(variant);
  if (!fs.existsSync(node))
    throw new Error(`the ${variant} VS Code is not installed: node test/host/setup.mjs ${variant}`);
  const data = temporaryDir();
  const userData = path.join(data, 'user-data');
  fs.mkdirSync(path.join(userData, 'User'), { recursive: true });
  const all = { ...QUIET_SETTINGS, ...(webWorker ? webWorkerSettings() : {}), ...settings };
  fs.writeFileSync(path.join(userData, 'User/settings.json'), JSON.stringify(all));
  if (language) writeLanguagePack(userData, language);
  const args = [
    hostServer(variant),
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    ...[
      '--server-data-dir',
      data,
      '--user-data-dir',
      userData,
      '--extensions-dir',
      extensionsDir ?? path.join(data, 'extensions'),
    ],
    ...['--disable-workspace-trust', '--disable-telemetry', '--telemetry-level', 'off', '--disable-update-check'],
    // Should this process be killed, the server ends itself.
    ...['--reconnection-grace-time', '20', '--enable-remote-auto-shutdown'],
    ...(testDriver ? ['--enable-smoke-test-driver'] : []),
    ...(language ? ['--locale', language] : []),
  ];
  const child = spawn(node, args, {
    env: { ...process.env, EXTENSIONS_GALLERY: NO_GALLERY, REPORT_ANNOTATOR_SERVED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a process group of its own, ended as one
  });
  let log = '';
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
  const kill = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // All of the group are gone.
    }
  };
  const killNow = () => kill('SIGKILL');
  running.add(killNow);
  void ended.then(() => running.delete(killNow));
  const port = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the VS Code server does not listen:\n${log}`)), 60_000);
    const read = (chunk) => {
      log += chunk;
      onLog(String(chunk));
      const listening = /Extension host agent listening on (\d+)/.exec(log);
      if (!listening) return;
      clearTimeout(timer);
      resolve(Number(listening[1]));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then((code) => {
      clearTimeout(timer);
      reject(new Error(`the VS Code server ended with ${code}:\n${log}`));
    });
  });
  return {
    authority: `127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}`,
    ended,
    log: () => log,
    async stop() {
      kill('SIGTERM');
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3000))]);
      kill('SIGKILL');
      removeDir(data);
    },
  };
}

/** Installs a package as a user would, by the server's own command line. Returns the folder of extensions. */
export function installVsix(vsix, variant = 'current') {
  const extensions = temporaryDir();
  const data = temporaryDir();
  const result = spawnSync(
    hostNode(variant),
    [
      hostServer(variant),
      ...['--install-extension', path.resolve(vsix), '--extensions-dir', extensions, '--server-data-dir', data],
      '--accept-server-license-terms',
    ],
    { encoding: 'utf8', timeout: 60_000, env: { ...process.env, EXTENSIONS_GALLERY: NO_GALLERY } },
  );
  removeDir(data);
  if (result.status !== 0 || !/successfully installed/.test(result.stdout)) {
    throw new Error(`installing ${vsix} failed:\n${result.stdout}${result.stderr}`);
  }
  return extensions;
}
