/** Finds the reports of a folder, on every file system: by VS Code's search, or step by step where there is none. */
import { FileType, RelativePattern, Uri, workspace, type CancellationToken, type WorkspaceFolder } from 'vscode';
import { section } from '../../ids';
import { pathWithin } from '../review/home';
import { folderSettings } from './ids';
import { GitIgnore, hiddenBy, isOwnExport } from './left-out';

/** A folder of the workspace, or one in it. */
export interface Scope {
  readonly folder: WorkspaceFolder;
  readonly base: Uri;
}

const endings = ['md', 'markdown'];

/** The ends of the names of what is read there, without a dot. */
export const endingsIn = ({ folder }: Scope): readonly string[] =>
  workspace.getConfiguration(section, folder).get(folderSettings.textFiles, false) ? [...endings, 'txt'] : endings;

export const hasEnding = (path: string, wanted: readonly string[]): boolean =>
  wanted.some((ending) => path.toLowerCase().endsWith(`.${ending}`));

/** What is installed, and what git keeps for itself, is nobody's report. */
const never = ['node_modules', '.git'];

/** The addresses of all reports there, in no order. */
export async function findReports(scope: Scope, token: CancellationToken): Promise<readonly Uri[]> {
  const wanted = endingsIn(scope);
  const names = [...wanted, ...wanted.map((ending) => ending.toUpperCase())];
  const found = await filesIn(scope, `**/*.{${names.join(',')}}`, (name) => hasEnding(name, wanted), token);
  const isLeftOut = await leftOutOf(scope, token);
  return found.filter((uri) => {
    const path = pathWithin(scope.folder.uri, uri)?.join('/');
    return path !== undefined && !isLeftOut(path);
  });
}

async function leftOutOf(scope: Scope, token: CancellationToken): Promise<(path: string) => boolean> {
  const { folder } = scope;
  const hidden = hiddenBy(workspace.getConfiguration('files', folder).get('exclude'));
  const git = new GitIgnore();
  if (workspace.getConfiguration('search', folder).get('useIgnoreFiles', true)) {
    const root = { folder, base: folder.uri };
    const name = '.gitignore';
    for (const uri of await filesIn(root, `**/${name}`, (file) => file === name, token)) {
      const at = pathWithin(folder.uri, uri)?.slice(0, -1).join('/');
      const bytes = await workspace.fs.readFile(uri).then(undefined, () => null);
      if (at !== undefined && bytes) git.add(at, new TextDecoder().decode(bytes));
    }
  }
  return (path) => isOwnExport(path) || hidden(path) || git.ignores(path);
}

/** Schemes that VS Code itself searches. Of any other `findFiles` would wait for a search provider that may never come. */
const searched = new Set(['file', 'vscode-remote']);

async function filesIn(
  scope: Scope,
  pattern: string,
  isWanted: (name: string) => boolean,
  token: CancellationToken,
): Promise<readonly Uri[]> {
  if (!searched.has(scope.base.scheme)) return walk(scope, isWanted, token);
  const wanted = new RelativePattern(scope.base, pattern);
  return workspace.findFiles(wanted, `**/{${never.join(',')}}/**`, undefined, token);
}

/** So many folders are looked into, and so deep: a file system that never ends is no reason to hang. */
const limits = { folders: 20_000, depth: 40 };

/** Links to folders are not followed, so that none leads in a circle. */
async function walk(
  { folder, base }: Scope,
  isWanted: (name: string) => boolean,
  token: CancellationToken,
): Promise<Uri[]> {
  const hidden = hiddenBy(workspace.getConfiguration('files', folder).get('exclude'));
  const isHidden = (uri: Uri): boolean => hidden(pathWithin(folder.uri, uri)?.join('/') ?? '');
  const found: Uri[] = [];
  let level = [base];
  let seen = 0;
  for (let depth = 0; depth < limits.depth && level.length > 0; depth++) {
    const next: Uri[] = [];
    for (const at of level) {
      if (token.isCancellationRequested || ++seen > limits.folders) return found;
      const entries = await workspace.fs.readDirectory(at).then(undefined, () => []);
      for (const [name, type] of entries) {
        const uri = Uri.joinPath(at, name);
        if (type === FileType.Directory && !never.includes(name) && !isHidden(uri)) next.push(uri);
        else if ((type & FileType.File) !== 0 && isWanted(name)) found.push(uri);
      }
    }
    level = next;
  }
  return found;
}
