/** Maps offsets of a run's text to offsets of its block's source, piece by piece. */

/** A stretch of text and the stretch of source that shows it. Equal lengths map unit for unit; others (an entity) as a whole. */
export interface Piece {
  /** Offset in the run's text. */
  readonly at: number;
  readonly length: number;
  /** Offset in the block's source. */
  readonly source: number;
  readonly sourceLength: number;
}

export class SourceMap {
  /** @param pieces in order, without gaps in the text; gaps in the source are markup. */
  constructor(private readonly pieces: readonly Piece[]) {}

  /** Source offset of the character at `offset`. */
  startOf(offset: number): number {
    const piece = this.pieceAt(offset);
    if (!piece) return 0;
    return piece.length === piece.sourceLength ? piece.source + (offset - piece.at) : piece.source;
  }

  /** Source offset just behind the character before `offset`. */
  endOf(offset: number): number {
    const piece = this.pieceAt(offset - 1);
    if (!piece) return 0;
    return piece.length === piece.sourceLength ? piece.source + (offset - piece.at) : piece.source + piece.sourceLength;
  }

  private pieceAt(offset: number): Piece | undefined {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.pieces[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.pieces[low];
  }

  /** How text and source lie to each other, wherever the source begins: equal for runs that are written alike. */
  get shape(): string {
    const first = this.pieces[0]?.source ?? 0;
    return this.pieces.map((p) => [p.at, p.length, p.source - first, p.sourceLength].join()).join(';');
  }
}
