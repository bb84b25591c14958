/** How texts reach the reader's language: `vscode.l10n.t` in the editor, a plain function in tests. */

/** Takes an English message with `{0}` places and gives it in the reader's language. */
export type Translate = (message: string, ...args: (string | number)[]) => string;

/** English as it stands. */
export const english: Translate = (message, ...args) =>
  message.replace(/\{(\d)\}/g, (place, index: string) => String(args[Number(index)] ?? place));
