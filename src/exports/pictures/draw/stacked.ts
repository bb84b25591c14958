/** Wholes and their parts as bars of one scale: how firm the commitments are, what figures each section holds. */
import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { Element } from 'hast';
import type { Stacked, StackedBar } from '../types';
import { drawing, fitted, label, line, mark, rect, widthOf, type Drawing, type Lead } from './svg';

/** The shares of one whole, with words and numbers below the parts that have room for them. */
export function drawShare<T extends string>({ parts, bars, summary }: Stacked<T>, width: number): Drawing {
  const [whole] = bars;
  const thick = 26;
  if (!whole) return drawing(width, line, summary, []);
  const all = totalOf(whole);
  const scale = scaleLinear([0, Math.max(1, all)], [0, width]);
  let lines = 0;
  let free = 0;
  const marks = segmentsOf(parts, whole).flatMap(({ part, from, to }) => {
    if (to === from) return [];
    const share = Math.round(((to - from) / all) * 100);
    const text = `${part.label} ${to - from} · ${share}%`;
    const x = Math.min(scale(from), width - widthOf(text));
    // A narrow part whose words would run into those before it has them a line lower.
    if (x < free) lines += 1;
    free = x + widthOf(text) + 10;
    return mark(text, { column: 'strength', value: part.label }, [
      rect(`bar ${part.id}`, { x: scale(from) + 0.5, y: 0.5, width: scale(to) - scale(from) - 1, height: thick - 1 }),
      label(`value ${part.id}`, Math.max(0, x), thick + line * (lines + 1) - 3, text),
    ]);
  });
  return drawing(width, thick + line * (lines + 1) + 4, summary, marks);
}

/** A bar for each whole, its name above it and its number behind it. */
export function drawSections<T extends string>({ parts, bars, summary }: Stacked<T>, width: number): Drawing {
  const thick = 12;
  const block = line + thick + 8;
  const most = Math.max(1, ...bars.map(totalOf));
  const number = widthOf(String(most)) + 8;
  const scale = scaleLinear([0, most], [0, Math.max(20, width - number)]);
  const marks = bars.map((bar, i): Element => {
    const y = i * block;
    const segments = segmentsOf(parts, bar).filter(({ from, to }) => to > from);
    const spoken = `${bar.label}: ${segments.map(({ part, from, to }) => `${part.label} ${to - from}`).join(', ')}`;
    const lead: Lead = { column: 'section', value: bar.value };
    return mark(spoken, lead, [
      rect('hit', { x: 0, y, width, height: block - 4 }),
      label('name', 0, y + line - 5, fitted(bar.label, width)),
      ...segments.map(({ part, from, to }) =>
        rect(`bar ${part.id}`, {
          x: scale(from) + 0.5,
          y: y + line + 0.5,
          width: scale(to) - scale(from) - 1,
          height: thick - 1,
        }),
      ),
      label('count', scale(totalOf(bar)) + 6, y + line + thick - 1.5, String(totalOf(bar))),
    ]);
  });
  return drawing(width, Math.max(line, bars.length * block), summary, marks);
}

const totalOf = ({ counts }: StackedBar): number => counts.reduce((sum, count) => sum + count, 0);

/** Where each part begins and ends in its whole. */
function segmentsOf<P>(parts: readonly P[], { counts }: StackedBar) {
  const series = stack<readonly number[], number>()
    .keys(parts.map((_, i) => i))
    .value((values, i) => values[i] ?? 0)([counts]);
  return parts.map((part, i) => {
    const [from = 0, to = 0] = series[i]?.[0] ?? [];
    return { part, from, to };
  });
}
