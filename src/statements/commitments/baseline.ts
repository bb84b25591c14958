/** Links a target with the last result of the same metric in the report. */
import type { Change } from '../../model';
import type { FigureRef, Report, Statement } from '../types';
import type { Row } from './row';
import { metricKey } from './words';

interface Result {
  readonly ref: FigureRef;
  readonly metric: string;
  readonly unit: string | null;
  readonly change: Change | null;
  readonly sentence: string;
}

/** Metrics whose words lean on the sentence: 年产值 in a sentence about 军民融合. */
const LEANING = /^(?:年|总|全年|年度)?(产值|收入|产量|销售额|营业收入|利润|增加值|税收|规模|面积|投资|总量|交易额)$/;

export function baselinesOf(
  report: Report,
  statements: readonly (readonly Statement[])[],
  rows: readonly Row[],
): readonly (FigureRef | null)[] {
  const byMetric = new Map<string, Result[]>();
  const leaning = new Map<string, Result[]>();
  report.readings.forEach(({ passage, quantities }, reading) => {
    quantities.forEach((figure, index) => {
      const statement = statements[reading]?.[index];
      if (statement?.role !== 'result' || statement.metric === null) return;
      const metric = metricKey(statement.metric);
      const segment = passage.run.segments.find((s) => s.start <= figure.start && s.end >= figure.end);
      const sentence = segment ? passage.run.text.slice(segment.start, segment.end) : '';
      const result = { ref: { reading, index }, metric, unit: figure.unit, change: statement.change, sentence };
      add(byMetric, statement.indicator ?? metric, result);
      const head = LEANING.exec(metric)?.[1];
      if (head) add(leaning, head, result);
    });
  });
  return rows.map((row) => {
    if (!row.value || row.metric === null) return null;
    const target = row.value;
    const same = (result: Result): boolean =>
      result.unit === target.unit && level(result.change) === level(target.change);
    const own = byMetric.get(row.about)?.findLast(same);
    if (own) return own.ref;
    const metric = metricKey(row.metric);
    const head = [...leaning.keys()].find((word) => metric.endsWith(word) && metric.length - word.length >= 2);
    if (!head) return null;
    const subject = metric.slice(0, metric.length - head.length);
    return leaning.get(head)?.findLast((result) => same(result) && result.sentence.includes(subject))?.ref ?? null;
  });
}

/** A level (97.5亿元, 增至17家) is compared with levels, a growth with growths. */
function level(change: Change | null): string {
  return change === 'increase-by' || change === 'decrease-by' ? change : 'level';
}

function add(map: Map<string, Result[]>, key: string, result: Result): void {
  const list = map.get(key);
  if (list) list.push(result);
  else map.set(key, [result]);
}
