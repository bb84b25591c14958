/** Cuts a sentence to what a table cell shows: `text` of a row. */
import { SPEECH_VERBS } from '../../lexicon/speech';
import type { Span } from '../../model';
import type { Run } from '../../prose/types';
import { indexAt, type Clause } from '../clause';
import { actAt, standing } from './setting';
import { tidy } from './tidy';
import { guarded } from '../../mentions/patterns/guarded';

/** Enumerators, connectives, reported speech and words of time or firmness that open a clause. */
const OPENING = guarded(
  /^(?:[\s,、:;]+|[一二三四五六七八九十]{1,2}(?=以)|[(（]?[一二三四五六七八九十0-9]{1,3}[)）、.﹒．](?![0-9])|专栏[0-9]{1,2}|第?[一二三四五六七八九十]+(?:是|要|,)|——|[①-⑳▶►➤●■◆★☆◎▲△※•‣❖◇□▪]|同时|此外|另外|另一方面|一方面|今年|明年|全年|年内|我们|各地|各级政府|他们?(?=[强指要提表])|她(?=[强指要提表])|(?:强调|指出|要求|提出|表示)[,:]|(?:既|一定)?要(?!求|素|点|件|道|塞|害)|将|还将|也将|还要|必须|务必要?|力争|争取|确保|应当|应(?!急|用|对|届|战|变)|须|拟|原则上)/,
);
/** Adverbs that fall only before the verb that they lean on: 积极推进, but 积极的财政政策, 重点项目, 规划三路. */
const ADVERB = guarded(
  /^(?:计划|规划|加快|继续|进一步|大力|全力|积极|切实|着力|深入|持续|全面|重点|扎实|认真|努力|稳步|有序|不断|充分|有效|合力|并|也|还|再)/,
);
export const LONG = 40;
/** A clause this short needs the one before it to be understood (最高100万元). */
const SHORT = 12;

/** Where the clause's own words begin behind what only opens it. */
function opened(folded: string, start: number, end: number): number {
  let at = start;
  for (let i = 0; i < 8; i++) {
    const rest = folded.slice(at, Math.min(end, at + 24));
    const adverb = ADVERB.exec(rest)?.[0].length ?? 0;
    const next = adverb > 0 && actAt(folded, at + adverb) > 0 ? adverb : (OPENING.exec(rest)?.[0].length ?? 0);
    if (next === 0 || at + next >= end - 3) break;
    at += next;
  }
  return at;
}

/** The words of a row for the figure at `figure` in its `share` of `clause`; `before` is the clause before, if any. */
export function quantifiedText(
  run: Run,
  clause: Span,
  share: Span,
  figure: Span,
  named: string | null,
  before: Span | null,
): string {
  const metric = named !== null && /[\u4e00-\u9fffA-Za-zＡ-Ｚａ-ｚ]/.test(named) ? named : null;
  const start = opened(run.folded, share.start, figure.start);
  let whole = tidy(run.text.slice(start, share.end));
  const lead = opened(run.folded, clause.start, figure.start);
  const verb = start === figure.start && lead < start ? actAt(run.folded, lead) : 0;
  // 开工建设3件大型灌区、5件水库: the second shares the first's verb.
  if (verb > 0) whole = run.text.slice(lead, lead + verb) + whole;
  // 协议资金30亿元以上”的目标: what the quoted figures are.
  if (metric !== null) whole = whole.replace(/(?<=[0-9%％元个人家以上左右])”?的(?:目标|任务|要求)$/, '');
  if (metric !== null && !whole.includes(metric)) whole = whole.replace(/^其中/, '');
  if (metric !== null && !whole.includes(metric))
    return fit(joined(metric, whole.length <= LONG ? whole : run.text.slice(figure.start, figure.end)));
  if (whole.length > LONG) return aroundFigure(run, start, share.end, figure, metric);
  if (metric === null && whole.length < SHORT && before) {
    const from = opened(run.folded, before.start, before.end);
    const both = tidy(run.text.slice(from, share.end));
    if (both.length <= LONG) return both;
  }
  return whole;
}

/** The metric before words that may begin with its end: 争取上级资金 + 上级资金800万元. */
function joined(metric: string, words: string): string {
  for (let at = 1; at <= metric.length - 2; at++)
    if (words.startsWith(metric.slice(at))) return metric.slice(0, at) + words;
  return metric + words;
}

/** A clause too long for a cell: from the metric or the nearest mark to the figure's end. */
function aroundFigure(run: Run, start: number, end: number, figure: Span, metric: string | null): string {
  if (metric !== null) {
    const at = run.text.indexOf(metric, start);
    const piece = run.text.slice(Math.min(at, figure.start), Math.max(figure.end, Math.min(end, at + metric.length)));
    return piece.length <= LONG ? tidy(piece) : fit(metric + run.text.slice(figure.start, figure.end));
  }
  const mark = run.text.lastIndexOf('、', figure.start);
  const from = Math.max(start, mark + 1, figure.end - LONG + 1);
  return fit((from > mark + 1 && from > start ? '…' : '') + tidy(run.text.slice(from, end)));
}

/** 形势逼人，我们要乘势而上: of two clauses without an act the one that binds says what is promised. */
const BINDS = guarded(/(?:要|将|必须|务必|应当)/);

export interface Act {
  /** What a table cell shows. */
  readonly text: string;
  /** The clause that says it. */
  readonly clause: Span;
}

/** 区长要求，各部门要压实责任: who speaks is no act. */
const SAYS = new Set(SPEECH_VERBS.filter((verb) => verb.length === 2));
const LONGEST_SPEAKER = 14;

function says(folded: string, start: number, end: number): boolean {
  if (folded.charAt(end) !== ',' || end - start > LONGEST_SPEAKER || !SAYS.has(folded.slice(end - 2, end)))
    return false;
  // 落实总体要求, 听取他们的建议: what is done with one.
  return actAt(folded, start) === 0 && !/[的和]/.test(folded.slice(start, end));
}

/** Verb and object of an action: the first clause of the segment that stands best for it. */
export function actOf(run: Run, segment: Span, clauses: readonly Clause[]): Act {
  const { folded } = run;
  let best: Span | null = null;
  let within: Span = segment;
  let rank = 0;
  for (let c = Math.max(0, indexAt(clauses, segment.start)); c < clauses.length && rank < 4; c++) {
    const clause = clauses[c];
    if (!clause || clause.end > segment.end) break;
    if (clause.start < segment.start) continue;
    const start = opened(folded, clause.start, clause.end);
    let end = clause.end;
    while (end > start && CLAUSE_ENDS.has(folded.charAt(end - 1))) end--;
    if (end - start < 4 || says(folded, start, end)) continue;
    const stands = standing(folded.slice(start, end));
    const own = stands === 3 && BINDS.test(folded.slice(clause.start, start)) ? BOUND : stands;
    // Of settings alone the last leads on to the act.
    if (own > rank || (own === 1 && rank === 1)) {
      best = { start, end };
      within = clause;
      rank = own;
    }
  }
  best ??= { start: opened(folded, segment.start, segment.end), end: segment.end };
  // 确保云江剧院投入使用: without its verb the row would tell of a thing done.
  const ensured = ENSURES.find((word) => folded.startsWith(word, (best?.start ?? 0) - word.length));
  if (ensured && actAt(folded, best.start) === 0) best = { start: best.start - ensured.length, end: best.end };
  return { text: fit(tidy(run.text.slice(best.start, best.end))), clause: within };
}
/** Between plain words (3) and an act (4). */
const BOUND = 3.5;
const ENSURES = ['确保', '力争', '争取'];
const CLAUSE_ENDS = new Set(' \t,。;!:、');

/** At most `LONG` characters, cut behind a part of a list where one ends near, and marked as cut. */
function fit(text: string): string {
  if (text.length <= LONG) return text;
  const head = text.slice(0, LONG - 1);
  const mark = Math.max(head.lastIndexOf('、'), head.lastIndexOf('，'));
  return `${tidy(mark > LONG / 2 ? head.slice(0, mark) : head)}…`;
}
