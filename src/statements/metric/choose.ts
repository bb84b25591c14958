/** Chooses among the nouns before and behind a figure and the subject that the sentence had. */
import { TIME_UNITS } from '../../lexicon/metric-words';
import type { Span } from '../../model';
import { guarded } from '../../mentions/patterns/guarded';
import type { QuantityMention } from '../../mentions/types';
import { isAttribute, readAfter } from './after';
import type { Before } from './before';
import { own, type Found } from './found';
import type { Frame } from './frame';
import { indicatorFor } from './indicator';

const BY_RATE = guarded(/按照?[^,;。]{0,10}$/);
const GIVEN_BY = guarded(
  /^(?:的?(?:标准|比例|额度))?(?:给予|予以|发放|进行|实施|享受|申领|兑现)([\u4e00-\u9fff]{2,10})/,
);

const STEP = guarded(/(?:台阶|大关|关口|门槛)$/);
export const isStep = (text: string, { start, end }: Span): boolean => STEP.test(text.slice(start, end));
const PAYS = guarded(/(?:财政|政府|银行|集团|公司|部门|基金会|本级)$/);
const FUNDS = guarded(/(?:资金|经费|基金|债券|国债|贷款|补助|补贴|专款)$/);
/** 宏达公司投资, 市财政拿出: who pays, and the verb. */
const SPENDS = guarded(
  /(?:^|财政|政府|银行|集团|公司|企业|部门|基金会|本级|社会)(?:共|累计|新增|追加|每年|再|还|将|计划)*(投资|投入|注资|出资|斥资|安排|拿出|划拨|拨付|拨出|列支)$/,
);
const INVESTS = /资$|^投/;
/** What is done with the money. */
const PURPOSE = guarded(
  /^(?:资金|专项资金|经费)?(?:专项|专门|主要|重点|全部)?(?:用于|用来|(?=支持|扶持|补助|补贴|奖励|资助|保障|改造|建设|新建|完善|实施|开展|推进))([^,。;、:的]{3,20})/,
);
const SIZED: ReadonlySet<string> = new Set(['money', 'scale', 'count']);
const MEASURES = guarded(/(?:产值|营收|收入|销售额|交易额|投资|利润|税收|市值|规模|产量|人口)$/);

const BARE_DEED = guarded(/^(?:改造|建设|新建|改建|扩建|整治|治理|完善|修缮|创建|打造|培育|优化|升级)$/);

/** 债务余额控制在420亿元限额以内: the bound is a predicate. */
function isHeld(text: string, { outer, start }: QuantityMention): boolean {
  return outer.start < start && /^(?:控制|稳控|限制|压降|不超过|不突破)/.test(text.slice(outer.start, start));
}

/** 覆盖80%以上的大城市, 也有三分之一的企业: the share is of what follows. */
const COVERS = guarded(/(?:^|[、覆盖惠及带动涵盖有让使对把将在占])$/);

/** 投资300万元的管网、500万元的道路: the second sum is invested too. */
function isSum(text: string, subject: Found): boolean {
  return /(?:投资|资金|投入|贷款|补贴|造价)$/.test(text.slice(subject.span.start, subject.span.end));
}

export function choose(
  text: string,
  frame: Frame,
  figure: QuantityMention,
  before: Before,
  behind: Span | null,
  subject: Found | null,
): Found | null {
  if (figure.unit !== null && TIME_UNITS.has(figure.unit)) return ofTime(text, frame, figure, before, behind, subject);
  // 按每千瓦300元的标准给予补贴: what is given by that rate.
  const rate = BY_RATE.test(text.slice(frame.before.start, frame.before.end))
    ? GIVEN_BY.exec(text.slice(figure.end, figure.end + 20))
    : null;
  if (rate?.[1]) {
    const start = figure.end + rate[0].length - rate[1].length;
    return own({ start, end: start + rate[1].length });
  }
  // 贷款余额连跨4个万亿元台阶: a step is no thing that is counted.
  if (behind && before.noun && isStep(text, behind)) return own(before.noun);
  const attribute = isAttribute(text, frame.after);
  if (figure.kind === 'money' && subject && (attribute || behind) && frame.follows && isSum(text, subject)) {
    const gap = text.slice(frame.before.start, frame.before.end);
    if (/^的[^、]{1,20}(?:、|和)$/.test(gap)) return subject;
  }
  if (behind && before.having && !attribute) return own(behind);
  if (before.old && before.noun) return own(before.noun);
  if (
    attribute &&
    (figure.kind === 'fraction' || figure.kind === 'percentage') &&
    !before.noun &&
    COVERS.test(text.slice(frame.before.start, frame.before.end))
  ) {
    const covered = readAfter(text, frame.after);
    if (covered) return own(covered);
  }
  // 市级财政安排3亿元奖补资金: who pays, and what.
  if (
    behind &&
    before.noun &&
    PAYS.test(text.slice(before.noun.start, before.noun.end)) &&
    FUNDS.test(text.slice(behind.start, behind.end))
  )
    return own(behind);
  const spent = figure.kind === 'money' && !attribute ? spending(text, frame, figure, before) : null;
  if (spent) return own(spent);
  // 产值超亿元企业: the size is of its output, not of the firms.
  if (
    before.noun &&
    figure.outer.start < figure.start &&
    SIZED.has(figure.kind) &&
    MEASURES.test(text.slice(before.noun.start, before.noun.end))
  )
    return own(before.noun);
  if (figure.kind === 'scale') return behind ? own(behind) : before.noun ? own(before.noun) : null;
  if (
    figure.kind === 'measure' &&
    /^(?:内|外|以外|范围|以内的|处|之外|长的?|宽的?)/.test(text.slice(frame.after.start, frame.after.end)) &&
    !before.predicate
  )
    return null;
  // 攻坚云江物流、东山制造等20余个在谈项目: examples, then what is counted.
  if (behind && text.charAt(frame.before.end - 1) === '等') return own(behind);
  // 改造提升25个养老机构: two verbs and their object.
  if (
    behind &&
    before.noun &&
    figure.kind === 'count' &&
    BARE_DEED.test(text.slice(before.noun.start, before.noun.end))
  )
    return own(behind);
  if (before.noun && (before.predicate || attribute || !behind || isHeld(text, figure))) return own(before.noun);
  if (behind && !(attribute && before.predicate && subject)) return own(behind);
  if (frame.listed && subject) return subject;
  if (subject && (before.predicate || before.verb || frame.follows || frame.before.end - frame.before.start < 8))
    return subject;
  if (before.verb) return own(before.verb);
  const described = attribute ? readAfter(text, frame.after) : null;
  return described ? own(described) : subject;
}

/** Of money that somebody spends: an investment by its own name, else what it is spent on (市财政安排2亿元用于人才引进). */
function spending(text: string, frame: Frame, figure: QuantityMention, { noun }: Before): Span | null {
  if (!noun) return null;
  const verb = SPENDS.exec(text.slice(noun.start, noun.end))?.[1];
  if (verb && INVESTS.test(verb)) return { start: noun.end - verb.length, end: noun.end };
  if (!verb && !PAYS.test(text.slice(noun.start, noun.end))) return null;
  const purpose = PURPOSE.exec(text.slice(figure.end, frame.after.end))?.[1];
  if (!purpose) return null;
  const start = text.indexOf(purpose, figure.end);
  return { start, end: start + purpose.length };
}

/** A length of time measures only a thing named with it (59天高温天气) or one that it goes on (经费连续13年只减不增). */
function ofTime(
  text: string,
  frame: Frame,
  figure: QuantityMention,
  before: Before,
  behind: Span | null,
  subject: Found | null,
): Found | null {
  // 人均预期寿命78岁: an indicator whose unit is a time.
  if (before.noun && indicatorFor(text.slice(before.noun.start, before.noun.end))) return own(before.noun);
  if (figure.unit !== null && /岁|周年|载|世纪/.test(figure.unit)) return null;
  if (/连续\s*$/.test(text.slice(frame.before.start, frame.before.end))) {
    if (before.noun) return own(before.noun);
    // 连续两年获评优秀。: of what another sentence told it says nothing.
    return frame.before.start === 0 || /[。;!?]/.test(text.charAt(frame.before.start - 1)) ? null : subject;
  }
  if (before.noun && before.predicate) return own(before.noun);
  // 受教育年限从10.2年提高到10.8年: the new value goes on about the old one's.
  if (before.predicate && frame.follows && subject) return subject;
  const next = text.slice(figure.end, frame.after.end);
  if (behind && !/^(?:时间|期|以上|多|的|前|后|内|来|间|里|左右|完成|制|级|规划|行动|计划)/.test(next))
    return own(behind);
  return null;
}
