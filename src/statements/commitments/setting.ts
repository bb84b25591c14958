/** Tells the clause that holds the act of a sentence from those that set its scene (围绕…, 按照…的要求, 从国内看). */
import { ACTION_VERBS } from '../../lexicon/verbs';
import { WordTable } from '../../lexicon/word-table';
import { guarded } from '../../mentions/patterns/guarded';

/** Openers of `ACTION_VERBS` that are adverbs, prepositions or attitudes: a verb has yet to come. */
const NO_ACT = new Set(
  (
    '坚持 围绕 聚焦 突出 抓住 全面 深入 大力 积极 着力 切实 扎实 努力 全力 持续 继续 进一步 不断 加速 充分 认真 稳步 有序 强力 ' +
    '合理 科学 精准 重点 集中 力争 确保 争取 依法 严厉 坚决 主动 自觉 整体 旗帜鲜明 敢于 体系化 ' +
    '以 把 对 将 为 在 让 使 从 按照 通过 依托 结合 针对 根据'
  ).split(' '),
);

const ACTS = new WordTable(
  ACTION_VERBS.filter((verb) => !NO_ACT.has(verb)).map((verb): [string, true] => [verb, true]),
);

/** The verb of action that opens the text at `at`: its length, or 0. */
export function actAt(folded: string, at: number): number {
  const hit = ACTS.at(folded, at);
  return hit ? hit.end - hit.start : 0;
}

const PREPOSITION = guarded(
  /^(?:要|必须|更加|更好)?(?:围绕|按照|根据|依据|遵照|遵循|依托|针对|面对|面向|立足|锚定|紧扣|紧盯|聚焦|对标|对照|着眼|瞄准|随着|抓住|抢抓|顺应|适应|为了|本着|基于|鉴于|展望|回顾|鼓励各|对于|关于|作为|以(?![上下内])|通过|结合|运用|利用|充分利用|充分运用)/,
);
const FRAME = guarded(
  /^(?:在.{1,40}(?:上|中|下|里|内|时|方面|过程|领域|同时|前提|基础|国家)|从.{1,24}(?:看|讲|说|出发|而言)|对.{1,30}|为(?!民|企).{1,30}|支持以.{1,40}|把.{1,40}(?:作为|摆在|放在).{0,24}|(?:当前|目前|近期|总的来看|综合来看|具体来说)|原则上|(?:今年|明年|今明两年|未来[一二两三四五六七八九十0-9]{1,2}年|年底前|每年)|(?:到|自|从)?(?:[0-9一二三四五六七八九○]{4}年)?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日|底|末|初|起|前|上旬|中旬|下旬)?)$/,
);
/** 坚持…, 贯彻…精神: promises only where nothing firmer follows. */
const ATTITUDE = guarded(
  /^(?:坚持|牢固树立|秉持|秉承|弘扬|全面贯彻|贯彻|学习贯彻|高举|发扬|把.{1,40}(?![作摆放]|转化|建成|打造|纳入|培育|列入|发展|做))/,
);

const ACT_OF_SUBJECT = guarded(
  /^[\u4e00-\u9fff]{0,6}(?:项目|部门|单位|企业|地区|乡镇|街道)(?:要|应)?(?:做好|抓好|加强|加快|抓紧|落实|完善|建立|健全|推进)[\u4e00-\u9fff]{2}/,
);

const ADVERBS = new WordTable(
  [...NO_ACT, '更好', '更大力度', '协同', '纵深', '严格', '有效', '加紧', '抓紧', '稳妥', '聚力', '合力']
    .filter((word) => word.length > 1 && !/^(?:坚持|围绕|聚焦|抓住|按照|通过|依托|结合|针对|根据)$/.test(word))
    .map((word): [string, true] => [word, true]),
);

/** Whether an act opens the text, behind adverbs (坚决落实, 持续深入推进). */
function actsAtOnce(folded: string): boolean {
  let at = 0;
  for (let i = 0; i < 3; i++) {
    const act = actAt(folded, at);
    if (act > 0) return !IS_SUBJECT.test(folded.slice(at + act, at + act + 2));
    const adverb = ADVERBS.at(folded, at);
    if (!adverb) return false;
    at = adverb.end;
  }
  return actAt(folded, at) > 0;
}

/** 创新是第一动力, 改革就推进什么: a verb that the next word makes a subject. */
const IS_SUBJECT = guarded(/^(?:[是就也都仍又才既更必]|不是|能否)/);
/** 实现上述目标，要…: what the act is for; 没有甲，就没有乙: why. */
const REASON = guarded(
  /^(?:实现|完成|做好|抓好|落实)好?(?:上述|以上|这些|今年|全年|明年|新一年|新的一年|下一步|[0-9]{4}年)[^,]{0,16}(?:目标|任务|工作|要求)$|^做好[^,]{0,12}(?:时期|经济社会发展|政府)[^,]{0,12}工作$|^就?没有|^综合分析/,
);

/** How well a clause stands for its sentence: 4 a verb and its object, 3 plain words, 2 a setting with an act inside or an attitude, 1 a setting. */
export function standing(folded: string): 1 | 2 | 3 | 4 {
  // 在建项目做好跟踪服务，形成增量: the subject and its act before what comes of it.
  if (ACT_OF_SUBJECT.test(folded)) return 4;
  if (REASON.test(folded)) return 1;
  if (actsAtOnce(folded) && !PREPOSITION.test(folded)) return ATTITUDE.test(folded) ? 2 : FRAME.test(folded) ? 1 : 4;
  if (PREPOSITION.test(folded)) return holdsAct(folded) ? 2 : 1;
  if (FRAME.test(folded)) return 1;
  return ATTITUDE.test(folded) ? 2 : 3;
}

/** A verb with an object of two characters or more, behind a setting's own words. */
function holdsAct(folded: string): boolean {
  for (let i = 4; i < folded.length - 4; i++) {
    const act = actAt(folded, i);
    if (act > 0 && i + act + 2 <= folded.length && !/[的、和]/.test(folded.slice(i + act, i + act + 1))) return true;
  }
  return false;
}
