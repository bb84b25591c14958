/** Writes a file so that a failure leaves the old one whole: beside it first, then into its place. */
import { FileType, Uri, workspace } from 'vscode';
import { fileName } from './file-name';

let written = 0;

/**
 * Writes `bytes` to `target` through a neighbour that takes its place. A symbolic link is written through, since taking its place
 * would break it.
 * @throws what the file system says; the old file is then untouched, unless it was written directly.
 */
export async function writeWhole(target: Uri, bytes: Uint8Array): Promise<void> {
  if (await isLink(target)) return workspace.fs.writeFile(target, bytes);
  written += 1;
  const beside = Uri.joinPath(
    target,
    '..',
    `.${fileName(target)}.${Date.now().toString(36)}-${written}-${Math.random().toString(36).slice(2, 10)}.tmp`,
  );
  try {
    await workspace.fs.writeFile(beside, bytes);
    await workspace.fs.rename(beside, target, { overwrite: true });
  } catch (error) {
    await forget(beside);
    throw error;
  }
}

async function isLink(file: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(file)).type & FileType.SymbolicLink) !== 0;
  } catch {
    return false;
  }
}

/** What was half written goes away; that it may not even exist is no news. */
async function forget(file: Uri): Promise<void> {
  try {
    await workspace.fs.delete(file);
  } catch {
    // Nothing was written.
  }
}
