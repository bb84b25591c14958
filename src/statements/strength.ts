/** How firmly a target is promised: the nearest word of the contract's lists that reaches it, else planned. */
import type { Basis, Span, Strength } from '../model';
import { indexAt } from './clause';
import type { RunSurvey } from './role-survey';

/** Modals that may follow their subject and the figure in it; 确保 and 力争 there open a purpose (投入5亿元确保…). */
const PREDICATE = new Set(['要', '将', '须', '必须', '应', '应当', '务必', '不得', '有望']);

export interface StrengthReading {
  readonly strength: Strength;
  readonly basis: Basis;
}

/**
 * The word that governs `span`: in its own clause the last before it, else one behind it (30个项目要全部开工); else the last before it
 * in the segment that reaches over commas (要, 将, 力争), while adverbs (努力, 坚决) end with their clause. Without one a plan sentence
 * is `planned`.
 */
export function strengthOf(part: RunSurvey, span: Span, clause: Span): StrengthReading {
  const { run } = part.reading.passage;
  const segment = run.segments[indexAt(run.segments, span.start)];
  const words = part.cues.filter((cue) => cue.strength && cue.start >= (segment?.start ?? 0) && cue.end <= clause.end);
  const governing =
    words.filter((cue) => cue.start >= clause.start && cue.end <= span.start).at(-1) ??
    words.find((cue) => cue.start >= span.end && PREDICATE.has(cue.word)) ??
    words.filter((cue) => cue.end <= clause.start && cue.scope === 'sentence').at(-1);
  if (!governing?.strength)
    return { strength: 'planned', basis: { confidence: 'inferred', words: null, reason: 'plain-plan' } };
  return {
    strength: governing.strength,
    basis: { confidence: 'stated', words: run.text.slice(governing.start, governing.end), reason: 'strength-words' },
  };
}
