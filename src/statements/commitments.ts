/** Lists what the issuing body promises: one row for each target figure and for each segment that commits to an action. */
import { actionRows } from './commitments/actions';
import { baselinesOf } from './commitments/baseline';
import { conflictsOf } from './commitments/conflicts';
import { idsOf } from './commitments/ids';
import { withNotes } from './commitments/owners';
import { quantifiedRows } from './commitments/quantified';
import { mergeRepeats } from './commitments/repeats';
import type { Row } from './commitments/row';
import { contextOf } from './context';
import type { CommitmentDraft, Report, Statement } from './types';

/**
 * @param statements one list for each reading, in the order of its quantities.
 * @returns rows in the order in which the report first says them; ids are unique within the report.
 */
export function listCommitments(
  report: Report,
  statements: readonly (readonly Statement[])[],
  context = contextOf(report),
): readonly CommitmentDraft[] {
  const { survey, times, speakers } = context;
  const { notes } = times;
  const said = [...quantifiedRows(survey, statements), ...actionRows(survey, times, statements, speakers, notes)].sort(
    byPlace,
  );
  const rows = mergeRepeats(withNotes(said, notes));
  const ids = idsOf(rows);
  const conflicts = conflictsOf(report, rows);
  const baselines = baselinesOf(report, statements, rows);
  return rows.map((row, i) => ({
    id: ids[i] ?? '',
    kind: row.kind,
    text: row.text,
    sentence: row.sentence,
    metric: row.metric,
    indicator: row.indicator,
    quantity: row.quantity,
    period: row.period,
    strength: row.strength,
    actor: row.actor,
    speaker: row.speaker,
    owner: row.owner,
    section: row.section,
    conflicts: (conflicts[i] ?? []).map((at) => ids[at] ?? ''),
    baseline: baselines[i] ?? null,
    mentions: row.mentions,
  }));
}

function byPlace(a: Row, b: Row): number {
  return a.reading - b.reading || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0);
}
