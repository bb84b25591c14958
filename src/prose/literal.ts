/** Hands the text of a Markdown text node to a writer: escapes, entities, line ends, bare addresses and broken tags. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { brokenTag } from './html';
import type { LineWriter } from './line-writer';

const SPECIAL =
  /\r\n?|\n|\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});|(?:https?|ftp):\/\/[!-;=?-~]{1,2000}|www\.[!-;=?-~]{1,2000}|<\/?[A-Za-z][^<>]{0,500}>/g;

/** Writes the text node at `source.slice(start, end)`, which lies in `quotes` block quotes. */
export function writeLiteral(source: string, start: number, end: number, quotes: number, writer: LineWriter): void {
  const text = source.slice(start, end);
  let at = 0;
  SPECIAL.lastIndex = 0;
  for (let match = SPECIAL.exec(text); match; match = SPECIAL.exec(text)) {
    const [found] = match;
    const from = match.index;
    let to = from + found.length;
    const put = (value: string): void => {
      writer.write(text.slice(at, from), start + at, start + from);
      writer.write(value, start + from, start + to);
      at = to;
    };
    if (found.startsWith('\r') || found.startsWith('\n')) {
      to = afterPrefix(text, to, quotes);
      put('');
      writer.part('newline');
    } else if (found.startsWith('\\')) {
      // The backslash is markup: the character stands for itself.
      writer.write(text.slice(at, from), start + at, start + from);
      at = from + 1;
      SPECIAL.lastIndex = to;
      continue;
    } else if (found.startsWith('&')) put(decodeEntity(found) ?? found);
    else if (found.startsWith('<')) {
      const tag = brokenTag(found);
      if (!tag) {
        // Only the bracket is done with: an address or an entity may follow inside.
        SPECIAL.lastIndex = from + 1;
        continue;
      }
      put('');
      writer.tag(tag.name, tag.closing);
    } else put('');
    SPECIAL.lastIndex = to;
  }
  writer.write(text.slice(at), start + at, end);
}

/** Where the text of a continuation line starts: behind its indentation and the marks of block quotes. */
function afterPrefix(text: string, at: number, quotes: number): number {
  const blanks = (): void => {
    while (text[at] === ' ' || text[at] === '\t') at++;
  };
  blanks();
  for (let left = quotes; left > 0 && text[at] === '>'; left--) {
    at++;
    blanks();
  }
  return at;
}

function decodeEntity(entity: string): string | null {
  const name = entity.slice(1, -1);
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || null;
  const hex = name[1] === 'x' || name[1] === 'X';
  const code = parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return String.fromCodePoint(valid ? code : 0xfffd);
}
