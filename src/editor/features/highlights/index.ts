/** Marks figures, periods and names in every visible Markdown editor. */
import {
  ColorThemeKind,
  commands as vscodeCommands,
  Position,
  window,
  workspace,
  type ExtensionContext,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import type { Span } from '../../../model';
import { isReport, type Analyses } from '../../analyses';
import { commands, section, settings } from '../../ids';
import { rangeOf } from '../../ranges';
import { updateSetting } from '../../settings';
import { markKinds, marksOf } from './kinds';
import { partToMark, touching } from './shown-part';
import { createStyles, type StyleOptions } from './styles';

export function activate(context: ExtensionContext, analyses: Analyses): void {
  let styles = createStyles(styleOptions());
  const drop = (): void => styles.forEach((style) => style.dispose());
  const restyle = (): void => {
    drop();
    styles = createStyles(styleOptions());
    drawAll();
  };

  /** The part of each editor's report that is marked. */
  const parts = new WeakMap<TextEditor, Span>();
  const draw = (editor: TextEditor): void => {
    const { document } = editor;
    const state = isReport(document) ? analyses.state(document) : undefined;
    // While a key is being typed the marks stay where VS Code moved them.
    if (state?.type === 'pending') return;
    const marks = state?.type === 'ready' ? marksOf(state.analysis) : undefined;
    const part = partOf(editor, null);
    parts.set(editor, part);
    const configuration = workspace.getConfiguration(section, document);
    const all = configuration.get(settings.highlights, true);
    for (const kind of markKinds) {
      const style = styles.get(kind);
      if (!style) continue;
      const shown = all && configuration.get(settings.highlight(kind), true) ? (marks?.get(kind) ?? []) : [];
      editor.setDecorations(
        style,
        touching(shown, part).map((span) => rangeOf(document, span)),
      );
    }
  };
  const drawScrolled = (editor: TextEditor): void => {
    const before = parts.get(editor);
    if (before && partOf(editor, before) !== before) draw(editor);
  };
  const drawAll = (): void => window.visibleTextEditors.forEach(draw);
  const drawDocument = (document: TextDocument): void =>
    window.visibleTextEditors.filter((editor) => editor.document === document).forEach(draw);

  context.subscriptions.push(
    { dispose: drop },
    analyses.onDidChange(drawDocument),
    window.onDidChangeVisibleTextEditors((editors) => editors.forEach(draw)),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => drawScrolled(textEditor)),
    window.onDidChangeActiveColorTheme(restyle),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${section}.${settings.rulerResults}`)) restyle();
      else if (event.affectsConfiguration(section)) drawAll();
    }),
    vscodeCommands.registerCommand(commands.toggleHighlights, toggle),
  );
  drawAll();
}

/** @param before the part that is marked: it is returned itself as long as it will do. */
function partOf({ document, visibleRanges }: TextEditor, before: Span | null): Span {
  const length = document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
  const start = visibleRanges[0]?.start ?? new Position(0, 0);
  const end = visibleRanges.at(-1)?.end ?? start;
  return partToMark(length, { start: document.offsetAt(start), end: document.offsetAt(end) }, before);
}

function styleOptions(): StyleOptions {
  const { kind } = window.activeColorTheme;
  return {
    contrast: kind === ColorThemeKind.HighContrast || kind === ColorThemeKind.HighContrastLight,
    resultsInRuler: workspace.getConfiguration(section).get(settings.rulerResults, false),
  };
}

/** Turns all marks off or on. */
const toggle = (): Promise<void> =>
  updateSetting(settings.highlights, !workspace.getConfiguration(section).get(settings.highlights, true));
