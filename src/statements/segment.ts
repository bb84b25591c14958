/** Judges a sentence segment that may hold no figure: is it a promise or demand, a report of the past, or neither? */
import type { Basis, Role, Span, Strength } from '../model';
import { ACTION_VERBS } from '../lexicon/verbs';
import { WordTable } from '../lexicon/word-table';
import type { Run } from '../prose/types';
import { indexAt } from './clause';
import type { Cue } from './clause-cues';
import { periodLeaning, startsWithVerb, type RunSurvey, type Survey } from './role-survey';
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
  /^(?:各位|同志们|谢谢|现在,我|请予|附件|来源|原文链接|责任编辑|\[?责任编辑|发布时间|时间:|抄送|此件|联系人|特此|名词解释|注:|https?:|【)|〔[0-9]{4}〕[0-9]{1,4}号|的(?:通知|意见|指导意见|实施意见|决定|公告|函|批复|实施方案|行动方案)$|现印发给你们|现就[^。]{0,60}如下|(?:制定|出台|提出)[^,。]{0,6}(?:以下|如下)[^,。]{0,10}。?$|提出如下|制定本|请予审议|提出意见。?$/;
const PRAISE =
  /(?:衷心|诚挚|崇高|最)[^,。]{0,8}(?:感谢|敬意|问候|祝愿)|致以[^,。]{0,10}(?:感谢|敬意|问候)|隆重庆祝|热烈祝贺|谨向|谨代表/;
/** A meeting that took place, as news begin. */
const EVENT = /(?:召开|举行|开幕|闭幕|举办|主持召开)[^,。]{0,40}[。]?$/;
/** What is, whoever acts: 事关, 处于, 标志着. */
const FACT =
  /(?:事关|关系到|关乎|离不开|意味着|在于|仍然存在|还存在|依然严峻|依然艰巨|仍面临|面临[^,。]{0,16}(?:压力|挑战|困难)|来之不易|是指|所称|必须有|正?处[于在][^,。]{0,16}(?:时期|阶段|关键期|机遇期)|体现[着了]|标志着|殷切希望|有可能|必将|势必|终将|具备[^,。]{0,12}(?:条件|优势|基础)|我们有(?!责任|义务)|(?:比重|规模|结构|水平|速度|能力)[^,。;]{0,4}(?:偏[大小高低重多少快慢]|不合理|不平衡|不协调|薄弱|滞后|过[大小高低快慢多]))/;
/** Words of want that an act may take as its object: 补齐短板, 缩小差距. */
const WANT = /(?<!(?:补齐|补上|补足|缩小|解决|消除|破解|弥补|克服|找准|聚焦)[^,。;]{0,16})(?:有待|不够|不足|短板|差距)/;
/** 我们坚信…, 只要…就一定能…, 让我们携手并肩…: a closing word of faith or a call. */
const FAITH =
  /^(?:各位代表[,!！])?(?:我们)?(?:深信|坚信|相信|确信)|^(?:各位代表[,!！])?让我们|只要[^。]{4,160}(?:就|一定|必|才)(?:一定|必|能|可以|会)/;
const COPULA = /^(?:[^,:“]{0,16},)?[^,:“]{2,40}?(?<![总还就若但凡可只要正])是(?!否)[^:]{2,}/;
/** …，是做大总量的关键: the predicate after a subject of several clauses. */
const LATE_COPULA =
  /,(?:也|都|既|正|就)?是(?!否)[^,:]{2,60}(?:的|关键|前提|基础|保障|保证|根本|重点|核心|要求|途径|举措|任务|所在|抓手|支撑|动力)[,。;]?$/;
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
  const praise = PRAISE.exec(text) ?? FAITH.exec(text);
  if (praise) return none('praise', praise[0]);
  if (LEAD_IN.test(text)) return none('lead-in');
  const { score, best, demand } = weigh(survey, part, segment);
  if (!demand) {
    if (isBareTopic(run, segment)) return none('topic');
    if (EVENT.test(text) && !VERBS.at(text, 0)) return none('event');
    const fact = FACT.exec(text) ?? (startsWithVerb(run, segment.start) ? null : WANT.exec(text)) ?? copulaOf(text);
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

function copulaOf(text: string): RegExpExecArray | null {
  if (/(?:目标|要求|任务|思路|重点|原则)(?:建议)?是/.test(text)) return null;
  return COPULA.exec(text) ?? LATE_COPULA.exec(text);
}

const ADVERB =
  /^(?:逐步|积极|进一步|大力|认真|努力|继续|切实|扎实|深入|全面|全力|着力|有序|稳步|持续|不断|加紧|抓紧|严格|统筹|科学|合理|适时|适当)/;
const PREDICATED =
  /(?:明显|显著|更加|进一步|基本|持续|全面|大幅|稳步|有效|不断)|(?:提升|增强|提高|改善|优化|完善)[。!]$/;

/** A heading or a line that only names a topic: no verb of action opens it and none stands in it. */
function isBareTopic(run: Run, segment: Span): boolean {
  const heading = run.depth > 0 || (run.headline !== null && run.headline.end >= segment.end - 1);
  const start = run.enumerator && segment.start <= run.enumerator.start ? run.enumerator.end : segment.start;
  const text = run.folded.slice(start, segment.end);
  if (!heading && text.length > 12) return false;
  // 网络化协同。: a run-in title, unless it says of its subject what it will be (水平明显提升).
  if (/[。!]$/.test(text) && !heading && (text.length > 9 || PREDICATED.test(text))) return false;
  // 做好今年的工作 as a heading names the part and promises nothing of its own.
  if (heading && /(?:做好|抓好|完成)[^,。]{0,14}(?:工作|任务)。?$/.test(text) && /[0-9]{4}|今年|全年|明年/.test(text))
    return true;
  let from = start;
  while (from < segment.end && /[\s(（一二三四五六七八九十0-9)、.）]/.test(run.folded.charAt(from))) from++;
  const adverb = ADVERB.exec(run.folded.slice(from, from + 4))?.[0].length ?? 0;
  return VERBS.at(run.folded, from + adverb) === null && !/[,、][\u4e00-\u9fff]/.test(text.slice(2));
}
