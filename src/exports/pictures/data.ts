/** What the pictures of the report view show, in numbers and in words. */
import type { Quantity, ReportAnalysis, Role, Strength } from '../../model';
import { impliedChangeText } from '../implied-change';
import { periodText } from '../period-text';
import { readingOf } from '../reading';
import { sharedRoot } from '../headings';
import type { Row } from '../rows';
import type { ExportLanguage } from '../types';
import { roles as roleLabels, sayIn, strengths as strengthLabels } from '../words';
import type { Bar, Comparison, Pictures, StackedBar } from './types';

const strengths: readonly Strength[] = ['binding', 'planned', 'aspirational'];
const roles: readonly Role[] = ['target', 'result', 'other'];

/** Pure. @param rows those of the table beside the pictures */
export function picturesOf(analysis: ReportAnalysis, rows: readonly Row[], language: ExportLanguage): Pictures {
  return {
    comparisons: comparisonsOf(rows, language),
    deadlines: deadlinesOf(rows, language),
    strengths: strengthsOf(rows, language),
    sections: sectionsOf(analysis, language),
  };
}

function comparisonsOf(rows: readonly Row[], language: ExportLanguage): Pictures['comparisons'] {
  const say = sayIn(language);
  const bar = ({ min, max, period, ...figure }: Quantity): Bar => ({
    min,
    max,
    reading: readingOf({ ...figure, min, max }, 'zh-cn').short,
    period: period === null ? '' : periodText(period, language),
  });
  const items = rows.flatMap(({ commitment, quantity, baseline }): Comparison[] => {
    if (!quantity || !baseline || !sameMeasure(quantity, baseline)) return [];
    const rate = quantity.kind === 'percentage' || quantity.kind === 'percentage-point';
    return [
      {
        row: commitment.id,
        label: quantity.fullMetric ?? commitment.metric ?? say('数字', 'Figure'),
        target: bar(quantity),
        result: bar(baseline),
        change: impliedChangeText(quantity, baseline, language),
        rate,
      },
    ];
  });
  return {
    title: say('目标与上期结果', 'Targets against last results'),
    summary: items.length
      ? say(
          `${items.length} 项目标与同一指标的上期结果对照。`,
          `${items.length} targets stand beside the last result of the same metric.`,
        )
      : say('本报告没有可与上期结果对照的目标。', 'No target of this report can be compared with a last result.'),
    head: [say('指标', 'Metric'), roleLabels.target[language], roleLabels.result[language], say('变化', 'Change')],
    rows: items.map(({ label, target, result, change }) => [label, said(target), said(result), change]),
    items,
    rates: say('百分比（同一刻度）', 'Percentages, on one scale'),
    amounts: say('数量（每组各有刻度）', 'Amounts, each pair on a scale of its own'),
    legend: (['target', 'result'] as const).map((id) => ({ id, label: roleLabels[id][language] })),
  };
}

const said = ({ reading, period }: Bar): string => [reading, period].filter(Boolean).join(' · ');

/** Two levels, or two steps of the same direction, in one unit. */
function sameMeasure(a: Quantity, b: Quantity): boolean {
  const step = ({ change }: Quantity): string | null => (change?.endsWith('-to') ? null : change);
  return a.kind === b.kind && a.unit === b.unit && step(a) === step(b) && a.kind !== 'rank' && a.kind !== 'scale';
}

function deadlinesOf(rows: readonly Row[], language: ExportLanguage): Pictures['deadlines'] {
  const say = sayIn(language);
  const counts = new Map<string, number>();
  for (const {
    commitment: { period },
  } of rows)
    if (period !== null) counts.set(period, (counts.get(period) ?? 0) + 1);
  const items = [...counts]
    .map(([period, count]) => ({ label: periodText(period, language), ...datesIn(period), count }))
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : a.from < b.from ? 1 : -1));
  const [first, last] = [items[0], items.at(-1)];
  return {
    title: say('时限', 'Deadlines'),
    summary:
      first && first === last
        ? say(
            `${total(items)} 项承诺均于 ${first.to} 到期。`,
            `${total(items)} commitments are due, all by ${first.to}.`,
          )
        : first && last
          ? say(
              `${total(items)} 项承诺分属 ${items.length} 个时段；最早于 ${first.to} 到期，最晚于 ${last.to} 到期。`,
              `${total(items)} commitments are due in ${items.length} times; the first ends on ${first.to}, the last on ${last.to}.`,
            )
          : say('本报告的承诺均无时限。', 'No commitment of this report has a deadline.'),
    head: [say('时限', 'Deadline'), say('起', 'From'), say('止', 'To'), say('承诺', 'Commitments')],
    rows: items.map(({ label, from, to, count }) => [label, from, to, String(count)]),
    items,
  };
}

/** An interval's first and last day; a day alone is both. */
function datesIn(interval: string): { readonly from: string; readonly to: string } {
  const [from = interval, to = from] = interval.split('/');
  return { from, to };
}

const total = (items: readonly { readonly count: number }[]): number =>
  items.reduce((sum, { count }) => sum + count, 0);

function strengthsOf(rows: readonly Row[], language: ExportLanguage): Pictures['strengths'] {
  const say = sayIn(language);
  const parts = strengths.map((id) => ({ id, label: strengthLabels[id][language] }));
  const counts = strengths.map((id) => rows.filter(({ commitment }) => commitment.strength === id).length);
  const shares = parts.map(({ label }, i) => [label, String(counts[i] ?? 0), share(counts[i] ?? 0, rows.length)]);
  return {
    title: say('承诺的力度', 'Firmness of the commitments'),
    summary: rows.length
      ? shares.map((cells) => cells.join(' ')).join(' · ')
      : say('没有承诺。', 'There are no commitments.'),
    head: [say('力度', 'Firmness'), say('承诺', 'Commitments'), say('占比', 'Share')],
    rows: shares,
    parts,
    bars: rows.length ? [{ label: say('承诺', 'Commitments'), value: '', counts }] : [],
  };
}

const share = (count: number, all: number): string => `${all === 0 ? 0 : Math.round((count / all) * 100)}%`;

function sectionsOf(analysis: ReportAnalysis, language: ExportLanguage): Pictures['sections'] {
  const say = sayIn(language);
  const root = sharedRoot(analysis);
  const bars = new Map<string, { label: string; value: string; counts: number[] }>();
  for (const quantity of analysis.quantities) {
    const key = quantity.section[root] ?? quantity.section.at(-1) ?? '';
    const label = key === '' ? say('无章节', 'Without a section') : key.replace(/\s+/g, ' ');
    const known = bars.get(key) ?? { label, value: key, counts: roles.map(() => 0) };
    const at = roles.indexOf(quantity.role);
    known.counts[at] = (known.counts[at] ?? 0) + 1;
    bars.set(key, known);
  }
  const found: StackedBar[] = [...bars.values()];
  const parts = roles.map((id) => ({ id, label: roleLabels[id][language] }));
  return {
    title: say('各章节的数字', 'Figures by section'),
    summary: found.length
      ? say(
          `${found.length} 个章节中共有 ${analysis.quantities.length} 个数字。`,
          `${analysis.quantities.length} figures in ${found.length} sections.`,
        )
      : say('本报告没有数字。', 'This report holds no figures.'),
    head: [say('章节', 'Section'), ...parts.map(({ label }) => label)],
    rows: found.map(({ label, counts }) => [label, ...counts.map(String)]),
    parts,
    bars: found,
  };
}
