/** Tells where in the source each character of a parsed text stands: escapes, entities and the marks of quotes are not part of it. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { firstIndex } from '../../prose/search';

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/y;

/** Where each code unit of a text starts in the source; one more for its end. Never descends. */
export type Offsets = Readonly<Uint32Array>;

/**
 * @param value what the parser made of `source.slice(start, end)`
 * @param raw true where the parser decodes nothing: HTML, code
 */
export function offsetsOf(value: string, source: string, start: number, end: number, raw = false): Offsets {
  const offsets = new Uint32Array(value.length + 1);
  let at = start;
  let i = 0;
  while (i < value.length) {
    const entity = raw || source[at] !== '&' ? null : decoded(source, at);
    if (entity && at < end && value.startsWith(entity.text, i)) {
      offsets.fill(at, i, i + entity.text.length);
      i += entity.text.length;
      at += entity.length;
    } else if (at >= end) {
      offsets[i++] = end;
    } else {
      if (!raw && source[at] === '\\' && (source[at + 1] ?? '') === value[i] && /[!-/:-@[-`{-~]/.test(value[i] ?? ''))
        at++;
      if (source[at] === value[i]) offsets[i++] = at;
      // What the parser left out: a backslash, blanks at line ends, the marks of quotes.
      at++;
    }
  }
  offsets[value.length] = Math.max(at, offsets[value.length - 1] ?? start);
  return offsets;
}

/** The first character whose place is `offset` or behind it. */
export function indexAt(offsets: Offsets, offset: number): number {
  // The last one is the end, wherever `offset` lies.
  return firstIndex(offsets.length - 1, (i) => (offsets[i] ?? 0) >= offset);
}

function decoded(source: string, at: number): { readonly text: string; readonly length: number } | null {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(source);
  if (!match) return null;
  const [whole, decimal, hex, name] = match;
  const text =
    name !== undefined
      ? decodeNamedCharacterReference(name)
      : character(parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10));
  return text === false || text === '' ? null : { text, length: whole.length };
}

function character(code: number): string {
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return String.fromCodePoint(valid ? code : 0xfffd);
}
