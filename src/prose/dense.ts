/**
 * Tells Markdown on which the parser would spend time by the square of its length: too many marks, underlined headings, or lines that a
 * quote or list holds without a sign of it, in one paragraph.
 */

/** Signs that make the parser look back, or ahead to the end, over all of their paragraph. Two stars make one bold word. */
const MARK = /[\]*_]|<[!?]|~~/g;
/** No paragraph of a report holds nearly so many. */
const MOST_MARKS = 2000;
const MOST_UNDERLINES = 200;
const MOST_LAZY = 1000;
const LINE = /[^\r\n]+|\r\n?|\n/g;
const UNDERLINE = /^[ \t]*(?:=+|-+)[ \t]*$/;
const CONTAINER = /^[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])/;
const RULE = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/;
/** A line that opens another block is no row of a table. */
const ROW = /^[ \t]*[^\s>#<`~+*-][^\r\n]*\||^[ \t]*\|/;

/** Whether one paragraph of `markdown` is so. Each row of a table stands for itself. Linear. */
export function isTooDense(markdown: string): boolean {
  if (!holdsMany(markdown)) return false;
  let marks = 0;
  let underlines = 0;
  let lazy = -1;
  let table = false;
  let before = '';
  let lineEnds = 0;
  for (const [line] of markdown.matchAll(LINE)) {
    if (line.startsWith('\n') || line.startsWith('\r') || line.trim() === '') {
      if (++lineEnds < 2) continue;
      marks = underlines = 0;
      lazy = -1;
      table = false;
      before = '';
      continue;
    }
    lineEnds = 0;
    const own = count(line, MARK);
    table = table ? ROW.test(line) : RULE.test(line) && columnsOf(line) === columnsOf(before);
    if (!table) marks += own;
    if (UNDERLINE.test(line)) underlines++;
    if (CONTAINER.test(line)) lazy = Math.max(lazy, 0);
    else if (lazy >= 0) lazy++;
    if (Math.max(own, marks) > MOST_MARKS || underlines > MOST_UNDERLINES || lazy > MOST_LAZY) return true;
    before = line;
  }
  return false;
}

/** Whether the whole does, as its paragraphs must not. */
const holdsMany = (markdown: string): boolean =>
  (markdown.length > MOST_LAZY && count(markdown, LINE_START) > MOST_UNDERLINES) || count(markdown, MARK) > MOST_MARKS;
const LINE_START = /^[^\r\n]/gm;

const columnsOf = (line: string): number => count(line.trim().replace(/^\||\|$/g, ''), /\|/g);

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) found++;
  return found;
}
