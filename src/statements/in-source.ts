/** The last step: what was said of runs, in offsets of the source. */
import type { Commitment, Entity, Mention, Period, Quantity, ReportAnalysis, Section, Span } from '../model';
import type { QuantityMention } from '../mentions/types';
import { Memo } from '../prose/memo';
import type { Passage } from '../prose/types';
import type { CommitmentDraft, FigureRef, Reading, Report, Statement } from './types';

/** What was last placed of a reading: as long as its block stands where it stood, the same things are handed out again. */
interface Placed {
  readonly quantities: readonly Quantity[];
  readonly periods: readonly Period[];
  readonly entities: readonly Entity[];
}

/** What a document's analyses keep of what they placed. */
export type PlacedMemo = Memo<Reading, Placed>;

/** @param starts where the block of each reading starts in the source. */
export function inSource(
  source: string,
  starts: readonly number[],
  report: Report,
  statements: readonly (readonly Statement[])[],
  drafts: readonly CommitmentDraft[],
  memo: PlacedMemo = new Memo(false),
): Omit<ReportAnalysis, 'findings'> {
  const place = (reading: number, span: Span): Mention =>
    placeIn(source, starts[reading] ?? 0, report.readings[reading]?.passage, span);
  const firstOfReading: number[] = [];
  const quantities: Quantity[] = [];
  const periods: Period[] = [];
  const entities: Entity[] = [];
  report.readings.forEach((reading, r) => {
    const said = statements[r] ?? [];
    const start = starts[r] ?? 0;
    const placed = memo.take(reading, [said, start], () => placedIn(source, start, reading, said));
    firstOfReading.push(quantities.length);
    for (const quantity of placed.quantities) quantities.push(quantity);
    for (const period of placed.periods) periods.push(period);
    for (const entity of placed.entities) entities.push(entity);
  });
  const indexOf = (ref: FigureRef | null): number | null =>
    ref ? (firstOfReading[ref.reading] ?? 0) + ref.index : null;
  const commitments: Commitment[] = drafts.map((draft) => ({
    ...draft,
    quantity: indexOf(draft.quantity),
    baseline: indexOf(draft.baseline),
    mentions: draft.mentions.map((span) => place(span.reading, span)),
  }));
  return {
    schema: 'report-annotator/1',
    document: report.document,
    sections: sectionsOf(report, place),
    quantities,
    periods,
    entities,
    commitments,
  };
}

/** A text of its own: a slice would keep the whole source alive for as long as the mention is. */
const ownText = (source: string, start: number, end: number): string =>
  end - start < 13 ? source.slice(start, end) : ` ${source.slice(start, end)}`.slice(1);

function placeIn(source: string, blockStart: number, passage: Passage | undefined, span: Span): Mention {
  const start = blockStart + (passage?.run.map.startOf(span.start) ?? 0);
  const end = blockStart + (passage?.run.map.endOf(span.end) ?? 0);
  return { start, end, text: ownText(source, start, end) };
}

/** Fields by name, not by spread: an analysis of a report makes some thousand of these. */
function placedIn(source: string, blockStart: number, reading: Reading, statements: readonly Statement[]): Placed {
  const { passage } = reading;
  const place = (span: Span): Mention => placeIn(source, blockStart, passage, span);
  const quantities: Quantity[] = [];
  reading.quantities.forEach((quantity, i) => {
    const statement = statements[i];
    if (statement) quantities.push(quantityOf(place(quantity), quantity, statement, passage.section));
  });
  return {
    quantities,
    periods: reading.periods.map((period) => {
      const { interval, recurs, deadline, basis } = period;
      const { start, end, text } = place(period);
      return { start, end, text, interval, recurs, deadline, basis };
    }),
    entities: reading.entities.map((entity) => {
      const { type, canonical, title, affiliation, code, parents, level, reason } = entity;
      const { start, end, text } = place(entity);
      return { start, end, text, type, canonical, title, affiliation, code, parents, level, reason };
    }),
  };
}

function quantityOf(
  { start, end, text }: Mention,
  found: QuantityMention,
  statement: Statement,
  section: readonly string[],
): Quantity {
  return {
    start,
    end,
    text,
    kind: found.kind,
    min: found.min,
    max: found.max,
    unit: found.unit,
    comparator: found.comparator,
    change: statement.change,
    role: statement.role,
    strength: statement.strength,
    metric: statement.metric,
    fullMetric: statement.fullMetric,
    unevenList: statement.unevenList,
    indicator: statement.indicator,
    period: statement.period,
    actor: statement.actor,
    speaker: statement.speaker,
    section,
    comparison: statement.comparison,
    why: statement.why,
    trace: found.trace,
  };
}

function sectionsOf(report: Report, place: (reading: number, span: Span) => Mention): Section[] {
  return report.readings.flatMap(({ passage }, r) => {
    const { run, section } = passage;
    const span = run.headline ?? { start: 0, end: run.text.length };
    // A headline that opens no section (a numbered sentence), or a plain line, is not the last of its own path.
    const title = run.text.slice(span.start, span.end).trim();
    if (section.at(-1) !== title) return [];
    const { start, end } = place(r, span);
    return [{ start, end, title, level: section.length }];
  });
}
