/** What a hover card says, as plain data, and the pieces that all cards are made of. */
import type { ExportLanguage } from '../../../exports';
import type { ReviewNote } from '../../../exports/types';
import type { Commitment, Quantity, ReportAnalysis, Span } from '../../../model';
import type { Translate } from '../../translate';

/** A piece of a line. A quote is the report's own words; a place is a link into the report. */
export type Part =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'quote'; readonly text: string }
  | { readonly type: 'place'; readonly text: string; readonly target: Span };

export interface Row {
  readonly label: string;
  readonly parts: readonly Part[];
}

export type Link =
  | { readonly type: 'place'; readonly label: string; readonly target: Span }
  | { readonly type: 'panel'; readonly label: string; readonly target: Span }
  | { readonly type: 'copy'; readonly label: string; readonly text: string };

export interface Card {
  /** The mention that the card is about. */
  readonly span: Span;
  /** What it is of, in the report's words. */
  readonly title: string;
  /** Its role or type as a word. */
  readonly tag: string;
  /** The large line, or `null`. */
  readonly reading: string | null;
  readonly exact: string | null;
  readonly rows: readonly Row[];
  readonly links: readonly Link[];
  /** How it was read, in one line. */
  readonly how: string | null;
}

/** What a card is built from. */
export interface CardContext {
  readonly analysis: ReportAnalysis;
  /** The text that was analysed. */
  readonly source: string;
  readonly t: Translate;
  /** The reader's language, for what the exports word. */
  readonly language: ExportLanguage;
  /** The line of an offset, from 1. */
  readonly lineOf: (offset: number) => number;
  /** What a review says of a figure or an action, `null` where nothing; left out where nobody reviews. */
  readonly noteOf?: (subject: Quantity | Commitment) => ReviewNote | null;
}

export const text = (value: string): Part => ({ type: 'text', text: value });
export const quote = (value: string): Part => ({ type: 'quote', text: value });

/** Parts in brackets, as the reader's language sets them, behind what they explain. */
export function bracketed(parts: readonly Part[], { language }: Pick<CardContext, 'language'>): Part[] {
  if (parts.length === 0) return [];
  const [open, close] = language === 'zh-cn' ? ['（', '）'] : [' (', ')'];
  return [text(open), ...parts, text(close)];
}

/** The mention that covers an offset; its end counts, for a pointer rests there too. */
export function at<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  return spans.find(({ start, end }) => start <= offset && offset < end) ?? spans.find(({ end }) => end === offset);
}

/** The links to the places before and after the mention, among its like. */
export function neighbourLinks(span: Span, like: readonly Span[], { t }: CardContext): Link[] {
  const previous = like.findLast(({ start }) => start < span.start);
  const next = like.find(({ start }) => start > span.start);
  return [
    ...(previous ? [{ type: 'place' as const, label: t('Previous'), target: previous }] : []),
    ...(next ? [{ type: 'place' as const, label: t('Next'), target: next }] : []),
  ];
}

const shownPlaces = 4;

/**
 * “line 8 · line 25 · 3 more”, a line once.
 * @param wordsOf what stands at a place, where that tells the places apart: “1386亿元 (line 19)”
 */
export function placesParts<P extends Span>(
  places: readonly P[],
  { t, lineOf }: CardContext,
  wordsOf: (place: P) => string | null = () => null,
): Part[] {
  const labelled = new Map<string, P>();
  for (const place of places) {
    const [line, words] = [lineOf(place.start), wordsOf(place)];
    const label = words === null ? t('line {0}', line) : t('{0} (line {1})', words, line);
    if (!labelled.has(label)) labelled.set(label, place);
  }
  const parts: Part[] = [];
  for (const [label, target] of [...labelled].slice(0, shownPlaces)) {
    if (parts.length) parts.push(text(' · '));
    parts.push({ type: 'place', text: label, target });
  }
  if (labelled.size > shownPlaces) parts.push(text(` · ${t('{0} more', labelled.size - shownPlaces)}`));
  return parts;
}
