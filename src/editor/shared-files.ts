/** The workspace's file system, as `changeShared` asks for it. */
import { FileSystemError, Uri, workspace } from 'vscode';
import type { Files, Neighbour } from '../review/shared-file';
import { fileName } from './file-name';

/** `.report.md.json.LX3K2A-7f3k2.tmp`: when it was begun, and what no other window says. */
const prefixOf = (file: Uri): string => `.${fileName(file)}.`;
const NEIGHBOUR = /^([0-9a-z]+)-[0-9a-z]+\.tmp$/;
/** Milliseconds of the longest pause before another try. */
const PAUSE = 60;

export const sharedFiles: Files<Uri> = {
  async read(file) {
    try {
      return await workspace.fs.readFile(file);
    } catch (error) {
      if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
      throw error;
    }
  },
  write: (file, bytes) => Promise.resolve(workspace.fs.writeFile(file, bytes)),
  replace: (from, to) => Promise.resolve(workspace.fs.rename(from, to, { overwrite: true })),
  async remove(file) {
    try {
      await workspace.fs.delete(file);
    } catch {
      // Nothing is there.
    }
  },
  async neighbours(file) {
    const parent = Uri.joinPath(file, '..');
    const prefix = prefixOf(file);
    let names: readonly string[];
    try {
      names = (await workspace.fs.readDirectory(parent)).map(([name]) => name);
    } catch {
      return [];
    }
    return names.flatMap((name): readonly Neighbour<Uri>[] => {
      const begun = name.startsWith(prefix) ? NEIGHBOUR.exec(name.slice(prefix.length))?.[1] : undefined;
      return begun ? [{ file: Uri.joinPath(parent, name), age: Date.now() - Number.parseInt(begun, 36) }] : [];
    });
  },
  newNeighbour(file) {
    const chance = Math.random().toString(36).slice(2, 12).padEnd(4, '0');
    return Uri.joinPath(file, '..', `${prefixOf(file)}${Date.now().toString(36)}-${chance}.tmp`);
  },
  pause: () => new Promise((resolve) => setTimeout(resolve, Math.random() * PAUSE)),
};
