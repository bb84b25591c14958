/** The last step: what was said of runs, in offsets of the source. */
import type { Commitment, Entity, Mention, Period, Quantity, ReportAnalysis, Section, Span } from '../model';
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
  report.readings.forEach(({ passage, ...found }, r) => {
    firstOfReading.push(quantities.length);
    found.quantities.forEach(({ outer: _outer, shared: _shared, ...quantity }, i) => {
      const statement = statements[r]?.[i];
      if (statement)
        quantities.push({ ...quantity, ...place(passage, quantity), ...statement, section: passage.section });
    });
    for (const { expression: _expression, ...period } of found.periods)
      periods.push({ ...period, ...place(passage, period) });
    for (const entity of found.entities) entities.push({ ...entity, ...place(passage, entity) });
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

function sectionsOf(report: Report, place: (passage: Passage, span: Span) => Mention): Section[] {
  return report.readings.flatMap(({ passage }) => {
    const { run, section } = passage;
    const span = run.depth > 0 ? { start: 0, end: run.text.length } : run.headline;
    if (!span) return [];
    const { start, end } = place(passage, span);
    return [{ start, end, title: run.text.slice(span.start, span.end), level: Math.max(1, section.length) }];
  });
}
