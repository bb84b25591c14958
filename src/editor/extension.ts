/** Composes the editor's features. */
import { EventEmitter, l10n, window, workspace, type ExtensionContext, type Uri } from 'vscode';
import { ActiveReport } from './active-report';
import { DocumentAnalyses } from './analyses';
import type { ReportAnnotatorApi } from './api';
import * as exporting from './features/export';
import * as folder from './features/folder';
import * as highlights from './features/highlights';
import * as hover from './features/hover';
import * as ignoring from './features/ignore';
import { RulesStore } from './features/ignore/rules-store';
import * as inlay from './features/inlay';
import * as navigation from './features/navigation';
import * as panel from './features/panel';
import * as preview from './features/preview';
import * as references from './features/references';
import * as reportView from './features/report-view';
import * as review from './features/review';
import * as selection from './features/selection';
import * as status from './features/status';
import * as symbols from './features/symbols';
import { loadPart } from './parts';

export function activate(context: ExtensionContext): ReportAnnotatorApi {
  const log = window.createOutputChannel(l10n.t('Report Annotator'), { log: true });
  const rules = new RulesStore();
  const analyses = new DocumentAnalyses(
    () => loadPart(context.extensionUri, 'engine'),
    log,
    (document, source, analysis) => rules.apply(document, source, analysis),
  );
  const active = new ActiveReport();
  const changed = new EventEmitter<Uri>();
  context.subscriptions.push(log, rules, analyses, active, changed);
  highlights.activate(context, analyses);
  inlay.activate(context, analyses);
  references.activate(context, analyses);
  symbols.activate(context, analyses);
  selection.activate(context, analyses);
  navigation.activate(context, analyses);
  const reviewing = review.activate(context, analyses, active);
  hover.activate(context, analyses, reviewing);
  ignoring.activate(context, analyses, rules);
  const extendMarkdownIt = preview.activate(context, analyses, log);
  const reports = folder.activate(context, analyses, rules, reviewing, log);
  const rows = panel.activate(context, analyses, active, reviewing, reports);
  reportView.activate(context, analyses, active, reviewing);
  status.activate(context, analyses, active);
  exporting.activate(context, analyses, active, rows, reviewing, reports);
  context.subscriptions.push(
    analyses.onDidChange((document) => {
      if (analyses.state(document)?.type === 'ready') changed.fire(document.uri);
    }),
  );
  analyses.start();
  return {
    version: 1,
    extendMarkdownIt,
    analysisOf: async (uri) => analyses.current(await workspace.openTextDocument(uri)),
    onDidChangeAnalysis: changed.event,
  };
}
