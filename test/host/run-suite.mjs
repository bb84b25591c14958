// Runs a mocha suite inside the extension host of a served VS Code and tells its exit code.
import { addDevelopmentExtensions, launchBrowser, workbenchUrl } from './browser.mjs';
import { startServer } from './server.mjs';

/** Marks the suite's own lines among the workbench's log; doubled, it says that the suite came to its end (see suite/console.ts). */
const MARK = '\u2063';

/**
 * @param {{variant: string, webWorker: boolean, extensions: string[], tests: string, folder: string, timeoutMs?: number}} options
 * @returns {Promise<number>} the suite's exit code
 * @throws when there is no result: the host died, hung, or never reported its end
 */
export async function runSuite({ variant, webWorker, extensions, tests, folder, timeoutMs = 240_000 }) {
  const tail = [];
  const note = (line) => {
    tail.push(line);
    if (tail.length > 40) tail.shift();
  };
  let hostDied = () => {};
  const server = await startServer({
    variant,
    webWorker,
    testDriver: true,
    onLog: (text) => {
      const died = /Extension Host Process exited with code: (\S+), signal: (\S+?)\./.exec(text);
      if (died) hostDied(`the extension host ended (code ${died[1]}, signal ${died[2]})`);
    },
  });
  let browser;
  let timer;
  let ended = false;
  try {
    browser = await launchBrowser();
    const { page } = browser;
    const code = await new Promise((resolve, reject) => {
      const fail = (message) => reject(new Error(`${message}\n--- workbench log ---\n${tail.join('\n')}`));
      timer = setTimeout(() => fail(`no test result within ${timeoutMs} ms`), timeoutMs);
      hostDied = (message) => setTimeout(() => fail(message), 2000).unref();
      void server.ended.then((result) => fail(`the VS Code server ended with ${result}`));
      page.on('crash', () => fail('the page crashed'));
      page.on('pageerror', (error) => note(`page: ${error.stack ?? error}`));
      const start = async () => {
        // The two functions that the web workbench itself calls in a test run.
        await page.exposeFunction('codeAutomationLog', (type, args) => {
          const text = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');
          if (text.startsWith(MARK + MARK)) ended = true;
          else if (text.startsWith(MARK)) process.stdout.write(`${text.slice(MARK.length)}\n`);
          else note(`${type}: ${text}`);
        });
        await page.exposeFunction('codeAutomationExit', resolve);
        const payload = [
          ['skipWelcome', 'true'],
          ['skipReleaseNotes', 'true'],
        ];
        await addDevelopmentExtensions(page, server, extensions, tests);
        await page.goto(workbenchUrl(server, folder, payload), { waitUntil: 'commit' });
      };
      start().catch(reject);
    });
    // VS Code reports an extension host that died as success: only the suite's own last word proves it.
    if (code === 0 && !ended)
      throw new Error(`the suite did not come to its end\n--- workbench log ---\n${tail.join('\n')}`);
    if (code !== 0) console.error(tail.filter((line) => /^(error|page)/.test(line)).join('\n'));
    return code;
  } finally {
    clearTimeout(timer);
    await browser?.close();
    await server.stop();
  }
}
