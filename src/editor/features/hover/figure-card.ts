/** The card of a figure: what it is of, how it reads, its value, and what the report says of it. */
import type { Basis, Commitment, Quantity, Span } from '../../../model';
import { longPeriod, shortPeriod } from '../../words/dates';
import { quantityKindWord, roleWord, strengthWord } from '../../words/labels';
import { compactReading, exactValue, reading } from '../../words/readings';
import { reasonPhrase } from '../../words/reasons';
import { neighbourLinks, placesParts, quote, text, type Card, type CardContext, type Part, type Row } from './card';

export function figureCard(quantity: Quantity, context: CardContext): Card {
  const { analysis, t } = context;
  const commitment = commitmentOf(quantity, context);
  const title = quantity.metric ?? commitment?.metric ?? quantityKindWord(quantity.kind, t);
  const large = reading(quantity);
  return {
    span: quantity,
    title,
    tag: roleWord(quantity.role, t),
    reading: large,
    exact: exactValue(quantity, t),
    rows: rowsOf(quantity, commitment, context),
    links: [
      ...neighbourLinks(quantity, analysis.quantities, context),
      { type: 'panel', label: t('Show in panel'), target: quantity },
      { type: 'copy', label: t('Copy'), text: `${title} ${compactReading(quantity)}` },
    ],
    how: howRead(quantity, context),
  };
}

/** The commitment that this figure belongs to. */
export function commitmentOf(quantity: Quantity, { analysis }: Pick<CardContext, 'analysis'>): Commitment | undefined {
  const index = analysis.quantities.indexOf(quantity);
  const quantified = analysis.commitments.filter(({ kind }) => kind === 'quantified');
  return (
    quantified.find((commitment) => commitment.quantity === index) ??
    (quantity.role === 'target'
      ? quantified.find(
          ({ metric, mentions }) =>
            metric === quantity.metric &&
            mentions.some(({ start, end }) => start <= quantity.start && quantity.end <= end),
        )
      : undefined)
  );
}

function rowsOf(quantity: Quantity, commitment: Commitment | undefined, context: CardContext): Row[] {
  const { analysis, t } = context;
  const rows: Row[] = [];
  const add = (label: string, ...parts: Part[]): void => {
    if (parts.length) rows.push({ label, parts });
  };
  if (quantity.period !== null) {
    const label = quantity.role === 'target' ? t('Deadline') : t('Period');
    add(label, text(longPeriod(quantity.period, t)), ...because(quantity.why.period, context));
  }
  if (quantity.strength !== null) {
    add(t('Firmness'), text(strengthWord(quantity.strength, t)), ...because(quantity.why.strength, context));
  } else {
    add(t('Why'), ...because(quantity.why.role, context, ''));
  }
  add(t('By'), ...actorParts(quantity, context));
  if (commitment?.owner) add(t('Lead'), text(commitment.owner));
  if (quantity.comparison) add(t('Compared'), quote(quantity.comparison));
  const baseline = commitment?.baseline == null ? undefined : analysis.quantities[commitment.baseline];
  if (baseline && baseline !== quantity) {
    const when = baseline.period
      ? t('{0}: {1}', shortPeriod(baseline.period, t), compactReading(baseline))
      : compactReading(baseline);
    add(t('Reference'), { type: 'place', text: when, target: baseline });
  }
  if (quantity.section.length) add(t('Section'), text(quantity.section.join(' › ')));
  add(t('Also at'), ...placesParts(otherPlaces(quantity, commitment, context), context));
  return rows;
}

/** “（“务必要实现”）”: the words that decided, or the rule where no word did. */
function because(basis: Basis | null, { t }: CardContext, gap = ' '): Part[] {
  if (basis?.words) return [text(`${gap}(`), quote(basis.words), text(')')].slice(gap ? 0 : 1, gap ? 3 : 2);
  const phrase = basis ? reasonPhrase(basis.reason, t) : null;
  return phrase ? [text(gap ? `${gap}(${phrase})` : phrase)] : [];
}

/** Who does it, who said it and as what. */
function actorParts({ actor, speaker }: Quantity, { analysis }: CardContext): Part[] {
  const parts: Part[] = [];
  if (actor) parts.push(text(actor));
  if (speaker) {
    const person = analysis.entities.find(
      ({ type, canonical, title }) => type === 'person' && canonical === speaker && title,
    );
    parts.push(text(`${actor ? ' · ' : ''}${speaker}${person?.title ? ` (${person.title})` : ''}`));
  }
  return parts;
}

/** Where the report says the same again: the commitment's other mentions, else figures of the same metric and value. */
function otherPlaces(quantity: Quantity, commitment: Commitment | undefined, { analysis }: CardContext): Span[] {
  const covers = ({ start, end }: Span): boolean => start <= quantity.start && quantity.end <= end;
  const repeats = commitment?.mentions.filter((mention) => !covers(mention)) ?? [];
  if (repeats.length || quantity.metric === null) return repeats;
  return analysis.quantities.filter(
    (other) =>
      other !== quantity && other.metric === quantity.metric && !repeats.some((span) => span.start === other.start),
  );
}

/** “number 300 · magnitude 亿 · unit 元 · bound 以上”. */
function howRead({ trace }: Quantity, { t }: CardContext): string {
  const parts = [
    t('number {0}', trace.number),
    ...(trace.magnitude ? [t('magnitude {0}', trace.magnitude)] : []),
    ...(trace.unit ? [t('unit {0}', trace.unit)] : []),
    ...(trace.bound ? [t('bound {0}', trace.bound)] : []),
    ...(trace.implied.length ? [t('implied {0}', trace.implied.join('、'))] : []),
  ];
  return t('How it was read: {0}', parts.join(' · '));
}
