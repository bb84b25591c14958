// Headless Chromium and the workbench's address in it.
import * as path from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM } from './paths.mjs';
import { removeDir, temporaryDir } from './server.mjs';

export async function launchBrowser({ viewport = { width: 1280, height: 800 }, deviceScaleFactor = 1 } = {}) {
  const profile = temporaryDir();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: true,
    viewport,
    deviceScaleFactor,
    locale: 'en-US',
    chromiumSandbox: false,
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    args: [
      ...[
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-sync',
        '--disable-dev-shm-usage',
      ],
      ...['--disable-background-networking', '--disable-component-update', '--lang=en-US'],
    ],
  });
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    async close() {
      await context.close().catch(() => {});
      removeDir(profile);
    },
  };
}

/**
 * @param {string} folder a folder, or a `.code-workspace` file
 * @param {[string, string][]} payload VS Code's own list of keys and values
 */
export function workbenchUrl(server, folder, payload = []) {
  const key = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams({ [key]: path.resolve(folder) });
  if (payload.length) query.set('payload', JSON.stringify(payload));
  return `${server.origin}/?${query}`;
}

/**
 * Loads extensions under development without the test driver, which would hide toasts: the page keeps the workbench's options in a
 * meta element, and a script that runs before the workbench's own adds the extensions there.
 * @param {string} [tests] the entry point of a suite that is to be run in the extension host
 */
export async function addDevelopmentExtensions(page, server, extensions, tests) {
  const addressOf = (file) => ({
    scheme: 'vscode-remote',
    authority: server.authority,
    path: path.resolve(file),
  });
  const added = {
    extensions: extensions.map(addressOf),
    ...(tests === undefined ? {} : { extensionTestsPath: addressOf(tests) }),
  };
  await page.addInitScript(
    ({ added, origin }) => {
      if (location.origin !== origin || location.pathname !== '/') return;
      const observer = new MutationObserver(() => {
        const meta = document.getElementById('vscode-workbench-web-configuration');
        if (!meta) return;
        observer.disconnect();
        const options = JSON.parse(meta.getAttribute('data-settings'));
        options.developmentOptions = { ...options.developmentOptions, ...added };
        meta.setAttribute('data-settings', JSON.stringify(options));
      });
      observer.observe(document, { childList: true, subtree: true });
    },
    { added, origin: server.origin },
  );
}
