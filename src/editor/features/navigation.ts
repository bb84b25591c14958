/** Goes through a report: to the next and previous figure or target, to a place that a card or a row names. */
import {
  commands as vscodeCommands,
  env,
  l10n,
  Range,
  Selection,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
  type ExtensionContext,
  type TextDocument,
  type TextEditor,
  type ViewColumn,
} from 'vscode';
import type { Quantity, Span } from '../../model';
import { isReport, type Analyses } from '../analyses';
import { commands } from '../ids';

export function activate(context: ExtensionContext, analyses: Analyses): void {
  const step = (direction: 1 | -1, wanted: (quantity: Quantity) => boolean) => async (): Promise<void> => {
    const editor = window.activeTextEditor;
    if (!editor || !isReport(editor.document)) return;
    const analysis = await analyses.current(editor.document);
    const quantities = analysis?.quantities.filter(wanted) ?? [];
    if (quantities.length === 0) {
      window.setStatusBarMessage(l10n.t('This report has no such figure.'), 3000);
      return;
    }
    const caret = editor.document.offsetAt(editor.selection.start);
    // Past the last figure it goes on at the first, and back.
    const next =
      direction === 1
        ? (quantities.find(({ start }) => start > caret || (start === caret && editor.selection.isEmpty)) ??
          quantities[0])
        : (quantities.findLast(({ start }) => start < caret) ?? quantities.at(-1));
    // In the very editor that was asked: the report may be split, or be one side of a comparison.
    if (next) select(editor, next);
  };
  const any = (): boolean => true;
  const isTarget = ({ role }: Quantity): boolean => role === 'target';
  const register = (id: string, run: (...args: never[]) => unknown): void => {
    context.subscriptions.push(vscodeCommands.registerCommand(id, run));
  };
  register(commands.nextFigure, step(1, any));
  register(commands.previousFigure, step(-1, any));
  register(commands.nextTarget, step(1, isTarget));
  register(commands.previousTarget, step(-1, isTarget));
  register(commands.goTo, async (uri: string, start: number, end: number) => {
    await showSpan(await workspace.openTextDocument(Uri.parse(uri, true)), { start, end });
  });
  // A row keeps the focus, so that its reader can go on in the list; asked for a second time it hands the focus over.
  register(commands.goToRow, async (uri: string, { target: span }: { target: Span | null }) => {
    if (!span) return;
    const document = await workspace.openTextDocument(Uri.parse(uri, true));
    const seen = window.visibleTextEditors.some((editor) => selects(editor, document, span));
    await showSpan(document, span, !seen);
  });
  register(commands.copyText, async (text: string) => {
    await env.clipboard.writeText(text);
    window.setStatusBarMessage(l10n.t('Copied: {0}', text), 3000);
  });
  register(commands.openSample, async () => {
    // Its text alone: the file itself belongs to the installed extension.
    const bytes = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'media', 'sample', 'report.md'));
    const content = new TextDecoder().decode(bytes);
    await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
  });
}

/** Selects a span of a document, in an editor that shows it already where there is one, else in `column` or the active one. */
export async function showSpan(
  document: TextDocument,
  { start, end }: Span,
  preserveFocus = false,
  column?: ViewColumn,
): Promise<void> {
  const shows = (editor: TextEditor | undefined): boolean => editor?.document === document;
  const open = shows(window.activeTextEditor) ? window.activeTextEditor : window.visibleTextEditors.find(shows);
  const viewColumn = open?.viewColumn ?? column;
  const editor = await window.showTextDocument(document, {
    preserveFocus,
    ...(viewColumn === undefined ? {} : { viewColumn }),
  });
  select(editor, { start, end });
}

const selects = ({ document, selection }: TextEditor, wanted: TextDocument, { start, end }: Span): boolean =>
  document === wanted && document.offsetAt(selection.start) === start && document.offsetAt(selection.end) === end;

function select(editor: TextEditor, { start, end }: Span): void {
  const from = editor.document.positionAt(start);
  const to = editor.document.positionAt(end);
  editor.selection = new Selection(from, to);
  editor.revealRange(new Range(from, to), TextEditorRevealType.InCenterIfOutsideViewport);
}
