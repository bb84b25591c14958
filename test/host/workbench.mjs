// What a person does in the workbench, for screen tests. The selectors hold for VS Code 1.100 and 1.139.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { addDevelopmentExtensions, launchBrowser, workbenchUrl } from './browser.mjs';
import { memoryFs, projectRoot, screenshots, workspace } from './paths.mjs';
import { removeDir, startServer, temporaryDir } from './server.mjs';

const WIDE = 90_000;

export class Workbench {
  /**
   * Opens a fresh workbench on a copy of the test workspace (tests type into it).
   * @param {{extensionsDir?: string, variant?: string, language?: string, settings?: object, webWorker?: boolean, viewport?: object,
   *   deviceScaleFactor?: number, files?: Record<string, string>, virtual?: string}} options With `extensionsDir` the installed
   *   extension runs, else the one under development; `files` are added to the workspace; `virtual` is the address of a folder in
   *   memory that is opened instead (see memory-fs).
   */
  static async open({ files = {}, viewport, deviceScaleFactor, virtual, ...options } = {}) {
    const folder = temporaryDir();
    fs.cpSync(workspace, folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
    const server = await startServer(options);
    let browser;
    try {
      browser = await launchBrowser({ viewport, deviceScaleFactor });
      const workbench = new Workbench(server, browser, folder);
      const extensions = [...(options.extensionsDir ? [] : [projectRoot]), ...(virtual ? [memoryFs] : [])];
      if (extensions.length) await addDevelopmentExtensions(browser.page, server, extensions);
      let opened = folder;
      if (virtual) {
        opened = path.join(folder, 'memory.code-workspace');
        fs.writeFileSync(opened, JSON.stringify({ folders: [{ uri: virtual }] }));
      }
      await browser.page.goto(workbenchUrl(server, opened), { waitUntil: 'commit' });
      await workbench.ready();
      return workbench;
    } catch (error) {
      await browser?.close();
      await server.stop();
      throw error;
    }
  }

  constructor(server, browser, folder) {
    Object.assign(this, { server, browser, folder, page: browser.page, log: [] });
    this.page.on('console', (message) => this.log.push(`${message.type()}: ${message.text()}`));
    this.page.on('pageerror', (error) => this.log.push(`page: ${error}`));
  }

  /** Started, and its extensions are known: VS Code's own performance marks say so. */
  async ready() {
    for (const mark of ['code/didStartWorkbench', 'code/didLoadExtensions']) {
      await this.page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark, {
        timeout: WIDE,
        polling: 200,
      });
    }
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: WIDE });
  }

  async close() {
    await this.browser.close();
    await this.server.stop();
    removeDir(this.folder);
  }

  /** Keeps a picture in out/screens/NAME.png. */
  async picture(name) {
    fs.mkdirSync(screenshots, { recursive: true });
    const file = path.join(screenshots, `${name}.png`);
    await this.page.screenshot({ path: file, animations: 'disabled' });
    return file;
  }

  /** Types into quick open (`>` for commands) and accepts the row that shows `expected`. */
  async quick(text, expected) {
    const input = this.page.locator('.quick-input-widget input[type=text]:visible');
    for (let tries = 0; ; tries++) {
      // A key pressed while the workbench is busy gets lost.
      await this.page.keyboard.press(text.startsWith('>') ? 'F1' : 'Control+P');
      try {
        await input.waitFor({ timeout: 5000 });
        // A page that takes the focus meanwhile closes it again.
        await input.fill(text, { timeout: 5000 });
        break;
      } catch (error) {
        if (tries === 5) throw error;
      }
    }
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: expected });
    await row.first().waitFor();
    await row.first().click();
  }

  /** Runs a command by its title. */
  command(title) {
    return this.quick(`>${title}`, title);
  }

  /** Reloads the window as a person does: the workbench keeps its state first, which a reload of the page does not wait for. */
  async reload() {
    const loaded = this.page.waitForEvent('load');
    await this.command('Developer: Reload Window');
    await loaded;
    await this.ready();
  }

  /** Picks a colour theme as a person does: the web workbench does not take it from the settings file. */
  async useTheme(label, themeClass) {
    await this.command('Preferences: Color Theme');
    const list = this.page.locator('.quick-input-list .monaco-list-row');
    await list.first().waitFor();
    const input = this.page.locator('.quick-input-widget input[type=text]:visible');
    await input.fill(label);
    await list.filter({ hasText: label }).first().click();
    await this.page.locator(`.monaco-workbench.${themeClass}`).waitFor();
  }

  async openFile(name) {
    await this.quick(name, name);
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.page.locator('.editor-instance .view-lines .view-line').first().waitFor();
  }

  /** Where `text` first stands on screen in the editor. Monaco draws spaces as no-break spaces. */
  async boxOf(text) {
    const find = (root, wanted) => {
      const lines = [...root.querySelectorAll('.view-line')];
      for (const line of lines) {
        const nodes = [];
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node; (node = walker.nextNode());) nodes.push(node);
        const at = nodes
          .map((node) => node.data)
          .join('')
          .indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        let passed = 0;
        let open = false;
        for (const node of nodes) {
          const end = passed + node.data.length;
          if (!open && at < end) {
            range.setStart(node, at - passed);
            open = true;
          }
          if (open && at + wanted.length <= end) {
            range.setEnd(node, at + wanted.length - passed);
            break;
          }
          passed = end;
        }
        const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
        return { x, y, width, height };
      }
      return null;
    };
    const box = await this.page
      .locator('.editor-instance .view-lines')
      .first()
      .evaluate(find, text.replaceAll(' ', '\u00a0'));
    if (!box) throw new Error(`not on screen in the editor: ${text}`);
    return box;
  }

  /** Rests the mouse on `text` and returns what the hover shows. */
  async hover(text) {
    const widget = this.page.locator('.monaco-hover:not(.hidden) .hover-contents:visible');
    for (let tries = 0; ; tries++) {
      const { x, y, width, height } = await this.boxOf(text);
      await this.page.mouse.move(5, 5);
      // Two moves: the first only enters the editor.
      await this.page.mouse.move(x + width / 2 - 1, y + height / 2);
      await this.page.mouse.move(x + width / 2, y + height / 2);
      try {
        await widget.first().waitFor({ timeout: 3000 });
        const shown = (await widget.allInnerTexts())
          .join('\n')
          .replaceAll('\u00a0', ' ')
          .replaceAll('\u2060', '')
          .trim();
        if (shown && !shown.startsWith('Loading')) return shown;
      } catch (error) {
        if (tries === 8) throw error;
      }
    }
  }

  /** Opens our container in the activity bar; a click on an open one would close it. */
  async openContainer(title) {
    const shown = this.page.locator('.sidebar .composite.title:visible', { hasText: title });
    if (!(await shown.count())) {
      const item = this.page.locator('.activitybar .action-item', {
        has: this.page.locator(`[aria-label^="${title}"]`),
      });
      await item.first().click();
    }
    await shown.waitFor();
  }

  /** The rows on screen of a view in the side bar, top to bottom, as a person reads them, once there are `least` of them. */
  async rows(view, least = 1) {
    const pane = this.page.locator('.sidebar .pane', { has: this.page.locator(`.pane-header[aria-label^="${view}"]`) });
    await pane
      .locator('.monaco-list-row')
      .nth(least - 1)
      .waitFor();
    return pane.locator('.monaco-list-row').evaluateAll((rows) =>
      rows
        .map((row) => ({ top: parseFloat(row.style.top), text: row.textContent.trim(), label: row.ariaLabel ?? '' }))
        .sort((a, b) => a.top - b.top)
        .map(({ text, label }) => ({ text, label })),
    );
  }

  /** The first row of the side bar that shows `text`. */
  row(text) {
    return this.page.locator('.sidebar .monaco-list-row', { hasText: text }).first();
  }

  /** The box before that row. */
  box(text) {
    return this.row(text).locator('.monaco-custom-toggle, [role=checkbox], input').first();
  }

  /** Its tick, in a box that has one. */
  tick(text) {
    return this.row(text).locator('.checked, [aria-checked=true]').first();
  }

  /** The rows of a view once they stand still: while reports arrive, a row moves away under the mouse. */
  async settledRows(view) {
    for (let last = ''; ;) {
      const rows = await this.rows(view);
      const now = JSON.stringify(rows);
      if (now === last) return rows;
      last = now;
      await this.page.waitForTimeout(1500);
    }
  }

  /** The page of the report view, once it shows rows. */
  async reportView() {
    for (const until = Date.now() + 30_000; Date.now() < until;) {
      for (const frame of this.page.frames()) {
        const rows = await frame
          .locator('.view tbody tr[data-id]')
          .count()
          .catch(() => 0);
        if (rows > 0) return frame;
      }
      await this.page.waitForTimeout(100);
    }
    throw new Error('the view shows no rows');
  }

  /** The messages that are shown as toasts, once there is one. */
  async messages() {
    await this.page.locator('.notifications-toasts .notification-list-item').first().waitFor();
    return this.page.locator('.notifications-toasts .notification-list-item-message').allInnerTexts();
  }
}
