/** The shapes that the prose floor hands up: what a reader sees, and where each character of it stands in the source. */
import type { Span } from '../model';
import type { SourceMap } from './source-map';

export type RunKind = 'heading' | 'paragraph' | 'item' | 'quote' | 'cell' | 'footnote';

/** The numbering that opens a line of a report: `一、`, `（一）`, `1.`, `第一章`, `——`, `一是`. */
export interface Enumerator extends Span {
  readonly text: string;
  /** The writing, outermost first in the usual order of a report. */
  readonly style:
    'chapter' | 'section' | 'han' | 'han-paren' | 'arabic' | 'arabic-paren' | 'circled' | 'dash' | 'ordinal';
}

/** Heads of a table cell, as read; the head of a row is its first cell, or the one under 指标 or 项目 once that has come. */
export interface CellHeads {
  readonly column: string | null;
  readonly row: string | null;
}

/**
 * One logical line of prose: text that a reader takes in without a break. Markdown, tags, comments and layout blanks are gone,
 * entities are characters, soft line breaks inside a sentence are joined. It never holds a line break.
 */
export interface Run {
  readonly kind: RunKind;
  /** Markdown heading depth 1–6, else 0. */
  readonly depth: number;
  /** What the reader sees. */
  readonly text: string;
  /**
   * The same text, unit for unit (equal length, equal offsets), with writings folded for recognition: full-width digits, letters and
   * punctuation marks `％．，：；（）－` that stand in numbers to ASCII, every dash kept. Recognisers match on this.
   */
  readonly folded: string;
  /** From offsets of `text` to offsets of the block's source. */
  readonly map: SourceMap;
  /** Sentence segments (cut at 。！？； and at line ends of the source), trimmed, in order; offsets of `text`. */
  readonly segments: readonly Span[];
  readonly enumerator: Enumerator | null;
  /** The numbered pseudo-heading that this run is or opens with, without its enumerator's blanks; `null` for plain prose. */
  readonly headline: Span | null;
  readonly cell: CellHeads | null;
}

/** A top-level block of the document. All that is in it depends on its own text alone, so that it can be kept by that text. */
export interface Block extends Span {
  readonly runs: readonly Run[];
}

export interface FrontMatter {
  readonly title: string | null;
  readonly date: string | null;
  readonly author: string | null;
  /** What was wrong with it, for one note; `null` when nothing was. */
  readonly problem: string | null;
}

export interface Prose {
  readonly source: string;
  /** With its place in the source, fences included. */
  readonly frontMatter: (FrontMatter & Span) | null;
  readonly blocks: readonly Block[];
}

/** A run in its place in the whole report. */
export interface Passage {
  readonly run: Run;
  /** Headings above (and the run's own headline last, when it opens with one), outermost first. */
  readonly section: readonly string[];
}
