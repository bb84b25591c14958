/** Figures that stand together: in a list with 分别, behind one noun, after a threshold or a length of time. */
import { TIME_UNITS } from '../../lexicon/metric-words';
import type { QuantityKind, Span } from '../../model';
import type { QuantityMention } from '../../mentions/types';
import { isAttribute, readAfter } from './after';
import type { Found } from './found';
import type { Frame } from './frame';

/** 项目86个，合同资金212亿元，分别增长12%和9%: each growth is of the figure in its place. */
export function eachOf(
  text: string,
  frames: readonly Frame[],
  figures: readonly QuantityMention[],
  found: readonly (Found | null)[],
  i: number,
): readonly Found[] | null {
  const frame = frames[i];
  if (!frame) return null;
  const size = listSize(text, frames, figures, i);
  if (size < 2 || size > i) return null;
  const own = text.slice(frame.before.start, frame.before.end);
  if (!own.includes('分别') && !(GROWS.test(own) && sharedOut(text, frames, i, size))) return null;
  const earlier = found.slice(i - size, i);
  const several = new Set(earlier.map((item) => item?.span.start)).size === size;
  return several &&
    earlier.every((item, k): item is Found => item !== null && frames[i - size + k]?.segment === frame.segment)
    ? earlier
    : null;
}

const GROWS = /^(?:同比|比上年|年均|均|各)*(?:增长|提高|上升|下降|减少|增加)$/;

/** 城镇、农村收入分别达到2万元和1万元，增长7%和8%: the figures before were shared out by 分别 too. */
function sharedOut(text: string, frames: readonly Frame[], i: number, size: number): boolean {
  const first = frames[i - size];
  if (!first || !text.slice(first.before.start, first.before.end).includes('分别')) return false;
  return frames.slice(i - size + 1, i).every(({ listed }) => listed);
}

/** 建成120套、新开工90套住房: the noun behind the second is that of both. */
export function sharedBehind(
  text: string,
  frames: readonly Frame[],
  figures: readonly QuantityMention[],
  i: number,
): Span | null {
  const figure = figures[i];
  const next = figures[i + 1];
  const frame = frames[i + 1];
  if (!figure || !next || !frame?.follows || figure.kind !== 'count' || figure.unit !== next.unit) return null;
  return /^、[\u4e00-\u9fff]{2,3}$/.test(text.slice(figure.end, next.start)) ? readAfter(text, frame.after) : null;
}

/** 用三年时间培育企业60家: 时间 belongs to the figure before. */
export function behindTime(text: string, from: number, previous: QuantityMention | undefined): number {
  if (!previous?.unit || !TIME_UNITS.has(previous.unit) || previous.outer.end !== from) return from;
  return from + (/^(?:左右|以内)?的?时间/.exec(text.slice(from, from + 6))?.[0].length ?? 0);
}

/** 投资3亿元的云江电厂、投资2亿元的东山码头: behind the thing of the figure before, the same word opens the next item. */
export function likeItem(
  text: string,
  from: number,
  figure: QuantityMention,
  previous: QuantityMention | undefined,
): number {
  const gap = text.slice(from, figure.outer.start);
  const mark = gap.lastIndexOf('、');
  if (!previous || mark < 1) return from;
  const word = gap.slice(mark + 1);
  return word.length >= 2 && text.startsWith(word, previous.outer.start - word.length) ? from + mark + 1 : from;
}

/** Where the clause of a figure begins that stands behind a threshold: 三级路、30户以上村组通路的比例分别达72%、79%. */
export function overThreshold(
  text: string,
  frames: readonly Frame[],
  figures: readonly QuantityMention[],
  i: number,
): number {
  const start = frames[i]?.before.start ?? 0;
  const previous = figures[i - 1];
  const figure = figures[i];
  if (!previous || !figure || !frames[i]?.follows || !/^及?以[上下]/.test(text.slice(previous.end, previous.end + 3)))
    return start;
  return text.slice(previous.end, figure.start).includes('分别') ? (frames[i - 1]?.before.start ?? start) : start;
}

/** 分别增长34%、42%和1.3倍: growth is told in shares and in multiples. */
const alike = (kind: QuantityKind, first: QuantityKind | undefined): boolean =>
  kind === first || (first !== undefined && GROWTH.has(kind) && GROWTH.has(first));
const GROWTH: ReadonlySet<QuantityKind> = new Set(['percentage', 'multiple']);

/** How many figures stand in a list that begins at `i`, with nothing but list marks between. */
export function listSize(
  text: string,
  frames: readonly Frame[],
  figures: readonly QuantityMention[],
  i: number,
): number {
  for (let size = 1; ; size++) {
    const frame = frames[i + size];
    const figure = figures[i + size];
    if (!frame?.listed || !figure || !alike(figure.kind, figures[i]?.kind)) return size;
    // Behind a comma a figure with a noun of its own begins another clause: `泊位5万个，90万低保人员得到保障`.
    const gap = text.slice(figures[i + size - 1]?.end ?? 0, figure.start);
    if (gap.includes(',') && !isAttribute(text, frame.after) && after(text, frame, figure)) return size;
  }
}

/** The noun behind a second figure that only describes it: 集团 of `2家年销售额超百亿元的集团`. */
export function describedBy(
  text: string,
  next: Frame | undefined,
  figure: QuantityMention,
  nextFigure: QuantityMention | undefined,
): Span | null {
  if (!next?.follows || !nextFigure || figure.kind !== 'count' || !isAttribute(text, next.after)) return null;
  const between = text.slice(figure.end, nextFigure.start);
  return /^年?[^的,、;。]{0,6}(?:额|值|入|利润|税收|投资|资产|规模|产量|面积|人口|床位|职工)[超过达逾突破到近约]{0,3}$/.test(
    between,
  )
    ? readAfter(text, next.after)
    : null;
}

export function after(text: string, frame: Frame, figure: QuantityMention): Span | null {
  if (figure.kind === 'percentage' || figure.kind === 'percentage-point' || figure.kind === 'multiple') return null;
  if (figure.kind === 'rank' && !/^[大强]/.test(text.slice(frame.after.start))) return null;
  return readAfter(text, frame.after);
}
