/** Every export, in the order in which people are asked. */
import { json } from './json';
import type { ExportFormat } from './types';

export type { ExportFormat, ExportLanguage, ExportOptions } from './types';

export const formats: readonly ExportFormat[] = [json];
