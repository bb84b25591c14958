/** All places that say the same: a name in any of its forms or meant by a pronoun, a figure that is repeated, an action that is promised again. */
import type { referenceAt } from '../../../mentions/entities/pronouns';
import type { Entity, Quantity, ReportAnalysis, Span } from '../../../model';
import { actionAt } from '../hover/action-card';
import { at } from '../hover/card';

export interface Places {
  /** The mention that was asked about. */
  readonly asked: Span;
  /** The first mention with the full name, or the first of all. */
  readonly first: Span;
  /** Every mention, in the order of the report; a pronoun is none. */
  readonly all: readonly Span[];
}

/**
 * The places that say what stands at an offset; figures come before names, names before pronouns and actions.
 * @param source the text that was analysed
 */
export function placesAt(
  offset: number,
  source: string,
  analysis: ReportAnalysis,
  pronounAt: typeof referenceAt,
): Places | null {
  const figure = at(analysis.quantities, offset);
  if (figure) return placesOf(figure, sameFigures(figure, analysis));
  const name = at(analysis.entities, offset) ?? pronounAt(source, analysis, offset);
  if (name) {
    const all = analysis.entities.filter(({ type, canonical }) => type === name.type && canonical === name.canonical);
    return all.length > 0 ? placesOf(name, all, fullest(all)) : null;
  }
  const action = actionAt(offset, analysis);
  return action && placesOf(action.span, action.commitment.mentions);
}

function placesOf(asked: Span, all: readonly Span[], first?: Span): Places {
  const ordered = [...all].sort((a, b) => a.start - b.start);
  return { asked, first: first ?? ordered[0] ?? asked, all: ordered };
}

/** The first mention that writes the name out, else the first of the longest writing. */
function fullest(mentions: readonly Entity[]): Entity | undefined {
  const written = mentions.find(({ text, canonical }) => text === canonical);
  if (written) return written;
  const longest = Math.max(...mentions.map(({ text }) => text.length));
  return mentions.find(({ text }) => text.length === longest);
}

/** Figures of one commitment, or of one metric, with the same value; a share of something else may well have it too. */
function sameFigures(figure: Quantity, { quantities, commitments }: ReportAnalysis): Quantity[] {
  const inside = (span: Span): boolean => span.start <= figure.start && figure.end <= span.end;
  const promised = commitments.find(({ kind, mentions }) => kind === 'quantified' && mentions.some(inside))?.mentions;
  return quantities.filter((other) => {
    if (other === figure) return true;
    const same = (['kind', 'min', 'max', 'unit', 'change'] as const).every((key) => other[key] === figure[key]);
    if (!same) return false;
    return (
      (figure.metric !== null && about(other) === about(figure)) ||
      promised?.some(({ start, end }) => start <= other.start && other.end <= end) === true
    );
  });
}

const about = ({ indicator, metric }: Quantity): string | null => indicator ?? metric;
