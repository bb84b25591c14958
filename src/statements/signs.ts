/** Finds the signs by which a sentence of a plan is procedure, praise, an event or a fact and no promise. */
import { PAPER_ENDINGS, PROCEDURE_OPENINGS, SIGN_WORDS, type Sign, type SignWord } from '../lexicon/statements-of-fact';
import { WordTable } from '../lexicon/word-table';
import { guarded } from '../mentions/patterns/guarded';

/** The words that gave each sign; absent where none did. */
export type Signs = Partial<Readonly<Record<Sign, string>>>;

const OPENINGS = new WordTable(PROCEDURE_OPENINGS.map((word): [string, true] => [word, true]));
const ENDINGS = new WordTable(PAPER_ENDINGS.map((word): [string, true] => [word, true]));
const WORDS = new WordTable(
  SIGN_WORDS.flatMap((entry) => entry.words.split(' ').map((word): [string, SignWord] => [word, entry])),
);
/** How far back and ahead a sign's conditions look. */
const BACK = 24;
const AHEAD = 180;
/** 《纲要》紧扣…，明确了…: what a paper laid down. */
const PAPER_TOLD = guarded(/^《[^》]{2,60}》[^。;]{0,160}?(?:明确|提出|确定|描绘|部署|规划|擘画|规定)了/);
/** 实干托举梦想，奋斗铸就辉煌: two halves of a motto. */
const COUPLET = guarded(/^([\u4e00-\u9fff]{4,7}),([\u4e00-\u9fff]{4,7})[。!;]?$/);
const STATE = guarded(/全面|全部|基本|明显|持续|不断|更加|显著|稳步|大幅/);
/** 我们坚信…, 让我们携手并肩…: a closing word of faith or a call. */
const FAITH = guarded(/^(?:各位代表[,!！])?(?:(?:我们)?(?:深信|坚信|相信|确信)|让我们)/);
/** A subject, and what it is: 就业是民生之本. */
const IS_AFTER = guarded(/^(?:[^,:“]{0,16},)?[^,:“]{2,40}$/);
const NOT_IS_AFTER = guarded(/[总还就若但凡可只要正别其于或而]$/);
/** …，是做大总量的关键: the predicate after a subject of several clauses. */
const LATE_SUBJECT = guarded(/,(?:[也都既正就更才]|仍然?|依然|始终)?$/);
/** 既是…又是…: two predicates of one subject. */
const BOTH = guarded(/既$/);
const LATE_PREDICATE = guarded(
  /^[^,:]{2,60}(?:的|关键|前提|基础|保障|保证|根本|重点|核心|要求|途径|举措|任务|所在|抓手|支撑|动力|弱点|短板|瓶颈|优势|表现|体现|结果|标志|保证|出发点|落脚点|着力点|特点|职责|使命|引擎|需要|法宝|源泉|起点|财富|资源)[,。;]?$/,
);
/** “六稳”是…的着力点, 产品单一，是…: a quoted thing is said to be something. */
const LATE_TOPIC = guarded(/^[“][^”]{1,16}”$/);
const GOAL_IS = guarded(/(?:目标|要求|任务|思路|重点|原则)(?:建议)?$/);

/** @param text a folded segment. */
export function signsOf(text: string): Signs {
  const found: Record<string, string> = {};
  const procedure = OPENINGS.at(text, 0) ?? ENDINGS.before(text, text.length);
  if (procedure) found.procedure = procedure.word;
  const faith = FAITH.exec(text);
  if (faith) found.faith = faith[0];
  if (text.startsWith('《') && PAPER_TOLD.test(text)) found.view = text.slice(0, text.indexOf('》') + 1);
  for (let i = 0; i < text.length;) {
    const hit = WORDS.at(text, i);
    if (!hit) {
      i++;
      continue;
    }
    const { sign, then, after, notAfter } = hit.value;
    i = hit.end;
    if (found[sign] !== undefined || (then && !then.test(text.slice(i, i + AHEAD)))) continue;
    const back = after || notAfter ? text.slice(Math.max(0, hit.start - BACK), hit.start) : '';
    if (after?.test(back) === false || notAfter?.test(back) === true) continue;
    found[sign] = hit.word;
  }
  if (found.fact === undefined && isCopula(text)) found.fact = '是';
  return found;
}

/** A motto: 实干托举梦想，奋斗铸就辉煌. The caller sees to it that no verb of action opens it. */
export function isMotto(text: string): boolean {
  const halves = text.length <= 16 ? COUPLET.exec(text) : null;
  return halves !== null && halves[1]?.length === halves[2]?.length && !STATE.test(text);
}

/** Whether the sentence says what something is, rather than what to do (目标是…). */
function isCopula(text: string): boolean {
  let open = true;
  let fact = false;
  for (let at = text.indexOf('是'); at >= 0; at = text.indexOf('是', at + 1)) {
    const before = text.slice(Math.max(0, at - 60), at);
    if (GOAL_IS.test(before)) return false;
    if (text.charAt(at + 1) === '否' || fact) continue;
    if (open && at <= 57 && IS_AFTER.test(before) && !NOT_IS_AFTER.test(before)) {
      fact = text.length >= at + 3 && !text.slice(at + 1, at + 3).includes(':');
      open = false;
    } else if (LATE_SUBJECT.test(before)) fact = BOTH.test(before) || LATE_PREDICATE.test(text.slice(at + 1));
    else if (LATE_TOPIC.test(before)) fact = true;
  }
  return fact;
}
