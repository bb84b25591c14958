/** Shares out the subjects of 分别: `技改投资、民间投资分别增长15.7%、8.1%` gives each figure its own. */
import { NOUN_HEADS } from '../../lexicon/metric-words';
import { wordsOf } from '../../lexicon/word-table';
import type { Span } from '../../model';
import { knownBefore } from './indicator';
import { guarded } from '../../mentions/patterns/guarded';

const HEADS = wordsOf(NOUN_HEADS.filter((head) => head.length > 1 || /[率额量值数业]/.test(head)).join(' '));
/** Parts of a whole that stand for it only with the head they share: 第一、二产业, 城镇和农村居民收入. */
const NEEDS_HEAD = guarded(
  /(?:第?[一二三]|[一二三]产|第[一二三]产业|城镇|农村|城市|乡村|城乡|居民|工业|农业|服务业|建筑业|进口|出口|男性|女性|轻工业|重工业|国有|集体|民营|私营|个体|化学需氧量|氨氮|二氧化硫|氮氧化物|挥发性有机物)$/,
);

/** What one of several figures is of. */
export interface Share {
  /** As written: the item, or the unbroken string from it to the head that the list shares. */
  readonly span: Span;
  /** The item with the shared head put behind it, where the text leaves the head out (`一产` + `增加值`), else `null`. */
  readonly composed: string | null;
}

/** Items of a list of subjects, cut at 、 and at 和 where a comma list leads to it or both sides are names of their own. */
export function itemsOf(text: string, span: Span): readonly Span[] {
  const items: Span[] = [];
  let from = span.start;
  let depth = 0;
  for (let i = span.start; i <= span.end; i++) {
    const char = text.charAt(i);
    if (i < span.end && /[(“《]/.test(char)) depth++;
    if (i < span.end && /[)”》]/.test(char)) depth--;
    if (i < span.end && (depth > 0 || !/[、和与及]/.test(char) || i === span.start)) continue;
    if (i > from) items.push(trimmed(text, from, i));
    from = i + 1;
    if (char === '以') from++;
  }
  return items.filter((item) => item.end > item.start);
}

/**
 * Pairs `count` figures with the items of `subject`; `null` when the lengths differ, so that the caller keeps the whole subject and says so.
 * 和 inside an item (`科学研究和技术服务业、住宿和餐饮业`) is kept when cutting at 、 alone gives the right number.
 */
export function distribute(text: string, subject: Span, count: number): readonly Share[] | null {
  const byMark = text.slice(subject.start, subject.end).includes('、') ? markItems(text, subject) : [];
  const items = byMark.length === count ? byMark : itemsOf(text, subject);
  if (items.length !== count) return null;
  const last = items[items.length - 1];
  if (!last) return null;
  const head = sharedHead(text, items, last);
  if (!head) return items.map((span) => ({ span, composed: null }));
  return items.map((item) => ({
    span: { start: item.start, end: last.end },
    composed: item === last ? null : text.slice(item.start, item.end) + text.slice(head.start, head.end),
  }));
}

/** How something is taken, which the last of several says for all: 总产值、投资增幅分别…. */
const TAKEN = guarded(/(?:增速|增幅|涨幅|降幅|增长率|占比|比重)$/);

/** The end of the last item that the others lack: 增加值 of `一产、二产、三产增加值`. */
function sharedHead(text: string, items: readonly Span[], last: Span): Span | null {
  const others = items.slice(0, -1);
  const taken = TAKEN.exec(text.slice(last.start, last.end));
  if (taken && others.every((item) => !TAKEN.test(text.slice(item.start, item.end))))
    return { start: last.end - taken[0].length, end: last.end };
  if (others.every((item) => headOf(text, item) !== null && !NEEDS_HEAD.test(text.slice(item.start, item.end))))
    return null;
  const known = knownBefore(text, last.start, last.end);
  const head = headOf(text, last) ?? known;
  if (!head) return null;
  if (
    others.every(
      (item) => !NEEDS_HEAD.test(text.slice(item.start, item.end)) && item.end - item.start >= last.end - last.start,
    )
  )
    return null;
  // 城镇和农村居民人均可支配收入: the head begins where the last item stops being like the others.
  const part = /^(?:第?[一二三](?:产业|产)?|城镇|农村|城市|乡村|进口|出口|工业|农业|服务业|建筑业|轻工业|重工业)/.exec(
    text.slice(last.start, last.end),
  );
  const cut = part && last.start + part[0].length < last.end ? last.start + part[0].length : head.start;
  return cut > last.start ? { start: cut, end: last.end } : null;
}

function headOf(text: string, item: Span): Span | null {
  const head = HEADS.before(text, item.end, (hit) => hit.start > item.start);
  return head ? { start: head.start, end: head.end } : null;
}

function markItems(text: string, subject: Span): Span[] {
  const items: Span[] = [];
  let from = subject.start;
  for (let i = subject.start; i <= subject.end; i++) {
    if (i < subject.end && text.charAt(i) !== '、') continue;
    if (i > from) items.push(trimmed(text, from, i));
    from = i + 1;
  }
  return items;
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  const bracket = /\([^()]*\)$/.exec(text.slice(from, to));
  if (bracket && bracket.index > 0) to = from + bracket.index;
  while (from < to && /[\s和与及]/.test(text.charAt(from))) from++;
  while (to > from && /[\s和与及]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
