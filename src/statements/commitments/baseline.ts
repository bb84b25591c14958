/** Links a target with the last result of the same metric in the report. */
import type { Change, QuantityKind } from '../../model';
import { isPlainName } from '../metric/indicator';
import type { FigureRef, Report, Statement } from '../types';
import { isRatio } from './conflicts';
import type { Row, Value } from './row';
import { surroundingsOf, surroundingsOfRow, type Surroundings } from './surroundings';
import { metricKey } from './words';
import { guarded } from '../../mentions/patterns/guarded';

interface Result {
  readonly ref: FigureRef;
  readonly metric: string;
  readonly indicator: string | null;
  readonly scope: string;
  readonly kind: QuantityKind;
  readonly unit: string | null;
  readonly change: Change | null;
  readonly max: number;
  readonly sentence: string;
  readonly around: Surroundings;
  /** Years that its period spans, or `null`. */
  readonly years: number | null;
}

/** Metrics whose words lean on the sentence: 年产值 in a sentence about 军民融合. */
const LEANING = guarded(
  /^(?:年|总|全年|年度)?(产值|收入|产量|销售额|营业收入|利润|增加值|税收|规模|面积|投资|总量|交易额)$/,
);

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
      const { indicator, change } = statement;
      const { kind, unit, max } = figure;
      const scope = scopeOf(statement.metric);
      const around = surroundingsOf(passage.run, segment, figure, statement.metric);
      const years = yearsIn(statement.period);
      const result: Result = {
        ref: { reading, index },
        metric,
        indicator,
        scope,
        kind,
        unit,
        change,
        max,
        sentence,
        around,
        years,
      };
      add(byMetric, statement.indicator ?? metric, result);
      const head = LEANING.exec(metric)?.[1];
      if (head) add(leaning, head, result);
    });
  });
  return rows.map((row) => {
    if (!row.value || row.metric === null || isRatio(row)) return null;
    const target = row.value;
    const metric = metricKey(row.metric);
    const scope = scopeOf(row.metric);
    const around = surroundingsOfRow(report, row);
    const years = yearsIn(row.period);
    const same = (result: Result): boolean =>
      result.kind === target.kind &&
      (around === null || matches(around, result.around)) &&
      // A growth or a sum of five years is no start for that of one.
      (years === null || result.years === null || years === result.years || isStock(result, around)) &&
      result.unit === target.unit &&
      level(result.change) === level(target.change) &&
      result.scope === scope &&
      isLikely(result, target);
    // 项目, 人次, 企业 may be any; a name of four characters or an indicator is one thing.
    const sure = row.indicator !== null || metric.length >= NAMED;
    const own = sure
      ? byMetric
          .get(row.about)
          ?.filter((result) => same(result) && ofOneThing(metric, result.metric))
          .at(-1)
      : undefined;
    if (own) return own.ref;
    const head = [...leaning.keys()].find((word) => metric.endsWith(word) && metric.length - word.length >= 2);
    if (!head) return null;
    const subject = metric.slice(0, metric.length - head.length);
    return (
      leaning
        .get(head)
        ?.filter((result) => same(result) && result.sentence.includes(subject))
        .at(-1)?.ref ?? null
    );
  });
}

function yearsIn(period: string | null): number | null {
  return period === null ? null : Number(period.slice(11, 15)) - Number(period.slice(0, 4)) + 1;
}

/** A level that was reached, compared with a level to be reached: their periods may be of any length. */
function isStock(result: Result, around: Surroundings | null): boolean {
  return level(result.change) === 'level' && result.around.flow !== true && around?.flow !== true;
}

/** 新建公路 (what one year adds) and 公路达到 (what there is), 园区完成投资 and 投资 of all are two things. */
function matches(a: Surroundings, b: Surroundings): boolean {
  return a.subject === b.subject && (a.flow === null || b.flow === null || a.flow === b.flow);
}

/** Two names of one indicator; the same words; but 山区县居民收入 is none of 居民收入. */
function ofOneThing(a: string, b: string): boolean {
  return a === b || (isPlainName(a) && isPlainName(b));
}

/** Letters of a metric that is no generic noun. */
const NAMED = 4;
/** `重点项目6个` of one year and `重点项目105个` of another count different things. */
const JUMP = 10;
const COUNTED: ReadonlySet<QuantityKind> = new Set(['count', 'money', 'measure']);

function isLikely(result: Result, target: Value): boolean {
  if (!COUNTED.has(target.kind) || result.indicator !== null) return true;
  const [low, high] = result.max < target.max ? [result.max, target.max] : [target.max, result.max];
  return low > 0 && high / low <= JUMP;
}

/** 全市, 人均, 其中: whose figure it is. */
function scopeOf(metric: string): string {
  return /^(?:其中|人均)|(?<=^全[省市区县国])人均/.exec(metric)?.[0] ?? '';
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
