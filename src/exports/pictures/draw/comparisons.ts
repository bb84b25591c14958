/** Targets against last results: two bars each, the target filled, the result hollow. */
import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import type { Bar, Comparison, Pictures } from '../types';
import { drawing, fitted, label, line, mark, rect, rule, widthOf, type Drawing } from './svg';

const thick = 12;
const step = thick + 4;
const block = line + 2 * step + 10;
/** A label past the bars takes at most this part of the width. */
const room = 0.55;

export function drawComparisons({ items, rates, amounts, summary }: Pictures['comparisons'], width: number): Drawing {
  const parts: Element[] = [];
  let y = 0;
  for (const [caption, rate] of [
    [rates, true],
    [amounts, false],
  ] as const) {
    const group = items.filter((item) => item.rate === rate);
    if (group.length === 0) continue;
    parts.push(label('caption', 0, y + line - 4, fitted(caption, width)));
    y += line + 6;
    const text = Math.min(
      width * room,
      Math.max(...group.flatMap((item) => [said(item.target), said(item.result)].map(widthOf))) + 8,
    );
    const full = Math.max(20, width - text);
    const ends = rate ? ticks(group, full) : null;
    if (ends)
      parts.push(
        ...ends.marks.map(({ x }) => rule('grid', { x1: x, x2: x, y1: y, y2: y + group.length * block - 4 })),
        ...ends.marks.map(({ x, text: value }, i) =>
          label('tick', x, y + group.length * block + 10, value, i === 0 ? 'start' : 'middle'),
        ),
      );
    for (const item of group) {
      const scale = ends?.scale ?? scaleLinear([0, largest([item])], [0, full]);
      parts.push(pair(item, y, width, (value) => scale(Math.max(0, value))));
      y += block;
    }
    y += rate ? line + 8 : 4;
  }
  return drawing(width, Math.max(y, line), summary, parts);
}

function pair(item: Comparison, y: number, width: number, scale: (value: number) => number): Element {
  const { target, result, change } = item;
  const past = change ? fitted(change, width * room) : '';
  const children: Element[] = [
    rect('hit', { x: 0, y, width, height: block - 6 }),
    label('name', 0, y + line - 5, fitted(item.label, width - widthOf(past) - 12)),
    ...(past ? [label('change', width, y + line - 5, past, 'end')] : []),
    ...bar('target', target, y + line, width, scale),
    ...bar('result', result, y + line + step, width, scale),
  ];
  return mark(
    [item.label, said(target), said(result), change].filter(Boolean).join(' · '),
    { row: item.row },
    children,
  );
}

/** A range is filled up to its lower end and drawn faint up to the upper. */
function bar(
  role: 'target' | 'result',
  value: Bar,
  y: number,
  width: number,
  scale: (value: number) => number,
): Element[] {
  const [low, high] = [scale(value.min), scale(value.max)];
  const past = Math.max(1, high) + 6;
  return [
    rect(`bar ${role}`, { x: 0.5, y: y + 0.5, width: Math.max(1, low - 1), height: thick - 1 }),
    ...(high > low ? [rect(`bar ${role} upto`, { x: low, y: y + 0.5, width: high - low, height: thick - 1 })] : []),
    label(`value ${role}`, past, y + thick - 1.5, fitted(said(value), width - past)),
  ];
}

const said = ({ reading, period }: Bar): string => [reading, period].filter(Boolean).join(' · ');

const largest = (items: readonly Comparison[]): number =>
  Math.max(...items.flatMap(({ target, result }) => [target.max, result.max]), Number.MIN_VALUE);

function ticks(items: readonly Comparison[], width: number) {
  const many = Math.max(1, Math.min(5, Math.floor(width / 56)));
  const scale = scaleLinear([0, largest(items)], [0, width]).nice(many);
  const marks = scale.ticks(many).map((value) => ({ x: scale(value), text: `${scale.tickFormat(many)(value)}%` }));
  return { scale, marks };
}
