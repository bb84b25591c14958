/** Cuts Markdown into chunks of top-level blocks that read alone as they read in the whole: behind an empty line, outside of all that spans one. */

const LINE_END = /\r\n?|\n/g;
/** Lists and footnotes go on across empty lines. */
const CONTAINER = /(?:[-+*]|\d{1,9}[.)])(?=[ \t\r\n]|$)|\[\^/y;
const FENCE = /(?:(`{3,})[^`\r\n]*|(~{3,})[^\r\n]*)(?=[\r\n]|$)/y;
const CLOSING_FENCE = /[ \t]*(`{3,}|~{3,})[ \t]*(?=[\r\n]|$)/y;
const HTML = /<(?:(!--)|(\?)|(![A-Za-z])|(!\[CDATA\[)|((?:pre|script|style|textarea)(?=[ \t>\r\n]|$)))/iy;
/** A block of HTML up to the next empty line, or a line of a paragraph. */
const TAG = /<\/?[A-Za-z]/y;
const RAW_END = /<\/(?:pre|script|style|textarea)>/i;

/** Says whether a line ends the fence or the HTML that is open; for the line that opens it, from `from` on. */
type Closes = (source: string, from: number, end: number) => boolean;

/** Nobody can say where this ends but the parser. */
const NEVER: Closes = () => false;

/**
 * Where the chunks of `source` start, from `base` on (the first); each ends where the next starts. What is in doubt stays together.
 * Definitions reach across chunks: whoever reads one has to know those of the others.
 */
export function chunkStarts(source: string, base: number): readonly number[] {
  const starts = [base];
  let closes: Closes | null = null;
  let blank = false;
  let container = false;
  let tag = false;
  for (let line = base; line < source.length;) {
    LINE_END.lastIndex = line;
    const end = LINE_END.exec(source)?.index ?? source.length;
    const next = end < source.length ? LINE_END.lastIndex : end;
    const at = behindIndent(source, line);
    if (closes) {
      if (closes(source, line, end)) closes = null;
      blank = false;
    } else if (at === end) blank = true;
    else {
      const opensContainer = matchAt(CONTAINER, source, at) !== null;
      // In a list, only a line at the margin that is no item is surely none of it. A parser would swallow a byte order mark.
      if (blank && source[at] !== '\ufeff' && (!container || (at === line && !opensContainer))) {
        starts.push(line);
        container = false;
      }
      if (blank) tag = false;
      closes = opened(source, at, end);
      // Indented under an item, it may be the item's or the document's; under a tag, it may be that tag's.
      if (closes && ((container && at > line) || tag)) closes = NEVER;
      container ||= opensContainer;
      tag ||= closes === null && matchAt(TAG, source, at) !== null;
      blank = false;
    }
    line = next;
  }
  return starts;
}

/** What may stand before a report: a byte order mark, empty lines. */
const LEADING = /^\ufeff?(?:[ \t]*\r?\n){0,20}/;

/** Where a report begins. */
export const leadingEnd = (source: string): number => LEADING.exec(source)?.[0].length ?? 0;

/** Where front matter that opens at `base` ends, its closing fence included and the line end not; −1 where there is none. */
export function frontMatterEnd(source: string, base: number): number {
  const open = matchAt(RULE, source, base);
  if (!open) return -1;
  LINE_END.lastIndex = base;
  for (let eol = LINE_END.exec(source); eol; eol = LINE_END.exec(source)) {
    const close = matchAt(RULE, source, LINE_END.lastIndex);
    if (close) return LINE_END.lastIndex + close[0].length;
  }
  return -1;
}
const RULE = /---[ \t]*(?=[\r\n]|$)/y;

function behindIndent(source: string, line: number): number {
  let at = line;
  while (source[at] === ' ' || source[at] === '\t') at++;
  return at;
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

/** What opens at `at` and does not close on the same line. */
function opened(source: string, at: number, end: number): Closes | null {
  const sign = source[at];
  if (sign === '`' || sign === '~') {
    const fence = matchAt(FENCE, source, at);
    const marks = fence?.[1] ?? fence?.[2];
    return marks === undefined ? null : closesFence(marks);
  }
  if (sign !== '<') return null;
  const html = matchAt(HTML, source, at);
  if (!html) return null;
  const [, comment, instruction, declaration, data] = html;
  if (data !== undefined) return NEVER;
  const closes: Closes =
    comment !== undefined
      ? holds('-->')
      : instruction !== undefined
        ? holds('?>')
        : declaration !== undefined
          ? holds('>')
          : (text, from, to) => RAW_END.test(text.slice(from, to));
  // `<!-->` and `<?>` are whole.
  return closes(source, at + (comment === undefined ? 1 : 2), end) ? null : closes;
}

const holds =
  (mark: string): Closes =>
  (source, from, end) =>
    source.slice(from, end).includes(mark);

const closesFence =
  (opening: string): Closes =>
  (source, line) => {
    const marks = matchAt(CLOSING_FENCE, source, line)?.[1];
    return marks !== undefined && marks[0] === opening[0] && marks.length >= opening.length;
  };
