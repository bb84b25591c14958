/** Text under construction together with the source that shows each part of it. */
import type { Piece } from './source-map';

/** A replacement of `[start, end)` of the text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export class MappedText {
  private readonly parts: string[] = [];
  private whole = '';
  private size = 0;
  readonly pieces: Piece[] = [];

  get length(): number {
    return this.size;
  }

  get text(): string {
    if (this.parts.length > 0) {
      this.whole += this.parts.join('');
      this.parts.length = 0;
    }
    return this.whole;
  }

  /** Adds `text`, which the source shows in `sourceLength` units from `source`. */
  append(text: string, source: number, sourceLength = text.length): void {
    if (text === '') return;
    const last = this.pieces.at(-1);
    if (
      last &&
      last.length === last.sourceLength &&
      last.source === source - last.sourceLength &&
      text.length === sourceLength
    ) {
      this.pieces[this.pieces.length - 1] = {
        ...last,
        length: last.length + text.length,
        sourceLength: last.sourceLength + sourceLength,
      };
    } else this.pieces.push({ at: this.size, length: text.length, source, sourceLength });
    this.parts.push(text);
    this.size += text.length;
  }

  /** A copy with `edits` (in order, apart from each other) applied. Linear. */
  edit(edits: readonly Edit[]): MappedText {
    const out = new MappedText();
    const text = this.text;
    let piece = 0;
    /** Walks the pieces up to `end`, handing each part to `visit`. */
    const walk = (start: number, end: number, visit: (from: number, to: number, piece: Piece) => void): void => {
      while (start < end) {
        const p = this.pieces[piece];
        if (!p) return;
        const to = Math.min(end, p.at + p.length);
        if (to > start) visit(start, to, p);
        start = Math.max(start, to);
        if (start >= p.at + p.length) piece++;
      }
    };
    const keep = (from: number, to: number, p: Piece): void => {
      if (p.length === p.sourceLength) out.append(text.slice(from, to), p.source + from - p.at);
      else out.append(text.slice(from, to), p.source, p.sourceLength);
    };
    let at = 0;
    for (const edit of edits) {
      walk(at, edit.start, keep);
      let first = -1;
      let last = -1;
      walk(edit.start, edit.end, (from, to, p) => {
        const even = p.length === p.sourceLength;
        if (first < 0) first = even ? p.source + from - p.at : p.source;
        last = even ? p.source + to - p.at : p.source + p.sourceLength;
      });
      if (first >= 0) out.append(edit.text, first, last - first);
      at = edit.end;
    }
    walk(at, text.length, keep);
    return out;
  }

  /** The parts `spans` (in order, apart from each other), each as a text of its own. One walk over the pieces for all. */
  split(spans: readonly { readonly start: number; readonly end: number }[]): MappedText[] {
    const text = this.text;
    let piece = 0;
    return spans.map(({ start, end }) => {
      const out = new MappedText();
      for (; piece < this.pieces.length; piece++) {
        const p = this.pieces[piece];
        if (!p || p.at >= end) break;
        const from = Math.max(start, p.at);
        const to = Math.min(end, p.at + p.length);
        if (from < to) {
          const even = p.length === p.sourceLength;
          out.append(text.slice(from, to), even ? p.source + from - p.at : p.source, even ? to - from : p.sourceLength);
        }
        // The rest of the piece belongs to a later part.
        if (p.at + p.length > end) break;
      }
      return out;
    });
  }

  /** Adds all of `other`. */
  concat(other: MappedText): void {
    const text = other.text;
    for (const p of other.pieces) this.append(text.slice(p.at, p.at + p.length), p.source, p.sourceLength);
  }

  /** The pieces with sources counted from `base`. */
  from(base: number): Piece[] {
    return this.pieces.map((piece) => ({ ...piece, source: piece.source - base }));
  }
}
