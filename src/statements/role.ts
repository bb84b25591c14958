/** Decides whether a figure is promised, reported, or neither: by the words that govern it, else by where the report stands. */
import type { Basis, Role, Span } from '../model';
import type { QuantityMention } from '../mentions/types';
import { indexAt } from './clause';
import type { Cue } from './clause-cues';
import type { Place } from './place';
import { attributeOf } from './role-attribute';
import { tableHeadOf } from './table-head';
import { periodLeaning } from './leaning';
import type { RunSurvey, Survey } from './role-survey';
import { signsOf } from './signs';
import { guarded } from '../mentions/patterns/guarded';

export interface RoleReading {
  readonly role: Role;
  readonly basis: Basis;
  /** True for the value that something had before: 由100元提高到120元. */
  readonly old: boolean;
}

/** How much the course of the report counts against the words of the sentence. */
const AMBIENT = 2;
const AMBIENT_HEADED = 2.5;
/** News are judged sentence by sentence. */
const AMBIENT_NEWS = 1;
/** A time at the head of the sentence (去年，…) governs all of it. */
const HEADING_TIME = 1.4;
/** How much of a word's weight reaches over a comma. */
const CARRIED = 0.7;

/** 扎实推进45个老旧小区改造 in a review: begun, not yet done. */
const UNDER_WAY = guarded(/^(?:[^,。;]{0,4})(?:推进|加快建设|抓紧建设|加紧建设)[^,。;、]{0,14}$/);
/** Words of a grant to one receiver right before its amount. */
const GRANT = guarded(/(给予|予以|奖补|奖励|补助|资助|贴息|最高)(?!资金|经费)(?:[^,。;、0-9]{0,12})$/);
/** 按每张床位1万元给予补助 */
const PER_RECEIVER = guarded(/(?:按|对|每)[^,。;0-9]{0,16}$/);
const GRANTED = guarded(/^(?:的标准)?(给予|予以|补助|补贴|奖励)/);
const OUTCOME = guarded(/完成|投产|落地|竣工|见效|建成|开工|投用|投入|完工|通车|达效|达产|实现/);

const NOWHERE: Place = { clauseStart: 0, before: '', after: '', tail: '', rest: '', earlier: '', named: false };

/** The text around a figure of the run. */
export function placeOf(part: RunSurvey, quantity: Span): Place {
  return part.places[indexAt(part.reading.quantities, quantity.start)] ?? NOWHERE;
}

export function roleOf(survey: Survey, reading: number, index: number): RoleReading {
  const part = survey.runs[reading];
  const quantity = part?.reading.quantities[index];
  if (!part || !quantity)
    return { role: 'other', basis: { confidence: 'inferred', words: null, reason: 'none' }, old: false };
  if (part.gloss)
    return { role: 'other', basis: { confidence: 'inferred', words: null, reason: 'definition' }, old: false };
  const head = tableHeadOf(part.reading.passage.run, survey.report.document.date);
  if (head?.role)
    return {
      role: head.role,
      basis: { confidence: 'stated', words: head.words, reason: 'table-head' },
      old: false,
    };
  const place = placeOf(part, quantity);
  const attribute = attributeOf(quantity, place);
  if (attribute && !attribute.shared)
    return {
      role: 'other',
      basis: { confidence: 'stated', words: attribute.words, reason: attribute.reason },
      old: false,
    };
  const old = oldValue(part, index, place.before);
  if (old) return { role: 'result', basis: { confidence: 'stated', words: old, reason: 'old-value' }, old: true };
  if (countsPeers(quantity, place, survey.kind === 'news'))
    return { role: 'result', basis: { confidence: 'stated', words: null, reason: 'statistic' }, old: false };
  const weighed = weigh(survey, part, quantity, place);
  // 给予最高500万元补助: the rate or ceiling of one grant, not a sum that is promised.
  const grant =
    survey.kind === 'plan' && quantity.kind === 'money'
      ? (GRANT.exec(place.before) ?? (PER_RECEIVER.test(place.before) ? GRANTED.exec(place.after) : null))
      : null;
  if (grant)
    return { role: 'other', basis: { confidence: 'stated', words: grant[1] ?? null, reason: 'grant' }, old: false };
  return weighed;
}

const PEERS = guarded(/^的?(?:省份|国家|受访|网友)/);
const MIDDLE = guarded(/(?:平均值|中位数|均值|平均数)(?:为|是|约)?$/);

/** 近7成省份…, 平均值为6.4%: a story's own statistics of many, even of their targets. */
function countsPeers({ kind }: QuantityMention, { before, tail }: Place, story: boolean): boolean {
  if (story && MIDDLE.test(before)) return true;
  return (kind === 'fraction' || kind === 'percentage') && /(?:^|,)$/.test(before) && PEERS.test(tail);
}

const OLD_VALUE = guarded(/(?:从|由原来的|由原先的|由过去的|原来的|由|自)([^,。;由从]{0,14})$/);

/** 从…3万元提高到10万元: the first of two values. */
function oldValue(part: RunSurvey, index: number, before: string): string | null {
  const opener = OLD_VALUE.exec(before);
  const { quantities } = part.reading;
  let last = index;
  let next = quantities[last + 1];
  const { folded } = part.reading.passage.run;
  // 分别从20元、30元提高到40元、50元: the old values are a list.
  while (next && last - index < 4 && /^[、和]$/.test(folded.slice(quantities[last]?.end ?? 0, next.start)))
    next = quantities[++last + 1];
  const quantity = quantities[last];
  if (!opener || !next || !quantity || /[自]$/.test(opener[0].slice(0, 1)) || /^(?:事|此)/.test(opener[1] ?? ''))
    return null;
  const between = folded.slice(quantity.end, next.start);
  if (between.length > 30 || /[。;]/.test(between)) return null;
  return /(?:到|至|为|成)(?:了|约|近|超过)?(?:(?:[12][0-9]{3}年|去年|上年|今年)(?:底|末)?的?)?$/.test(between)
    ? opener[0].slice(0, 1)
    : null;
}

function weigh(survey: Survey, part: RunSurvey, quantity: QuantityMention, place: Place): RoleReading {
  const { run } = part.reading.passage;
  const s = indexAt(run.segments, quantity.start);
  const segment = part.segments[s];
  if (!segment) return { role: 'other', basis: { confidence: 'inferred', words: null, reason: 'none' }, old: false };
  const ambient =
    survey.kind === 'news' ? AMBIENT_NEWS : part.heading?.outlook === segment.outlook ? AMBIENT_HEADED : AMBIENT;
  let score = segment.outlook === 'plan' ? ambient : -ambient;
  const closing = closesYear(survey, part, segment);
  let progress: Cue | null = null;
  let best: { cue: Cue; weight: number } | null = null;
  const clauseEnd = quantity.outer.end + place.after.length;
  for (let c = Math.max(0, indexAt(part.cues, segment.start)); c < part.cues.length; c++) {
    const cue = part.cues[c];
    if (!cue || cue.start >= clauseEnd) break;
    if (cue.end <= segment.start) continue;
    const weight = reach(run.folded, cue, quantity, place.clauseStart);
    if (weight === 0) continue;
    if (cue.tense === 'progress') {
      if (cue.start >= quantity.end || (cue.start >= place.clauseStart && quantity.start - cue.end <= 8))
        progress ??= cue;
      continue;
    }
    const signed = cue.tense === 'plan' && !(closing && cue.word === '预计') ? weight : -weight;
    score += signed;
    if (!best || weight >= Math.abs(best.weight)) best = { cue, weight: signed };
  }
  for (const period of part.reading.periods) {
    if (period.start < segment.start || period.start >= clauseEnd) continue;
    const leaning = periodLeaning(period, run, survey.report.document.date, survey.kind);
    const own = period.start >= place.clauseStart;
    if (!own && leaning < 0 && isBasis(part, period.start)) continue;
    // 据了解，5日出台的规划提出，…: a past inside the sentence tells of its own clause; at its head (2018年，…) of all.
    const heads = period.start - segment.start <= 2;
    if (own || leaning > 0 || heads) score += (heads ? HEADING_TIME : own ? 1 : CARRIED) * leaning;
  }
  const underWay = progress?.word ?? (UNDER_WAY.test(place.before) && !OUTCOME.test(place.after) ? '推进' : null);
  if (underWay !== null && score < 0)
    return { role: 'other', basis: { confidence: 'stated', words: underWay, reason: 'under-way' }, old: false };
  // 5万名技工是我市最大的优势 in a plan: what is.
  if (score > 0 && (!best || best.weight <= 0) && score <= AMBIENT_HEADED) {
    const { fact } = signsOf(run.folded.slice(segment.start, segment.end));
    if (fact === '是')
      return { role: 'result', basis: { confidence: 'stated', words: fact, reason: 'description' }, old: false };
  }
  const role: Role = score > 0 ? 'target' : 'result';
  if (best && best.weight > 0 === score > 0 && Math.abs(best.weight) >= 1)
    return {
      role,
      basis: { confidence: 'stated', words: run.text.slice(best.cue.start, best.cue.end), reason: `${role}-words` },
      old: false,
    };
  const agrees = (segment.outlook === 'plan') === (role === 'target');
  return {
    role,
    basis: agrees ? segment.basis : { confidence: 'inferred', words: null, reason: `${role}-time` },
    old: false,
  };
}

/** In the last weeks of a year 预计全年完成… tells how it went. */
function closesYear({ report }: Survey, part: RunSurvey, segment: Span): boolean {
  const { date } = report.document;
  if (date === null || date.slice(5, 7) < '11') return false;
  const year = `${date.slice(0, 4)}-01-01/${date.slice(0, 4)}-12-31`;
  return part.reading.periods.some(
    ({ start, end, interval }) => interval === year && start >= segment.start && end <= segment.end,
  );
}

/** 在去年增长8%的基础上，再…: a past on which the rest is built. */
function isBasis(part: RunSurvey, at: number): boolean {
  const end = part.clauses[indexAt(part.clauses, at)]?.end ?? 0;
  return /基础上,$/.test(part.reading.passage.run.folded.slice(Math.max(at, end - 4), end));
}

/** How much of a cue's weight reaches the figure. */
function reach(text: string, cue: Cue, quantity: QuantityMention, clauseStart: number): number {
  const own = cue.start >= clauseStart;
  if (cue.start >= quantity.outer.end) {
    // Behind the figure only what the predicate says of it: 15件实事如期完成.
    return cue.tense === 'plan'
      ? cue.strength && /^(?:将|要|必须)$/.test(cue.word)
        ? cue.weight * 0.7
        : 0
      : cue.weight;
  }
  if (cue.tense === 'plan') {
    if (own) return cue.weight;
    return cue.scope === 'sentence' && cue.strength ? cue.weight * CARRIED : cue.weight * 0.3;
  }
  // 已批准而尚未开工的20个项目: inside an attribute a past says nothing of the figure's own time.
  const between = text.slice(cue.end, quantity.outer.start);
  if (/未|没有/.test(between)) return 0;
  if (own) return /的[^,。;的]*$/.test(between) && /[^,。;]的/.test(between) ? cue.weight * 0.4 : cue.weight;
  return cue.tense === 'progress' ? 0 : cue.weight * 0.4;
}
