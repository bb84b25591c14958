/** Composes the editor's features. */
import type { ExtensionContext } from 'vscode';

export function activate(context: ExtensionContext): void {
  void context;
}
