/** The analysis itself, as the contract `report-annotator/1` and its JSON Schema say. */
import type { TextFormat } from './types';

export const json: TextFormat = {
  id: 'json',
  label: 'JSON',
  extension: 'json',
  mime: 'application/json',
  render: (analysis) => `${JSON.stringify(analysis, null, 2)}\n`,
};
