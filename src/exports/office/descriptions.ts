/** What the office formats are called; known without the libraries that write them. */
import type { ExportDescription } from '../types';

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

/** In the order in which they are offered. */
export const officeDescriptions: readonly ExportDescription[] = [xlsxDescription, docxDescription];
