/** Takes text, line ends and tags in reading order and writes them down as lines. */
import { MappedText } from './mapped-text';
import { namesRow } from './row-head';
import type { CellHeads, RunKind } from './types';

/** How a line is parted from the one before: not to be bridged, by an empty line, or by a mere line end. */
export type Parting = 'block' | 'gap' | 'newline';

/** One source line of one block, before it is known where the sentences end. */
export interface Line {
  readonly kind: RunKind;
  /** Heading depth 1–6, else 0. */
  readonly depth: number;
  readonly text: MappedText;
  readonly parting: Parting;
  readonly cell: CellHeads | null;
  /** The number of a Markdown list item (`3.`), which is no part of the text. */
  readonly marker: string | null;
}

export interface LineContext {
  readonly kind: RunKind;
  readonly depth: number;
  readonly cell: CellHeads | null;
  readonly marker: string | null;
}

const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 head header hr html li main menu nav ol option p pre section select summary table tbody td tfoot ' +
    'th thead title tr ul'
  ).split(' '),
);
const HIDDEN_TAGS = new Set(['script', 'style', 'template', 'svg', 'math', 'object', 'iframe']);
const KINDS: Readonly<Record<string, RunKind>> = { li: 'item', td: 'cell', th: 'cell', blockquote: 'quote' };

export class LineWriter {
  readonly lines: Line[] = [];
  private text = new MappedText();
  private parting: Parting = 'block';
  private context: LineContext = { kind: 'paragraph', depth: 0, cell: null, marker: null };
  private html: LineContext | null = null;
  private hidden: string | null = null;
  private table: TableState | null = null;

  /** Starts a new block; tags left open in the last one no longer matter. */
  open(context: LineContext): void {
    this.part('block');
    this.context = context;
    this.html = null;
    this.hidden = null;
    this.table = null;
  }

  /** Adds text that the source shows in `[start, end)`. */
  write(text: string, start: number, end: number): void {
    if (this.hidden === null) this.text.append(text, start, end - start);
  }

  /** Ends the line. Two in a row make a gap. */
  part(parting: Parting): void {
    const said = this.text.text.trim() !== '';
    if (said) {
      this.lines.push({ ...(this.html ?? this.context), text: this.text, parting: this.parting });
      this.context = { ...this.context, marker: null };
    }
    if (this.text.length > 0) this.text = new MappedText();
    if (said) this.parting = parting;
    else if (parting === 'block' || this.parting === 'block') this.parting = 'block';
    else this.parting = 'gap';
  }

  /** A tag: those of blocks end the line, `h1`–`h6` make headings, inline ones pass. */
  tag(name: string, closing: boolean): void {
    if (this.hidden !== null) {
      if (closing && name === this.hidden) this.hidden = null;
      return;
    }
    if (HIDDEN_TAGS.has(name)) {
      if (!closing) this.hidden = name;
    } else if (name === 'br') this.part('block');
    else if (BLOCK_TAGS.has(name)) {
      this.part('block');
      const depth = /^h[1-6]$/.test(name) ? Number(name[1]) : 0;
      const kind = depth > 0 ? 'heading' : KINDS[name];
      const cell = TABLE_TAGS.has(name) ? this.cell(name, closing) : null;
      if (kind !== undefined) this.html = closing ? null : { kind, depth, marker: null, cell };
    }
  }

  /** Keeps the place in a table; the heads of the cell that opens. */
  private cell(name: string, closing: boolean): CellHeads | null {
    const table = this.table;
    if (table && table.from >= 0) {
      const said = this.lines
        .slice(table.from)
        .map((line) => line.text.text)
        .join('')
        .trim();
      if (table.row === 0) table.heads[table.column] = said;
      if (namesRow(table.column, table.heads[table.column])) table.rowHead = said || table.rowHead;
      table.from = -1;
    }
    if (name === 'table') this.table = closing ? null : { row: -1, column: -1, heads: [], rowHead: null, from: -1 };
    if (closing) return null;
    if (!table || name === 'table') return name === 'td' || name === 'th' ? NO_HEADS : null;
    if (name === 'tr') {
      table.row++;
      table.column = -1;
      table.rowHead = null;
      return null;
    }
    table.column++;
    table.from = this.lines.length;
    const below = table.row > 0;
    return {
      column: below ? (table.heads[table.column] ?? '') || null : null,
      row: below && table.column > 0 ? table.rowHead : null,
    };
  }
}

const TABLE_TAGS = new Set(['table', 'tr', 'td', 'th']);

/** Where in an HTML table the writer stands; `from` is the first line of the cell that is open, −1 outside. */
interface TableState {
  row: number;
  column: number;
  readonly heads: string[];
  rowHead: string | null;
  from: number;
}

const NO_HEADS: CellHeads = { column: null, row: null };
