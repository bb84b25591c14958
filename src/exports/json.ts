/** The analysis itself, as the contract `report-annotator/1` and its JSON Schema say. */
import { jsonDescription } from './descriptions';
import type { TextFormat } from './types';

export const json: TextFormat = {
  ...jsonDescription,
  render: (analysis) => `${JSON.stringify(analysis, null, 2)}\n`,
};
