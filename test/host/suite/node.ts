/** Entry point in the Node extension host (a desktop's or a served one's). */
import 'source-map-support/register';
import * as fs from 'node:fs';
import * as path from 'node:path';
import Mocha from 'mocha';
import { markConsole, reportEnd } from './console';

export function run(): Promise<void> {
  const served = process.env['REPORT_ANNOTATOR_SERVED'] === '1';
  markConsole(served);
  // mocha keeps the console.log that it found when it was loaded
  Object.assign(Mocha.reporters.Base, { consoleLog: (...args: unknown[]) => console.log(...args) });
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, reporter: 'spec', forbidOnly: true });
  for (const file of fs.readdirSync(__dirname)) {
    if (file.endsWith('.test.js')) mocha.addFile(path.join(__dirname, file));
  }
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      reportEnd(served, failures);
      if (!runner.stats?.tests) reject(new Error('no test was found'));
      else if (failures) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
  });
}
