/** What is marked in the report: figures, times and names, each with the classes that draw it and its card. */
import type { Element } from 'hast';
import type { Mention, ReportAnalysis, Span } from '../../model';
import { tintOf } from '../tint';
import { alsoIn } from './also';
import { figureCard, nameCard, periodCard, type CardContext } from './cards';

export interface Mark extends Span {
  /** Its number in the page, from 1; `null` for what has no card. */
  readonly number: number | null;
  readonly className: readonly string[];
  /** Made when the mark is drawn. */
  readonly card: (() => Element) | null;
}

/** The marks in the order of the report; one that holds another comes before it. */
export function marksOf(
  analysis: ReportAnalysis,
  context: Omit<CardContext, 'analysis' | 'also' | 'numberOf'>,
): readonly Mark[] {
  const numbers = new Map<Mention, number>();
  const all = {
    ...context,
    analysis,
    also: alsoIn(analysis),
    numberOf: (mention: Mention) => numbers.get(mention) ?? 0,
  };
  const marks: (Omit<Mark, keyof Span | 'number'> & { readonly mention: Mention })[] = [
    ...analysis.quantities.map((figure, index) => ({
      mention: figure,
      className: ['m', figure.role, tintOf(figure.kind)],
      card: () => figureCard(figure, index, all),
    })),
    ...analysis.entities.map((name) => ({
      mention: name,
      // A link to a row is a `place` already.
      className: ['m', name.type === 'place' ? 'place-name' : name.type],
      card: () => nameCard(name, all),
    })),
    ...analysis.periods.map((period) => ({
      mention: period,
      className: ['m', 'period'],
      card: () => periodCard(period, all),
    })),
  ];
  marks.sort(({ mention: a }, { mention: b }) => a.start - b.start || b.end - a.end);
  return marks.map(({ mention, ...mark }, i) => {
    numbers.set(mention, i + 1);
    return { start: mention.start, end: mention.end, ...mark, number: i + 1 };
  });
}
