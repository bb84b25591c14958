/** Judges a sentence segment that may hold no figure: is it a promise or demand, a report of the past, or neither? */
import type { Basis, Role, Span, Strength } from '../model';
import type { Run } from '../prose/types';
import { indexAt } from './clause';
import type { Cue } from './clause-cues';
import { opensWithVerb, periodLeaning, SOFT, startsWithVerb } from './leaning';
import type { RunSurvey, Survey } from './role-survey';
import type { Outlook } from './section-kind';
import { isMotto, signsOf } from './signs';
import { strengthOf } from './strength';
import { guarded } from '../mentions/patterns/guarded';

export interface SegmentReading {
  /** `target`: promised, planned or demanded; `result`: told of the past; `other`: fact, praise, procedure, definition, bare topic. */
  readonly role: Role;
  /** `null` unless it is a target. */
  readonly strength: Strength | null;
  readonly why: Basis;
}

/** 使命在肩，重任千钧; 让梦想成真，让生活更美: nobody is told to do it. */
const CAUSATIVE = /^[使让]/;

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
  if (!surveyed || !holdsHan(text)) return none('none');
  if (part.gloss) return none('definition');
  const { score, best, demand } = weigh(survey, part, segment, surveyed.outlook);
  const total =
    score + (surveyed.outlook === 'plan' ? AMBIENT : survey.kind === 'excerpt' ? -AMBIENT_UNSURE : -AMBIENT);
  const words = best ? run.text.slice(best.start, best.end) : null;
  // The past first: half of a report is no promise whatever else it is.
  if (total <= 0)
    return {
      role: 'result',
      strength: null,
      why: words ? { confidence: 'stated', words, reason: 'result-words' } : surveyed.basis,
    };
  const signs = signsOf(text);
  if (signs.procedure !== undefined) return none('procedure', signs.procedure);
  const praise = signs.praise ?? signs.faith;
  if (praise !== undefined) return none('praise', praise);
  if (signs.lead !== undefined || text.endsWith(':')) return none('lead-in');
  if (signs.view !== undefined) return none('fact', signs.view);
  if (!demand) {
    if (isBareTopic(run, segment)) return none('topic');
    if (isMotto(text) && (CAUSATIVE.test(text) || !opensWithVerb(text, 0))) return none('praise');
    if (signs.event !== undefined && !opensWithVerb(text, 0)) return none('event', signs.event);
    const fact = signs.fact ?? (startsWithVerb(run, segment.start) ? undefined : signs.want);
    if (fact !== undefined && score < 6) return none('fact', fact);
  }
  const { strength } = strengthOf(part, { start: segment.end - 1, end: segment.end }, segment);
  return {
    role: 'target',
    strength: demand ? firstStrength(part, segment, strength) : strength,
    why: best && best.tense === 'plan' ? { confidence: 'stated', words, reason: 'target-words' } : surveyed.basis,
  };
}

/** The word that governs the whole segment is its first that reaches over commas. */
function firstStrength(part: RunSurvey, segment: Span, otherwise: Strength): Strength {
  const { cues } = part;
  for (let c = Math.max(0, indexAt(cues, segment.start)); c < cues.length; c++) {
    const cue = cues[c];
    if (!cue || cue.end > segment.end) break;
    if (cue.start >= segment.start && cue.strength && cue.scope === 'sentence' && cue.weight >= 1) return cue.strength;
  }
  return otherwise;
}

function holdsHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x4e00 && unit <= 0x9fff) return true;
  }
  return false;
}

/** How much the course of the report counts against the words of the segment; less where no title or heading tells. */
const AMBIENT = 2.5;
const AMBIENT_UNSURE = 1.5;
const TOLD = 2;
const AMBIENT_TOLD = 4;
function weigh(
  survey: Survey,
  part: RunSurvey,
  segment: Span,
  surveyedAs: Outlook,
): { readonly score: number; readonly best: Cue | null; readonly demand: boolean } {
  const { run } = part.reading.passage;
  let score = 0;
  let best: Cue | null = null;
  let demand = false;
  let soft = 0;
  let planned = false;
  let told = 0;
  for (let c = Math.max(0, indexAt(part.cues, segment.start)); c < part.cues.length; c++) {
    const cue = part.cues[c];
    if (!cue || cue.start >= segment.end) break;
    if (cue.start < segment.start || cue.tense === 'progress') continue;
    if (cue.tense === 'plan') {
      score += cue.weight;
      planned ||= cue.strength !== null && cue.weight >= 1;
    } else if (cue.word === '了' && cue.weight >= 2) told += 1;
    else if (cue.weight <= SOFT) soft += cue.weight;
    else score -= cue.weight;
    if (cue.weight >= (best?.weight ?? 1)) best = cue;
    if (cue.strength && cue.weight >= 2) demand = true;
  }
  // 对目标作了调整 in a plan: with no word that plans, 了 tells of an event.
  score -= told * (planned ? TOLD : AMBIENT_TOLD);
  let due = false;
  for (const period of part.reading.periods) {
    if (period.start < segment.start || period.end > segment.end) continue;
    const leaning = periodLeaning(period, run, survey.report.document.date, survey.kind);
    const heads = period.start - segment.start <= 2;
    due ||= leaning >= 1.5 && heads;
    // 过去一年，…: told of the past unless a word plans.
    score += (heads && leaning <= -2 && !planned ? 2 : 0.7) * leaning;
  }
  // 到2030年，…取得新成效，…显著提升: a state at the deadline, or one that a plan describes.
  if (!due) score -= surveyedAs === 'plan' ? Math.min(soft, SOFT) : soft;
  return { score, best, demand };
}

const ADVERB = guarded(
  /^(?:逐步|积极|进一步|大力|认真|努力|继续|切实|扎实|深入|全面|全力|着力|有序|稳步|持续|不断|加紧|抓紧|严格|统筹|科学|合理|适时|适当)/,
);
const PREDICATED = guarded(
  /(?:明显|显著|更加|进一步|基本|持续|全面|大幅|稳步|有效|不断|长足|加速|充分|日益|大力|深入|逐步|更)[\u4e00-\u9fff]{1,4}[。!]?$|(?:提升|增强|提高|改善|优化|完善|进步|显著|明显|突破|见效|进展|普及|向好|健全|巩固|壮大)[。!]?$/,
);
/** 发展目标, 保障措施: a head that names the part, though its first word can be a verb. */
const TOPIC_HEAD = guarded(
  /^(?:总体|发展|工作|主要|具体|行动|重点|预期|奋斗|保障|组织|实施|支持|政策|推进|任务|改革|建设|创新|落实)(?:目标|任务|要求|原则|思路|措施|举措|保障|领导|实施|步骤|分工|安排|方案|机制|重点|工作|内容|范围|对象|条件|依据|背景|方向|布局|政策|建议|进度|情况|工程|项目|领域|行动|清单)[。:]?$/,
);

/** 学前教育扩容提质工程。全年…: what the paragraph is about. */
const RUN_IN_HEAD = guarded(/^[\u4e00-\u9fff“”]{4,24}(?:工程|建设|创建|行动|项目|攻坚战)。$/);

const LINE_MARK = guarded(/^[\s(（一二三四五六七八九十0-9)、.）—-]{1,8}/);

/** A heading or a line that only names a topic: no verb of action opens it and none stands in it. */
function isBareTopic(run: Run, segment: Span): boolean {
  const heading = run.depth > 0 || (run.headline !== null && run.headline.end >= segment.end - 1);
  const start = run.enumerator && segment.start <= run.enumerator.start ? run.enumerator.end : segment.start;
  const text = run.folded.slice(start, segment.end);
  if (TOPIC_HEAD.test(text.slice(LINE_MARK.exec(text)?.[0].length ?? 0))) return true;
  const runIn =
    !heading && run.segments.length > 1 && segment.start === run.segments[0]?.start && RUN_IN_HEAD.test(text);
  if (!heading && !runIn && text.length > 12) return false;
  // 网络化协同。: a run-in title, unless it says of its subject what it will be (水平明显提升).
  if (/[。!]$/.test(text) && !heading && !runIn && text.length > 9) return false;
  if (PREDICATED.test(text) && (text.length > 6 || /[。!]$/.test(text))) return false;
  // 做好今年的工作 as a heading names the part and promises nothing of its own.
  if (heading && /(?:做好|抓好|完成)[^,。]{0,14}(?:工作|任务)。?$/.test(text) && /[0-9]{4}|今年|全年|明年/.test(text))
    return true;
  let from = start;
  while (from < segment.end && /[\s(（一二三四五六七八九十0-9)、.）—-]/.test(run.folded.charAt(from))) from++;
  const adverb = ADVERB.exec(run.folded.slice(from, from + 4))?.[0].length ?? 0;
  return adverb === 0 && !opensWithVerb(run.folded, from) && !/[,、][\u4e00-\u9fff]/.test(text.slice(2));
}
