/** Says of each figure what it measures, whether it is promised or done, for when, by whom and how firmly. */
import type { Change } from '../model';
import { Memo } from '../prose/memo';
import { finish, mapInSteps, type Steps } from '../prose/steps';
import { actorOf } from './actor';
import { changeOf } from './change';
import { comparisonOf } from './change-comparison';
import { indexAt } from './clause';
import { contextOf, type Context } from './context';
import { strengthInBracket, strengthOfRow } from './indicator-nature';
import { readMetrics } from './metric/read';
import { periodOf } from './period';
import { placeOf, roleOf } from './role';
import type { RunSurvey } from './role-survey';
import { strengthOf } from './strength';
import type { Report, Statement } from './types';

/** What a document's analyses keep of the statements of each run. */
export type StatementMemo = Memo<RunSurvey, readonly Statement[]>;

/** One list for each reading, in the order of its quantities. */
export function readStatements(report: Report, context = contextOf(report)): readonly (readonly Statement[])[] {
  return finish(statementSteps(report, context));
}

/** The same in short steps. */
export function* statementSteps(
  report: Report,
  context: Context,
  memo: StatementMemo = new Memo(false),
): Steps<readonly (readonly Statement[])[]> {
  const { survey, times, speakers } = context;
  const { date, review, plan, topics, notes } = times;
  return yield* mapInSteps(survey.runs, (part, r) => {
    if (part.reading.quantities.length === 0) return NO_STATEMENTS;
    // A story goes on from the paragraph before.
    const story = survey.kind === 'news' ? survey.runs[r - 1] : null;
    const around = [
      survey.kind,
      date,
      review,
      plan,
      topics[r],
      notes.at(r),
      speakers[r],
      report.document.issuer,
      story,
    ];
    return memo.take(part, around, () => statementsIn(report, context, r));
  });
}

const NO_STATEMENTS: readonly Statement[] = [];

function statementsIn(report: Report, { survey, times, speakers }: Context, r: number): readonly Statement[] {
  const part = survey.runs[r];
  if (!part) return NO_STATEMENTS;
  const { run } = part.reading.passage;
  const changes = changesOf(part);
  const metrics = readMetrics(part.reading);
  const ofRow = strengthOfRow(survey.runs, r);
  return part.reading.quantities.map((quantity, i): Statement => {
    const { role, basis, old } = roleOf(survey, r, i);
    const place = placeOf(part, quantity);
    const segmentAt = indexAt(run.segments, quantity.start);
    const segment = run.segments[segmentAt] ?? { start: 0, end: run.text.length };
    const strength =
      role === 'target'
        ? (ofRow ??
          strengthInBracket(run, quantity.end) ??
          strengthOf(part, quantity, { start: place.clauseStart, end: quantity.outer.end + place.after.length }))
        : null;
    const period = periodOf(survey, times, r, i, role, basis.reason);
    const upTo = quantity.outer.start;
    return {
      metric: metrics[i]?.metric ?? null,
      fullMetric: metrics[i]?.full ?? null,
      unevenList: metrics[i]?.uneven ?? false,
      indicator: metrics[i]?.indicator ?? null,
      change: old ? null : (changes[i] ?? null),
      role,
      strength: strength?.strength ?? null,
      period: period.period,
      actor: actorOf(part.reading, segment, quantity.start, report.document.issuer),
      speaker: speakers[r]?.[segmentAt] ?? null,
      comparison: comparisonOf(place.before, run.text.slice(place.clauseStart, upTo)),
      why: {
        metric: metrics[i]?.basis ?? null,
        role: basis,
        strength: strength?.basis ?? null,
        period: period.basis,
      },
    };
  });
}

/** The change of each figure of a run; a list under one verb shares it. */
function changesOf(part: RunSurvey): readonly (Change | null)[] {
  const changes: (Change | null)[] = [];
  let lastClause = -1;
  part.reading.quantities.forEach((quantity, i) => {
    const { before, after, clauseStart } = placeOf(part, quantity);
    const previous = part.reading.quantities[i - 1];
    const same = previous !== undefined && clauseStart === lastClause;
    const from = same ? Math.max(0, previous.outer.end - clauseStart) : 0;
    const figure = part.reading.passage.run.folded.slice(quantity.start, quantity.end);
    changes.push(changeOf(quantity, figure, before.slice(from), after, same ? changes[i - 1] : undefined));
    lastClause = clauseStart;
  });
  return changes;
}
