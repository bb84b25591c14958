/** Every export, in the order in which people are asked. */
import { csv } from './csv';
import { html } from './html';
import { json } from './json';
import { jsonLd } from './json-ld';
import { markdown } from './markdown';
import { officeDescriptions } from './office/descriptions';
import type { ExportDescription, TextFormat } from './types';

export type { ExportDescription, ExportFormat, ExportLanguage, ExportOptions, Rendered, TextFormat } from './types';

/** Those that need no library of their own. */
export const textFormats: readonly TextFormat[] = [csv, markdown, html, json, jsonLd];

/** All of them by name; the office formats themselves are in `./office`. */
export const descriptions: readonly ExportDescription[] = [...officeDescriptions, ...textFormats];
