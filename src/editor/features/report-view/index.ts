/** The report view: the commitments as a table and as pictures, in an editor of its own beside the report. */
import {
  commands as vscodeCommands,
  Disposable,
  l10n,
  Uri,
  ViewColumn,
  window,
  type ExtensionContext,
  type WebviewPanel,
} from 'vscode';
import type { ActiveReport } from '../../active-report';
import type { Analyses } from '../../analyses';
import { exportCommand } from '../../ids';
import type { ReviewMarks } from '../review';
import { reportViewCommand, reportViewType } from './ids';
import { ReportViewPanel, type ViewNeeds } from './view';

export function activate(
  context: ExtensionContext,
  analyses: Analyses,
  active: ActiveReport,
  review: ReviewMarks,
): void {
  /** By the address of the report: a second call comes back to the view that is there. */
  const open = new Map<string, ReportViewPanel>();
  const needs: ViewNeeds = {
    extensionUri: context.extensionUri,
    analyses,
    review,
    print: () => vscodeCommands.executeCommand(exportCommand('html')),
  };
  const take = (panel: WebviewPanel, uri: Uri): void => {
    const view = new ReportViewPanel(panel, uri, needs);
    const address = uri.toString();
    open.set(address, view);
    panel.onDidDispose(() => {
      if (open.get(address) === view) open.delete(address);
      view.dispose();
    });
  };
  context.subscriptions.push(
    vscodeCommands.registerCommand(reportViewCommand, (asked?: unknown) => {
      const uri = asked instanceof Uri ? asked : active.document?.uri;
      if (!uri) {
        void window.showInformationMessage(l10n.t('Open a report in Markdown first: there is nothing to show.'));
        return;
      }
      const known = open.get(uri.toString());
      if (known) known.reveal();
      else take(window.createWebviewPanel(reportViewType, '', ViewColumn.Beside), uri);
    }),
    window.registerWebviewPanelSerializer(reportViewType, {
      deserializeWebviewPanel: (panel, state: unknown) => {
        const address = addressIn(state);
        if (address) take(panel, Uri.parse(address, true));
        // Nothing tells any more what it was about.
        else panel.dispose();
        return Promise.resolve();
      },
    }),
    new Disposable(() => {
      Disposable.from(...open.values()).dispose();
    }),
  );
}

/** The address that a page kept; an empty one tells nothing. */
function addressIn(state: unknown): string {
  const uri: unknown = typeof state === 'object' && state !== null && 'uri' in state ? state.uri : undefined;
  return typeof uri === 'string' ? uri : '';
}
