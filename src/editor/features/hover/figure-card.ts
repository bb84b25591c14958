/** The card of a figure: what it is of, how it reads, its value, and what the report says of it. */
import type { Commitment, Quantity, Span } from '../../../model';
import { impliedChangeText } from '../../../exports/implied-change';
import { longPeriod, shortPeriod } from '../../words/dates';
import { englishName } from '../../words/indicators';
import { quantityKindWord, roleWord, strengthWord } from '../../words/labels';
import { compactReading, exactValue, reading } from '../../words/readings';
import {
  bracketed,
  neighbourLinks,
  placesParts,
  quote,
  text,
  type Card,
  type CardContext,
  type Part,
  type Row,
} from './card';
import { actorParts, because, conflictParts, reviewParts } from './parts';

export function figureCard(quantity: Quantity, context: CardContext): Card {
  const { analysis, t } = context;
  const commitment = commitmentOf(quantity, context);
  const title = quantity.fullMetric ?? quantity.metric ?? commitment?.metric ?? quantityKindWord(quantity.kind, t);
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
  const { t } = context;
  const rows: Row[] = [];
  const add = (label: string, ...parts: Part[]): void => {
    if (parts.length) rows.push({ label, parts });
  };
  add(t('Review'), ...reviewParts(quantity, compactReading(quantity), context));
  if (quantity.unevenList) add(t('Metric'), text(t('the whole list, for its subjects and figures differ in number')));
  add(t('Indicator'), ...indicatorParts(quantity, context));
  // The row knows a deadline that its figure does not: the brackets behind the sentence, or another place that says it again.
  const deadline = commitment?.period ?? quantity.period;
  if (deadline !== null) {
    const why = deadline === quantity.period ? bracketed(because(quantity.why.period, context), context) : [];
    add(quantity.role === 'target' ? t('Deadline') : t('Period'), text(longPeriod(deadline, t)), ...why);
  }
  if (quantity.strength !== null) {
    add(
      t('Firmness'),
      text(strengthWord(quantity.strength, t)),
      ...bracketed(because(quantity.why.strength, context), context),
    );
  } else {
    add(t('Why'), ...because(quantity.why.role, context));
  }
  add(t('By'), ...actorParts(quantity, context));
  if (commitment?.owner) add(t('Lead'), text(commitment.owner));
  if (quantity.comparison) add(t('Compared'), quote(quantity.comparison));
  add(t('Reference'), ...referenceParts(quantity, commitment, context));
  add(t('Contradicts'), ...conflictParts(commitment, context));
  if (quantity.section.length) add(t('Section'), text(quantity.section.join(' › ')));
  add(t('Also at'), ...elsewhereParts(quantity, commitment, context));
  return rows;
}

/** The indicator's full name, where the report's words differ, and its English name. */
function indicatorParts({ indicator, metric }: Quantity, { language }: CardContext): Part[] {
  if (indicator === null) return [];
  const english = englishName(indicator);
  if (indicator === metric) return language === 'en' && english ? [text(english)] : [];
  return [text(english ? `${indicator} · ${english}` : indicator)];
}

/** The last result of the same metric, and how far the target lies from it. */
function referenceParts(quantity: Quantity, commitment: Commitment | undefined, context: CardContext): Part[] {
  const { analysis, t, language } = context;
  const baseline = commitment?.baseline == null ? undefined : analysis.quantities[commitment.baseline];
  if (!baseline || baseline === quantity) return [];
  const value = compactReading(baseline);
  const label = baseline.period ? t('{0}: {1}', shortPeriod(baseline.period, t), value) : value;
  const change = impliedChangeText(quantity, baseline, language);
  const link: Part = { type: 'place', text: label, target: baseline };
  return [link, ...bracketed(change ? [text(change)] : [], context)];
}

/** Where the report says the same again: the commitment's other mentions, else figures of the same metric, each with its words. */
function elsewhereParts(quantity: Quantity, commitment: Commitment | undefined, context: CardContext): Part[] {
  const covers = ({ start, end }: Span): boolean => start <= quantity.start && quantity.end <= end;
  const repeats = commitment?.mentions.filter((mention) => !covers(mention)) ?? [];
  if (repeats.length || quantity.metric === null) return placesParts(repeats, context);
  const same = context.analysis.quantities.filter((other) => other !== quantity && other.metric === quantity.metric);
  return placesParts(same, context, (figure) => (figure.text === quantity.text ? null : figure.text));
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
