/** The last step: what was said of runs, in offsets of the source. */
import type { Commitment, Entity, Mention, Period, Quantity, ReportAnalysis, Section, Span } from '../model';
import type { QuantityMention } from '../mentions/types';
import type { Passage } from '../prose/types';
import type { CommitmentDraft, FigureRef, Report, Statement } from './types';

export function inSource(
  source: string,
  report: Report,
  statements: readonly (readonly Statement[])[],
  drafts: readonly CommitmentDraft[],
): Omit<ReportAnalysis, 'findings'> {
  const place = (passage: Passage, span: Span): Mention => {
    const start = passage.block.start + passage.run.map.startOf(span.start);
    const end = passage.block.start + passage.run.map.endOf(span.end);
    return { start, end, text: source.slice(start, end) };
  };
  const firstOfReading: number[] = [];
  const quantities: Quantity[] = [];
  const periods: Period[] = [];
  const entities: Entity[] = [];
  // Fields by name, not by spread: an analysis of a report makes some thousand of these at each keystroke.
  report.readings.forEach(({ passage, ...found }, r) => {
    firstOfReading.push(quantities.length);
    found.quantities.forEach((quantity, i) => {
      const statement = statements[r]?.[i];
      if (statement) quantities.push(quantityOf(place(passage, quantity), quantity, statement, passage.section));
    });
    for (const period of found.periods) {
      const { interval, recurs, deadline, basis } = period;
      const { start, end, text } = place(passage, period);
      periods.push({ start, end, text, interval, recurs, deadline, basis });
    }
    for (const entity of found.entities) {
      const { type, canonical, title, affiliation, code, parents, level, reason } = entity;
      const { start, end, text } = place(passage, entity);
      entities.push({ start, end, text, type, canonical, title, affiliation, code, parents, level, reason });
    }
  });
  const indexOf = (ref: FigureRef | null): number | null =>
    ref ? (firstOfReading[ref.reading] ?? 0) + ref.index : null;
  const commitments: Commitment[] = drafts.map((draft) => ({
    ...draft,
    quantity: indexOf(draft.quantity),
    baseline: indexOf(draft.baseline),
    mentions: draft.mentions.flatMap((span) => {
      const passage = report.readings[span.reading]?.passage;
      return passage ? [place(passage, span)] : [];
    }),
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

function sectionsOf(report: Report, place: (passage: Passage, span: Span) => Mention): Section[] {
  return report.readings.flatMap(({ passage }) => {
    const { run, section } = passage;
    const span = run.headline ?? { start: 0, end: run.text.length };
    // A headline that opens no section (a numbered sentence), or a plain line, is not the last of its own path.
    const title = run.text.slice(span.start, span.end).trim();
    if (section.at(-1) !== title) return [];
    const { start, end } = place(passage, span);
    return [{ start, end, title, level: section.length }];
  });
}
