/** The formats whose libraries are heavy: they are loaded when somebody first asks for one. */
import type { ExportFormat } from '../types';
import { docx } from './docx';
import { xlsx } from './xlsx';

export const formats: readonly ExportFormat[] = [xlsx, docx];
