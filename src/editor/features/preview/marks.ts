/** What the preview marks: spans with the classes that draw them and their card as plain text. One layer: a mark inside another is left out. */
import { tintOf } from '../../../exports/tint';
import type { Span } from '../../../model';
import type { Card, CardContext, Part } from '../hover/card';
import { figureCard } from '../hover/figure-card';
import { nameCard } from '../hover/name-card';
import { periodCard } from '../hover/period-card';

export interface PreviewMark extends Span {
  readonly className: string;
  /** Several lines; shown as a tooltip. */
  readonly title: string;
}

/** In the order of the report, none over another. */
export function previewMarks(context: CardContext): readonly PreviewMark[] {
  const { quantities, entities, periods } = context.analysis;
  const mark = ({ start, end }: Span, kinds: string, card: () => Card): Span & { kinds: string; card: () => Card } => ({
    start,
    end,
    kinds,
    card,
  });
  const marks = [
    ...quantities.map((figure) =>
      mark(figure, `${figure.role} ${tintOf(figure.kind)}`, () => figureCard(figure, context)),
    ),
    ...entities.map((name) => mark(name, name.type, () => nameCard(name, context))),
    ...periods.map((period) => mark(period, 'period', () => periodCard(period, context))),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const layer: PreviewMark[] = [];
  for (const { start, end, kinds, card } of marks) {
    if (start < (layer.at(-1)?.end ?? 0)) continue;
    layer.push({ start, end, className: `report-annotator ${kinds}`, title: titleOf(card()) });
  }
  return layer;
}

function titleOf({ title, tag, reading, exact, rows }: Card): string {
  const lines = [
    `${title} · ${tag}`,
    reading ?? '',
    exact ?? '',
    ...rows.map(({ label, parts }) => `${label}  ${parts.map(said).join('')}`),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

const said = (part: Part): string => (part.type === 'quote' ? `“${part.text}”` : part.text);
