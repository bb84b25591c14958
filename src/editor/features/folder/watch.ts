/** Tells which reports of a folder, or which marks on them, were changed outside the editor. */
import { Disposable, Uri, workspace } from 'vscode';
import { folderName, pathWithin } from '../review/home';
import { endingsIn, hasEnding, type Scope } from './find';

export interface Watched {
  /** Files may have come or gone. */
  readonly list: () => void;
  /** A file, or what was left on it, is another now. */
  readonly read: (uri: Uri) => void;
}

export function watchReports(scopes: () => readonly Scope[], { list, read }: Watched): Disposable {
  const scopeOf = (uri: Uri): Scope | undefined => scopes().find(({ base }) => pathWithin(base, uri) !== null);
  const files = workspace.createFileSystemWatcher('**/*');
  // A folder that comes or goes may be told of alone, without what lies in it.
  const cameOrWent = (uri: Uri): void => {
    const scope = scopeOf(uri);
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    if (scope && (hasEnding(name, endingsIn(scope)) || name === '.gitignore' || !name.includes('.'))) list();
  };
  const changed = (uri: Uri): void => {
    if (uri.path.endsWith('/.gitignore')) list();
    else read(uri);
  };
  const marks = workspace.createFileSystemWatcher(`**/${folderName}/**/*.json`);
  const marked = (uri: Uri): void => {
    const folder = workspace.getWorkspaceFolder(uri)?.uri;
    const path = folder && pathWithin(Uri.joinPath(folder, folderName), uri)?.join('/');
    if (folder && path) read(Uri.joinPath(folder, path.replace(/\.json$/, '')));
  };
  return Disposable.from(
    files,
    files.onDidCreate((uri) => {
      cameOrWent(uri);
      // Who writes a file anew and moves it into place only seems to make one.
      read(uri);
    }),
    files.onDidDelete(cameOrWent),
    files.onDidChange(changed),
    marks,
    marks.onDidCreate(marked),
    marks.onDidChange(marked),
    marks.onDidDelete(marked),
    workspace.onDidChangeWorkspaceFolders(list),
  );
}
