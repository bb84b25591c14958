/** Readings behind targets and results, in the line of text; off unless wanted. */
import {
  EventEmitter,
  InlayHint,
  l10n,
  languages,
  workspace,
  type ExtensionContext,
  type InlayHintsProvider,
} from 'vscode';
import type { Analyses } from '../../analyses';
import { section, settings } from '../../ids';
import { readersLanguage } from '../../language';
import { settled } from '../../settled';
import { hintOf } from './hint';

export function activate(context: ExtensionContext, analyses: Analyses): void {
  const changed = new EventEmitter<void>();
  const provider: InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    async provideInlayHints(document, range, token) {
      if (!workspace.getConfiguration(section, document).get(settings.inlayHints, false)) return [];
      const analysis = await settled(analyses, document, token);
      if (!analysis || token.isCancellationRequested) return [];
      const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
      const source = document.getText();
      return analysis.quantities
        .filter(({ start, end }) => from <= end && start <= to)
        .flatMap((quantity) => hintOf(quantity, source, readersLanguage(), l10n.t) ?? [])
        .map(({ offset, label }) => {
          const hint = new InlayHint(document.positionAt(offset), label);
          hint.paddingLeft = true;
          return hint;
        });
    },
  };
  context.subscriptions.push(
    changed,
    languages.registerInlayHintsProvider('markdown', provider),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${section}.${settings.inlayHints}`)) changed.fire();
    }),
  );
}
