/** Text that office files can hold: XML 1.0 knows no control characters and no lone surrogates, and a cell of Excel ends at 32,767 characters. */

/** What XML 1.0 (section 2.2, Char) leaves out, but for the lone surrogates. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Excel's limit for one cell, in UTF-16 code units. */
const cellLimit = 32_767;

/** The text without what XML forbids; lone surrogates become U+FFFD. */
export function xmlText(text: string): string {
  return text
    .replace(forbidden, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

/** The text of one cell; what is too long for Excel ends in an ellipsis. */
export function cellText(text: string): string {
  const clean = xmlText(text);
  if (clean.length <= cellLimit) return clean;
  return `${clean.slice(0, cellLimit - 2).replace(/[\ud800-\udbff]$/, '')}…`;
}
