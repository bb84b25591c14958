/** Cuts a sentence to what a table cell shows: `text` of a row. */
import { ACTION_VERBS } from '../../lexicon/verbs';
import { WordTable } from '../../lexicon/word-table';
import type { Span } from '../../model';
import type { Run } from '../../prose/types';
import type { Clause } from '../clause';

const VERBS = new WordTable(ACTION_VERBS.map((verb): [string, true] => [verb, true]));

/** Enumerators, connectives, reported speech and words of time or firmness that open a clause. */
const OPENING =
  /^(?:[\s,、:;“"‘]+|[(（]?[一二三四五六七八九十0-9]{1,3}[)）、.](?![0-9])|第?[一二三四五六七八九十]+(?:是|要|,)|——|[①-⑳]|同时|此外|另外|另一方面|一方面|今年|明年|全年|年内|我们|各地|各级政府|他|她|(?:强调|指出|要求|提出|表示)[,:]?|要|将|还将|也将|还要|必须|务必要?|力争|争取|确保|努力|应当|应|须|拟|计划|规划|原则上|加快|继续|进一步|大力|全力|积极|切实|着力|深入|持续|全面|重点|扎实|认真)(?!求|素|点|件|道)/;
/** Clauses that set the scene and promise nothing themselves. */
const SETTING =
  /^(?:以(?!上|下|内).{1,40}|围绕|按照|根据|依据|依托|针对|针对|面对|为了|为(?!民|企).{1,30}|在.{1,30}(?:上|中|下|方面|基础上|过程中|领域)|坚持以|坚持.{0,12}(?:为|相结合)|紧扣|聚焦|对标|立足|锚定|着眼|结合|通过.{1,30}|把.{1,40}(?:作为|摆在).{1,20}|随着|抓住|抢抓|对(?:于)?.{1,30})$/;
const LONG = 40;

/** Where the clause's own words begin behind what only opens it. */
function opened(text: string, start: number, end: number): number {
  let at = start;
  for (let i = 0; i < 8; i++) {
    const opening = OPENING.exec(text.slice(at, Math.min(end, at + 24)));
    if (!opening || at + opening[0].length >= end - 3) break;
    at += opening[0].length;
  }
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /[\s,，。；;！!：:、“"‘]/.test(text.charAt(to - 1))) to--;
  const last = text.charAt(to - 1);
  const body = text.slice(start, to - 1);
  if ((/[”’"]/.test(last) && !/[“‘"]/.test(body)) || (last === ')' && !body.includes('(')))
    return trimEnd(text, start, to - 1);
  return to;
}

/** The words of a row for the figure at `figure` in `clause`. */
export function quantifiedText(run: Run, clause: Span, figure: Span, metric: string | null): string {
  const start = opened(run.folded, clause.start, figure.start);
  const end = trimEnd(run.folded, figure.start, clause.end);
  const whole = run.text.slice(start, end).trim();
  if (metric === null) return whole;
  if (!whole.includes(metric))
    return metric + (whole.length <= LONG ? whole : run.text.slice(figure.start, figure.end));
  if (whole.length <= LONG) return whole;
  const at = run.text.indexOf(metric, start);
  const from = Math.min(at, figure.start);
  return run.text.slice(from, Math.max(figure.end, Math.min(end, at + metric.length))).trim();
}

/** Verb and object of an action: the first clause of the segment that is more than a setting. */
export function actionText(run: Run, segment: Span, clauses: readonly Clause[]): string {
  const own = clauses.filter((clause) => clause.start >= segment.start && clause.end <= segment.end);
  const cut = (clause: Span): Span => {
    const start = opened(run.folded, clause.start, clause.end);
    return { start, end: trimEnd(run.folded, start, clause.end) };
  };
  const spans = own.map(cut).filter((span) => span.end - span.start >= 4);
  const first =
    spans.find(
      (span) => VERBS.at(run.folded, span.start) !== null && !SETTING.test(run.folded.slice(span.start, span.end)),
    ) ??
    spans.find((span) => !SETTING.test(run.folded.slice(span.start, span.end))) ??
    spans[0] ??
    cut(segment);
  const text = run.text.slice(first.start, first.end);
  if (text.length <= LONG) return text;
  const mark = text.lastIndexOf('、', LONG);
  return mark > LONG / 2 ? text.slice(0, mark) : text;
}
