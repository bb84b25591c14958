/** Tells whether a figure is a level, or how far something rose or fell, or where it arrived, from the verb that governs it. */
import { DECREASE_VERBS, INCREASE_VERBS, NOT_CHANGE, TO_SUFFIX } from '../lexicon/verbs';
import { WordTable } from '../lexicon/word-table';
import type { Change } from '../model';
import type { QuantityMention } from '../mentions/types';
import { guarded } from '../mentions/patterns/guarded';

type Direction = 'increase' | 'decrease' | null;

const VERBS = new WordTable<Direction>([
  ...INCREASE_VERBS.map((word): [string, Direction] => [word, 'increase']),
  ...DECREASE_VERBS.map((word): [string, Direction] => [word, 'decrease']),
  ...NOT_CHANGE.map((word): [string, Direction] => [word, null]),
]);
const TO = new WordTable(TO_SUFFIX.map((word): [string, true] => [word, true]));

/** What may stand between verb and figure. */
const FILLER = guarded(
  /(?:[了约近超达过逾各均有共计 “"]|左右|大约|将近|接近|超过|突破|高于|低于|不低于|不少于|不超过|不高于|至少|分别|平均|达到|累计|年均|人均|一倍以上|实现|再|(?:[12][0-9]{3}年|去年|上年|今年)(?:底|末)?的?)$/,
);

/** What FILLER may end with, and how long it may be. */
const FILLER_ENDS = new Set('了约近超达过逾各均有共计 “"右接破于少高到人度上现再年底末的别');
const LONGEST_FILLER = 8;
const RECKONED = guarded(/\([^()]{2,10}\)$/);
const LONGEST_RECKONED = 12;

/** Verbs whose object may stand between them and the figure: 新增床位300张, 减少贫困人口3万人. */
const TRANSITIVE = new WordTable<Direction>([
  ...['新增加', '新增', '净增加', '净增', '增加', '增产', '增收', '追加', '多增'].map((w): [string, Direction] => [
    w,
    'increase',
  ]),
  ...['减少', '压减', '削减', '净减', '压缩', '减排', '精简', '核减'].map((w): [string, Direction] => [w, 'decrease']),
  ...[
    '新增及',
    '新增和',
    '增加值',
    '新增长',
    '减少了',
    '压减到',
    '新增就业率',
    '减排项目',
    '减排工程',
    '减排任务',
    '减排目标',
    '减排量',
    '减排改造',
    '减排投入',
    '减排资金',
    '增加到',
    '增加至',
    '减少到',
    '减少至',
    '压缩到',
    '压缩至',
    '压减至',
    '精简到',
    '精简至',
  ].map((w): [string, Direction] => [w, null]),
]);

/** 保持8%左右的增长, 以6%的速度递增: the verb stands behind the figure. */
const NOUN_BEHIND = guarded(
  /^(?:以上|左右|以内|以下)?的(?:年均|平均|较快|高)?(?:速度|增速|幅度|速率)?(增长|上升|提高|下降|减少|降低|降幅)(?!目标|预期|率|点|极)/,
);

/** Verbs that end the reach of a transitive verb before them: 新增…3个，建成…; after them the figure is theirs. */
const LEVEL = guarded(
  /(?:达到|完成|实现|建成|占|保持在|稳定在|控制在|控制到|为|是|共有|超过|突破|落地|签约|投入|投资|改造|建设|实施|培训|转移)$/,
);

/**
 * @param figure the figure as folded text.
 * @param clause the folded text of the figure's clause up to the figure (with its bound before it taken off).
 * @param after the folded text behind the figure.
 * @param earlier the change of the figure before in the same clause, when a list joins them (`分别增长8.4%、8.3%和20.1%`).
 */
export function changeOf(
  quantity: QuantityMention,
  figure: string,
  clause: string,
  after: string,
  earlier: Change | null | undefined,
): Change | null {
  let before = strip(clause);
  if (quantity.kind === 'multiple' && figure.includes('翻')) return 'increase-to';
  if (isDifference(before)) return null;
  const noun = NOUN_BEHIND.exec(after);
  if (noun) return /^[增上提]/.test(noun[1] ?? '') ? 'increase-by' : 'decrease-by';
  const arrives = TO.before(before, before.length);
  if (arrives) {
    const moved = strip(before.slice(0, arrives.start));
    // 发展到71家
    if (/(?:发展|壮大|扩展)$/.test(moved)) return 'increase-to';
    const verb = VERBS.before(moved, moved.length);
    if (verb) return verb.value ? `${verb.value}-to` : null;
  }
  const verb = VERBS.before(before, before.length);
  if (verb) return verb.value && !improves(quantity, verb.word, after) ? `${verb.value}-by` : null;
  if (quantity.kind === 'rank') return null;
  if (earlier !== undefined && /(?:^|[、和与及])$/.test(clause)) return earlier;
  // A list item of its own (、基础教育学位8.4万个) takes the verb of the items before it.
  const item = ITEM.exec(before);
  before = item ? before.slice(item.index + 1) : before;
  // 分别完成年计划的113%, 占新增耕地的8%: a share of the thing, not its growth.
  if (clause.endsWith('的')) return null;
  const governing = quantity.kind === 'percentage' && !/减/.test(before) ? undefined : transitiveIn(before);
  if (governing !== undefined) return governing;
  // 增长6%、达到90亿元: a level, whatever stood before.
  return item && earlier !== undefined && isBareNoun(before) && !LEVEL.test(clause) ? earlier : null;
}

/** Takes off adverbs, bounds and 了 between verb and figure. */
function strip(text: string): string {
  let end = text.length;
  // 下降(同口径)19.59%: how it was reckoned.
  if (text.endsWith(')')) end -= RECKONED.exec(text.slice(-LONGEST_RECKONED))?.[0].length ?? 0;
  while (end > 0 && FILLER_ENDS.has(text.charAt(end - 1))) {
    const from = Math.max(0, end - LONGEST_FILLER);
    const filler = FILLER.exec(text.slice(from, end));
    if (!filler) break;
    end = from + filler.index;
  }
  return end === text.length ? text : text.slice(0, end);
}

/** 提升100所学校周边环境: the verb betters its object, the figure counts it. */
function improves(quantity: QuantityMention, verb: string, after: string): boolean {
  return (
    quantity.kind === 'count' &&
    /^(?:提升|提高|增强|加大|拓展|扩容|延长|提|扩)$/.test(verb) &&
    /^[\u4e00-\u9fff“]/.test(after)
  );
}

const DIFFERS = guarded(/(?:高于|低于|高出|快于|慢于|好于|优于|领先|超出)[^,、;。]{0,16}$/);
const COMPARED = guarded(/比(?:全国|全省|全市|全区|全县)[^,、;。]{0,8}[快高低慢多少]$/);
/** A list item of its own. */
const ITEM = guarded(/[、和与及][^、和与及]{0,20}$/);

/** 高于全国1.4个百分点, 比全省快2个百分点: a difference from another body. */
function isDifference(before: string): boolean {
  const near = before.slice(-24);
  return DIFFERS.test(near) || COMPARED.test(near);
}

/** The change that a transitive verb inside `text` gives; `undefined` where there is none. */
function transitiveIn(text: string): Change | null | undefined {
  let found: Change | null | undefined;
  for (let i = 0; i < text.length;) {
    const hit = TRANSITIVE.at(text, i);
    if (!hit) {
      i++;
      continue;
    }
    found = hit.value ? `${hit.value}-by` : null;
    i = hit.end;
  }
  return found;
}

function isBareNoun(text: string): boolean {
  return !LEVEL.test(text) && !/^(?:建成|完成|实现|建设|改造|培训|新建|开工|引进|投入)/.test(text);
}
