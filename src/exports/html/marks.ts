/** What is marked in the report: figures, times and names, each with the classes that draw it and its card. */
import type { Element } from 'hast';
import type { ReportAnalysis, Span } from '../../model';
import { tintOf } from '../tint';
import { figureCard, nameCard, periodCard, type CardContext } from './cards';

export interface Mark extends Span {
  /** Its number in the page, from 1; `null` for what has no card. */
  readonly number: number | null;
  readonly className: readonly string[];
  /** Made when the mark is drawn. */
  readonly card: (() => Element) | null;
}

/** The marks in the order of the report; one that holds another comes before it. */
export function marksOf(analysis: ReportAnalysis, context: Omit<CardContext, 'analysis'>): readonly Mark[] {
  const all = { ...context, analysis };
  const marks = [
    ...analysis.quantities.map((figure, index) => ({
      ...spanOf(figure),
      className: ['m', figure.role, tintOf(figure.kind)],
      card: () => figureCard(figure, index, all),
    })),
    ...analysis.entities.map((name) => ({
      ...spanOf(name),
      // A link to a row is a `place` already.
      className: ['m', name.type === 'place' ? 'place-name' : name.type],
      card: () => nameCard(name, all),
    })),
    ...analysis.periods.map((period) => ({
      ...spanOf(period),
      className: ['m', 'period'],
      card: () => periodCard(period, all),
    })),
  ];
  return marks.sort((a, b) => a.start - b.start || b.end - a.end).map((mark, i) => ({ ...mark, number: i + 1 }));
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
