// Builds the extension (one bundle for desktop, remote and browser, and the parts that it loads later) and the command line.
//   node esbuild.mjs [--watch] [--production]
import * as esbuild from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify: production,
  // A browser or a user's disk never gets the map; `dist/*.map` stays here for stack traces.
  sourcemap: production ? 'external' : 'linked',
  logLevel: 'warning',
  // Chinese stays as it is: escapes would double the word lists.
  charset: 'utf8',
  // remark's browser build asks for `document` at load time; its worker build does not.
  conditions: ['worker', 'module'],
};

const builds = [
  {
    ...common,
    entryPoints: ['src/editor/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'browser',
    external: ['vscode'],
  },
  {
    // Loaded by src/editor/parts.ts when the first report opens.
    ...common,
    entryPoints: ['src/engine.ts'],
    outfile: 'dist/engine.js',
    platform: 'browser',
  },
  {
    // Loaded by src/editor/parts.ts when somebody first exports to Excel or Word.
    ...common,
    entryPoints: ['src/exports/office/index.ts'],
    outfile: 'dist/office.js',
    platform: 'browser',
  },
  {
    // Runs in the page of the report view, not in an extension host.
    ...common,
    entryPoints: ['src/webview/report-view/main.ts'],
    outfile: 'dist/report-view.js',
    format: 'iife',
    platform: 'browser',
  },
  {
    ...common,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  },
];

if (watch) {
  for (const build of builds) await (await esbuild.context(build)).watch();
} else {
  await Promise.all(builds.map((build) => esbuild.build(build)));
}
