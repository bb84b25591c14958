/** Findings in the Problems panel: each document's own, replaced as a whole when it has been read again. */
import { Diagnostic, DiagnosticSeverity, l10n, languages, type TextDocument } from 'vscode';
import type { Finding } from '../../../model';
import type { DocumentAnalyses } from '../../analyses';
import { rangeOf } from '../../ranges';

/** Each document's own findings, replaced as a whole when it has been read again. */
export function showFindings(analyses: DocumentAnalyses) {
  const collection = languages.createDiagnosticCollection('reportAnnotator');
  const show = (document: TextDocument): void => {
    const state = analyses.state(document);
    if (state?.type === 'pending') return;
    if (state?.type === 'ready')
      collection.set(
        document.uri,
        state.analysis.findings.map((finding) => diagnosticOf(document, finding)),
      );
    else collection.delete(document.uri);
  };
  const listener = analyses.onDidChange(show);
  return {
    dispose(): void {
      listener.dispose();
      collection.dispose();
    },
  };
}

const severities: Record<Finding['severity'], DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

function messageOf({ check, facts, message }: Finding): string {
  switch (check) {
    case 'front-matter':
      return l10n.t('The front matter is no valid YAML, so that other tools may refuse it: {0}', ...facts);
    case 'name-variants':
      return l10n.t('“{0}” stands once, “{1}” {2} times: likely a typing error.', ...facts);
    default:
      return message;
  }
}

function diagnosticOf(document: TextDocument, finding: Finding): Diagnostic {
  const range = rangeOf(document, finding);
  const diagnostic = new Diagnostic(range, messageOf(finding), severities[finding.severity]);
  diagnostic.source = l10n.t('Report Annotator');
  diagnostic.code = finding.check;
  return diagnostic;
}
