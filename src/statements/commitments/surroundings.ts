/** Says of a figure's clause whether it adds or holds, and whose the metric is where the clause names a part of the whole. */
import type { Span } from '../../model';
import type { Run } from '../../prose/types';
import type { Report } from '../types';
import type { Row } from './row';
import { guarded } from '../../mentions/patterns/guarded';

export interface Surroundings {
  /** `true`: what a time adds (新建, 培育, 完成); `false`: what there is (达到, 稳定在); `null`: neither is said. */
  readonly flow: boolean | null;
  /** 园区 of 园区完成投资, or empty where the metric is that of the whole. */
  readonly subject: string;
}

/** The surroundings of the figure that a row shows; `null` for a row without one. */
export function surroundingsOfRow(report: Report, row: Row): Surroundings | null {
  const reading = report.readings[row.reading];
  const figure = row.quantity && report.readings[row.quantity.reading]?.quantities[row.quantity.index];
  if (!reading || !figure || row.metric === null) return null;
  const { run } = reading.passage;
  return surroundingsOf(run, run.segments[row.segment], figure, row.metric);
}

const ADDS = guarded(
  /(?:新增|新建|改建|新改建|扩建|建成|完成|开工|建设|培育|引进|招引|引育|新开|认定|净增|改造|发放|投入|举办|培训|打造|创建|安排|实施)/,
);
const HOLDS = guarded(/(?:达到?|累计|总数|共有|拥有|现有|稳定在|保持在|突破|超过?|增至|发展到|增加到|为|约)$/);
/** Parts of a territory or economy that have figures of their own. */
const PART = guarded(
  /([\u4e00-\u9fff“”]{0,8}(?:园区?|产业|行业|企业|集团|公司|开发区|高新区|经开区|新区|县域|乡镇|(?<![全我本])[县区镇]))(?:力争|确保|预计|争取)?(?:共|将|要|的|年内|全年)?(?:实现|完成|达到)?$/,
);
/** 其中云江区增长7%: the metric was said before, for another. */
const PLACE = guarded(/^(?:其中|(?![全我本])[\u4e00-\u9fff]{2,8}[市区县州镇](?=增长|达|完成|实现|提高|下降))/);
const CLAUSE_ENDS = guarded(/[,;。:、]/);
const BACK = 48;

/** @param segment the sentence segment of `figure`. @param metric its metric as written. */
export function surroundingsOf(run: Run, segment: Span | undefined, figure: Span, metric: string): Surroundings {
  const floor = Math.max(segment?.start ?? 0, figure.start - BACK);
  let start = figure.start;
  while (start > floor && !CLAUSE_ENDS.test(run.folded.charAt(start - 1))) start--;
  const clause = run.folded.slice(start, figure.start);
  const at = run.text.slice(start, figure.start).lastIndexOf(metric);
  if (at < 0)
    return {
      flow: ADDS.test(clause) ? true : HOLDS.test(clause) ? false : null,
      subject: PLACE.exec(clause)?.[0] ?? '',
    };
  const before = clause.slice(0, at);
  const between = clause.slice(at + metric.length);
  const flow = ADDS.test(before) ? true : HOLDS.test(between) ? false : null;
  return { flow, subject: PART.exec(before)?.[1]?.replace(/^全[省市区县]/, '') ?? '' };
}
