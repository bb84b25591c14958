/** The text of a file as VS Code would hold it, had somebody opened it: in its encoding, with its line ends. */
import { l10n, workspace, type Uri } from 'vscode';
import { asHeld } from './line-ends';

/** A report is words; in bytes. */
const largest = 20_000_000;

/** @throws what the file system says, or why the file is no text that can be read. */
export async function textAt(uri: Uri): Promise<string> {
  const { size } = await workspace.fs.stat(uri);
  if (size > largest) throw new Error(l10n.t('It is larger than {0} MB.', largest / 1_000_000));
  const text = (await workspace.decode(await workspace.fs.readFile(uri), { uri })).replace(/^\ufeff/, '');
  if (isBroken(text)) throw new Error(l10n.t('It is no text in the encoding that the setting files.encoding tells.'));
  return asHeld(text);
}

/** Bytes of another encoding come out as replacement characters all over. */
function isBroken(text: string): boolean {
  let broken = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) broken += 1;
  return broken * 200 > text.length;
}
