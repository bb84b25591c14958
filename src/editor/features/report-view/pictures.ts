/** What the pictures of the report view show, in numbers and in words. */
import { impliedChangeText } from '../../../exports/implied-change';
import { periodText } from '../../../exports/period-text';
import { rowsOf, type Row } from '../../../exports/rows';
import type { ExportLanguage } from '../../../exports/types';
import type { Quantity, ReportAnalysis, Role, Strength } from '../../../model';
import type { Bar, Comparison, Pictures, StackedBar } from '../../../report-view/types';
import type { Translate } from '../../translate';
import { datesOf } from '../../words/dates';
import { roleWord, strengthWord } from '../../words/labels';
import { compactReading } from '../../words/readings';
import { facetValue, sharedRoot } from '../panel/facets';

const strengths: readonly Strength[] = ['binding', 'planned', 'aspirational'];
const roles: readonly Role[] = ['target', 'result', 'other'];

export function picturesOf(analysis: ReportAnalysis, source: string, language: ExportLanguage, t: Translate): Pictures {
  const rows = rowsOf(analysis, { source });
  return {
    comparisons: comparisonsOf(rows, language, t),
    deadlines: deadlinesOf(rows, language, t),
    strengths: strengthsOf(rows, t),
    sections: sectionsOf(analysis, t),
  };
}

function comparisonsOf(rows: readonly Row[], language: ExportLanguage, t: Translate): Pictures['comparisons'] {
  const bar = ({ min, max, period, ...figure }: Quantity): Bar => ({
    min,
    max,
    reading: compactReading({ ...figure, min, max, period }),
    period: period === null ? '' : periodText(period, language),
  });
  const items = rows.flatMap(({ commitment, quantity, baseline }): Comparison[] => {
    if (!quantity || !baseline || !sameMeasure(quantity, baseline)) return [];
    const rate = quantity.kind === 'percentage' || quantity.kind === 'percentage-point';
    return [
      {
        row: commitment.id,
        label: quantity.fullMetric ?? commitment.metric ?? t('Figure'),
        target: bar(quantity),
        result: bar(baseline),
        change: impliedChangeText(quantity, baseline, language),
        rate,
      },
    ];
  });
  return {
    title: t('Targets against last results'),
    summary: items.length
      ? t('{0} targets stand beside the last result of the same metric.', items.length)
      : t('No target of this report can be compared with a last result.'),
    head: [t('Metric'), roleWord('target', t), roleWord('result', t), t('Change')],
    rows: items.map(({ label, target, result, change }) => [label, said(target), said(result), change]),
    items,
    rates: t('Percentages, on one scale'),
    amounts: t('Amounts, each pair on a scale of its own'),
    legend: (['target', 'result'] as const).map((id) => ({ id, label: roleWord(id, t) })),
  };
}

const said = ({ reading, period }: Bar): string => [reading, period].filter(Boolean).join(' · ');

/** Two levels, or two steps of the same direction, in one unit. */
function sameMeasure(a: Quantity, b: Quantity): boolean {
  const step = ({ change }: Quantity): string | null => (change?.endsWith('-to') ? null : change);
  return a.kind === b.kind && a.unit === b.unit && step(a) === step(b) && a.kind !== 'rank' && a.kind !== 'scale';
}

function deadlinesOf(rows: readonly Row[], language: ExportLanguage, t: Translate): Pictures['deadlines'] {
  const counts = new Map<string, number>();
  for (const {
    commitment: { period },
  } of rows)
    if (period !== null) counts.set(period, (counts.get(period) ?? 0) + 1);
  const items = [...counts]
    .map(([period, count]) => ({ label: periodText(period, language), ...datesOf(period), count }))
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : a.from < b.from ? 1 : -1));
  const [first, last] = [items[0], items.at(-1)];
  return {
    title: t('Deadlines'),
    summary:
      first && last
        ? t(
            '{0} commitments are due in {1} times; the first ends on {2}, the last on {3}.',
            total(items),
            items.length,
            first.to,
            last.to,
          )
        : t('No commitment of this report has a deadline.'),
    head: [t('Deadline'), t('From'), t('To'), t('Commitments')],
    rows: items.map(({ label, from, to, count }) => [label, from, to, String(count)]),
    items,
  };
}

const total = (items: readonly { readonly count: number }[]): number =>
  items.reduce((sum, { count }) => sum + count, 0);

function strengthsOf(rows: readonly Row[], t: Translate): Pictures['strengths'] {
  const parts = strengths.map((id) => ({ id, label: strengthWord(id, t) }));
  const counts = strengths.map((id) => rows.filter(({ commitment }) => commitment.strength === id).length);
  const shares = parts.map(({ label }, i) => [label, String(counts[i] ?? 0), share(counts[i] ?? 0, rows.length)]);
  return {
    title: t('Firmness of the commitments'),
    summary: rows.length ? shares.map((cells) => cells.join(' ')).join(' · ') : t('There are no commitments.'),
    head: [t('Firmness'), t('Commitments'), t('Share')],
    rows: shares,
    parts,
    bars: rows.length ? [{ label: t('Commitments'), value: '', counts }] : [],
  };
}

const share = (count: number, all: number): string => `${all === 0 ? 0 : Math.round((count / all) * 100)}%`;

function sectionsOf(analysis: ReportAnalysis, t: Translate): Pictures['sections'] {
  const root = sharedRoot(analysis);
  const bars = new Map<string, { label: string; value: string; counts: number[] }>();
  for (const quantity of analysis.quantities) {
    const { key, label } = facetValue({ ...quantity, kind: 'quantified', owner: null }, 'section', root, t);
    const known = bars.get(key) ?? { label: label.replace(/\s+/g, ' '), value: key, counts: roles.map(() => 0) };
    const at = roles.indexOf(quantity.role);
    known.counts[at] = (known.counts[at] ?? 0) + 1;
    bars.set(key, known);
  }
  const found: StackedBar[] = [...bars.values()];
  const parts = roles.map((id) => ({ id, label: roleWord(id, t) }));
  return {
    title: t('Figures by section'),
    summary: found.length
      ? t('{0} figures in {1} sections.', analysis.quantities.length, found.length)
      : t('This report holds no figures.'),
    head: [t('Section'), ...parts.map(({ label }) => label)],
    rows: found.map(({ label, counts }) => [label, ...counts.map(String)]),
    parts,
    bars: found,
  };
}
