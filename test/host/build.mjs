// Bundles the suite for both extension hosts into out/host.
import * as esbuild from 'esbuild';
import { readdirSync } from 'node:fs';
import * as path from 'node:path';
import { projectRoot } from './paths.mjs';

const suite = path.join(projectRoot, 'test/host/suite');
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  sourcemap: true,
  logLevel: 'warning',
  outdir: path.join(projectRoot, 'out/host'),
};
const tests = readdirSync(suite).filter((file) => file.endsWith('.test.ts'));

await Promise.all([
  esbuild.build({
    ...common,
    entryPoints: ['node.ts', ...tests].map((file) => path.join(suite, file)),
    platform: 'node',
    external: ['vscode', 'mocha'],
  }),
  esbuild.build({
    ...common,
    entryPoints: [path.join(suite, 'worker.ts')],
    platform: 'browser',
    external: ['vscode'],
    alias: { 'node:assert': 'assert' },
    define: { 'process.env.NODE_DEBUG': 'undefined' },
  }),
]);
