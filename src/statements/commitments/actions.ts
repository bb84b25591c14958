/** One row for each segment that commits to an action and holds no target figure. */
import { actorOf } from '../actor';
import { indexAt } from '../clause';
import type { Span } from '../../model';
import type { Run } from '../../prose/types';
import type { Context } from '../context';
import type { RunSurvey } from '../role-survey';
import { segmentRole } from '../segment';
import type { Statement } from '../types';
import { deadlineOf } from './deadline';
import { actOf } from './phrase';
import type { Row } from './row';
import { contentKey } from './words';
import { guarded } from '../../mentions/patterns/guarded';

/** A line that only names a paper, a box or its own entry into force. */
const NAME_OPENS = guarded(
  /^(?:专栏[0-9一二三四五六七八九十]{1,3}|附[件表录]|本(?:政策|办法|意见|方案|规定|通知|计划|细则|措施|清单)自)/,
);
const NAME_ENDS = guarded(
  /若干(?:政策|措施|意见|规定)(?:措施)?$|(?:行动计划|实施方案|工作方案|实施意见|任务清单|分工方案|实施细则|管理办法|工作要点|政府工作报告)(?:\([^()]{1,20}\))?$|^(?:总体|发展|工作|主要|具体|行动|重点)?(?:目标|任务|要求|原则|思路|措施|举措)$/,
);
/** The line under a title: ——2026年1月20日在云江市第八届人民代表大会第三次会议上. */
const HELD_AT = guarded(/^(?:——?|--)?(?:[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)?在[^,。;]{4,40}(?:会议|大会)上$/);
/** 2019年01月12日 星期六 */
const DATE_LINE = guarded(/^[0-9○〇一二三四五六七八九十年月日时分: -]{4,24}(?:星期[一二三四五六日天])?。?$/);
/** （1分）（6月底完成，牵头单位：市市场监管局） belongs to what stands before. */
const BRACKETS = guarded(/^\([^()]{1,8}分\)(?:\([^()]*\))*[。;]?$/);
const LONGEST_LINE = 70;
const MAKES_IT = guarded(/^(?:制定|出台|编制|印发|实施|落实|修订|完善|推进|抓好)/);
const NAME_TAIL = 32;

function isName({ folded }: Run, { start, end }: Span): boolean {
  const line = folded.slice(start, Math.min(end, start + LONGEST_LINE));
  if (NAME_OPENS.test(line.slice(0, 8)) || HELD_AT.test(line) || DATE_LINE.test(line) || BRACKETS.test(line))
    return true;
  return (
    !SENTENCE_ENDS.has(folded.charAt(end - 1)) &&
    NAME_ENDS.test(folded.slice(Math.max(start, end - NAME_TAIL), end)) &&
    !MAKES_IT.test(folded.slice(start, start + 2))
  );
}
/** 云江县人民政府县长 陆文清: the line of who speaks ends with the name. */
function isSigned({ reading }: RunSurvey, { start, end }: Span): boolean {
  const last = reading.entities.at(-1);
  return end - start <= 40 && last?.type === 'person' && last.end === end && !reading.passage.run.folded.includes(',');
}
const SENTENCE_ENDS = new Set('。;!?:,”');

/** 市发改委要加强统筹，完善机制: the subject of the first clause goes on; 支持甲县建设枢纽，乙县打造基地 has none before its act. */
function actorOfAct(part: RunSurvey, segment: Span, act: Span, issuer: string | null): string | null {
  const own = actorOf(part.reading, act, act.end, issuer);
  if (
    own !== issuer ||
    act.start === segment.start ||
    SELF_OPENS.test(part.reading.passage.run.folded.slice(act.start, act.start + 8))
  )
    return own;
  const first = part.clauses[indexAt(part.clauses, segment.start)] ?? segment;
  return actorOf(part.reading, segment, Math.min(first.end, act.start), issuer);
}
const SELF_OPENS = guarded(/^(?:我们|本届政府|全[省市区县])/);

/** Indexes of the segments that hold a target figure: their rows are those of the figures. */
function promisedSegments(part: RunSurvey, statements: readonly Statement[]): ReadonlySet<number> {
  const promised = new Set<number>();
  part.reading.quantities.forEach(({ start }, i) => {
    if (statements[i]?.role === 'target') promised.add(indexAt(part.segments, start));
  });
  return promised;
}

/** The rows of the acts that one run promises. */
export function actionRows(
  { survey, times, speakers: all }: Context,
  reading: number,
  statements: readonly Statement[],
): Row[] {
  const rows: Row[] = [];
  const part = survey.runs[reading];
  if (!part) return rows;
  const { issuer } = survey.report.document;
  const notes = times.notes.at(reading);
  const speakers = all[reading] ?? [];
  const { run, section } = part.reading.passage;
  if (run.kind === 'cell') return rows;
  const promised = promisedSegments(part, statements);
  run.segments.forEach((segment, index) => {
    if (promised.has(index) || notes.only.has(index) || isName(run, segment) || isSigned(part, segment)) return;
    const judged = segmentRole(survey, reading, segment);
    if (judged.role !== 'target') return;
    const sentence = run.text.slice(segment.start, segment.end);
    const about = contentKey(run.folded, segment.start, segment.end);
    if (about.length < 2) return;
    const act = actOf(run, segment, part.clauses);
    rows.push({
      kind: 'action',
      text: act.text,
      sentence,
      metric: null,
      indicator: null,
      quantity: null,
      period: deadlineOf(part, times, reading, segment),
      strength: judged.strength ?? 'planned',
      actor: actorOfAct(part, segment, act.clause, issuer),
      speaker: speakers[index] ?? null,
      owner: null,
      section,
      reading,
      segment: index,
      about,
      words: about,
      sentenceWords: about,
      dated: part.reading.periods.some(
        ({ deadline, start, end }) => deadline && start >= segment.start && end <= segment.end,
      ),
      value: null,
      mentions: [{ reading, start: segment.start, end: segment.end }],
    });
  });
  return rows;
}
