/** Where the marks of a report are kept: beside the workspace, or in VS Code's own storage. */
import { FilePermission, FileType, Uri, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import { fnv1a } from '../../../statements/commitments/words';
import { section } from '../../ids';
import { reviewSettings } from './ids';

/** The folder of the workspace that holds marks and rules. */
export const folderName = '.report-annotator';

export interface Home {
  readonly file: Uri;
  /** Where the report lies, seen from the file. */
  readonly source: string;
  /** Whether it is in the workspace, where others see it. */
  readonly shared: boolean;
}

export interface Homes {
  /** Where marks are written to. */
  readonly chosen: Home;
  /** Where they may lie from before the setting was changed; read where the chosen one is empty. */
  readonly other: Home | null;
}

type Storage = Pick<ExtensionContext, 'storageUri' | 'globalStorageUri'>;

/** What tells where the marks of a report are kept. */
export type Place = Pick<TextDocument, 'uri' | 'isUntitled'>;

export async function homesOf(document: Place, storage: Storage): Promise<Homes> {
  const own = privateHome(document.uri, storage);
  const shared = await sharedHome(document);
  if (!shared) return { chosen: own, other: null };
  const wish = workspace.getConfiguration(section, document.uri).get<string>(reviewSettings.storage);
  return wish === 'private' ? { chosen: own, other: shared } : { chosen: shared, other: own };
}

/** Beside the workspace, along the report's own path, so that two reports of one name stay apart. */
async function sharedHome({ uri, isUntitled }: Place): Promise<Home | null> {
  const folder = workspace.getWorkspaceFolder(uri)?.uri;
  if (isUntitled || !folder || workspace.fs.isWritableFileSystem(uri.scheme) === false) return null;
  const path = pathWithin(folder, uri);
  if (!path || (await isReadonly(uri))) return null;
  const way = [folderName, ...path.slice(0, -1), `${path.at(-1) ?? ''}.json`];
  if (await leadsOut(folder, way)) return null;
  return {
    file: Uri.joinPath(folder, ...way),
    source: [...path.map(() => '..'), ...path]
      .map((part) => (part === '..' ? part : encodeURIComponent(part)))
      .join('/'),
    shared: true,
  };
}

function privateHome(uri: Uri, { storageUri, globalStorageUri }: Storage): Home {
  const address = uri.toString();
  const reversed = [...address].reverse().join('');
  const hash = [fnv1a(address), fnv1a(reversed)].map((part) => part.toString(16).padStart(8, '0')).join('');
  return {
    file: Uri.joinPath(storageUri ?? globalStorageUri, 'review', `${hash}.json`),
    source: address,
    shared: false,
  };
}

/** The parts of the way from a folder down to a file; `null` where it does not lie below, or would leave on its way. */
export function pathWithin(folder: Uri, file: Uri): readonly string[] | null {
  const root = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  if (folder.scheme !== file.scheme || folder.authority !== file.authority || !file.path.startsWith(root)) return null;
  const parts = file.path.slice(root.length).split('/');
  return parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\\')) ? null : parts;
}

/** A report that cannot be written gets no file beside it. */
async function isReadonly(file: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(file)).permissions ?? 0) === FilePermission.Readonly;
  } catch {
    return false;
  }
}

/** Whether a link on the way down from a folder could lead out of the workspace. What is not there yet is no link. */
export async function leadsOut(folder: Uri, way: readonly string[]): Promise<boolean> {
  for (let depth = 1; depth <= way.length; depth++) {
    try {
      const { type } = await workspace.fs.stat(Uri.joinPath(folder, ...way.slice(0, depth)));
      if ((type & FileType.SymbolicLink) !== 0) return true;
    } catch {
      return false;
    }
  }
  return false;
}
