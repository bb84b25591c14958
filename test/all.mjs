// Every check and suite that decides whether work lands, and one line that counts them all.
//   node test/all.mjs [STEP …]
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as path from 'node:path';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const served = process.platform === 'linux';

/** How the tests are run that are too slow for each save. */
const SLOW = '--config test/corpus/.mocharc.json --timeout 120000';

/**
 * Stages one after the other; the lanes of a stage side by side, each a list of steps in their order. Whatever looks at a clock or at
 * a screen has the machine to itself. A step counts its own tests (mocha's closing lines), or counts as one. `on` false: this machine
 * cannot run it, and it says so.
 */
const STAGES = [
  [[{ name: 'build', run: 'node esbuild.mjs --production' }]],
  [
    [
      { name: 'typecheck', run: 'npx tsc' },
      { name: 'lint', run: 'npx eslint src test bench tools' },
      { name: 'format', run: 'npx prettier --check --log-level warn .' },
      { name: 'fuzz', run: `npx mocha ${SLOW} --spec "test/fuzz/*.test.ts"`, counts: true },
    ],
    [{ name: 'unit', run: 'npx mocha', counts: true }],
    // Mostly waits for the registries.
    [{ name: 'setup', run: 'node test/host/setup.mjs', on: served }],
  ],
  // Its proofs have so many seconds each.
  [[{ name: 'patterns', run: `npx mocha ${SLOW} --spec "test/patterns/*.test.ts"`, counts: true }]],
  [[{ name: 'corpus', run: `npx mocha ${SLOW} --spec "test/corpus/*.test.ts"`, counts: true }]],
  [[{ name: 'scaling', run: 'npm run -s bench:gate' }]],
  [[{ name: 'package', run: `npm run package && npx mocha ${SLOW} --spec "test/package/*.test.ts"`, counts: true }]],
  [[{ name: 'host', run: 'node test/host/build.mjs && node test/host/run.mjs', counts: true }]],
  [[{ name: 'office', run: `npx mocha ${SLOW} --spec "test/office/*.test.ts"`, counts: true }]],
  [[{ name: 'screen', run: 'npx mocha --config test/host/screen/.mocharc.json', counts: true, on: served }]],
];

/** Runs a shell command; `live` passes its output on as it comes. @returns exit code and output. */
function run(command, live) {
  return new Promise((resolve) => {
    const child = spawn(command, {
      cwd: root,
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0' },
    });
    let output = '';
    for (const from of [child.stdout, child.stderr]) {
      from.on('data', (chunk) => {
        output += chunk;
        if (live) process.stdout.write(chunk);
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

/** Runs a step and counts its tests. Beside others it tells its output in one piece, when it has ended. */
async function take(step, alone) {
  const head = `\n=== ${step.name}`;
  if (step.on === false) {
    console.log(`${head}\nskipped: ${step.name} needs Linux`);
    total.skipped++;
    return;
  }
  if (alone) console.log(head);
  const { code, output } = await run(step.run, alone);
  if (!alone) console.log(`${head}\n${output}`);
  const passed = step.counts ? sum(output, 'passing') : Number(code === 0);
  const failed = step.counts ? sum(output, 'failing') : Number(code !== 0);
  total.passed += passed;
  // A step that ended badly without naming a failed test (a crash, or no test at all) is one failure itself.
  const failedHere = step.counts && failed === 0 && (code !== 0 || passed === 0) ? 1 : failed;
  if (failedHere > 0) failures.push(`--- failed in ${step.name}`, ...failuresIn(output));
  total.failed += failedHere;
  total.skipped += step.counts ? sum(output, 'pending') : 0;
}

for (const stage of STAGES) {
  const lanes = stage
    .map((lane) => lane.filter(({ name }) => !wanted.length || wanted.includes(name)))
    .filter((lane) => lane.length > 0);
  const each = async (lane) => {
    for (const step of lane) await take(step, lanes.length === 1);
  };
  await Promise.all(lanes.map(each));
}
if (failures.length > 0) console.log(`\n${failures.join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed || !total.passed ? 1 : 0;
