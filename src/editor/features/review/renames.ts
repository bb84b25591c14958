/** A report that is renamed or moved inside VS Code takes its marks along. */
import { Uri, workspace, type ExtensionContext } from 'vscode';
import { folderName, pathWithin } from './home';

export function followRenames(context: ExtensionContext): void {
  context.subscriptions.push(
    workspace.onDidRenameFiles(async ({ files }) => {
      for (const { oldUri, newUri } of files) {
        const pair = [markFiles(oldUri), markFiles(newUri)] as const;
        for (const kind of ['file', 'folder'] as const) {
          const [from, to] = [pair[0]?.[kind], pair[1]?.[kind]];
          if (from && to) await moveIfThere(from, to);
        }
      }
    }),
  );
}

/** Where the marks of a report with this address are, or those of all reports in the folder with it. */
function markFiles(uri: Uri): { readonly file: Uri; readonly folder: Uri } | null {
  const root = workspace.getWorkspaceFolder(uri)?.uri;
  const path = root && pathWithin(root, uri);
  if (!root || !path || path[0] === folderName) return null;
  const folder = Uri.joinPath(root, folderName, ...path);
  return { folder, file: folder.with({ path: `${folder.path}.json` }) };
}

/** Marks that lie at the new place already are not overwritten. */
async function moveIfThere(from: Uri, to: Uri): Promise<void> {
  try {
    await workspace.fs.stat(from);
  } catch {
    return;
  }
  try {
    await workspace.fs.rename(from, to, { overwrite: false });
  } catch {
    // The report under the new name has marks of its own: both files stay as they are.
  }
}
