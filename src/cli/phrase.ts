/** How one phrase is read, outside any report: every number, and what stands with it. */
import type { Change, Mention, Period } from '../model';
import { resolvePeriods } from '../mentions/periods/resolve';
import { recognizeNumerals, type NumeralMention } from '../mentions/quantities/recognize';
import { recognizeRun } from '../mentions/recognize';
import type { QuantityMention } from '../mentions/types';
import { plainRun } from '../prose/plain';
import type { Passage } from '../prose/types';
import { readStatements } from '../statements/read';

export interface PhraseQuantity extends Mention, Omit<QuantityMention, 'outer' | 'shared'> {
  readonly change: Change | null;
  readonly metric: string | null;
}

export interface PhraseReading {
  readonly input: string;
  readonly numerals: readonly NumeralMention[];
  readonly quantities: readonly PhraseQuantity[];
  readonly periods: readonly (Mention & Pick<Period, 'interval' | 'recurs'>)[];
}

/**
 * Reads plain text (no Markdown) on one line; offsets are UTF-16 code units into it.
 * @param today ISO 8601 date that 今年 and the like are counted from; without it they have no dates.
 */
export function readPhrase(input: string, today: string | null): PhraseReading {
  const run = plainRun(input);
  const found = recognizeRun(run);
  const passage: Passage = { run, section: [] };
  const dateBasis = today === null ? null : ({ confidence: 'inferred', words: null, reason: 'today' } as const);
  const [periods = []] = resolvePeriods([passage], [found.periods], { date: today, dateBasis });
  const document = { name: '', title: null, date: today, dateBasis, language: 'zh', issuer: null } as const;
  const [statements = []] = readStatements({
    document,
    readings: [{ passage, quantities: found.quantities, periods, entities: [] }],
  });
  const text = ({ start, end }: { start: number; end: number }): string => input.slice(start, end);
  return {
    input,
    numerals: recognizeNumerals(run),
    quantities: found.quantities.map((quantity, i) => ({
      start: quantity.start,
      end: quantity.end,
      text: text(quantity),
      kind: quantity.kind,
      min: quantity.min,
      max: quantity.max,
      unit: quantity.unit,
      comparator: quantity.comparator,
      change: statements[i]?.change ?? null,
      metric: statements[i]?.metric ?? null,
      trace: quantity.trace,
    })),
    periods: periods.map(({ start, end, interval, recurs }) => ({
      start,
      end,
      text: input.slice(start, end),
      interval,
      recurs,
    })),
  };
}
