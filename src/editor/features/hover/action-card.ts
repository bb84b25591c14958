/** The card of an action that the report commits to; it opens on the verb phrase. */
import type { Commitment, ReportAnalysis, Span } from '../../../model';
import { longPeriod } from '../../words/dates';
import { strengthWord } from '../../words/labels';
import { neighbourLinks, placesParts, text, type Card, type CardContext, type Part, type Row } from './card';
import { actorParts, reviewParts } from './parts';

/** An action at one of its places. */
export interface ActionPlace {
  readonly commitment: Commitment;
  /** Its verb phrase there. */
  readonly span: Span;
}

export function actionAt(offset: number, { commitments }: ReportAnalysis): ActionPlace | null {
  for (const commitment of commitments) {
    if (commitment.kind !== 'action') continue;
    for (const mention of commitment.mentions) {
      if (offset < mention.start || mention.end < offset) continue;
      const span = phraseIn(commitment.text, mention);
      if (span.start <= offset && offset <= span.end) return { commitment, span };
    }
  }
  return null;
}

/** Where the verb phrase stands in a mention; the whole mention where it says the action in other words. */
function phraseIn(phrase: string, mention: Span & { readonly text: string }): Span {
  const words = phrase.replace(/…$/, '');
  const at = mention.text.indexOf(words);
  if (at < 0) return { start: mention.start, end: mention.end };
  return { start: mention.start + at, end: mention.start + at + words.length };
}

export function actionCard({ commitment, span }: ActionPlace, context: CardContext): Card {
  const { analysis, t } = context;
  const rows: Row[] = [];
  const add = (label: string, ...parts: Part[]): void => {
    if (parts.length) rows.push({ label, parts });
  };
  add(t('Review'), ...reviewParts(commitment, commitment.text, context));
  if (commitment.period) add(t('Deadline'), text(longPeriod(commitment.period, t)));
  add(t('Firmness'), text(strengthWord(commitment.strength, t)));
  add(t('By'), ...actorParts(commitment, context));
  if (commitment.owner) add(t('Lead'), text(commitment.owner));
  if (commitment.section.length) add(t('Section'), text(commitment.section.join(' › ')));
  const others = commitment.mentions.filter(({ start, end }) => span.start < start || end < span.end);
  add(t('Also at'), ...placesParts(others, context));
  const actions = analysis.commitments
    .filter(({ kind }) => kind === 'action')
    .flatMap(({ text: phrase, mentions }) => mentions.slice(0, 1).map((mention) => phraseIn(phrase, mention)))
    .sort((a, b) => a.start - b.start);
  return {
    span,
    title: commitment.text,
    tag: t('Action'),
    reading: null,
    exact: null,
    rows,
    links: [
      ...neighbourLinks(span, actions, context),
      { type: 'panel', label: t('Show in panel'), target: span },
      { type: 'copy', label: t('Copy'), text: commitment.text },
    ],
    how: null,
  };
}
