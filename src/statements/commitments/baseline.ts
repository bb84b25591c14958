/** Links a target with the last result of the same metric in the report. */
import type { Change, QuantityKind } from '../../model';
import { isPlainName } from '../metric/indicator';
import { Memo } from '../../prose/memo';
import type { FigureRef, Reading, Report, Statement } from '../types';
import { isRatio } from './conflicts';
import type { Row, Value } from './row';
import { surroundingsOf, surroundingsOfRow, type Surroundings } from './surroundings';
import { metricKey } from './words';
import { guarded } from '../../mentions/patterns/guarded';

interface Result {
  readonly ref: FigureRef;
  readonly metric: string;
  /** The word at the metric's end that leans on the sentence, or `null`. */
  readonly head: string | null;
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

/** One for each document: what its analyses keep of the results of each run, and of what each row seeks among them. */
export class BaselineMemos {
  readonly results: Memo<Reading, readonly Result[]>;
  readonly sought: Memo<Row, Sought | null>;

  constructor(keeps = true) {
    this.results = new Memo(keeps);
    this.sought = new Memo(keeps);
  }
}

/** What a row's result must be like. */
interface Sought {
  readonly metric: string;
  readonly scope: string;
  readonly around: Surroundings | null;
  readonly years: number | null;
}

export function baselinesOf(
  report: Report,
  statements: readonly (readonly Statement[])[],
  rows: readonly Row[],
  memos = new BaselineMemos(false),
): readonly (FigureRef | null)[] {
  const byMetric = new Map<string, Result[]>();
  const leaning = new Map<string, Result[]>();
  report.readings.forEach((reading, r) => {
    const said = statements[r] ?? [];
    if (said.length === 0) return;
    for (const result of memos.results.take(reading, [said, r], () => resultsIn(reading, r, said))) {
      add(byMetric, result.indicator ?? result.metric, result);
      if (result.head !== null) add(leaning, result.head, result);
    }
  });
  const heads = [...leaning.keys()];
  return rows.map((row) => {
    if (!row.value || row.metric === null) return null;
    const sought = memos.sought.take(row, [], () => soughtBy(report, row));
    if (!sought) return null;
    const target = row.value;
    const { metric, scope, around, years } = sought;
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
      ? last(byMetric.get(row.about), (result) => same(result) && ofOneThing(metric, result.metric))
      : null;
    if (own) return own.ref;
    const head = heads.find((word) => metric.endsWith(word) && metric.length - word.length >= 2);
    if (head === undefined) return null;
    const subject = metric.slice(0, metric.length - head.length);
    return last(leaning.get(head), (result) => same(result) && result.sentence.includes(subject))?.ref ?? null;
  });
}

function last(results: readonly Result[] | undefined, fits: (result: Result) => boolean): Result | null {
  for (let i = (results?.length ?? 0) - 1; i >= 0; i--) {
    const result = results?.[i];
    if (result && fits(result)) return result;
  }
  return null;
}

function soughtBy(report: Report, row: Row): Sought | null {
  if (row.metric === null || isRatio(row)) return null;
  return {
    metric: metricKey(row.metric),
    scope: scopeOf(row.metric),
    around: surroundingsOfRow(report, row),
    years: yearsIn(row.period),
  };
}

/** The results among the figures of one run. */
function resultsIn({ passage, quantities }: Reading, reading: number, statements: readonly Statement[]): Result[] {
  const { run } = passage;
  return quantities.flatMap((figure, index): Result[] => {
    const statement = statements[index];
    if (statement?.role !== 'result' || statement.metric === null) return [];
    const { kind, unit, max } = figure;
    const metric = metricKey(statement.metric);
    const segment = run.segments.find((s) => s.start <= figure.start && s.end >= figure.end);
    return [
      {
        ref: { reading, index },
        metric,
        head: LEANING.exec(metric)?.[1] ?? null,
        indicator: statement.indicator,
        scope: scopeOf(statement.metric),
        kind,
        unit,
        change: statement.change,
        max,
        sentence: segment ? run.text.slice(segment.start, segment.end) : '',
        around: surroundingsOf(run, segment, figure, statement.metric),
        years: yearsIn(statement.period),
      },
    ];
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
