/** Every export. */
import { csv } from './csv';
import { html } from './html';
import { json } from './json';
import { jsonLd } from './json-ld';
import { markdown } from './markdown';
import type { TextFormat } from './types';

export { descriptions } from './descriptions';
export type { ExportDescription, ExportFormat, ExportLanguage, ExportOptions, Rendered, TextFormat } from './types';

/** Those that are loaded with the analysis; the office formats are in `./office`. */
export const textFormats: readonly TextFormat[] = [csv, markdown, html, json, jsonLd];
