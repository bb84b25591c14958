/** An analysis as the project's rules and the report's own switches leave it. */
import type { Commitment, Entity, Finding, Mention, Quantity, ReportAnalysis, Span } from '../../model';
import { firstIndex } from '../../prose/search';
import { occurrences } from '../occurrences';
import { isSilent, silencesOf } from './switches';
import type { Ignore, MarkKind, OwnMetric, OwnName, Rules } from './types';

/**
 * @param path the report's path in its folder of the workspace, parted by `/`; `null` where it has none.
 * @returns the same object where nothing is to be done. Pure; never throws.
 */
export function applyRules(
  source: string,
  analysis: ReportAnalysis,
  rules: Rules,
  path: string | null,
): ReportAnalysis {
  const silences = silencesOf(source);
  const ignores = rules.ignore.filter(({ document }) => document === undefined || document === path);
  const terms = placesOf(source, rules.terms);
  const named = rules.names.length === 0 ? analysis : withNames(source, analysis, rules.names);
  const worded = rules.metrics.length === 0 ? named : withMetrics(named, rules.metrics);
  if (silences.length === 0 && ignores.length === 0 && terms.length === 0) return worded;
  const inTerm = (span: Span): boolean => touches(terms, span);
  const left = (kind: MarkKind, span: Span, text: string, check?: string): boolean =>
    isSilent(silences, span, kind, check) ||
    (kind !== 'finding' && kind !== 'commitment' && inTerm(span)) ||
    ignores.some((ignore) => ignored(ignore, source, kind, span, text, check));
  const leftMention =
    (kind: MarkKind) =>
    (mention: Mention): boolean =>
      left(kind, mention, mention.text);
  return without(worded, {
    figure: leftMention('figure'),
    name: leftMention('name'),
    period: leftMention('period'),
    finding: (finding) => left('finding', finding, source.slice(finding.start, finding.end), finding.check),
    commitment: ({ mentions: [first] }) => first !== undefined && leftMention('commitment')(first),
  });
}

function ignored(
  ignore: Ignore,
  source: string,
  kind: MarkKind,
  { start, end }: Span,
  text: string,
  check?: string,
): boolean {
  const { before, after } = ignore;
  return (
    (ignore.what === undefined || ignore.what === kind) &&
    (ignore.check === undefined || ignore.check === check) &&
    (ignore.text === undefined || ignore.text === text) &&
    (before === undefined || source.endsWith(before, start)) &&
    (after === undefined || source.startsWith(after, end))
  );
}

/** Where literal words stand, in the order of the source, without overlaps of one word with itself. */
function placesOf(source: string, words: readonly string[]): Span[] {
  const places = words.flatMap((word) =>
    occurrences(source, word).map((start) => ({ start, end: start + word.length })),
  );
  return places.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether a span overlaps one of those places. Logarithmic, but for places that lie in each other. */
function touches(places: readonly Span[], { start, end }: Span): boolean {
  const behind = firstIndex(places.length, (i) => (places[i]?.start ?? 0) >= end);
  for (let i = behind - 1; i >= 0 && i >= behind - 8; i--) if ((places[i]?.end ?? 0) > start) return true;
  return false;
}

/** A name of the project takes the place of what was read there. */
function withNames(source: string, analysis: ReportAnalysis, names: readonly OwnName[]): ReportAnalysis {
  const own = names.flatMap(({ text, type, full }) =>
    placesOf(source, [text]).map(({ start, end }): Entity => ({
      start,
      end,
      text,
      type,
      canonical: full ?? text,
      title: null,
      affiliation: null,
      code: null,
      parents: [],
      level: null,
      reason: 'own-name',
    })),
  );
  // A longer name of the project wins over one that lies in it.
  const kept: Entity[] = [];
  for (const entity of own.sort((a, b) => a.start - b.start || b.end - a.end))
    if (entity.start >= (kept.at(-1)?.end ?? 0)) kept.push(entity);
  if (kept.length === 0) return analysis;
  const others = analysis.entities.filter((entity) => !touches(kept, entity));
  return { ...analysis, entities: [...others, ...kept].sort((a, b) => a.start - b.start) };
}

function withMetrics(analysis: ReportAnalysis, metrics: readonly OwnMetric[]): ReportAnalysis {
  const names = new Map(metrics.flatMap(({ name, also }) => [name, ...also].map((each) => [each, name] as const)));
  const named = <T extends { readonly metric: string | null; readonly indicator: string | null }>(item: T): T => {
    const name = item.metric === null ? undefined : names.get(item.metric);
    return name === undefined ? item : { ...item, indicator: name };
  };
  return { ...analysis, quantities: analysis.quantities.map(named), commitments: analysis.commitments.map(named) };
}

interface Left {
  readonly figure: (figure: Quantity) => boolean;
  readonly name: (name: Entity) => boolean;
  readonly period: (period: Mention) => boolean;
  readonly finding: (finding: Finding) => boolean;
  readonly commitment: (commitment: Commitment) => boolean;
}

/** A commitment goes with the figure that it shows; what pointed at a figure or commitment that went points nowhere. */
function without(analysis: ReportAnalysis, left: Left): ReportAnalysis {
  const index = new Map<number, number>();
  const quantities = analysis.quantities.filter((figure, i) => {
    if (left.figure(figure)) return false;
    index.set(i, index.size);
    return true;
  });
  const moved = (i: number | null): number | null => (i === null ? null : (index.get(i) ?? null));
  const kept = analysis.commitments.filter(
    (commitment) => (commitment.quantity === null || index.has(commitment.quantity)) && !left.commitment(commitment),
  );
  const ids = new Set(kept.map(({ id }) => id));
  return {
    ...analysis,
    quantities,
    periods: analysis.periods.filter((period) => !left.period(period)),
    entities: analysis.entities.filter((name) => !left.name(name)),
    commitments: kept.map((commitment) => ({
      ...commitment,
      quantity: moved(commitment.quantity),
      baseline: moved(commitment.baseline),
      conflicts: commitment.conflicts.filter((id) => ids.has(id)),
    })),
    findings: analysis.findings.filter((finding) => !left.finding(finding)),
  };
}
