/** The line ends of a text as VS Code holds it: one kind alone, the more frequent one. Offsets are counted in that. */

/** As VS Code's text buffer does it: mixed ends become CRLF where CR stands in more than half of them, else LF. Linear. */
export function asHeld(text: string): string {
  const [crlf, cr, lf] = [count(text, /\r\n/g), count(text, /\r(?!\n)/g), count(text, /(?<!\r)\n/g)];
  const kinds = [crlf, cr, lf].filter((each) => each > 0).length;
  if (kinds < 2 && cr === 0) return text;
  return text.replace(/\r\n|\r|\n/g, crlf + cr > (crlf + cr + lf) / 2 ? '\r\n' : '\n');
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) found += 1;
  return found;
}
