/** Says of each figure of a run what it measures, by the grammar of its sentence. */
import { TIME_UNITS } from '../../lexicon/metric-words';
import type { Span } from '../../model';
import type { QuantityMention } from '../../mentions/types';
import type { Reading, Report } from '../types';
import { isAttribute, readAfter } from './after';
import { readBefore, type Before } from './before';
import { distribute } from './distribute';
import { framesOf, type Frame } from './frame';
import { indicatorFor, indicatorOf } from './indicator';

export interface Metric {
  readonly metric: string | null;
  readonly indicator: string | null;
  /** The metric with a head that a list shares put behind it (`第一产业增加值`), where that is not one unbroken piece of the text. */
  readonly full?: string;
  /** A list of 分别 whose subjects and figures differ in number: the metric is the whole list. */
  readonly uneven?: true;
}

interface Found {
  readonly span: Span;
  readonly composed: string | null;
  readonly uneven: boolean;
}

const NONE: Metric = { metric: null, indicator: null };

/** One for each figure of the reading, in order. */
export function readMetrics(reading: Reading, report: Report): readonly Metric[] {
  void report;
  if (reading.quantities.length === 0) return [];
  const { run } = reading.passage;
  const frames = framesOf(reading);
  const found: (Found | null)[] = [];
  let last: Found | null = null;
  let subject: Found | null = null;
  let segment = -1;
  let taken = 0;
  for (let i = 0; i < frames.length;) {
    const frame = frames[i];
    const figure = reading.quantities[i];
    if (!frame || !figure) break;
    if (frame.segment !== segment) {
      segment = frame.segment;
      subject = last;
      taken = 0;
    }
    const before = readBefore(
      run.folded,
      { start: Math.max(frame.before.start, taken), end: frame.before.end },
      reading.periods,
    );
    const counted = after(run.folded, frame, figure);
    const size = before.noun && !counted ? listSize(run.folded, frames, reading.quantities, i) : 1;
    if (size > 1 && before.noun) {
      const shares = distribute(run.folded, before.noun, size);
      const whole = before.noun;
      const several =
        /[、和与及]/.test(run.folded.slice(whole.start, whole.end)) &&
        /分别/.test(run.folded.slice(whole.end, figure.start));
      for (let k = 0; k < size; k++) {
        const share = shares?.[k];
        last = share ? { ...share, uneven: false } : { span: whole, composed: null, uneven: several };
        found.push(last);
      }
      subject = last;
      i += size;
      continue;
    }
    const behind = describedBy(run.folded, frames[i + 1], figure, reading.quantities[i + 1]) ?? counted;
    const choice = choose(run.folded, frame, figure, before, behind, subject);
    // A noun behind the next figure leaves what stands between them to that one.
    if (choice && choice.span === behind && choice.span.end <= frame.after.end) taken = choice.span.end;
    found.push(choice);
    if (choice) {
      last = choice;
      if (keepsSubject(figure)) subject = choice;
    }
    i++;
  }
  return found.map((item, i) => (item ? inWords(run.text, item) : fromCell(reading, i)));
}

/** A rank or a length of time says something of the metric before; what follows goes on about that one. */
function keepsSubject(figure: QuantityMention): boolean {
  return figure.kind !== 'scale' && !(figure.unit !== null && TIME_UNITS.has(figure.unit));
}

/** How many figures stand in a list that begins at `i`, with nothing but list marks between. */
function listSize(text: string, frames: readonly Frame[], figures: readonly QuantityMention[], i: number): number {
  for (let size = 1; ; size++) {
    const frame = frames[i + size];
    const figure = figures[i + size];
    if (!frame?.listed || figure?.kind !== figures[i]?.kind || !figure) return size;
    // Behind a comma a figure with a noun of its own begins another clause: `泊位5万个，90万低保人员得到保障`.
    const gap = text.slice(figures[i + size - 1]?.end ?? 0, figure.start);
    if (gap.includes(',') && !isAttribute(text, frame.after) && after(text, frame, figure)) return size;
  }
}

/** The noun behind a second figure that only describes it: 集团 of `2家年销售额超百亿元的集团`. */
function describedBy(
  text: string,
  next: Frame | undefined,
  figure: QuantityMention,
  nextFigure: QuantityMention | undefined,
): Span | null {
  if (!next?.follows || !nextFigure || figure.kind !== 'count' || !isAttribute(text, next.after)) return null;
  const between = text.slice(figure.end, nextFigure.start);
  return /^年?[^的,、;。]{0,6}(?:额|值|入|利润|税收|投资|资产|规模|产量|面积)[超过达逾突破到近约]{0,3}$/.test(between)
    ? readAfter(text, next.after)
    : null;
}

function after(text: string, frame: Frame, figure: QuantityMention): Span | null {
  if (figure.kind === 'percentage' || figure.kind === 'percentage-point' || figure.kind === 'multiple') return null;
  if (figure.kind === 'rank' && !/^[大强]/.test(text.slice(frame.after.start))) return null;
  return readAfter(text, frame.after);
}

/** The words at `span` as they stand, with nothing shared from a list. */
const own = (span: Span): Found => ({ span, composed: null, uneven: false });

function choose(
  text: string,
  frame: Frame,
  figure: QuantityMention,
  before: Before,
  behind: Span | null,
  subject: Found | null,
): Found | null {
  if (figure.unit !== null && TIME_UNITS.has(figure.unit)) return ofTime(text, frame, figure, before, behind, subject);
  const attribute = isAttribute(text, frame.after);
  if (figure.kind === 'scale') return behind ? own(behind) : before.noun ? own(before.noun) : null;
  if (
    figure.kind === 'measure' &&
    /^(?:内|外|以外|范围|以内的|处|之外|长的?|宽的?)/.test(text.slice(frame.after.start, frame.after.end)) &&
    !before.predicate
  )
    return null;
  if (before.noun && (before.predicate || attribute || !behind)) return own(before.noun);
  if (behind && !(attribute && before.predicate && subject)) return own(behind);
  if (frame.listed && subject) return subject;
  if (subject && (before.predicate || before.verb || frame.follows || frame.before.end - frame.before.start < 8))
    return subject;
  if (before.verb) return own(before.verb);
  const described = attribute ? readAfter(text, frame.after) : null;
  return described ? own(described) : subject;
}

/** A length of time measures only a thing named with it (59天高温天气) or one that it goes on (经费连续13年只减不增). */
function ofTime(
  text: string,
  frame: Frame,
  figure: QuantityMention,
  before: Before,
  behind: Span | null,
  subject: Found | null,
): Found | null {
  // 人均预期寿命78岁: an indicator whose unit is a time.
  if (before.noun && indicatorFor(text.slice(before.noun.start, before.noun.end))) return own(before.noun);
  if (figure.unit !== null && /岁|周年|载|世纪/.test(figure.unit)) return null;
  if (/连续\s*$/.test(text.slice(frame.before.start, frame.before.end)))
    return before.noun ? own(before.noun) : subject;
  if (before.noun && before.predicate) return own(before.noun);
  const next = text.slice(frame.after.start, frame.after.end);
  if (behind && !/^(?:时间|期|以上|多|的|前|后|内|来|间|里|左右|完成|制|级|规划|行动|计划)/.test(next))
    return own(behind);
  return null;
}

/** In a table the heads name what a cell's figure is of. */
function fromCell(reading: Reading, index: number): Metric {
  const { cell } = reading.passage.run;
  if (!cell || index > 0) return NONE;
  const head = [cell.row, cell.column].find(
    (name) => name !== null && /[一-鿿A-Za-z]{2}/.test(name) && !/^\d{4}年/.test(name),
  );
  if (!head) return NONE;
  const metric = head.replace(/\s*[(（][^)）]{0,12}[)）]\s*$/, '').trim();
  return metric === '' ? NONE : { metric, indicator: indicatorOf(metric) };
}

function inWords(text: string, { span, composed, uneven }: Found): Metric {
  const metric = text.slice(span.start, span.end);
  const indicator = indicatorOf(composed ?? metric);
  return {
    metric,
    indicator,
    ...(composed === null ? {} : { full: composed }),
    ...(uneven ? { uneven: true as const } : {}),
  };
}
