/** Hands the text inside HTML to a writer, by a tokenizer that knows where everything stands. */
import { Tokenizer } from 'htmlparser2';
import type { LineWriter } from './line-writer';

/** Line ends, and what is no prose there: bare addresses, and emphasis that Markdown leaves as it stands inside an HTML block. */
const NO_PROSE = /\r\n?|\n|\*\*|(?:https?|ftp):\/\/[!-;=?-~]+|www\.[!-;=?-~]+/g;

/** Writes the text of `source.slice(start, end)`, which is HTML; comments, attributes, scripts and styles are left out. */
export function writeHtml(source: string, start: number, end: number, writer: LineWriter): void {
  const html = source.slice(start, end);
  let name = '';
  const ignore = (): void => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (from, to) => writeLines(html, from, to, start, writer),
      ontextentity: (code, to) => {
        // An entity holds one `&`, at its start.
        writer.write(String.fromCodePoint(code), start + html.lastIndexOf('&', to - 1), start + to);
      },
      onopentagname: (from, to) => {
        name = html.slice(from, to).toLowerCase();
        writer.tag(blockName(name), false);
      },
      onclosetag: (from, to) => writer.tag(blockName(html.slice(from, to).toLowerCase()), true),
      // A void form of a hidden element (`<script … />`) hides all the same in HTML, so it needs no care.
      onselfclosingtag: ignore,
      onopentagend: ignore,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

function writeLines(html: string, from: number, to: number, base: number, writer: LineWriter): void {
  const text = html.slice(from, to);
  let at = 0;
  for (const match of text.matchAll(NO_PROSE)) {
    writer.write(text.slice(at, match.index), base + from + at, base + from + match.index);
    if (/^[\r\n]/.test(match[0])) writer.part('newline');
    at = match.index + match[0].length;
  }
  writer.write(text.slice(at), base + from + at, base + to);
}

const NAMES =
  'div|span|section|article|table|tbody|thead|center|strong|font|img|h[1-6]|td|th|tr|li|ul|ol|em|br|hr|p|a|b|i|u';
const GLUED = 'class|id|style|align|width|height|href|src|target|color|size|face|border|title|name|valign|bgcolor';
/** A tag that lost the blank before its attributes: `<divclass="title">`, `<pstyle='…'>`. */
const GLUED_TAG = new RegExp(`^(${NAMES})(?:${GLUED})=`, 'i');
const TAG = new RegExp(`^<(/?)(${NAMES})(?=[\\s/>"']|(?:${GLUED})=)`, 'i');

function blockName(name: string): string {
  return GLUED_TAG.exec(name)?.[1] ?? name;
}

/** The tag that `text` (`<…>`) is meant to be though Markdown takes it for text, else `null`. */
export function brokenTag(text: string): { readonly name: string; readonly closing: boolean } | null {
  const match = TAG.exec(text);
  return match?.[2] ? { name: match[2].toLowerCase(), closing: match[1] === '/' } : null;
}
