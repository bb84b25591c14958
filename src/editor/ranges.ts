/** Spans of a source as ranges of a document. */
import { Range, type TextDocument } from 'vscode';
import type { Span } from '../model';

export const rangeOf = (document: TextDocument, { start, end }: Span): Range =>
  new Range(document.positionAt(start), document.positionAt(end));
