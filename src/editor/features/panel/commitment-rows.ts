/** The tree of commitments: quantified first, then actions, in the groups that the reader chose. */
import type { Commitment, ReportAnalysis } from '../../../model';
import type { Translate } from '../../translate';
import { shortPeriod } from '../../words/dates';
import { commitmentKindWord, strengthWord } from '../../words/labels';
import { compactReading } from '../../words/readings';
import { group, spansOf, type Row } from './rows';

export const groupings = ['section', 'kind', 'period', 'strength', 'actor', 'none'] as const;
export type Grouping = (typeof groupings)[number];

/** An action's verb phrase is cut here. */
const longestAction = 24;

export function commitmentRows(analysis: ReportAnalysis, grouping: Grouping, t: Translate): Row[] {
  const ordered = [...analysis.commitments].sort(
    (a, b) =>
      Number(a.kind === 'action') - Number(b.kind === 'action') ||
      (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
  );
  const rows = ordered.map((commitment) => ({ commitment, row: commitmentRow(commitment, analysis, t) }));
  if (grouping === 'none') return rows.map(({ row }) => row);
  const root = sharedRoot(analysis.commitments.map(({ section }) => section));
  const groups = new Map<string, { label: string; rows: Row[]; order: string }>();
  for (const { commitment, row } of rows) {
    const { key, label, order } = groupOf(commitment, grouping, root, t);
    const found = groups.get(key);
    if (found) found.rows.push({ ...row, id: `${key}/${row.id}` });
    else groups.set(key, { label, order, rows: [{ ...row, id: `${key}/${row.id}` }] });
  }
  return [...groups.entries()]
    .sort(([, a], [, b]) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(([key, { label, rows: children }]) =>
      group(`group:${grouping}:${key}`, label, groupIcons[grouping], children),
    );
}

/** How many headings all paths begin with: a report's title above everything tells no part of it from another. */
function sharedRoot(paths: readonly (readonly string[])[]): number {
  const [first = [], ...rest] = paths;
  const differs = first.findIndex((heading, depth) => rest.some((path) => path[depth] !== heading));
  return differs < 0 ? 0 : differs;
}

const groupIcons = {
  section: 'list-tree',
  kind: 'symbol-class',
  period: 'calendar',
  strength: 'flame',
  actor: 'organization',
};

const strengthOrder = { binding: '0', planned: '1', aspirational: '2' };

/** Its group: a key that stays, a name, and what groups are ordered by. */
function groupOf(
  commitment: Commitment,
  grouping: Exclude<Grouping, 'none'>,
  root: number,
  t: Translate,
): { key: string; label: string; order: string } {
  switch (grouping) {
    case 'section': {
      const label = commitment.section[root] ?? commitment.section.at(-1) ?? t('Without a section');
      // In the order of the report, which is that of first mentions.
      return { key: label, label, order: '' };
    }
    case 'kind':
      return {
        key: commitment.kind,
        label: commitmentKindWord(commitment.kind, t),
        order: commitment.kind === 'quantified' ? '0' : '1',
      };
    case 'period': {
      const label = commitment.period ? shortPeriod(commitment.period, t) : t('Without a date');
      return { key: commitment.period ?? '', label, order: commitment.period?.split('/')[1] ?? '9' };
    }
    case 'strength':
      return {
        key: commitment.strength,
        label: strengthWord(commitment.strength, t),
        order: strengthOrder[commitment.strength],
      };
    case 'actor': {
      const label = commitment.owner ?? commitment.actor ?? t('Nobody named');
      return { key: label, label, order: '' };
    }
  }
}

function commitmentRow(commitment: Commitment, analysis: ReportAnalysis, t: Translate): Row {
  const quantity = commitment.quantity === null ? undefined : analysis.quantities[commitment.quantity];
  const label = quantity
    ? `${commitment.metric ?? t('Figure')} ${compactReading(quantity)}`
    : shorten(commitment.text, longestAction);
  const strength = strengthWord(commitment.strength, t);
  const times = commitment.mentions.length > 1 ? [`×${commitment.mentions.length}`] : [];
  const conflict = commitment.conflicts.length > 0 ? [t('conflict')] : [];
  const when = commitment.period ? [shortPeriod(commitment.period, t)] : [];
  const description = [...when, strength, ...times, ...conflict].join(' · ');
  const first = commitment.mentions[0];
  return {
    id: commitment.id,
    label,
    description,
    icon: commitment.conflicts.length > 0 ? 'warning' : commitment.kind === 'quantified' ? 'target' : 'checklist',
    tint: commitment.strength,
    tooltip: { sentence: commitment.sentence, figure: quantity?.text ?? null },
    accessible: `${label}, ${description}`,
    target: quantity
      ? { start: quantity.start, end: quantity.end }
      : first
        ? { start: first.start, end: first.end }
        : null,
    covers: spansOf(commitment.mentions),
    copy: [label, description, commitment.sentence].join('\t'),
    children: [],
  };
}

/** Cut on a character border, never inside a surrogate pair. */
function shorten(text: string, length: number): string {
  const units = [...text];
  return units.length <= length ? text : `${units.slice(0, length).join('')}…`;
}
