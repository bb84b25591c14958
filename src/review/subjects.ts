/** Everything in a report that can be judged, with what finds it again: each figure once, and each action. */
import type { TextQuoteSelector } from '../exports/selectors';
import { readingOf } from '../exports/reading';
import type { Commitment, Quantity, ReportAnalysis, Span } from '../model';
import { fold } from '../prose/fold';
import { squeeze } from './squeezed';
import type { Anchor, Seen, Subject } from './types';

/** Characters that are kept on each side; blanks do not count, so that the padding of a table is no context. */
const context = 32;
/** However many blanks there are, a quote stays short. */
const farthest = 160;

/** A figure that a commitment shows and the commitment are one subject. In the order of the report. Pure; never throws. */
export function subjectsOf(source: string, analysis: ReportAnalysis): Subject[] {
  const rows = rowsByFigure(analysis);
  const figures = analysis.quantities.map((figure, quantity): Subject => ({
    span: spanOf(figure),
    anchor: anchor('figure', source, figure, rows.get(quantity) ?? null, figure.metric),
    seen: seenOf(figure),
    quantity,
  }));
  const actions = analysis.commitments.flatMap((commitment): Subject[] => {
    const mention = commitment.quantity === null ? commitment.mentions[0] : undefined;
    if (!mention) return [];
    return [
      {
        span: spanOf(mention),
        anchor: anchor('action', source, mention, commitment.id, null),
        seen: seenOfAction(commitment),
        quantity: null,
      },
    ];
  });
  return numbered([...figures, ...actions].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end));
}

/** A passage of the reader's choice. */
export function passageSubject(source: string, span: Span): Subject {
  const text = source.slice(span.start, span.end);
  return {
    span: spanOf(span),
    anchor: anchor('passage', source, span, null, null),
    seen: { reading: oneLine(text), value: squeeze(text) },
    quantity: null,
  };
}

/** The words and their neighbours; a surrogate pair is never cut. */
export function quoteOf(source: string, { start, end }: Span): TextQuoteSelector {
  let from = start;
  for (let kept = 0; from > 0 && kept < context && start - from < farthest; from--)
    if (!/\s/.test(source.charAt(from - 1))) kept++;
  let to = end;
  for (let kept = 0; to < source.length && kept < context && to - end < farthest; to++)
    if (!/\s/.test(source.charAt(to))) kept++;
  return {
    type: 'TextQuoteSelector',
    exact: source.slice(start, end),
    prefix: source.slice(from, start).replace(/^[\udc00-\udfff]/, ''),
    suffix: source.slice(end, to).replace(/[\ud800-\udbff]$/, ''),
  };
}

const anchor = (
  kind: Anchor['kind'],
  source: string,
  span: Span,
  row: string | null,
  metric: string | null,
): Anchor => ({ kind, quote: quoteOf(source, span), occurrence: 0, row, metric });

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Two writings of one value (不低于300亿元, 300亿元以上) are seen alike. */
export function seenOf(figure: Quantity): Seen {
  const { kind, min, max, unit, comparator, change } = figure;
  return {
    reading: readingOf(figure, 'zh-cn').short,
    value: [kind, min, max, unit ?? '', comparator, change ?? ''].join('|'),
  };
}

/** An action is its words. */
export const seenOfAction = ({ sentence }: Commitment): Seen => ({
  reading: oneLine(sentence),
  value: squeeze(fold(sentence)),
});

/** The commitment of each figure that one shows. */
function rowsByFigure({ commitments }: ReportAnalysis): ReadonlyMap<number, string> {
  const rows = new Map<number, string>();
  for (const { quantity, id } of commitments) if (quantity !== null && !rows.has(quantity)) rows.set(quantity, id);
  return rows;
}

/** The same words between the same neighbours are told apart by their order. */
function numbered(subjects: readonly Subject[]): Subject[] {
  const seen = new Map<string, number>();
  return subjects.map((subject) => {
    const key = keyOf(subject.anchor);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return occurrence === 0 ? subject : { ...subject, anchor: { ...subject.anchor, occurrence } };
  });
}

/** Equal for anchors with the same words and neighbours, however they are formatted. */
export const keyOf = ({ kind, quote }: Anchor): string =>
  [kind, squeeze(quote.prefix), squeeze(quote.exact), squeeze(quote.suffix)].join('\u0000');

/** Equal for marks on one subject. */
export const subjectKey = ({ anchor }: { readonly anchor: Anchor }): string =>
  `${keyOf(anchor)}\u0000${anchor.occurrence}`;
