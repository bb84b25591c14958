/** The package that users install: what it holds, and what it weighs. Run after `npm run package`. */
import assert from 'node:assert';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

const VSIX = 'report-annotator.vsix';
const ALLOWED =
  /^(package\.json|package\.nls(\.zh-cn)?\.json|README(\.zh-CN)?\.md|CHANGELOG\.md|LICENSE|THIRD_PARTY_NOTICES\.md|dist\/(?:extension|engine|office|report-view)\.js|l10n\/[\w.-]+\.json|media\/[\w./-]+\.(png|svg|json|md|css)|syntaxes\/[\w.-]+\.json)$/;
const MEGABYTE = 1024 * 1024;

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly contributes: { readonly grammars: readonly { readonly path: string }[] };
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const files = execFileSync('npx', ['vsce', 'ls', '--no-dependencies'], { encoding: 'utf8' })
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => ALLOWED.test(line) || /^[\w.-]+(\/[\w.-]+)*$/.test(line));

describe('the package', () => {
  it('holds the bundle, grammar, media, strings and documents, and nothing else', () => {
    assert.deepEqual(
      files.filter((file) => !ALLOWED.test(file)),
      [],
    );
    for (const file of ['README.md', 'CHANGELOG.md', 'LICENSE', 'package.nls.json', 'package.nls.zh-cn.json'])
      assert.ok(files.includes(file), `${file} is missing`);
  });

  it('holds every file that the manifest names', () => {
    const named = [
      manifest.main,
      manifest.browser,
      manifest.icon,
      ...manifest.contributes.grammars.map(({ path }) => path),
    ];
    for (const file of named.map((path) => path.replace(/^\.\//, '')))
      assert.ok(files.includes(file), `${file} is missing`);
  });

  it('points desktop and browser at one bundle, which asks for no Node module', () => {
    assert.equal(manifest.main, manifest.browser);
    const bundle = readFileSync(manifest.main, 'utf8');
    for (const part of ['engine', 'office'])
      assert.doesNotMatch(readFileSync(`dist/${part}.js`, 'utf8'), /\brequire\(/, `${part} asks for nothing`);
    const required = [...bundle.matchAll(/\brequire\(["']([^"']+)["']\)/g)].map(([, name]) => name);
    assert.deepEqual([...new Set(required)], ['vscode']);
  });

  it('holds nothing that opens a connection', () => {
    // The writer of CSV (papaparse) can also read one from an address, which nobody here asks it to.
    const remoteCsv = /_readChunk\s*=\s*function\(\)\s*\{[^}]{0,120}new XMLHttpRequest/g;
    for (const part of ['extension', 'engine', 'office', 'report-view'])
      assert.doesNotMatch(
        readFileSync(`dist/${part}.js`, 'utf8').replace(remoteCsv, ''),
        /\bfetch\(|new XMLHttpRequest|new WebSocket|new EventSource|sendBeacon\(|\bimportScripts\(/,
        `${part} asks for the network`,
      );
  });

  it('is made of packages that are pinned, run nothing when installed, and are named in the notices', () => {
    interface Lock {
      readonly packages: Readonly<
        Record<string, { readonly dev?: boolean; readonly hasInstallScript?: boolean; readonly version?: string }>
      >;
    }
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
    const { dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly dependencies?: Readonly<Record<string, string>>;
    };
    for (const [name, version] of Object.entries(dependencies)) {
      assert.match(version, /^\d+\.\d+\.\d+$/, `${name} is pinned`);
      assert.equal(packages[`node_modules/${name}`]?.version, version, `${name} as it is locked`);
    }
    const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);
    assert.ok(shipped.length > 20);
    const running = shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    assert.deepEqual(running, []);
    // Throws where the file does not say what is bundled.
    execFileSync('node', ['tools/notices.mjs', '--check'], { stdio: 'pipe' });
  });

  it('stays small', () => {
    assert.ok(existsSync(VSIX), `run npm run package first: there is no ${VSIX}`);
    const sizes = files.map((file) => `${(statSync(file).size / 1024).toFixed(0).padStart(6)} kB  ${file}`);
    console.log(sizes.sort().reverse().slice(0, 8).join('\n'));
    assert.ok(statSync(VSIX).size <= 2 * MEGABYTE, `the package weighs ${statSync(VSIX).size} bytes`);
    // What every start of the editor pays for; the parts are loaded when they are needed.
    assert.ok(statSync(manifest.main).size <= 600_000, `the bundle weighs ${statSync(manifest.main).size} bytes`);
  });
});
