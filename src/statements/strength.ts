/** How firmly a target is promised: the nearest word of the contract's lists that reaches it, else planned. */
import type { Basis, Span, Strength } from '../model';
import { indexAt } from './clause';
import type { RunSurvey } from './role-survey';

export interface StrengthReading {
  readonly strength: Strength;
  readonly basis: Basis;
}

/**
 * The word that governs `span`: in its own clause the last before it; else the last before it in the segment that reaches over commas
 * (要, 将, 力争), while adverbs (努力, 坚决) end with their clause. Without one a plan sentence is `planned`.
 */
export function strengthOf(part: RunSurvey, span: Span, clauseStart: number): StrengthReading {
  const { run } = part.reading.passage;
  const segment = run.segments[indexAt(run.segments, span.start)];
  for (let c = indexAt(part.cues, span.start); c >= 0; c--) {
    const cue = part.cues[c];
    if (!cue || !segment || cue.start < segment.start) break;
    if (!cue.strength || cue.end > span.start) continue;
    if (cue.scope === 'sentence' || cue.start >= clauseStart)
      return {
        strength: cue.strength,
        basis: { confidence: 'stated', words: run.text.slice(cue.start, cue.end), reason: 'strength-words' },
      };
  }
  return { strength: 'planned', basis: { confidence: 'inferred', words: null, reason: 'plain-plan' } };
}
