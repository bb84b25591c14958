/** The reader's language, among those that the exports word. */
import { env } from 'vscode';
import type { ExportLanguage } from '../exports';

export const readersLanguage = (): ExportLanguage => (env.language.toLowerCase().startsWith('zh') ? 'zh-cn' : 'en');
