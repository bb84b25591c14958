/** What the formats are called, in the order in which people are asked; known without the code that writes them. */
import type { ExportDescription } from './types';

export const csvDescription: ExportDescription = { id: 'csv', label: 'CSV', extension: 'csv', mime: 'text/csv' };

export const xlsxDescription: ExportDescription = {
  id: 'xlsx',
  label: 'Excel (XLSX)',
  extension: 'xlsx',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export const docxDescription: ExportDescription = {
  id: 'docx',
  label: 'Word (DOCX)',
  extension: 'docx',
  mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

export const markdownDescription: ExportDescription = {
  id: 'markdown',
  label: 'Markdown',
  extension: 'md',
  mime: 'text/markdown',
};

export const htmlDescription: ExportDescription = { id: 'html', label: 'HTML', extension: 'html', mime: 'text/html' };

export const jsonDescription: ExportDescription = {
  id: 'json',
  label: 'JSON',
  extension: 'json',
  mime: 'application/json',
};

export const jsonLdDescription: ExportDescription = {
  id: 'jsonld',
  label: 'Web Annotation (JSON-LD)',
  extension: 'jsonld',
  mime: 'application/ld+json',
};

export const descriptions: readonly ExportDescription[] = [
  xlsxDescription,
  docxDescription,
  csvDescription,
  markdownDescription,
  htmlDescription,
  jsonDescription,
  jsonLdDescription,
];
