// The main job on the sample report: prints the table of commitments and writes every export to out/demo.
//   node tools/demo.mjs [--language en]
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cli = join(root, 'dist', 'cli.js');
const sample = join('media', 'sample', 'report.md');
const folder = join('out', 'demo');
const passedOn = process.argv.slice(2);

function run(...args) {
  const { status, stdout, error } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
  return stdout;
}

/** Whether the command line is missing or older than what it is made of. */
function isStale() {
  if (!existsSync(cli)) return true;
  const built = statSync(cli).mtimeMs;
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return [...sources, join(root, 'package.json'), join(root, 'esbuild.mjs')].some(
    (file) => statSync(file).mtimeMs > built,
  );
}

if (isStale()) run('esbuild.mjs');
process.stdout.write(run(cli, 'analyze', '--format', 'table', ...passedOn, sample));
console.log('\nExports:');
for (const format of ['csv', 'json', 'markdown']) {
  const path = run(cli, 'analyze', '--format', format, '--out', folder, ...passedOn, sample).trim();
  console.log(`  ${relative(root, join(root, path))}  ${statSync(join(root, path)).size} bytes`);
}
