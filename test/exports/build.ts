/** Small analyses for the tests of exports: each field has a plain default that a case overrides. */
import type { Commitment, Quantity, ReportAnalysis } from '../../src/model';

const stated = { confidence: 'stated', words: null, reason: 'test' } as const;

export function quantity(text: string, value: number, rest: Partial<Quantity> = {}): Quantity {
  return {
    start: 0,
    end: text.length,
    text,
    kind: 'count',
    min: value,
    max: value,
    unit: null,
    comparator: 'eq',
    change: null,
    role: 'target',
    strength: 'planned',
    metric: null,
    fullMetric: null,
    unevenList: false,
    indicator: null,
    period: null,
    actor: null,
    speaker: null,
    section: [],
    comparison: null,
    why: { metric: null, role: stated, strength: stated, period: null },
    trace: { recognizer: 'test', number: String(value), magnitude: null, unit: null, bound: null, implied: [] },
    ...rest,
  };
}

export function commitment(text: string, rest: Partial<Commitment> = {}): Commitment {
  return {
    id: text,
    kind: rest.quantity == null ? 'action' : 'quantified',
    text,
    sentence: text,
    metric: null,
    indicator: null,
    quantity: null,
    period: null,
    strength: 'planned',
    actor: null,
    speaker: null,
    owner: null,
    section: [],
    conflicts: [],
    baseline: null,
    mentions: [{ start: 0, end: text.length, text }],
    ...rest,
  };
}

export function analysis(
  commitments: readonly Commitment[],
  quantities: readonly Quantity[] = [],
  document: Partial<ReportAnalysis['document']> = {},
): ReportAnalysis {
  return {
    schema: 'report-annotator/1',
    document: {
      name: 'report.md',
      title: null,
      date: null,
      dateBasis: null,
      language: 'zh',
      issuer: null,
      ...document,
    },
    sections: [],
    quantities,
    periods: [],
    entities: [],
    commitments,
    findings: [],
  };
}
