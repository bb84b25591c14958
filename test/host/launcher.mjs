#!/usr/bin/env node
// Stands in for VS Code's desktop program in @vscode/test-electron's `runTests`: takes its arguments, runs the suite in a served
// VS Code shown by headless Chromium, and ends with the suite's exit code (70 when there was no result).
import * as fs from 'node:fs';
import { runSuite } from './run-suite.mjs';

const options = {
  variant: process.env.REPORT_ANNOTATOR_VARIANT ?? 'current',
  webWorker: process.env.REPORT_ANNOTATOR_WORKER === '1',
  extensions: [],
};
for (const arg of process.argv.slice(2)) {
  const named = /^--([^=]+)=(.*)$/s.exec(arg);
  if (named?.[1] === 'extensionDevelopmentPath') options.extensions.push(named[2]);
  else if (named?.[1] === 'extensionTestsPath') options.tests = named[2];
  else if (!arg.startsWith('-') && fs.existsSync(arg)) options.folder = arg;
}

const code = await runSuite(options).catch((error) => {
  console.error(error.message);
  return 70;
});
// The caller drops our output when we end: let it drain first.
await new Promise((resolve) => process.stdout.write('', resolve));
setTimeout(() => process.exit(code), 100);
