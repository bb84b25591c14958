/** The analysis for what VS Code asks by itself while somebody types: it waits for the typing to rest instead of reading at each key. */
import type { CancellationToken, Disposable, TextDocument } from 'vscode';
import type { ReportAnalysis } from '../model';
import type { Analyses } from './analyses';

/** Resolves once the document's text has been read; to `undefined` where that failed or nobody waits any more. */
export function settled(
  analyses: Analyses,
  document: TextDocument,
  token: CancellationToken,
): Promise<ReportAnalysis | undefined> {
  const state = analyses.state(document);
  if (state?.type !== 'pending') return analyses.current(document);
  return new Promise((resolve) => {
    const listeners: Disposable[] = [];
    const end = (analysis: ReportAnalysis | undefined): void => {
      for (const listener of listeners) listener.dispose();
      resolve(analysis);
    };
    listeners.push(
      token.onCancellationRequested(() => end(undefined)),
      analyses.onDidChange((changed) => {
        if (changed !== document) return;
        const now = analyses.state(document);
        if (now?.type !== 'pending') end(now?.type === 'ready' ? now.analysis : undefined);
      }),
    );
  });
}
