/** What must hold of the analysis of any text at all. */
import assert from 'node:assert';
import type { ReportAnalysis, Span } from '../../src/model';

const splitsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

/** @throws where a span leaves the text or cuts a character, a layer overlaps or is out of order, or a figure is none. */
export function assertWellFormed(source: string, report: ReportAnalysis): void {
  for (const [layer, list] of Object.entries({
    quantities: report.quantities,
    periods: report.periods,
    entities: report.entities,
  }))
    inOrder(layer, list);
  const mentions = [
    ...report.quantities,
    ...report.periods,
    ...report.entities,
    ...report.commitments.flatMap((commitment) => commitment.mentions),
  ];
  for (const { start, end, text } of mentions) {
    assert.ok(start >= 0 && start < end && end <= source.length, `span ${start}–${end}`);
    assert.equal(source.slice(start, end), text);
    assert.ok(!splitsPair(source, start) && !splitsPair(source, end), 'cuts a surrogate pair');
  }
  for (const { min, max } of report.quantities)
    assert.ok(Number.isFinite(min) && Number.isFinite(max) && min <= max, `${min}–${max}`);
  assert.equal(new Set(report.commitments.map(({ id }) => id)).size, report.commitments.length, 'ids are unique');
}

function inOrder(layer: string, spans: readonly Span[]): void {
  spans.forEach(({ start }, i) => {
    assert.ok(start >= (spans[i - 1]?.end ?? 0), `${layer} overlap or are out of order at ${start}`);
  });
}
