/** Commitments as rows of the report view: cells of the exported tables, the panel's readings, and what each column is sorted by. */
import { columns as exported } from '../../../exports/columns';
import { rowsOf, type Row } from '../../../exports/rows';
import type { ExportLanguage } from '../../../exports/types';
import type { Commitment, ReportAnalysis } from '../../../model';
import type { Judged, Review } from '../../../review/review';
import type { ViewColumn, ViewKey, ViewRow } from '../../../report-view/types';
import type { Translate } from '../../translate';
import { compactReading } from '../../words/readings';
import { commitmentRow } from '../panel/commitment-row';
import { stateWord } from '../review/words';

interface Column extends Pick<ViewColumn, 'id' | 'width'> {
  readonly filter?: ViewColumn['filter'];
  readonly numeric?: true;
  /** Instead of the cell of the exported table. */
  readonly cell?: (row: Row) => string;
  readonly key?: (row: Row) => ViewKey;
}

const kinds: readonly Commitment['kind'][] = ['quantified', 'action'];
const strengths: readonly Commitment['strength'][] = ['binding', 'planned', 'aspirational'];

/** What the view shows of the exported columns, the most asked for first. Value, unit and bound are one reading, as in the panel. */
const shown: readonly Column[] = [
  { id: 'number', width: 48, numeric: true, key: ({ number }) => number },
  {
    id: 'metric',
    width: 220,
    cell: ({ commitment, quantity }) => quantity?.fullMetric ?? commitment.metric ?? commitment.text,
    key: ({ commitment }) => commitment.indicator ?? commitment.metric ?? commitment.text,
  },
  {
    id: 'value',
    width: 130,
    numeric: true,
    cell: ({ quantity }) => (quantity ? compactReading(quantity) : ''),
    key: ({ quantity }) => quantity && [`${quantity.kind} ${quantity.unit ?? ''}`, quantity.max],
  },
  {
    id: 'period',
    width: 96,
    filter: 'choice',
    key: ({ commitment: { period } }) => period?.split('/').reverse().join('/') ?? null,
  },
  { id: 'strength', width: 84, filter: 'choice', key: ({ commitment }) => strengths.indexOf(commitment.strength) },
  { id: 'notes', width: 200 },
  { id: 'actor', width: 120 },
  { id: 'owner', width: 140 },
  { id: 'section', width: 180, key: ({ number }) => number },
  { id: 'sentence', width: 420 },
  { id: 'line', width: 64, numeric: true, key: ({ line }) => line },
  { id: 'kind', width: 72, filter: 'choice', key: ({ commitment }) => kinds.indexOf(commitment.kind) },
];

const reviewOrder: readonly string[] = ['checked', 'doubtful', 'changed'];

export function columnsOf(language: ExportLanguage, t: Translate): ViewColumn[] {
  const label = (id: string): string => exported.find((column) => column.id === id)?.label[language] ?? id;
  const [number, ...rest] = shown.map(({ id, width, filter = 'words', numeric = false }) => ({
    id,
    label: label(id),
    filter,
    width,
    numeric,
  }));
  const review: ViewColumn = { id: 'review', label: t('Review'), filter: 'choice', width: 92, numeric: false };
  return [...(number ? [number] : []), review, ...rest];
}

/** @param review what was left on the commitments of this very analysis */
export function viewRows(
  analysis: ReportAnalysis,
  source: string,
  review: Review,
  language: ExportLanguage,
  t: Translate,
): ViewRow[] {
  return rowsOf(analysis, { source }).map((row) => {
    const { commitment } = row;
    const judged = review.commitment(commitment);
    const word = reviewWord(judged, t);
    const cells = shown.map(({ id, cell }) =>
      oneLine(cell ? cell(row) : (exported.find((column) => column.id === id)?.cell(row, language) ?? '')),
    );
    const keys = shown.map(({ key }, i) => (key ? key(row) : cells[i] || null));
    const state = judged?.state ?? null;
    // The review stands second, behind the number.
    cells.splice(1, 0, word);
    keys.splice(1, 0, state === null ? reviewOrder.length : reviewOrder.indexOf(state));
    return {
      id: commitment.id,
      cells,
      keys,
      strength: commitment.strength,
      review: state,
      sentence: commitment.sentence,
      figure: row.quantity?.text ?? null,
      spoken: [commitmentRow(commitment, analysis, t).accessible, word].filter(Boolean).join(', '),
    };
  });
}

function reviewWord(judged: Judged | undefined, t: Translate): string {
  return judged?.state ? stateWord(judged.state, t) : t('Not checked');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The commitment whose words hold an offset, the tightest; one whose own figure holds it comes first. */
export function commitmentAt({ commitments, quantities }: ReportAnalysis, offset: number): Commitment | undefined {
  let best: { commitment: Commitment; length: number } | undefined;
  for (const commitment of commitments) {
    const figure = commitment.quantity === null ? undefined : quantities[commitment.quantity];
    for (const { start, end } of figure ? [figure, ...commitment.mentions] : commitment.mentions)
      if (start <= offset && offset <= end && (!best || end - start < best.length))
        best = { commitment, length: end - start };
  }
  return best?.commitment;
}
