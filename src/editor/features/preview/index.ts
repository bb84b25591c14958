/** Marks and cards in VS Code's own Markdown preview. */
import type MarkdownIt from 'markdown-it';
import {
  commands as vscodeCommands,
  l10n,
  Uri,
  window,
  workspace,
  type ExtensionContext,
  type LogOutputChannel,
} from 'vscode';
import { lineCounter } from '../../../exports/lines';
import type { ReportAnalysis } from '../../../model';
import { isReport, todayOf, type Analyses } from '../../analyses';
import { fileName } from '../../file-name';
import { section, settings } from '../../ids';
import { readersLanguage } from '../../language';
import { previewMarks } from './marks';
import { markReports, type MarkedText } from './plugin';

/** Longer texts, in UTF-16 code units, stay plain: the preview is drawn anew while one types. */
const longest = 300_000;

/** @returns what VS Code's preview asks of an extension that adds to it. */
export function activate(
  context: ExtensionContext,
  analyses: Analyses,
  log: LogOutputChannel,
): (markdown: MarkdownIt) => MarkdownIt {
  const told = new Set<string>();
  let last: { readonly text: string; readonly marked: MarkedText } | null = null;

  const read = (text: string, environment: unknown): MarkedText | null => {
    const uri = documentOf(environment);
    if (!workspace.getConfiguration(section, uri).get(settings.preview, true)) return null;
    const name = uri ? fileName(uri) : '';
    if (text.length > longest) {
      if (!told.has(name)) {
        told.add(name);
        void window.showInformationMessage(l10n.t('{0} is too long to be marked in the preview.', name));
      }
      return null;
    }
    if (last?.text === text) return last.marked;
    const engine = analyses.loadedEngine;
    if (!engine) {
      // Drawn again, with marks, once there is something to draw them by.
      void analyses.engine().then(refresh, () => undefined);
      return null;
    }
    try {
      const { source, analysis } = openAnalysis(text, uri, analyses) ?? {
        source: text,
        analysis: engine.analyze(text, { name, today: todayOf() }),
      };
      const language = readersLanguage();
      const marks = previewMarks({ analysis, source, t: l10n.t, language, lineOf: lineCounter(source) });
      last = { text, marked: { source, marks } };
      return last.marked;
    } catch (error) {
      // The preview is the reader's: it is shown without marks rather than not at all.
      log.error(`preview of ${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return null;
    }
  };

  context.subscriptions.push(
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${section}.${settings.preview}`)) refresh();
    }),
  );
  return (markdown) => markReports(markdown, read);
}

const refresh = (): void => void vscodeCommands.executeCommand('markdown.preview.refresh');

/** The preview hands over the address of what it shows, if it shows a document. */
function documentOf(environment: unknown): Uri | undefined {
  if (typeof environment !== 'object' || environment === null || !('currentDocument' in environment)) return undefined;
  return environment.currentDocument instanceof Uri ? environment.currentDocument : undefined;
}

/** The analysis that the editor has of the very same text, with the reader's own rules; it is made now where typing has just ended. */
function openAnalysis(
  text: string,
  uri: Uri | undefined,
  analyses: Analyses,
): { readonly source: string; readonly analysis: ReportAnalysis } | null {
  const document = workspace.textDocuments.find((each) => isReport(each) && each.uri.toString() === uri?.toString());
  if (!document) return null;
  const source = document.getText();
  if (source.replace(/\r\n?/g, '\n') !== text) return null;
  const analysis = analyses.now(document);
  return analysis ? { source, analysis } : null;
}
