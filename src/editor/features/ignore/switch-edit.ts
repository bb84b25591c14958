/** The edit that switches the marks of a line off by a comment in the report. */
import { EndOfLine, Position, WorkspaceEdit, type TextDocument } from 'vscode';
import { switchFor, type Ignorable } from './pointed';

/** @returns `null` inside front matter, which holds no comments. */
export function switchEdit(document: TextDocument, { span }: Ignorable): WorkspaceEdit | null {
  const source = document.getText();
  // Front matter holds no comments of HTML.
  if (/^\ufeff?---\r?\n/.test(source) && span.start < source.indexOf('\n---', 3)) return null;
  const { line } = document.positionAt(span.start);
  const lines = source.split(/\r\n|\r|\n/);
  const place = switchFor(lines, line, document.eol === EndOfLine.CRLF ? '\r\n' : '\n');
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, new Position(place.line, place.character), place.text);
  return edit;
}
