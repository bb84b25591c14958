/**
 * Loads the parts of the extension that nobody pays for until they are asked for. A browser's extension host can `require` nothing but
 * `vscode`, so a part is read as a file and run the way the host runs the extension itself: the same in a window, a remote and a browser.
 */
import { Uri, workspace } from 'vscode';
import type * as engine from '../engine';
import type * as office from '../exports/office';

/** Every part: a file of `dist/` and what it exports. */
interface Parts {
  readonly engine: typeof engine;
  readonly office: typeof office;
}

const loading = new Map<keyof Parts, Promise<Parts[keyof Parts]>>();

/** The part, loaded once; a load that failed is tried again when the part is asked for again. */
export function loadPart<K extends keyof Parts>(extensionUri: Uri, name: K): Promise<Parts[K]> {
  const known = loading.get(name) as Promise<Parts[K]> | undefined;
  if (known) return known;
  const part = read<Parts[K]>(Uri.joinPath(extensionUri, 'dist', `${name}.js`));
  loading.set(name, part);
  part.catch(() => loading.delete(name));
  return part;
}

async function read<T>(file: Uri): Promise<T> {
  const source = new TextDecoder().decode(await workspace.fs.readFile(file));
  const module = { exports: {} };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- a file of this package
  new Function('module', 'exports', `${source}\n//# sourceURL=${file.toString(true)}`)(module, module.exports);
  return module.exports as T;
}
