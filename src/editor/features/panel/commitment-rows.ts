/** The tree of commitments: filtered, sorted, and in the groups that the reader chose. */
import { sharedRoot } from '../../../exports/headings';
import type { Commitment } from '../../../model';
import type { Translate } from '../../translate';
import { commitmentRow } from './commitment-row';
import { facetIcons, facetValue, metricValue, type FacetValue, type Grouping } from './facets';
import { filterCommitments, type Filter } from './filter';
import { fileOf, type Listed, type ListedAnalysis } from './listed';
import { filtered, group, type Row } from './rows';
import { sorted, type Sort } from './sort';

/** How the list is to be shown. */
export interface ListView {
  readonly grouping: Grouping;
  readonly sort: Sort;
  readonly filter: Filter;
}

export function commitmentRows(analysis: ListedAnalysis, { grouping, sort, filter }: ListView, t: Translate): Row[] {
  const root = sharedRoot(analysis);
  const commitments: readonly Listed[] = sorted(filterCommitments(analysis, filter, t), sort, analysis);
  const several = commitments.some(fileOf);
  const byFile = several && (grouping === 'file' || grouping === 'section');
  const entries = commitments.flatMap((commitment) =>
    filtered([commitmentRow(commitment, analysis, t, !byFile)], filter.text).map((row) => ({ commitment, row })),
  );
  if (grouping === 'none') return entries.map(({ row }) => row);
  if (byFile) return filesOf(entries, grouping === 'section', t);
  const value = (commitment: Commitment): FacetValue =>
    grouping === 'metric' ? metricValue(commitment, t) : facetValue(commitment, grouping, root, t);
  // One group of all that lacks a value (a news item has no sections) would say nothing.
  if (entries.every(({ commitment }) => value(commitment).key === '')) return entries.map(({ row }) => row);
  return grouped(entries, value, (key, label, inside) => {
    const icon = facetIcons[grouping];
    const parts = grouping === 'section' ? subsections(inside, root, icon) : inside.map(({ row }) => row);
    return group(
      `group:${grouping}:${key}`,
      label,
      icon,
      parts.map((row) => below(row, key)),
    );
  });
}

/** A group a file, folded: first one wants to see which files there are. Sections of one name in two files have nothing in common. */
function filesOf(entries: readonly Entry[], inSections: boolean, t: Translate): Row[] {
  return grouped(
    entries,
    (commitment) => facetValue(commitment, 'file', 0, t),
    (key, label, inside) => {
      const rows = inSections ? sectionsOf(inside, t) : inside.map(({ row }) => row);
      const within = rows.map((row) => below(row, key));
      return { ...group(`group:file:${key}`, label, facetIcons.file, within), folded: true };
    },
  );
}

function sectionsOf(entries: readonly Entry[], t: Translate): Row[] {
  const value = (commitment: Commitment): FacetValue => facetValue(commitment, 'section', 0, t);
  if (entries.every(({ commitment }) => value(commitment).key === '')) return entries.map(({ row }) => row);
  return grouped(entries, value, (key, label, inside) =>
    group(
      `group:section:${key}`,
      label,
      facetIcons.section,
      subsections(inside, 0, facetIcons.section).map((row) => below(row, key)),
    ),
  );
}

interface Entry {
  readonly commitment: Listed;
  readonly row: Row;
}

function grouped(
  entries: readonly Entry[],
  value: (commitment: Listed) => FacetValue,
  make: (key: string, label: string, inside: readonly Entry[]) => Row,
): Row[] {
  const groups = new Map<string, { value: FacetValue; first: number; inside: Entry[] }>();
  for (const entry of entries) {
    const found = value(entry.commitment);
    const first = entry.commitment.mentions[0]?.start ?? 0;
    const known = groups.get(found.key);
    if (known) {
      known.inside.push(entry);
      known.first = Math.min(known.first, first);
    } else groups.set(found.key, { value: found, first, inside: [entry] });
  }
  return [...groups.values()]
    .sort((a, b) => (a.value.order < b.value.order ? -1 : a.value.order > b.value.order ? 1 : a.first - b.first))
    .map(({ value: { key, label }, inside }) => make(key, label, inside));
}

/** The rows of a section under its subsections, where it has more than one; those of its own come first. */
function subsections(inside: readonly Entry[], root: number, icon: string): Row[] {
  const heading = ({ section }: Commitment): string => section[root + 1] ?? '';
  if (new Set(inside.map(({ commitment }) => heading(commitment))).size < 2) return inside.map(({ row }) => row);
  const own = inside.filter(({ commitment }) => heading(commitment) === '').map(({ row }) => row);
  const parts = grouped(
    inside.filter(({ commitment }) => heading(commitment) !== ''),
    (commitment) => ({ key: heading(commitment), label: heading(commitment), order: '' }),
    (key, label, rows) =>
      group(
        `group:subsection:${key}`,
        label,
        icon,
        rows.map(({ row }) => below(row, key)),
      ),
  );
  return [...own, ...parts];
}

/** The id of a row tells its group, so that a row that moves to another is not taken for the unfolded one. */
const below = (row: Row, key: string): Row => ({
  ...row,
  id: `${key}/${row.id}`,
  children: row.children.map((child) => below(child, key)),
});
