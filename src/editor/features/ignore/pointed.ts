/** What stands at a place and can be left alone: the innermost mark, or a finding. */
import type { ReportAnalysis, Span } from '../../../model';
import type { Ignore, MarkKind } from '../../../review/rules/types';

export interface Ignorable {
  readonly span: Span;
  readonly what: MarkKind;
  /** The words that are marked. */
  readonly text: string;
  /** The id of a finding's check. */
  readonly check?: string;
}

/** Findings first, then the innermost mark. */
export function ignorableAt(analysis: ReportAnalysis, source: string, offset: number): Ignorable | undefined {
  const around = <T extends Span>(list: readonly T[]): readonly T[] =>
    list.filter(({ start, end }) => start <= offset && offset <= end);
  const [finding] = around(analysis.findings);
  if (finding) return ofFinding(source, finding);
  const marks = [
    ...around(analysis.quantities).map(
      ({ start, end, text }) => ({ span: { start, end }, what: 'figure', text }) as const,
    ),
    ...around(analysis.entities).map(({ start, end, text }) => ({ span: { start, end }, what: 'name', text }) as const),
    ...around(analysis.periods).map(
      ({ start, end, text }) => ({ span: { start, end }, what: 'period', text }) as const,
    ),
    ...analysis.commitments.flatMap(({ quantity, mentions: [first] }) =>
      quantity === null && first
        ? around([first]).map(({ start, end, text }) => ({ span: { start, end }, what: 'commitment', text }) as const)
        : [],
    ),
  ];
  return [...marks].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
}

export const ofFinding = (source: string, { start, end, check }: Span & { readonly check: string }): Ignorable => ({
  span: { start, end },
  what: 'finding',
  text: source.slice(start, end),
  check,
});

/** So many characters on each side tell a place from others. */
const context = 12;

export function ignoreOf(
  { span, what, text, check }: Ignorable,
  scope: 'place' | 'document' | 'everywhere',
  source: string,
  document: string,
): Ignore {
  // A finding is known by its check; its words, which may be a whole block, tell the place alone.
  const whole = check === undefined || (scope === 'place' && text.length <= 200);
  const base = { what, ...(check === undefined ? {} : { check }), ...(whole ? { text } : {}) };
  if (scope === 'everywhere') return base;
  if (scope === 'document') return { ...base, document };
  const before = source.slice(Math.max(0, span.start - context), span.start);
  const after = source.slice(span.end, span.end + context);
  return { ...base, ...(before === '' ? {} : { before }), ...(after === '' ? {} : { after }), document };
}

/**
 * Where a switch goes and what it says. On a line of its own above a paragraph; where a line of its own would break a list, a table
 * or a paragraph, behind the text of the line.
 */
export function switchFor(
  lines: readonly string[],
  line: number,
  eol: string,
): { readonly line: number; readonly character: number; readonly text: string } {
  const text = lines[line] ?? '';
  const before = lines[line - 1] ?? '';
  const own = before.trim() === '' && !/^\s*(?:[-*+>|#]|\d{1,9}[.)])/.test(text) && !/^\s{4}/.test(text);
  if (own) return { line, character: 0, text: `<!-- report-annotator-disable-next-line -->${eol}` };
  const trimmed = text.trimEnd();
  const character = trimmed.endsWith('|') ? trimmed.length - 1 : trimmed.length;
  return { line, character, text: ` <!-- report-annotator-disable-line -->${trimmed.endsWith('|') ? ' ' : ''}` };
}
