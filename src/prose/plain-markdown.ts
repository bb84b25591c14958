/** Tells Markdown that holds no markup, most of a report, so that the parser need not run over it. */
import type { Span } from '../model';

/** What the parser would find in a stretch of source. */
export interface PlainMarkdown {
  /** Depth of a heading, 0 for a paragraph. */
  readonly depth: number;
  /** The node, without the blanks around it. */
  readonly node: Span;
  /** Its text, without the marks of a heading. */
  readonly text: Span;
}

/** Anything that may open markup inside a line, that a parser drops, or blanks at a line's end that break it. */
const MARKUP = /[\\`|\0\ufeff]|<[A-Za-z/!?]|~~| {2}[\r\n]/;
/** Anything that may open a block, underline a heading or rule a table. */
const OPENS = /[#>*\-+=:]|\d{1,9}[.)](?=[ \t\r\n]|$)/y;
const HEADING = /(#{1,6})[ \t]+(?=[^ \t#])/y;
const LINE_END = /\r\n?|\n/g;

/** The one paragraph or heading that `source.slice(start, end)` is, or `null` where that takes a parser to tell. */
export function plainMarkdown(source: string, { start, end }: Span): PlainMarkdown | null {
  while (start < end && isBlank(source.charCodeAt(start))) start++;
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--;
  if (start === end || holdsMarkup(source.slice(start, end))) return null;
  HEADING.lastIndex = start;
  const marks = HEADING.exec(source);
  const text = { start: marks ? HEADING.lastIndex : start, end };
  const paragraph = marks === null;
  if (paragraph ? opensBlock(source, start) : source[end - 1] === '#') return null;
  LINE_END.lastIndex = start;
  for (let eol = LINE_END.exec(source); eol && eol.index < end; eol = LINE_END.exec(source)) {
    let line = LINE_END.lastIndex;
    while (source[line] === ' ' || source[line] === '\t') line++;
    if (!paragraph || isBlank(source.charCodeAt(line)) || opensBlock(source, line)) return null;
  }
  return { depth: marks?.[1]?.length ?? 0, node: { start, end }, text };
}

/** A star, an underscore or a bracket alone (`PM_2.5`) is text: it takes two to mark anything. */
function holdsMarkup(text: string): boolean {
  return MARKUP.test(text) || twice(text, '*') || twice(text, '_') || (text.includes('[') && text.includes(']'));
}

function twice(text: string, sign: string): boolean {
  const at = text.indexOf(sign);
  return at >= 0 && text.includes(sign, at + 1);
}

function opensBlock(source: string, at: number): boolean {
  OPENS.lastIndex = at;
  return OPENS.test(source);
}

/** What Markdown takes for a blank: others, as U+3000, are text. */
const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
