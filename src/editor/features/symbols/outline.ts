/** The outline of a report as plain data: its sections, each with the targets that stand in it. */
import type { Quantity, ReportAnalysis, Section, Span } from '../../../model';
import type { Translate } from '../../translate';
import { shortPeriod } from '../../words/dates';
import { quantityKindWord, strengthWord } from '../../words/labels';
import { compactReading } from '../../words/readings';

export interface OutlineNode {
  readonly type: 'section' | 'target';
  readonly name: string;
  readonly detail: string;
  /** All that belongs to it: a section runs to the next heading of its level or above. */
  readonly span: Span;
  /** Its heading, or the figure. */
  readonly selection: Span;
  readonly children: readonly OutlineNode[];
}

interface Open extends OutlineNode {
  readonly level: number;
  readonly children: OutlineNode[];
}

/** @param length of the source, where the last section ends */
export function outlineOf({ sections, quantities }: ReportAnalysis, length: number, t: Translate): OutlineNode[] {
  const top: OutlineNode[] = [];
  const open: Open[] = [];
  const place = (node: OutlineNode): void => void (open.at(-1)?.children ?? top).push(node);
  const targets = quantities.filter(({ role }) => role === 'target');
  let next = 0;
  const placeTargets = (before: number): void => {
    for (; (targets[next]?.start ?? Infinity) < before; next++) {
      const target = targets[next];
      if (target) place(targetNode(target, t));
    }
  };
  sections.forEach((section, i) => {
    placeTargets(section.start);
    while ((open.at(-1)?.level ?? 0) >= section.level) open.pop();
    const node = sectionNode(section, endOf(sections, i, length));
    place(node);
    open.push(node);
  });
  placeTargets(Infinity);
  return top;
}

/** Where a section ends: at the next heading of its level or above. */
function endOf(sections: readonly Section[], index: number, length: number): number {
  const level = sections[index]?.level ?? 0;
  return sections.slice(index + 1).find((section) => section.level <= level)?.start ?? length;
}

const sectionNode = ({ title, level, start, end }: Section, until: number): Open => ({
  type: 'section',
  name: title,
  detail: '',
  span: { start, end: Math.max(end, until) },
  selection: { start, end },
  level,
  children: [],
});

const targetNode = (target: Quantity, t: Translate): OutlineNode => ({
  type: 'target',
  name: `${target.fullMetric ?? target.metric ?? quantityKindWord(target.kind, t)} ${compactReading(target)}`,
  detail: [
    ...(target.period ? [shortPeriod(target.period, t)] : []),
    ...(target.strength ? [strengthWord(target.strength, t)] : []),
  ].join(' · '),
  span: { start: target.start, end: target.end },
  selection: { start: target.start, end: target.end },
  children: [],
});
