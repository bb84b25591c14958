/** Which rows are shown: those with all the words and with one of the chosen values in each respect. */
import { sharedRoot } from '../../../exports/headings';
import type { Quantity } from '../../../model';
import type { Translate } from '../../translate';
import { facets, facetValue, uncheckedStates, type Facet } from './facets';
import type { Listed, ListedAnalysis } from './listed';

export interface Filter {
  /** Words, parted by blanks, that a row must hold; empty for any. */
  readonly text: string;
  /** The keys that a row may have in a respect; a respect that is left out shuts nothing out. */
  readonly facets: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

export const everything: Filter = { text: '', facets: {} };

export const isEmpty = (filter: Filter): boolean => filter.text === '' && chosen(filter).length === 0;

/** Whether only what is not checked as it stands is shown. */
export const isUnchecked = ({ facets: { state = [] } }: Filter): boolean =>
  state.length === uncheckedStates.length && uncheckedStates.every((key) => state.includes(key));

/** The same filter, for what is not checked alone or for whatever the review says. */
export function toggleUnchecked(filter: Filter): Filter {
  const { state: _state, ...others } = filter.facets;
  return { ...filter, facets: isUnchecked(filter) ? others : { ...others, state: uncheckedStates } };
}

const chosen = (filter: Filter): (readonly [Facet, readonly string[]])[] =>
  facets.flatMap((facet) => {
    const keys = filter.facets[facet];
    return keys && keys.length > 0 ? [[facet, keys] as const] : [];
  });

/** The commitments that have one of the chosen values in each respect; words are left to the rows, which know their own text. */
export function filterCommitments(analysis: ListedAnalysis, filter: Filter, t: Translate): readonly Listed[] {
  const wanted = chosen(filter);
  if (wanted.length === 0) return analysis.commitments;
  const root = sharedRoot(analysis);
  return analysis.commitments.filter((commitment) =>
    wanted.every(([facet, keys]) => keys.includes(facetValue(commitment, facet, root, t).key)),
  );
}

/** What the filter leaves of an analysis: commitments, the figures that have the same values, the names that stand in what is left. */
export function filterAnalysis(analysis: ListedAnalysis, filter: Filter, t: Translate): ListedAnalysis {
  const wanted = chosen(filter);
  if (wanted.length === 0) return analysis;
  const root = sharedRoot(analysis);
  const commitments = filterCommitments(analysis, filter, t);
  const rows = rowsOf(analysis);
  const quantities = analysis.quantities.filter((quantity) => {
    const { owner = null, state = null } = rows.get(quantity) ?? {};
    const statement = { ...quantity, kind: 'quantified', owner, state } as const;
    return wanted.every(([facet, keys]) => keys.includes(facetValue(statement, facet, root, t).key));
  });
  const spans = commitments.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  const entities = analysis.entities.filter(({ start, end }) =>
    spans.some((span) => span.start <= start && end <= span.end),
  );
  return { ...analysis, commitments, quantities, entities };
}

/** The commitment of each figure that one shows. */
function rowsOf({ commitments, quantities }: ListedAnalysis): ReadonlyMap<Quantity, Listed> {
  const rows = new Map<Quantity, Listed>();
  for (const commitment of commitments) {
    const figure = commitment.quantity === null ? undefined : quantities[commitment.quantity];
    if (figure) rows.set(figure, commitment);
  }
  return rows;
}

/** A value that a report has in a respect, with how many commitments have it. */
export interface Choice {
  readonly facet: Facet;
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

/** Everything that can be chosen in a report, respect by respect, and what is chosen already though the report lacks it. */
export function choicesOf(analysis: ListedAnalysis, filter: Filter, t: Translate): Choice[] {
  const root = sharedRoot(analysis);
  return facets.flatMap((facet) => {
    const found = new Map<string, { label: string; order: string; count: number }>();
    for (const key of filter.facets[facet] ?? []) found.set(key, { label: key, order: '~', count: 0 });
    for (const commitment of analysis.commitments) {
      const { key, label, order } = facetValue(commitment, facet, root, t);
      found.set(key, { label, order, count: (found.get(key)?.count ?? 0) + 1 });
    }
    return [...found.entries()]
      .sort(([, a], [, b]) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
      .map(([key, { label, count }]) => ({ facet, key, label, count }))
      .filter((choice, _, all) => facet !== 'file' || all.length > 1 || choice.key !== '');
  });
}

/** The filter in a few words: `粮食 · binding · 2027`. */
export function describeFilter(filter: Filter, choices: readonly Choice[], t: Translate): string {
  const labels = chosen(filter).map(([facet, keys]) =>
    facet === 'state' && isUnchecked(filter)
      ? t('only unchecked')
      : keys
          .map((key) => choices.find((choice) => choice.facet === facet && choice.key === key)?.label ?? key)
          .join(' / '),
  );
  return [...(filter.text ? [`“${filter.text}”`] : []), ...labels].join(' · ');
}
