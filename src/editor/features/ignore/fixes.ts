/** Quick fixes that leave a finding or a mark alone: here, in the report, everywhere, or by a comment. */
import {
  CodeAction,
  CodeActionKind,
  CodeActionTriggerKind,
  l10n,
  type CodeActionProvider,
  type Diagnostic,
  type TextDocument,
} from 'vscode';
import type { DocumentAnalyses } from '../../analyses';
import { isReport } from '../../analyses';
import { rangeOf } from '../../ranges';
import { ignoreCommands } from './ids';
import { ignorableAt, ofFinding, type Ignorable } from './pointed';
import type { RulesStore } from './rules-store';
import { switchEdit } from './switch-edit';

export function fixes(analyses: DocumentAnalyses, rules: RulesStore): CodeActionProvider {
  return {
    provideCodeActions(document, range, { diagnostics, triggerKind }) {
      const analysis = isReport(document) ? analyses.latest(document) : undefined;
      if (!analysis) return [];
      const source = document.getText();
      const ours = analysis.findings.filter((finding) =>
        diagnostics.some((each) => each.code === finding.check && each.range.isEqual(rangeOf(document, finding))),
      );
      const targets = ours.map((finding) => ({
        target: ofFinding(source, finding),
        diagnostic: diagnostics.find((each) => each.range.isEqual(rangeOf(document, finding))),
      }));
      // No light bulb at every figure: what is no problem is offered to who asks.
      const mark =
        triggerKind === CodeActionTriggerKind.Invoke && ours.length === 0
          ? ignorableAt(analysis, source, document.offsetAt(range.start))
          : undefined;
      if (mark) targets.push({ target: mark, diagnostic: undefined });
      return targets.flatMap(({ target, diagnostic }) => actionsFor(document, target, diagnostic, rules));
    },
  };
}

function actionsFor(
  document: TextDocument,
  target: Ignorable,
  diagnostic: Diagnostic | undefined,
  rules: RulesStore,
): CodeAction[] {
  const shown = target.check ?? target.text.replace(/\s+/g, ' ').slice(0, 20);
  const titles: [title: string, command: string][] =
    rules.pathOf(document) === null
      ? []
      : [
          [l10n.t('Ignore “{0}” here', shown), ignoreCommands.place],
          [l10n.t('Ignore “{0}” in this report', shown), ignoreCommands.document],
          [l10n.t('Ignore “{0}” everywhere', shown), ignoreCommands.everywhere],
        ];
  const actions = titles.map(([title, command]) => {
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    action.command = { title, command, arguments: [target] };
    return action;
  });
  const edit = switchEdit(document, target);
  if (edit) {
    const inline = new CodeAction(l10n.t('Mark nothing in this line (comment)'), CodeActionKind.QuickFix);
    inline.edit = edit;
    actions.push(inline);
  }
  if (diagnostic) for (const action of actions) action.diagnostics = [diagnostic];
  return actions;
}
