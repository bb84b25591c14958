/** Reads one run: every layer's recognisers in order. Depends on the run alone, so its result may be kept by the block's text. */
import type { Run } from '../prose/types';
import { recognizeEntities } from './entities/recognize';
import { recognizePeriods } from './periods/recognize';
import { recognizeQuantities } from './quantities/recognize';
import type { RunMentions } from './types';

export function recognizeRun(run: Run): RunMentions {
  const periods = recognizePeriods(run);
  const entities = recognizeEntities(run, periods);
  const quantities = recognizeQuantities(run, periods, entities);
  return { periods, entities, quantities };
}
