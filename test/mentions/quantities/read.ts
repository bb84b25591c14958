/** Figures of a sentence in one line each, for tests: `text kind value unit comparator`. */
import { recognizeQuantities } from '../../../src/mentions/quantities/recognize';
import type { QuantityMention } from '../../../src/mentions/types';
import { plainRun } from '../../../src/prose/plain';

export function figuresOf(sentence: string): readonly QuantityMention[] {
  return recognizeQuantities(plainRun(sentence), [], []);
}

/** `eq` and an absent unit are left out. */
export function read(sentence: string): readonly string[] {
  return figuresOf(sentence).map((q) =>
    [
      sentence.slice(q.start, q.end),
      q.kind,
      q.min === q.max ? String(q.min) : `${String(q.min)}..${String(q.max)}`,
      q.unit ?? '',
      q.comparator === 'eq' ? '' : q.comparator,
    ]
      .filter(Boolean)
      .join(' '),
  );
}
