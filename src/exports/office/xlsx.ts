/** A workbook for spreadsheets (ISO/IEC 29500): typed cells, frozen heads, filters, and links back to the lines of the report. */
import type { WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { collectionHeading } from '../collection';
import { headingOf } from '../heading';
import type { ExportFormat } from '../types';
import { xlsxDescription } from '../descriptions';
import { xmlText } from './text';
import { sheetsOf, sheetsOfAll } from './workbook';

export const xlsx: ExportFormat = {
  ...xlsxDescription,
  render: (analysis, options) => workbookOf(sheetsOf(analysis, options), headingOf(analysis, options.language)),
  renderAll: (collection, options) =>
    workbookOf(sheetsOfAll(collection, options), collectionHeading(collection, options.language)),
};

const workbookOf = (sheets: WriteSheet[], title: string): Promise<Uint8Array> =>
  writeXlsx({ sheets, properties: { title: xmlText(title) }, defaultFont: { name: '宋体', size: 11 } });
