/** Reads one run: every layer's recognisers in order. Depends on the run alone, so its result may be kept by the block's text. */
import type { Run } from '../prose/types';
import { recognizeEntities } from './entities/recognize';
import { recognizePeriods } from './periods/recognize';
import { recognizeQuantities } from './quantities/recognize';
import type { RunMentions } from './types';

export function recognizeRun(run: Run): RunMentions {
  const periods = recognizePeriods(run);
  // 五年内 is a length of time until the report tells of which five years.
  const sure = periods.filter(({ expression }) => expression.type !== 'plan-years');
  const entities = recognizeEntities(run, sure);
  const quantities = recognizeQuantities(run, sure, entities);
  return { periods, entities, quantities };
}
