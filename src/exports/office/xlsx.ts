/** A workbook for spreadsheets (ISO/IEC 29500): typed cells, frozen heads, filters, and links back to the lines of the report. */
import { writeXlsx } from 'hucre/xlsx';
import { headingOf } from '../heading';
import type { ExportFormat } from '../types';
import { xlsxDescription } from '../descriptions';
import { xmlText } from './text';
import { sheetsOf } from './workbook';

export const xlsx: ExportFormat = {
  ...xlsxDescription,
  render: (analysis, options) =>
    writeXlsx({
      sheets: sheetsOf(analysis, options),
      properties: { title: xmlText(headingOf(analysis, options.language)) },
      defaultFont: { name: '宋体', size: 11 },
    }),
};
