/** The card of a period: its dates and what they were resolved against. */
import type { Period } from '../../../model';
import { datesOf, shortPeriod } from '../../words/dates';
import { reasonPhrase } from '../../words/reasons';
import { bracketed, neighbourLinks, quote, text, type Card, type CardContext, type Part, type Row } from './card';

export function periodCard(period: Period, context: CardContext): Card {
  const { analysis, t } = context;
  const rows: Row[] = [];
  const basis = basisParts(period, context);
  if (basis.length) rows.push({ label: t('Resolved by'), parts: basis });
  if (period.recurs) rows.push({ label: t('Recurs'), parts: [text(recurrence(period.recurs, context))] });
  const { date, dateBasis } = analysis.document;
  if (date && period.basis.confidence === 'inferred') {
    const phrase = dateBasis ? reasonPhrase(dateBasis.reason, t) : null;
    rows.push({
      label: t('Report date'),
      parts: [text(date), ...bracketed(phrase ? [text(phrase)] : [], context)],
    });
  }
  const dates = period.interval ? datesOf(period.interval) : null;
  const short = period.interval ? shortPeriod(period.interval, t) : null;
  const exact = dates ? (dates.from === dates.to ? dates.from : `${dates.from} — ${dates.to}`) : null;
  return {
    span: period,
    title: period.text,
    tag: t('Period'),
    reading: short,
    exact: exact === short ? null : exact,
    rows,
    links: [
      ...neighbourLinks(period, analysis.periods, context),
      { type: 'copy', label: t('Copy'), text: period.interval ?? period.recurs ?? period.text },
    ],
    how: null,
  };
}

function basisParts({ basis, text: written }: Period, { t }: CardContext): Part[] {
  if (basis.words && basis.words !== written) return [quote(basis.words)];
  const phrase = reasonPhrase(basis.reason, t);
  if (phrase) return [text(phrase)];
  return [text(basis.confidence === 'stated' ? t('the text itself') : t('the context'))];
}

function recurrence(recurs: string, { t }: CardContext): string {
  const words: Record<string, string> = {
    P1D: t('every day'),
    P1W: t('every week'),
    P1M: t('every month'),
    P3M: t('every quarter'),
    P6M: t('every half-year'),
    P1Y: t('every year'),
  };
  const word = words[recurs];
  return word ? `${word} (${recurs})` : recurs;
}
