/** What every exported list says of itself: its heading, and where its links lead. */
import type { ReportAnalysis, ReportDocument } from '../model';
import type { ExportLanguage } from './types';

/** `云江市政府工作报告 · 承诺清单`; the file's name stands in for a title. */
export function headingOf({ document }: ReportAnalysis, language: ExportLanguage): string {
  const title = document.title ?? document.name;
  const what = language === 'en' ? 'Commitments' : '承诺清单';
  return title === '' ? what : `${title.replace(/\s+/g, ' ').trim()} · ${what}`;
}

/** The report's address for links: the caller's, which is encoded already, or the bare name, encoded; empty where there is neither. */
export function uriOf(document: ReportDocument, sourceUri?: string): string {
  return sourceUri ?? document.name.split('/').map(encodeURIComponent).join('/');
}
