/**
 * A plugin of markdown-it that sets marks apart as spans. It gives no offsets within a line, so each piece of text is looked for in the
 * lines of its block, from where the piece before it ended.
 */
import type MarkdownIt from 'markdown-it';
import { lineStarts } from '../../../exports/lines';
import { firstIndex } from '../../../prose/search';
import type { PreviewMark } from './marks';

type Core = Parameters<Parameters<MarkdownIt['core']['ruler']['push']>[1]>[0];
type Token = Core['tokens'][number];

/** A text and what is marked in it. */
export interface MarkedText {
  /** The lines of the rendered text, if with other line ends. */
  readonly source: string;
  /** In order, none over another. */
  readonly marks: readonly PreviewMark[];
}

/** @param read the marks of a text; `null` leaves it plain. What it throws leaves the text plain too. */
export function markReports(
  markdown: MarkdownIt,
  read: (text: string, environment: unknown) => MarkedText | null,
): MarkdownIt {
  // Here texts are still pieces of the source: later rules join them, set quotes and decode.
  markdown.core.ruler.after('inline', 'report-annotator', (state) => {
    const text = read(state.src, state.env);
    if (text && text.marks.length > 0) markTokens(state, text);
  });
  return markdown;
}

function markTokens({ tokens, Token, md }: Core, { source, marks }: MarkedText): void {
  const lines = lineStarts(source);
  const lineAt = (line: number): number => lines[line] ?? source.length;
  let map: readonly [number, number] | null = null;
  let at = 0;
  for (const token of tokens) {
    // A cell has no lines of its own, but its row has.
    if (token.map && (token.map[0] !== map?.[0] || token.map[1] !== map[1])) {
      map = token.map;
      at = lineAt(map[0]);
    }
    if (!map) continue;
    const end = lineAt(map[1]);
    if (token.type === 'html_block')
      token.content = htmlWithMarks(token.content, source, at, marks, md.utils.escapeHtml);
    if (token.type !== 'inline' || !token.children) continue;
    const children: Token[] = [];
    for (const child of token.children) {
      const written = child.type === 'text_special' ? child.markup : child.content;
      const found = written === '' || child.type === 'image' ? -1 : source.indexOf(written, at);
      const known = found >= 0 && found + written.length <= end;
      if (known && child.type === 'text') children.push(...piecesOf(child, found, marks, Token));
      else children.push(child);
      if (known) at = found + written.length;
      else if (child.type === 'link_close') at = behindAddress(source, at, end);
    }
    token.children = children;
  }
}

/** A block of HTML passes as it is; marks stand in its text alone, never in a tag or a comment, so that spans may be put around them. */
function htmlWithMarks(
  html: string,
  source: string,
  from: number,
  marks: readonly PreviewMark[],
  escape: (text: string) => string,
): string {
  let at = from;
  const lines = html.split('\n').map((line) => {
    const start = source.indexOf(line, at);
    if (start < 0) return line;
    const end = start + line.length;
    at = end;
    let drawn = '';
    let done = start;
    for (let i = firstEndingAfter(marks, start); i < marks.length; i++) {
      const mark = marks[i];
      if (!mark || mark.start >= end) break;
      const text = source.slice(Math.max(mark.start, start), Math.min(mark.end, end));
      if (mark.start < done || /[<>]/.test(text)) continue;
      const span = `<span class="${mark.className}" title="${escape(mark.title)}">${text}</span>`;
      drawn += source.slice(done, mark.start) + span;
      done = mark.start + text.length;
    }
    return drawn + source.slice(done, end);
  });
  return lines.join('\n');
}

/** The text with the marks that reach into it. */
function piecesOf(token: Token, start: number, marks: readonly PreviewMark[], make: Core['Token']): Token[] {
  const end = start + token.content.length;
  const pieces: Token[] = [];
  const write = (from: number, to: number): void => {
    if (from >= to) return;
    const piece = new make('text', '', 0);
    piece.content = token.content.slice(from - start, to - start);
    piece.level = token.level;
    pieces.push(piece);
  };
  let at = start;
  for (let i = firstEndingAfter(marks, start); i < marks.length; i++) {
    const mark = marks[i];
    if (!mark || mark.start >= end) break;
    const from = Math.max(mark.start, start);
    const to = Math.min(mark.end, end);
    write(at, from);
    const open = new make('report_mark_open', 'span', 1);
    open.attrs = [
      ['class', mark.className],
      ['title', mark.title],
    ];
    pieces.push(open);
    write(from, to);
    pieces.push(new make('report_mark_close', 'span', -1));
    at = to;
  }
  if (pieces.length === 0) return [token];
  write(at, end);
  return pieces;
}

/** Behind `](address)`, so that the address is not taken for text. */
function behindAddress(source: string, at: number, end: number): number {
  if (!source.startsWith('](', at)) return at;
  const close = source.indexOf(')', at);
  return close < 0 || close >= end ? at : close + 1;
}

const firstEndingAfter = (marks: readonly PreviewMark[], offset: number): number =>
  firstIndex(marks.length, (i) => (marks[i]?.end ?? 0) > offset);
