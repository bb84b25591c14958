// Every check and suite that decides whether work lands, one after the other, and one line that counts them all.
//   node test/all.mjs [STEP …]
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as path from 'node:path';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const served = process.platform === 'linux';

/** A step counts its own tests (mocha's closing lines), or counts as one. `on` false: this machine cannot run it, and it says so. */
const STEPS = [
  { name: 'build', run: 'node esbuild.mjs --production' },
  { name: 'typecheck', run: 'npx tsc' },
  { name: 'lint', run: 'npx eslint src test bench tools' },
  { name: 'format', run: 'npx prettier --check --log-level warn .' },
  { name: 'unit', run: 'npx mocha', counts: true },
  {
    name: 'corpus',
    run: 'npx mocha --spec "test/corpus/*.test.ts" --timeout 120000 --config test/corpus/.mocharc.json',
    counts: true,
  },
  {
    name: 'fuzz',
    run: 'npx mocha --spec "test/fuzz/*.test.ts" --timeout 120000 --config test/corpus/.mocharc.json',
    counts: true,
  },
  {
    name: 'patterns',
    run: 'npx mocha --spec "test/patterns/*.test.ts" --config test/corpus/.mocharc.json',
    counts: true,
  },
  { name: 'scaling', run: 'npm run -s bench:gate' },
  {
    name: 'package',
    run: 'npm run package && npx mocha --config test/corpus/.mocharc.json --spec "test/package/*.test.ts" --timeout 60000',
    counts: true,
  },
  { name: 'host', run: 'node test/host/build.mjs && node test/host/run.mjs', counts: true },
  { name: 'office', run: 'npx mocha --config test/corpus/.mocharc.json --spec "test/office/*.test.ts"', counts: true },
  { name: 'screen', run: 'npx mocha --config test/host/screen/.mocharc.json', counts: true, on: served },
];

/** Runs a shell command, passing its output on; @returns exit code and output. */
function run(command) {
  return new Promise((resolve) => {
    const child = spawn(command, {
      cwd: root,
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0' },
    });
    let output = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.on('data', (chunk) => {
        output += chunk;
        to.write(chunk);
      });
    }
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

const sum = (output, word) =>
  [...output.matchAll(new RegExp(`^\\s*(\\d+) ${word}\\b`, 'gm'))].reduce(
    (total, match) => total + Number(match[1]),
    0,
  );

/** Lines of an output that are told again at the end: whoever reads a long log from behind sees what failed. */
const MOST_LINES = 60;

/** What mocha says of its failed tests, from each count of them on, else how a step ended that names none. */
function failuresIn(output) {
  const lines = output.split('\n');
  const told = [];
  for (let at = 0; at < lines.length; at++) {
    if (!/^\s*\d+ failing\b/.test(lines[at])) continue;
    for (const end = at + MOST_LINES; at < Math.min(end, lines.length); at++) told.push(lines[at]);
  }
  return told.length > 0 ? told : lines.slice(-MOST_LINES);
}

const wanted = process.argv.slice(2);
const failures = [];
const total = { passed: 0, failed: 0, skipped: 0 };
for (const step of STEPS) {
  if (wanted.length && !wanted.includes(step.name)) continue;
  console.log(`\n=== ${step.name}`);
  if (step.on === false) {
    console.log(`skipped: ${step.name} needs Linux`);
    total.skipped++;
    continue;
  }
  const { code, output } = await run(step.run);
  const passed = step.counts ? sum(output, 'passing') : Number(code === 0);
  const failed = step.counts ? sum(output, 'failing') : Number(code !== 0);
  total.passed += passed;
  // A step that ended badly without naming a failed test (a crash, or no test at all) is one failure itself.
  const failedHere = step.counts && failed === 0 && (code !== 0 || passed === 0) ? 1 : failed;
  if (failedHere > 0) failures.push(`--- failed in ${step.name}`, ...failuresIn(output));
  total.failed += failedHere;
  total.skipped += step.counts ? sum(output, 'pending') : 0;
}
if (failures.length > 0) console.log(`\n${failures.join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed || !total.passed ? 1 : 0;
