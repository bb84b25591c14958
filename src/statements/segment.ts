/** Judges a sentence segment that may hold no figure: is it a promise or demand, a report of the past, or neither? */
import type { Basis, Role, Span, Strength } from '../model';
import { ACTION_VERBS } from '../lexicon/verbs';
import { WordTable } from '../lexicon/word-table';
import type { Run } from '../prose/types';
import { indexAt } from './clause';
import type { Cue } from './clause-cues';
import { periodLeaning, type RunSurvey, type Survey } from './role-survey';
import { strengthOf } from './strength';

export interface SegmentReading {
  /** `target`: promised, planned or demanded; `result`: told of the past; `other`: fact, praise, procedure, definition, bare topic. */
  readonly role: Role;
  /** `null` unless it is a target. */
  readonly strength: Strength | null;
  readonly why: Basis;
}

const VERBS = new WordTable(ACTION_VERBS.map((verb): [string, true] => [verb, true]));
const PROCEDURE =
  /^(?:各位|同志们|谢谢|现在,我|请予|附件|来源|原文链接|责任编辑|\[?责任编辑|发布时间|时间:|抄送|此件|联系人|特此|名词解释|注:|https?:|【)|〔[0-9]{4}〕[0-9]{1,4}号|的(?:通知|意见|指导意见|实施意见|决定|公告|函|批复|实施方案|行动方案)$|现印发给你们|现就[^。]{0,60}如下|提出如下|制定本|请予审议|提出意见。?$/;
const PRAISE =
  /(?:衷心|诚挚|崇高|最)[^,。]{0,8}(?:感谢|敬意|问候|祝愿)|致以[^,。]{0,10}(?:感谢|敬意|问候)|隆重庆祝|热烈祝贺|谨向|谨代表/;
/** A meeting that took place, as news begin. */
const EVENT = /(?:召开|举行|开幕|闭幕|举办|主持召开)[^,。]{0,40}[。]?$/;
const FACT =
  /(?:事关|关系到|关乎|离不开|意味着|在于|仍然存在|还存在|依然严峻|依然艰巨|仍面临|面临[^,。]{0,16}(?:压力|挑战|困难)|有待|不够|不足|短板|差距|来之不易|是指|所称)/;
const COPULA = /^(?:[^,:“]{0,16},)?[^,:“]{2,40}?(?<![总还就若但凡可只要正])是(?!否)[^:]{2,}/;
const LEAD_IN = /[:]$/;

/**
 * @param segment a segment of the run of `survey.runs[reading]`.
 * @returns what the segment is, with the words that decided it. A segment in a plan with no word of its own is `planned`.
 */
export function segmentRole(survey: Survey, reading: number, segment: Span): SegmentReading {
  const part = survey.runs[reading];
  const none = (reason: string, words: string | null = null): SegmentReading => ({
    role: 'other',
    strength: null,
    why: { confidence: words === null ? 'inferred' : 'stated', words, reason },
  });
  if (!part) return none('none');
  const { run } = part.reading.passage;
  const surveyed = part.segments[indexAt(part.segments, segment.start)];
  const text = run.folded.slice(segment.start, segment.end);
  if (!surveyed || !/[\u4e00-\u9fff]/.test(text)) return none('none');
  if (part.gloss) return none('definition');
  const procedure = PROCEDURE.exec(text);
  if (procedure) return none('procedure', procedure[0]);
  const praise = PRAISE.exec(text);
  if (praise) return none('praise', praise[0]);
  if (LEAD_IN.test(text)) return none('lead-in');
  const { score, best, demand } = weigh(survey, part, segment);
  if (!demand) {
    if (isBareTopic(run, segment)) return none('topic');
    if (EVENT.test(text) && !VERBS.at(text, 0)) return none('event');
    const fact = FACT.exec(text) ?? (isCopular(text) ? COPULA.exec(text) : null);
    if (fact && score < 6) return none('fact', null);
  }
  const total = score + (surveyed.outlook === 'plan' ? 2.5 : -2.5);
  const words = best ? run.text.slice(best.start, best.end) : null;
  if (total <= 0)
    return {
      role: 'result',
      strength: null,
      why: words ? { confidence: 'stated', words, reason: 'result-words' } : surveyed.basis,
    };
  const { strength } = strengthOf(part, { start: segment.end - 1, end: segment.end }, segment);
  return {
    role: 'target',
    strength: demand ? firstStrength(part, segment, strength) : strength,
    why: best && best.tense === 'plan' ? { confidence: 'stated', words, reason: 'target-words' } : surveyed.basis,
  };
}

/** The word that governs the whole segment is its first that reaches over commas. */
function firstStrength(part: RunSurvey, segment: Span, otherwise: Strength): Strength {
  for (const cue of part.cues)
    if (
      cue.start >= segment.start &&
      cue.end <= segment.end &&
      cue.strength &&
      cue.scope === 'sentence' &&
      cue.weight >= 1
    )
      return cue.strength;
  return otherwise;
}

function weigh(
  survey: Survey,
  part: RunSurvey,
  segment: Span,
): { readonly score: number; readonly best: Cue | null; readonly demand: boolean } {
  const { run } = part.reading.passage;
  let score = 0;
  let best: Cue | null = null;
  let demand = false;
  for (let c = Math.max(0, indexAt(part.cues, segment.start)); c < part.cues.length; c++) {
    const cue = part.cues[c];
    if (!cue || cue.start >= segment.end) break;
    if (cue.start < segment.start || cue.tense === 'progress') continue;
    score += cue.tense === 'plan' ? cue.weight : -cue.weight;
    if (cue.weight >= (best?.weight ?? 1)) best = cue;
    if (cue.strength && cue.weight >= 2) demand = true;
  }
  for (const period of part.reading.periods)
    if (period.start >= segment.start && period.end <= segment.end)
      score += 0.7 * periodLeaning(period, run, survey.report.document.date, survey.kind);
  return { score, best, demand };
}

function isCopular(text: string): boolean {
  return COPULA.test(text) && !/(?:目标|要求|任务|思路|重点|原则)(?:建议)?是/.test(text);
}

/** A heading or a line that only names a topic: no verb of action opens it and none stands in it. */
function isBareTopic(run: Run, segment: Span): boolean {
  const heading = run.depth > 0 || (run.headline !== null && run.headline.end >= segment.end - 1);
  const start = run.enumerator && segment.start <= run.enumerator.start ? run.enumerator.end : segment.start;
  const text = run.folded.slice(start, segment.end);
  if (!heading && text.length > 12) return false;
  if (/[。!]$/.test(text) && !heading) return false;
  let from = start;
  while (from < segment.end && /[\s(（一二三四五六七八九十0-9)、.）]/.test(run.folded.charAt(from))) from++;
  return VERBS.at(run.folded, from) === null && !/[,、][\u4e00-\u9fff]/.test(text.slice(2));
}
