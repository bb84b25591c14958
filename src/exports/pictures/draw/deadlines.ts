/** Deadlines on a time line: one bar for each time that something is due in, as thick as there is much to do, ending at its last day. */
import { scaleLinear, scaleSqrt, scaleUtc } from 'd3-scale';
import type { Element } from 'hast';
import type { Deadline, Pictures } from '../types';
import { drawing, fitted, label, line, mark, rect, rule, widthOf, type Drawing } from './svg';

const row = 26;
const day = 86_400_000;
const thickest = 16;

export function drawDeadlines({ items, summary }: Pictures['deadlines'], width: number): Drawing {
  const head = line + 4;
  const height = head + items.length * row + 4;
  if (items.length === 0) return drawing(width, line, summary, []);
  const names = Math.min(width * 0.35, Math.max(...items.map((item) => widthOf(item.label))) + 10);
  const counts = Math.max(...items.map(({ count }) => widthOf(String(count)))) + 10;
  const first = Math.min(...items.map(({ from }) => Date.parse(from)));
  const last = Math.max(...items.map(({ to }) => Date.parse(to))) + day;
  const time = scaleUtc([first, last], [names, Math.max(names + 20, width - counts)]);
  const thickness = scaleSqrt([0, Math.max(...items.map(({ count }) => count))], [3, thickest]);
  const ticks = marksOf(first, last, (time.range()[1] ?? width) - names);
  const end = time.range()[1] ?? width;
  return drawing(width, height, summary, [
    ...ticks.flatMap(({ at, text }) => [
      rule('grid', { x1: time(at), x2: time(at), y1: head - 4, y2: height - 4 }),
      // A label that would leave the picture is drawn to the other side of its line.
      label(
        'tick',
        time(at),
        line - 5,
        text,
        time(at) + widthOf(text) / 2 > end ? 'end' : time(at) - widthOf(text) / 2 < names ? 'start' : 'middle',
      ),
    ]),
    ...items.map((item, i) => due(item, head + i * row, width, names, time, thickness(item.count))),
  ]);
}

function due(
  item: Deadline,
  y: number,
  width: number,
  names: number,
  time: (date: number) => number,
  thick: number,
): Element {
  const middle = y + row / 2;
  const from = time(Date.parse(item.from));
  const to = time(Date.parse(item.to) + day);
  return mark(`${item.label}: ${item.count}`, { column: 'period', value: item.label }, [
    rect('hit', { x: 0, y, width, height: row - 2 }),
    label('name', 0, middle + 4, fitted(item.label, names - 8)),
    rect('bar time', { x: from, y: middle - thick / 2, width: Math.max(2, to - from), height: thick }),
    rule('deadline', { x1: to, x2: to, y1: middle - thickest / 2 - 2, y2: middle + thickest / 2 + 2 }),
    label('count', width, middle + 4, String(item.count), 'end'),
  ]);
}

/** Years where the time is long, quarters or months where it is one year: not more than there is room for. */
function marksOf(first: number, last: number, width: number): { at: number; text: string }[] {
  const years = (last - first) / (365.25 * day);
  const many = Math.max(2, Math.floor(width / 64));
  if (years < 1.5)
    return scaleUtc([first, last], [0, 1])
      .ticks(Math.min(many, 4))
      .map((date) => ({ at: date.getTime(), text: date.toISOString().slice(0, 7) }));
  const from = new Date(first).getUTCFullYear();
  const to = new Date(last).getUTCFullYear();
  return scaleLinear([from, to], [0, 1])
    .ticks(Math.min(many, to - from))
    .filter(Number.isInteger)
    .map((year) => ({ at: Date.UTC(year, 0, 1), text: String(year) }));
}
