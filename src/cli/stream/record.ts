/** The records of the stream: one line of JSON for each document, in and out. */
import { analyze } from '../../analyze';
import type { ReportAnalysis } from '../../model';
import { applyRules } from '../../review/rules/apply';
import type { Ruled } from '../rules';

/** What comes in: the caller's id, which goes out again as it is, and the text. */
export interface Document {
  readonly id: unknown;
  readonly text: string;
}

/** What goes out: the analysis, or what was wrong with this document alone. */
export type Answer =
  { readonly id: unknown; readonly analysis: ReportAnalysis } | { readonly id: unknown; readonly error: string };

/** Reads a line as a document. @returns the reason where it is none. */
export function documentOf(line: Uint8Array): Document | { readonly id: unknown; readonly error: string } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    return { id: null, error: 'the line is not UTF-8' };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { id: null, error: `the line is no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { id: null, error: 'the line is no object {"id": …, "text": …}' };
  }
  const { id = null, text: body } = value as { id?: unknown; text?: unknown };
  return typeof body === 'string' ? { id, text: body } : { id, error: 'text is missing or no string' };
}

/** Analyses one document, by rules and its own comments where they are to count; never throws. */
export function answerTo({ id, text }: Document, today: string | null, ruled: Ruled | null = null): Answer {
  try {
    const name = typeof id === 'string' ? id : '';
    const analysis = analyze(text, { name, ...(today === null ? {} : { today }) });
    return { id, analysis: ruled ? applyRules(text, analysis, ruled.rules, ruled.document) : analysis };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
