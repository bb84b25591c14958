/** Rates a year are of several years: those that the clause, the sentence or the text is about. */
import type { Role } from '../model';
import { guarded } from '../mentions/patterns/guarded';
import { yearsInterval } from '../mentions/periods/dates';
import type { ResolvedPeriod } from '../mentions/periods/resolve';
import type { QuantityMention } from '../mentions/types';
import { indexAt } from './clause';
import { isComparisonBase } from './period-base';
import { governs, isSeveral } from './period-reach';
import { ofPlan, said, type PeriodReading } from './period-reading';
import type { RunSurvey } from './role-survey';
import type { Times } from './times';

/** `平均每年增长4%`, `年均`: a rate a year is one of several years, of those that the text is about. */
const AVERAGE = guarded(
  /(?:平均每年|每年平均|年平均|年均|平均年)[^,;。]{0,12}$|每年要?(?:平均)?(?:增长|递增|控制)[^,;。0-9]{0,6}$/,
);

export function averageSpan(
  part: RunSurvey,
  times: Times,
  reading: number,
  quantity: QuantityMention,
  clauseStart: number,
  own: ResolvedPeriod | null,
  role: Role,
  fits: (period: ResolvedPeriod) => boolean,
): PeriodReading | null {
  const { run } = part.reading.passage;
  if (!AVERAGE.test(run.folded.slice(clauseStart, quantity.outer.start))) return null;
  if (own && isSeveral(own.interval)) return null;
  const s = indexAt(run.segments, quantity.start);
  const segment = run.segments[s];
  const near = part.reading.periods.filter(
    (p) =>
      p.end <= quantity.start &&
      p.start >= (segment?.start ?? 0) &&
      isSeveral(p.interval) &&
      fits(p) &&
      governs(run.folded, p) &&
      !isComparisonBase(run, p),
  );
  const last = near.at(-1);
  if (last) return said(run.text, last, last.start >= clauseStart ? 'own-clause' : 'earlier-clause');
  const wide = times.topics[reading]?.find((about) => about.start === segment?.start)?.wide;
  if (!wide) return role === 'target' && isSeveral(times.plan) ? ofPlan(times.plan) : null;
  return {
    period: yearsInterval(wide.years),
    basis: { confidence: 'inferred', words: wide.basis.words, reason: wide.basis.reason },
  };
}
