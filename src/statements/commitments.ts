/** Lists what the issuing body promises: one row for each target figure and for each segment that commits to an action. */
import { Memo } from '../prose/memo';
import { finish, mapInSteps, type Steps } from '../prose/steps';
import { actionRows } from './commitments/actions';
import { BaselineMemos, baselinesOf } from './commitments/baseline';
import { conflictsOf, type ConflictMemo } from './commitments/conflicts';
import { idsOf, nameOf } from './commitments/ids';
import { withNote } from './commitments/owners';
import { quantifiedRows } from './commitments/quantified';
import { keysOf, mergeRepeats } from './commitments/repeats';
import { Print, type KnownRow } from './commitments/row';
import { contextOf, type Context } from './context';
import type { RunSurvey } from './role-survey';
import type { CommitmentDraft, Report, Statement } from './types';

/** One for each document: what its analyses keep of the rows of each run. */
export class CommitmentMemos {
  readonly rows: Memo<RunSurvey, readonly KnownRow[]>;
  readonly conflicts: ConflictMemo;
  readonly baselines: BaselineMemos;

  constructor(keeps = true) {
    this.rows = new Memo(keeps);
    this.conflicts = new Memo(keeps);
    this.baselines = new BaselineMemos(keeps);
  }
}

/**
 * @param statements one list for each reading, in the order of its quantities.
 * @returns rows in the order in which the report first says them; ids are unique within the report.
 */
export function listCommitments(
  report: Report,
  statements: readonly (readonly Statement[])[],
  context = contextOf(report),
): readonly CommitmentDraft[] {
  return finish(commitmentSteps(report, statements, context));
}

/** The same in short steps. */
export function* commitmentSteps(
  report: Report,
  statements: readonly (readonly Statement[])[],
  context: Context,
  memos = new CommitmentMemos(false),
): Steps<readonly CommitmentDraft[]> {
  const { survey, times, speakers } = context;
  const { date, plan, topics, notes } = times;
  const said = yield* mapInSteps(survey.runs, (part, r) => {
    const own = statements[r] ?? [];
    const around = [survey.kind, date, plan, topics[r], notes.at(r), own, speakers[r], report.document.issuer, r];
    return memos.rows.take(part, around, () => rowsOf(context, part, r, own));
  });
  const known = mergeRepeats(said.flat());
  const ids = idsOf(known);
  const rows = known.map(({ row }) => row);
  const conflicts = conflictsOf(report, rows, memos.conflicts);
  const baselines = baselinesOf(report, statements, rows, memos.baselines);
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

/** What one run promises, in the order of its text, with its notes. */
function rowsOf(context: Context, part: RunSurvey, reading: number, statements: readonly Statement[]): KnownRow[] {
  return [...quantifiedRows(part, reading, statements), ...actionRows(context, reading, statements)]
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map((plain) => {
      const row = withNote(plain, context.times.notes.of(reading, plain.segment));
      const print = new Print(row.kind === 'quantified' ? row.sentenceWords : row.about);
      return { row, keys: keysOf(row), print, name: nameOf(row) };
    });
}
