/** The language status: how many targets, results and commitments the active report holds, and how far the reading is. */
import { l10n, languages, LanguageStatusSeverity, type ExtensionContext } from 'vscode';
import type { ReportAnalysis } from '../../model';
import type { ActiveReport } from '../active-report';
import type { Analyses } from '../analyses';
import { views } from '../ids';

export function activate(context: ExtensionContext, analyses: Analyses, active: ActiveReport): void {
  const item = languages.createLanguageStatusItem('reportAnnotator.status', { language: 'markdown' });
  item.name = l10n.t('Report Annotator');
  item.command = { command: `${views.commitments}.focus`, title: l10n.t('Show in panel') };
  const update = (): void => {
    const state = active.document && analyses.state(active.document);
    item.busy = state?.type === 'pending';
    item.severity = state?.type === 'failed' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    if (state?.type === 'ready') Object.assign(item, describe(state.analysis));
    else if (state?.type === 'failed') {
      item.text = l10n.t('The report could not be read');
      item.detail = state.message;
    } else if (!item.text) item.text = l10n.t('Reading the report…');
  };
  context.subscriptions.push(item, analyses.onDidChange(update), active.onDidChange(update));
  update();
}

function describe({ document, quantities, commitments, entities, findings }: ReportAnalysis): {
  text: string;
  detail: string;
} {
  const count = (role: string): number => quantities.filter((quantity) => quantity.role === role).length;
  return {
    text: l10n.t('{0} targets · {1} results', count('target'), count('result')),
    detail: [
      l10n.t('{0} commitments · {1} figures · {2} names', commitments.length, quantities.length, entities.length),
      document.date ? l10n.t('report of {0}', document.date) : l10n.t('no date found'),
      ...(findings.some(({ check }) => check === 'front-matter')
        ? [l10n.t('front matter is no YAML, read line by line')]
        : []),
    ].join(' · '),
  };
}
