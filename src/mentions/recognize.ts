/**
 * Reads runs: every layer's recognisers in order. What is read of a run depends on it and
 * on the report's own places in it, so it may be kept by both.
 */
import type { Steps } from '../prose/steps';
import type { Run } from '../prose/types';
import { placeAtoms } from './entities/atoms';
import type { PlacedRun } from './entities/place-runs';
import { recognizeEntities } from './entities/recognize';
import { recognizePeriods } from './periods/recognize';
import { recognizeQuantities } from './quantities/recognize';
import type { EntityMention, PeriodMention, RunMentions } from './types';

type Placed = Pick<PlacedRun, 'run' | 'atoms'>;
interface Dated extends Placed {
  readonly periods: readonly PeriodMention[];
  /** 五年内 is a length of time until the report tells of which five years. */
  readonly sure: readonly PeriodMention[];
}
interface Named extends Dated {
  readonly entities: readonly EntityMention[];
}

const dated = (placed: Placed): Dated => {
  const periods = recognizePeriods(placed.run);
  return { ...placed, periods, sure: periods.filter(({ expression }) => expression.type !== 'plan-years') };
};
const named = (found: Dated): Named => ({ ...found, entities: recognizeEntities(found.run, found.atoms) });
const counted = ({ run, periods, sure, entities }: Named): RunMentions => ({
  periods,
  entities,
  quantities: recognizeQuantities(run, sure, entities),
});

/** A run alone, of no report. */
export const recognizeRun = (run: Run): RunMentions => counted(named(dated({ run, atoms: placeAtoms(run.folded) })));

/** So many runs are read in a step, each layer of all of them before the next layer: its code and tables then stay in the caches. */
const IN_A_STEP = 32;

/** What each run holds. */
export function* recognizeRuns(runs: readonly PlacedRun[]): Steps<RunMentions[]> {
  const read: RunMentions[] = [];
  for (let from = 0; from < runs.length; from += IN_A_STEP) {
    if (from > 0) yield;
    const some = runs.slice(from, from + IN_A_STEP);
    read.push(...some.map(dated).map(named).map(counted));
  }
  return read;
}
