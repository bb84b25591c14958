/** Every export, in the order in which people are asked. */
import { csv } from './csv';
import { json } from './json';
import { markdown } from './markdown';
import type { ExportFormat } from './types';

export type { ExportFormat, ExportLanguage, ExportOptions } from './types';

export const formats: readonly ExportFormat[] = [csv, json, markdown];
