/** One row for each target figure. */
import type { Span } from '../../model';
import { indexAt } from '../clause';
import { BLANKS, Chars } from '../metric/chars';
import type { RunSurvey } from '../role-survey';
import type { Statement } from '../types';
import { quantifiedText } from './phrase';
import type { Row } from './row';
import { contentKey, metricKey } from './words';
import { guarded } from '../../mentions/patterns/guarded';

/** The rows of the figures of one run, by the statements about them. */
export function quantifiedRows(part: RunSurvey, reading: number, statements: readonly Statement[]): Row[] {
  const rows: Row[] = [];
  const { run, section } = part.reading.passage;
  part.reading.quantities.forEach((figure, index) => {
    const statement = statements[index];
    if (statement?.role !== 'target') return;
    const segment = indexAt(run.segments, figure.start);
    const sentence = run.segments[segment];
    if (!sentence) return;
    const at = indexAt(part.clauses, figure.start);
    const clause = part.clauses[at] ?? sentence;
    const previous = part.clauses[at - 1];
    const before = previous && previous.start >= sentence.start ? previous : null;
    const part_ = share(run.folded, clause, part.reading.quantities, index);
    const { metric, indicator, period, actor, speaker } = statement;
    const text = quantifiedText(run, clause, part_, figure.outer, metric, before);
    const words = contentKey(run.folded, part_.start, part_.end);
    rows.push({
      kind: 'quantified',
      text,
      sentence: run.text.slice(sentence.start, sentence.end),
      metric,
      indicator,
      quantity: { reading, index },
      period,
      strength: statement.strength ?? 'planned',
      actor,
      speaker,
      owner: null,
      section,
      reading,
      segment,
      about: indicator ?? (metric === null ? words : metricKey(metric)),
      words,
      sentenceWords: contentKey(run.folded, sentence.start, sentence.end),
      dated: statement.why.period?.confidence === 'stated',
      value: { kind: figure.kind, min: figure.min, max: figure.max, unit: figure.unit, change: statement.change },
      mentions: [{ reading, start: part_.start, end: part_.end }],
    });
  });
  return rows;
}

const COMMAS = new Chars(BLANKS + ',');
const COMMAS_AND_QUOTES = new Chars(BLANKS + ',“"');
const CLOSING_MARKS = new Chars(BLANKS + ',;。!”"');
const BINDS = guarded(/^(?:力争|确保|争取|努力|务必)/);
const HOPES = guarded(/^(?:在?实际|努力|争取|力争|并)[^、]{0,8}(?:努力|争取|执行|工作|更好|完成)?/);

/** The part of a clause that is about this figure when it lists several: cut at 、 between them. */
function share(
  text: string,
  clause: Span,
  figures: readonly { readonly outer: Span; readonly start: number; readonly end: number }[],
  index: number,
): Span {
  const figure = figures[index];
  if (!figure) return clause;
  let { start, end } = clause;
  const previous = figures[index - 1];
  if (previous && previous.start >= clause.start) {
    const gap = text.slice(previous.end, figure.outer.start);
    const mark = gap.lastIndexOf('、');
    // Nothing but 、 between: one list under one verb, which every row shows.
    if (mark >= 0 && gap.length > 1) start = previous.end + (gap.indexOf('、') === mark ? mark : gap.indexOf('、')) + 1;
  } else {
    // 打响品牌、力争旅居人数达60万: another act in front of a mark.
    const mark = text.lastIndexOf('、', figure.outer.start);
    if (mark > start && BINDS.test(text.slice(mark + 1, mark + 3))) start = mark + 1;
  }
  const next = figures[index + 1];
  if (next && next.start < clause.end) {
    const gap = text.slice(figure.end, next.outer.start);
    const mark = gap.indexOf('、');
    if (mark >= 0 && gap.length > 1) end = figure.end + mark;
  } else {
    // 增长6%、实际工作中争取更好结果
    const mark = text.indexOf('、', figure.outer.end);
    if (mark >= 0 && mark < end && HOPES.test(text.slice(mark + 1, mark + 12))) end = mark;
  }
  const quoted = text.slice(start, end).includes('”');
  start = (quoted ? COMMAS : COMMAS_AND_QUOTES).skip(text, start, Math.max(start, figure.start));
  end = CLOSING_MARKS.trim(text, Math.min(end, figure.outer.end), end);
  return { start, end: Math.max(end, figure.end) };
}
