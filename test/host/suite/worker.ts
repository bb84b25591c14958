/** Entry point in the web worker extension host: one bundle with mocha's browser build. */
import 'mocha/mocha.js';
import { markConsole, reportEnd } from './console';

declare const mocha: BrowserMocha;

export async function run(): Promise<void> {
  markConsole(true);
  Object.assign(Mocha.reporters.Base, { consoleLog: (...args: unknown[]) => console.log(...args) });
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 20_000 });
  // mocha.setup defines `describe` and `it`, so the tests come after it.
  await import('./activation.test');
  await import('./extension.test');
  await import('./preview.test');
  await import('./providers.test');
  await import('./ignore.test');
  await import('./review.test');
  await import('./report-view.test');
  await import('./folder.test');
  await import('./hostile.test');
  return new Promise((resolve, reject) => {
    mocha.run((failures) => {
      reportEnd(true, failures);
      if (failures) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
  });
}
