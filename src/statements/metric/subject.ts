/** What the sentence has spoken of: how long a later figure goes on about it, and what a figure adds to it. */
import { TIME_UNITS } from '../../lexicon/metric-words';
import type { Span } from '../../model';
import { guarded } from '../../mentions/patterns/guarded';
import type { QuantityMention } from '../../mentions/types';
import type { Before } from './before';
import { own, type Found } from './found';
import type { Frame } from './frame';

/** Whether what follows may go on about the metric of this figure: not of a scale, a bare length of time, or of those among whom something stands (全省86个县区中). */
export function keepsSubject(text: string, frame: Frame, figure: QuantityMention, choice: Found): boolean {
  if (figure.kind === 'scale' || text.charAt(choice.span.end) === '中') return false;
  return figure.unit === null || !TIME_UNITS.has(figure.unit) || choice.span.end <= frame.before.end;
}

/** 产值总量在全省86个县区中排名第一: what is ranked stands before 在. */
export function placedBefore(text: string, noun: Span): Found | null {
  const place = text.indexOf('在', noun.start);
  return place > noun.start && place < noun.end ? own({ start: noun.start, end: place }) : null;
}

/** The stretch before a figure with what the sentence has said of it: a share of what was counted, a growth of another place. */
export function withSubject(
  text: string,
  read: Before,
  subject: Found | null,
  last: Found | null,
  taken: number,
): Before {
  const { noun } = read;
  if (!noun) return read;
  // 三大产业产值占工业比重72%, 六大行业增加值占比30%: the words go on from what was counted.
  if (last && noun.start === taken && last.span.end === taken && noun.end > noun.start)
    return { ...read, noun: { start: last.span.start, end: noun.end } };
  // 其中云江区增长7%: whose it is; what grows was said before.
  return subject && read.predicate && isPlace(text, noun) ? { ...read, noun: null } : read;
}

/** 地区生产总值960亿元、人均突破4万元: the same for each head. */
export function perHead(text: string, frame: Frame, subject: Found | null): Found | null {
  if (!subject) return null;
  const each = /^[\s、,其中]{0,3}([人户亩]均)/.exec(text.slice(frame.before.start, frame.before.start + 6))?.[1];
  const words = text.slice(subject.span.start, subject.span.end);
  return each === undefined || words.startsWith(each) || !PRODUCT.test(words)
    ? subject
    : { span: subject.span, composed: each + words, uneven: false };
}
const PRODUCT = guarded(/(?:生产总值|GDP|收入|产值|支出|消费)$/);

const DIVISION = guarded(
  /^(?![全我本各该])[\u4e00-\u9fff]{2,4}(?:市|区|县|州|旗|镇|省)$(?<![园社库景小片城校牧山林矿灾地开示新片街辖][区]|[城都夜股门超][市]|[集乡村制业][镇]|[心点色强范困型名][市区县州旗镇省])/,
);

function isPlace(text: string, noun: Span | null): boolean {
  return noun !== null && noun.end - noun.start <= 5 && DIVISION.test(text.slice(noun.start, noun.end));
}
