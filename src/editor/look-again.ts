/**
 * Looks at a file again while somebody works on the report that it tells of: a watcher may lose a folder that was taken away and made
 * again, as a checkout does.
 */
import { Disposable, window, workspace, type TextDocument, type TextEditor, type Uri } from 'vscode';

/** Milliseconds between two looks at one file. */
const REST = 1000;

/**
 * @param fileOf the file that tells of a report, `null` where there is none.
 * @param changed is called with the report whose file is not what it was at the last look, and at the first.
 */
export function lookAgain(
  fileOf: (document: TextDocument) => Uri | null,
  changed: (document: TextDocument) => void,
): Disposable {
  const looks = new WeakMap<TextDocument, { readonly at: number; stamp: string | null }>();
  const look = async (editor: TextEditor | undefined): Promise<void> => {
    const file = editor && fileOf(editor.document);
    if (!file) return;
    const { document } = editor;
    const last = looks.get(document);
    const at = Date.now();
    if (last && at - last.at < REST) return;
    const own = { at, stamp: last?.stamp ?? null };
    looks.set(document, own);
    const stamp = await stampOf(file);
    if (stamp === own.stamp) return;
    own.stamp = stamp;
    changed(document);
  };
  return Disposable.from(
    window.onDidChangeActiveTextEditor((editor) => void look(editor)),
    window.onDidChangeTextEditorSelection(({ textEditor }) => void look(textEditor)),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => void look(textEditor)),
  );
}

/** Another one for each state of a file; one more where it is not there or cannot be asked for. */
async function stampOf(file: Uri): Promise<string> {
  try {
    const { mtime, size } = await workspace.fs.stat(file);
    return `${file.toString()} ${String(mtime)} ${String(size)}`;
  } catch {
    return `${file.toString()} -`;
  }
}
