/** Subjects that stand in the clause before the figure's own: 木材总产值,2025年达到132亿元; 低保标准和养老金再次提高,分别提高20元、90元. */
import { SCOPE } from '../../lexicon/metric-words';
import type { QuantityKind, Span } from '../../model';
import type { QuantityMention } from '../../mentions/types';
import type { Reading } from '../types';
import { readBefore, type Before } from './before';
import type { Frame } from './frame';
import { knownAt } from './indicator';
import { guarded } from '../../mentions/patterns/guarded';

function clauseOpening(text: string, floor: number, end: number): number {
  let start = end;
  while (start > floor && !/[,:;。]/.test(text.charAt(start - 1))) start--;
  return start;
}

/** 低保标准、养老金和补贴再次提高,月均分别提高…: the list that fills the clause before a 分别 without subjects of its own. */
export function listBefore(text: string, reading: Reading, frame: Frame): Span | null {
  const comma = frame.before.start - 1;
  if (text.charAt(comma) !== ',' || !text.slice(frame.before.start, frame.before.end).includes('分别')) return null;
  const floor = reading.passage.run.segments[frame.segment]?.start ?? 0;
  const start = clauseOpening(text, floor, comma);
  // 城乡居民收入达到4万元、2万元,分别增长…: those figures have told whose they are.
  if (reading.quantities.some((figure) => figure.start >= start && figure.end <= comma)) return null;
  const { noun } = readBefore(text, { start, end: comma }, reading.periods);
  return noun && /[、和与及]/.test(text.slice(noun.start, noun.end)) ? noun : null;
}

/** 接待游客和旅游收入分别增长…: a verb in front of the first of several subjects is part of that subject alone. */
export function withActivity(text: string, subject: Span, { verb }: Before): Span {
  if (
    !verb ||
    verb.end !== subject.start ||
    !/^(?:接待|引进|利用|吸引|发放|输送|转移|培训|完成发电|销售|收购)$/.test(text.slice(verb.start, verb.end))
  )
    return subject;
  return /^[^、]{1,8}[和与及]/.test(text.slice(subject.start, subject.end))
    ? { start: verb.start, end: subject.end }
    : subject;
}

/** Ends of a noun that can be measured: with one of them a clause without a figure names what the next one measures. */
const MEASURABLE = guarded(
  /(?:率|额|量|值|数|比重|比例|占比|收入|支出|利润|规模|面积|价格|投资|余额|强度|浓度|能耗|能源|水平|寿命|指数|速度|增速|投入|税收|总产|单产|能力|产能|里程|人口|存款|贷款|债务|资产|工资|标准|补贴|经费|费用|成本)$/,
);

const GROWS: ReadonlySet<QuantityKind> = new Set(['percentage', 'percentage-point', 'multiple']);

/** 工业增加值连上两个千亿元台阶,年均增长5%: the indicator that opens the clause, behind whose it is. */
function indicatorOpening(text: string, start: number, end: number): Span | null {
  const scope = SCOPE.exec(text.slice(start, end))?.[0].length ?? 0;
  const known = knownAt(text, start + scope, end);
  return known ? { start: known.start, end: known.end } : null;
}

/** 工业总产值,2025年达到…; 煤炭占能源消费的比重,由40%下降为18%: the noun that fills the clause before, when no figure stands in it. */
export function topicOf(
  text: string,
  reading: Reading,
  frame: Frame,
  figure: QuantityMention,
  previous: Frame | undefined,
): Span | null {
  let comma = frame.before.start - 1;
  if (frame.follows || frame.listed || text.charAt(comma) !== ',' || figure.kind === 'rank') return null;
  const segment = reading.passage.run.segments[frame.segment];
  const floor = Math.max(segment?.start ?? 0, previous?.after.start ?? 0);
  let start = clauseOpening(text, floor, comma);
  // 总产值,按不变价格计算,达到…: how it is counted stands between.
  if (start - 1 > floor && /^(?:按|扣除|剔除|不含|不包括)/.test(text.slice(start, start + 3))) {
    comma = start - 1;
    start = clauseOpening(text, floor, comma);
  }
  if (start === floor && previous?.after.start === floor && previous.segment === frame.segment) return null;
  // 第二产业,2025年达到…: a short opening of the sentence is its topic, whatever it ends with.
  const opens =
    start === segment?.start &&
    comma - start <= 8 &&
    /^(?:由|从|平均|[12]\d{3}年)/.test(text.slice(frame.before.start, frame.before.start + 5));
  if (comma - start > 40 || comma - start < 2) return null;
  if (!opens && !MEASURABLE.test(text.slice(Math.max(start, comma - 3), comma)))
    return GROWS.has(figure.kind) ? indicatorOpening(text, start, comma) : null;
  const topic = readBefore(text, { start, end: comma }, reading.periods);
  return topic.noun && topic.noun.end === comma && !topic.governed ? topic.noun : null;
}

/** Verbs of getting something done, alone before a figure. */
const DOES = guarded(
  /^(?:年内|年底前|全年|今年|每年|每季度|每月|力争|确保|计划|再|新|将|要|已|累计|共|全部)*(?:完成|建成|新建|开工|竣工|实施|设立|建设|改造|新增|增加|达到|增加到)(?:了)?$/,
);
/** Ends of an act's object that are no part of the thing: 加快棚户区改造步伐. */
const PACE = guarded(/(?:的?(?:步伐|力度|进度|速度|节奏|工作|任务))$/);

/** 加快旧桥改造步伐, 推进旧桥改造: an act whose object fills the rest of its clause. */
const ACTS = guarded(/^(?:加快|加大|加强|加速)/);

/**
 * 推进旧桥改造，年内完成20座: the object of the clause before, when neither it nor the sentence so far holds a figure.
 * @returns `null` where the figure's clause has no such clause before it; `unknown` where that has no plain object.
 */
export function objectOf(
  text: string,
  reading: Reading,
  frame: Frame,
  figure: QuantityMention,
  previous: Frame | undefined,
): Span | 'unknown' | null {
  const comma = frame.before.start - 1;
  if (figure.kind !== 'count' || previous?.segment === frame.segment || text.charAt(comma) !== ',') return null;
  if (!DOES.test(text.slice(frame.before.start, figure.outer.start))) return null;
  const start = clauseOpening(text, reading.passage.run.segments[frame.segment]?.start ?? 0, comma);
  const { noun, governed } = readBefore(text, { start, end: comma }, reading.periods);
  if (!noun || noun.end !== comma || !(governed || ACTS.test(text.slice(start, start + 2)))) return 'unknown';
  const end = noun.end - (PACE.exec(text.slice(noun.start, noun.end))?.[0].length ?? 0);
  return end - noun.start >= 2 && end - noun.start <= 16 ? { start: noun.start, end } : 'unknown';
}
