/** Says of each figure of a run what it measures, by the grammar of its sentence. */
import { TIME_UNITS } from '../../lexicon/metric-words';
import type { Basis, QuantityKind, Span } from '../../model';
import type { QuantityMention } from '../../mentions/types';
import type { Reading } from '../types';
import { isAttribute, readAfter } from './after';
import { readBefore, type Before } from './before';
import { listBefore, objectOf, topicOf, withActivity } from './clause-before';
import { distribute } from './distribute';
import { framesOf, type Frame } from './frame';
import { indicatorFor, indicatorOf } from './indicator';
import { guarded } from '../../mentions/patterns/guarded';

export interface Metric {
  readonly metric: string | null;
  readonly indicator: string | null;
  /** The metric with a head that a list shares put behind it (`第一产业增加值`), where that is not one unbroken piece of the text. */
  readonly full?: string;
  /** A list of 分别 whose subjects and figures differ in number: the metric is the whole list. */
  readonly uneven?: true;
  /** Where the words of the metric stand; `null` where there is none. */
  readonly basis: Basis | null;
}

interface Found {
  readonly span: Span;
  readonly composed: string | null;
  readonly uneven: boolean;
}

const NONE: Metric = { metric: null, indicator: null, basis: null };

/** One for each figure of the reading, in order. */
export function readMetrics(reading: Reading): readonly Metric[] {
  if (reading.quantities.length === 0) return [];
  const { run } = reading.passage;
  const frames = framesOf(reading);
  const found: (Found | null)[] = [];
  let last: Found | null = null;
  let subject: Found | null = null;
  let subjectKind: QuantityKind | null = null;
  /** What was last counted in each unit in the segment. */
  const counts = new Map<string, Found>();
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
      counts.clear();
    }
    const over = overThreshold(run.folded, frames, reading.quantities, i);
    const from = over < frame.before.start ? over : Math.max(frame.before.start, taken);
    const span = { start: behindTime(run.folded, from, reading.quantities[i - 1]), end: frame.before.end };
    const read = readBefore(run.folded, span, reading.periods, figure.kind);
    const before = withSubject(run.folded, read, subject, last, taken);
    const counted = after(run.folded, frame, figure);
    const parts = before.noun ? null : listBefore(run.folded, reading, frame);
    const size = (before.noun ?? parts) && !counted ? listSize(run.folded, frames, reading.quantities, i) : 1;
    const whole = before.noun ?? parts;
    const shares = size > 1 && whole ? distribute(run.folded, withActivity(run.folded, whole, before), size) : null;
    if (size > 1 && whole && (before.noun || shares)) {
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
    const each = before.noun || counted ? null : eachOf(run.folded, frames, reading.quantities, found, i);
    if (each) {
      found.push(...each);
      last = each.at(-1) ?? last;
      i += each.length;
      continue;
    }
    const shared = before.noun || counted ? null : sharedBehind(run.folded, frames, reading.quantities, i);
    const behind = shared ?? describedBy(run.folded, frames[i + 1], figure, reading.quantities[i + 1]) ?? counted;
    const bare = !before.noun && !behind;
    const object = bare ? objectOf(run.folded, reading, frame, figure, frames[i - 1]) : null;
    const topic = bare ? (topicOf(run.folded, reading, frame, figure, frames[i - 1]) ?? object) : null;
    if (topic === 'unknown') subject = null;
    else if (topic) subject = own(topic);
    // 项目签约30个、总投资50亿元，新开工20个: what is counted again is what was counted in that unit.
    const again =
      figure.kind === 'count' && subjectKind === 'money' && !before.noun && !behind
        ? counts.get(figure.unit ?? '')
        : undefined;
    const chosen = choose(run.folded, frame, figure, before, behind, again ?? subject);
    const choice: Found | null = chosen === subject ? perHead(run.folded, frame, chosen) : chosen;
    // A noun behind the next figure leaves what stands between them to that one.
    if (behind && (choice?.span === behind || isStep(run.folded, behind)) && behind.end <= frame.after.end)
      taken = behind.end;
    found.push(choice);
    if (choice) {
      last = choice;
      if (figure.kind === 'count' && figure.unit !== null) counts.set(figure.unit, choice);
      if (keepsSubject(run.folded, frame, figure, choice)) {
        subject = choice;
        subjectKind = figure.kind;
      } else if (before.noun) subject = placedBefore(run.folded, before.noun) ?? subject;
    }
    i++;
  }
  return found.map((item, i) => {
    const frame = frames[i];
    return item && frame ? inWords(run.text, item, frame) : fromCell(reading, i);
  });
}

/** Whether what follows may go on about the metric of this figure: not of a scale, a bare length of time, or of those among whom something stands (全省86个县区中). */
function keepsSubject(text: string, frame: Frame, figure: QuantityMention, choice: Found): boolean {
  if (figure.kind === 'scale' || text.charAt(choice.span.end) === '中') return false;
  return figure.unit === null || !TIME_UNITS.has(figure.unit) || choice.span.end <= frame.before.end;
}

/** 产值总量在全省86个县区中排名第一: what is ranked stands before 在. */
function placedBefore(text: string, noun: Span): Found | null {
  const place = text.indexOf('在', noun.start);
  return place > noun.start && place < noun.end ? own({ start: noun.start, end: place }) : null;
}

/** 项目86个，合同资金212亿元，分别增长12%和9%: each growth is of the figure in its place. */
function eachOf(
  text: string,
  frames: readonly Frame[],
  figures: readonly QuantityMention[],
  found: readonly (Found | null)[],
  i: number,
): readonly Found[] | null {
  const frame = frames[i];
  if (!frame || !text.slice(frame.before.start, frame.before.end).includes('分别')) return null;
  const size = listSize(text, frames, figures, i);
  if (size < 2 || size > i) return null;
  const earlier = found.slice(i - size, i);
  const several = new Set(earlier.map((item) => item?.span.start)).size === size;
  return several &&
    earlier.every((item, k): item is Found => item !== null && frames[i - size + k]?.segment === frame.segment)
    ? earlier
    : null;
}

/** The stretch before a figure with what the sentence has said of it: a share of what was counted, a growth of another place. */
function withSubject(text: string, read: Before, subject: Found | null, last: Found | null, taken: number): Before {
  const { noun } = read;
  if (!noun) return read;
  // 三大产业产值占工业比重72%, 六大行业增加值占比30%: the words go on from what was counted.
  if (last && noun.start === taken && last.span.end === taken && noun.end > noun.start)
    return { ...read, noun: { start: last.span.start, end: noun.end } };
  // 其中云江区增长7%: whose it is; what grows was said before.
  return subject && read.predicate && isPlace(text, noun) ? { ...read, noun: null } : read;
}

/** 地区生产总值960亿元、人均突破4万元: the same for each head. */
function perHead(text: string, frame: Frame, subject: Found | null): Found | null {
  if (!subject) return null;
  const each = /^[\s、,其中]{0,3}([人户亩]均)/.exec(text.slice(frame.before.start, frame.before.start + 6))?.[1];
  const words = text.slice(subject.span.start, subject.span.end);
  return each === undefined || words.startsWith(each) || !PRODUCT.test(words)
    ? subject
    : { span: subject.span, composed: each + words, uneven: false };
}
const PRODUCT = guarded(/(?:生产总值|GDP|收入|产值|支出|消费)$/);

/** 建成120套、新开工90套住房: the noun behind the second is that of both. */
function sharedBehind(
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
function behindTime(text: string, from: number, previous: QuantityMention | undefined): number {
  if (!previous?.unit || !TIME_UNITS.has(previous.unit) || previous.outer.end !== from) return from;
  return from + (/^(?:左右|以内)?的?时间/.exec(text.slice(from, from + 6))?.[0].length ?? 0);
}

const DIVISION = guarded(
  /^(?![全我本各该])[\u4e00-\u9fff]{2,4}(?:市|区|县|州|旗|镇|省)$(?<![园社库景小片城校牧山林矿灾地开示新片街辖][区]|[城都夜股门超][市]|[集乡村][镇])/,
);

function isPlace(text: string, noun: Span | null): boolean {
  return noun !== null && noun.end - noun.start <= 5 && DIVISION.test(text.slice(noun.start, noun.end));
}

/** Where the clause of a figure begins that stands behind a threshold: 三级路、30户以上村组通路的比例分别达72%、79%. */
function overThreshold(text: string, frames: readonly Frame[], figures: readonly QuantityMention[], i: number): number {
  const start = frames[i]?.before.start ?? 0;
  const previous = figures[i - 1];
  const figure = figures[i];
  if (!previous || !figure || !frames[i]?.follows || !/^及?以[上下]/.test(text.slice(previous.end, previous.end + 3)))
    return start;
  return text.slice(previous.end, figure.start).includes('分别') ? (frames[i - 1]?.before.start ?? start) : start;
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
  return /^年?[^的,、;。]{0,6}(?:额|值|入|利润|税收|投资|资产|规模|产量|面积|人口|床位|职工)[超过达逾突破到近约]{0,3}$/.test(
    between,
  )
    ? readAfter(text, next.after)
    : null;
}

function after(text: string, frame: Frame, figure: QuantityMention): Span | null {
  if (figure.kind === 'percentage' || figure.kind === 'percentage-point' || figure.kind === 'multiple') return null;
  if (figure.kind === 'rank' && !/^[大强]/.test(text.slice(frame.after.start))) return null;
  return readAfter(text, frame.after);
}

const STEP = guarded(/(?:台阶|大关|关口|门槛)$/);
const isStep = (text: string, { start, end }: Span): boolean => STEP.test(text.slice(start, end));
const PAYS = guarded(/(?:财政|政府|银行|集团|公司|部门|基金会|本级)$/);
const FUNDS = guarded(/(?:资金|经费|基金|债券|国债|贷款|补助|补贴|专款)$/);
const SIZED: ReadonlySet<string> = new Set(['money', 'scale', 'count']);
const MEASURES = guarded(/(?:产值|营收|收入|销售额|交易额|投资|利润|税收|市值|规模|产量|人口)$/);

/** 债务余额控制在420亿元限额以内: the bound is a predicate. */
function isHeld(text: string, { outer, start }: QuantityMention): boolean {
  return outer.start < start && /^(?:控制|稳控|限制|压降|不超过|不突破)/.test(text.slice(outer.start, start));
}

/** 覆盖80%以上的大城市, 也有三分之一的企业: the share is of what follows. */
const COVERS = guarded(/(?:^|[、覆盖惠及带动涵盖有让使对把将在占])$/);

/** 投资300万元的管网、500万元的道路: the second sum is invested too. */
function isSum(text: string, subject: Found): boolean {
  return /(?:投资|资金|投入|贷款|补贴|造价)$/.test(text.slice(subject.span.start, subject.span.end));
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
  // 贷款余额连跨4个万亿元台阶: a step is no thing that is counted.
  if (behind && before.noun && isStep(text, behind)) return own(before.noun);
  const attribute = isAttribute(text, frame.after);
  if (figure.kind === 'money' && subject && (attribute || behind) && frame.follows && isSum(text, subject)) {
    const gap = text.slice(frame.before.start, frame.before.end);
    if (/^的[^、]{1,20}(?:、|和)$/.test(gap)) return subject;
  }
  if (behind && before.having && !attribute) return own(behind);
  if (before.old && before.noun) return own(before.noun);
  if (
    attribute &&
    (figure.kind === 'fraction' || figure.kind === 'percentage') &&
    !before.noun &&
    COVERS.test(text.slice(frame.before.start, frame.before.end))
  ) {
    const covered = readAfter(text, frame.after);
    if (covered) return own(covered);
  }
  // 市级财政安排3亿元奖补资金: who pays, and what.
  if (
    behind &&
    before.noun &&
    PAYS.test(text.slice(before.noun.start, before.noun.end)) &&
    FUNDS.test(text.slice(behind.start, behind.end))
  )
    return own(behind);
  // 产值超亿元企业: the size is of its output, not of the firms.
  if (
    before.noun &&
    figure.outer.start < figure.start &&
    SIZED.has(figure.kind) &&
    MEASURES.test(text.slice(before.noun.start, before.noun.end))
  )
    return own(before.noun);
  if (figure.kind === 'scale') return behind ? own(behind) : before.noun ? own(before.noun) : null;
  if (
    figure.kind === 'measure' &&
    /^(?:内|外|以外|范围|以内的|处|之外|长的?|宽的?)/.test(text.slice(frame.after.start, frame.after.end)) &&
    !before.predicate
  )
    return null;
  if (before.noun && (before.predicate || attribute || !behind || isHeld(text, figure))) return own(before.noun);
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
  // 受教育年限从10.2年提高到10.8年: the new value goes on about the old one's.
  if (before.predicate && frame.follows && subject) return subject;
  const next = text.slice(figure.end, frame.after.end);
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
  const metric = head
    .trim()
    .replace(/[(（][^)）]{0,12}[)）]$/, '')
    .trim();
  if (metric === '') return NONE;
  return {
    metric,
    indicator: indicatorOf(metric),
    basis: { confidence: 'inferred', words: head, reason: 'table-head' },
  };
}

function inWords(text: string, { span, composed, uneven }: Found, frame: Frame): Metric {
  const metric = text.slice(span.start, span.end);
  const indicator = indicatorOf(composed ?? metric);
  // Its own clause says it, or it goes on from a clause, a list or a sentence before.
  const own = span.start >= frame.before.start && span.end <= frame.after.end;
  const reason = uneven ? 'uneven-list' : composed !== null ? 'shared-head' : own ? 'own-clause' : 'earlier-clause';
  return {
    metric,
    indicator,
    ...(composed === null ? {} : { full: composed }),
    ...(uneven ? { uneven: true as const } : {}),
    basis: { confidence: own && !uneven ? 'stated' : 'inferred', words: metric, reason },
  };
}
