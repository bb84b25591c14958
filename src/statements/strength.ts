/** How firmly a target is promised: the nearest word of the contract's lists that reaches it, else planned. */
import type { Basis, Span, Strength } from '../model';
import { indexAt, type Clause } from './clause';
import { startsWithVerb } from './leaning';
import type { RunSurvey } from './role-survey';
import type { Cue } from './clause-cues';

/** Modals that may follow their subject and the figure in it; 确保 and 力争 there open a purpose (投入5亿元确保…). */
const PREDICATE = new Set(['要', '将', '须', '必须', '应', '应当', '务必', '不得', '有望']);

export interface StrengthReading {
  readonly strength: Strength;
  readonly basis: Basis;
}

/**
 * The word that governs `span`: in its own clause the last before it, else one behind it (30个项目要全部开工); else the last before it
 * in the sentence that reaches that far. 要, 将, 力争 reach over commas; an adverb (努力, 坚决) reaches on only while the clauses name
 * things and open no new verb (努力实现甲增长5%，乙增长6%). Over `；` a word reaches from a lead that ends in a colon, or to an item
 * that opens no verb of its own. Without one a plan sentence is `planned`.
 */
export function strengthOf(part: RunSurvey, span: Span, clause: Span): StrengthReading {
  const governing = fromOwn(part.cues, span, clause) ?? fromBefore(part, clause.start);
  if (!governing?.strength) return PLAIN;
  const { run } = part.reading.passage;
  return {
    strength: governing.strength,
    basis: { confidence: 'stated', words: run.text.slice(governing.start, governing.end), reason: 'strength-words' },
  };
}

const PLAIN: StrengthReading = {
  strength: 'planned',
  basis: { confidence: 'inferred', words: null, reason: 'plain-plan' },
};

function fromOwn(cues: readonly Cue[], span: Span, clause: Span): Cue | undefined {
  let before: Cue | undefined;
  for (let c = Math.max(0, indexAt(cues, clause.start)); c < cues.length; c++) {
    const cue = cues[c];
    if (!cue || cue.end > clause.end) break;
    if (cue.strength === null || cue.start < clause.start) continue;
    if (cue.end <= span.start) before = cue;
    else if (before) break;
    else if (cue.start >= span.end && PREDICATE.has(cue.word)) return cue;
  }
  return before;
}

/** The last word in the clauses before `until` that reaches over them. */
function fromBefore(part: RunSurvey, until: number): Cue | undefined {
  const { run } = part.reading.passage;
  const { clauses, cues } = part;
  let named = !startsWithVerb(run, until);
  let lead = false;
  /** Where the first semicolon behind the clause at hand ends. */
  let over = -1;
  let c = indexAt(cues, until - 1);
  for (let at = indexAt(clauses, until) - 1; at >= 0; at--) {
    const clause = clauses[at];
    if (!clause) break;
    const last = run.folded.charAt(clause.end - 1);
    if (last === '。' || last === '!' || last === '?') break;
    // Behind a semicolon a new verb phrase stands on its own; the lead before a colon still governs it.
    if (last === ';' && !named) lead = true;
    if (last === ';') over = clause.end;
    let found: Cue | undefined;
    for (let cue = cues[c]; cue && cue.start >= clause.start; cue = cues[--c])
      if (!found && cue.strength !== null && cue.end <= clause.end && (named || cue.scope === 'sentence')) found = cue;
    const stops = last !== ':' && (lead || (over >= 0 && !governsFigure(part, found, over)));
    if (found && !stops && !isAside(part, clause, found)) return found;
    named &&= !startsWithVerb(run, clause.start);
  }
  return undefined;
}

/**
 * 要实现甲增长5%；乙增长6%: over a semicolon a word reaches from the figures that it governs to the next;
 * 要稳就业，努力实现任务；甲增长5% opens a list of its own.
 */
function governsFigure(part: RunSurvey, word: Cue | undefined, until: number): boolean {
  if (word?.scope !== 'sentence') return false;
  const { segments } = part.reading.passage.run;
  const own = segments[indexAt(segments, word.start)];
  // 甲增长11%，力争12%；乙增长6%: a hope beside a figure of its own.
  if (part.reading.quantities.some(({ start, end }) => end <= word.start && start >= (own?.start ?? 0))) return false;
  return part.reading.quantities.some(({ start }) => start >= word.end && start < until);
}

/**
 * 预期目标是：甲增长5%，在工作中争取更好结果，乙增长6%: a hope with no figure behind it in its clause, amid the items of a lead that
 * promises them, governs its own verb phrase alone.
 */
function isAside(part: RunSurvey, clause: Clause, found: Cue): boolean {
  if (found.strength !== 'aspirational') return false;
  const figures = part.reading.quantities;
  if (figures.some(({ start }) => start >= found.end && start < clause.end)) return false;
  const segmentStart = part.reading.passage.run.segments[clause.segment]?.start ?? 0;
  const lead = part.cues.find(
    (cue) => cue.start >= segmentStart && cue.strength === 'planned' && cue.scope === 'sentence',
  );
  return lead !== undefined && figures.some(({ start }) => start > lead.end && start < found.start);
}
