/** Reads one report of a folder, open or not. */
import { workspace, type TextDocument, type Uri } from 'vscode';
import type { ReportAnalysis } from '../../../model';
import { isReport, todayOf, type Analyses } from '../../analyses';
import { fileName } from '../../file-name';
import type { RulesStore } from '../ignore/rules-store';
import { textAt } from './text-at';

export interface ReadReport {
  readonly source: string;
  readonly analysis: ReportAnalysis;
}

/** The present text and its analysis: the unsaved one where an editor holds it. @throws why it cannot be read. */
export async function readReport(uri: Uri, analyses: Analyses, rules: RulesStore): Promise<ReadReport> {
  const open = openAt(uri.toString());
  if (open && isReport(open)) {
    const analysis = await analyses.current(open);
    const state = analyses.state(open);
    if (!analysis) throw new Error(state?.type === 'failed' ? state.message : fileName(uri));
    return { source: open.getText(), analysis };
  }
  const source = open ? open.getText() : await textAt(uri);
  const { analyze } = await analyses.engine();
  const analysis = analyze(source, { name: fileName(uri), today: todayOf() });
  return { source, analysis: rules.apply({ uri, isUntitled: false }, source, analysis) };
}

const openAt = (address: string): TextDocument | undefined =>
  workspace.textDocuments.find((each) => each.uri.toString() === address && !each.isClosed);
