/**
 * Words that bound a number, by where they stand. Sources: the contract of the analysis, GB/T 22239-style drafting words
 * (以上 and 以下 include the number), and the usual verbs of crossing a mark in reports.
 */
import type { Comparator } from '../model';

/** Which word wins when two stand together: a bound before `approx`. */
const rows = (comparator: Comparator, words: string): readonly (readonly [string, Comparator])[] =>
  words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => [word, comparator] as const);

/** Right before the number. */
export const BOUNDS_BEFORE: readonly (readonly [string, Comparator])[] = [
  ...rows(
    'gte',
    `不低于 不少于 不小于 不下于 不下 不短于 不弱于 不慢于 不亚于 不早于 至少 最少 最低 起码 保底 确保不低于 大于等于 大于或等于 达到或超过 ≥ ≧
     跃上 迈上 登上 站上 踏上 跨上 迈入 跨入 跃入 跻身 上了 冲上 下限 下限为 上`,
  ),
  ...rows(
    'gt',
    `超过 超 超出 超越 突破 首破 已破 破 冲破 高于 大于 多于 逾 愈 长于 优于 快于 跨过 迈过 越过 跨越 高出 大过 多过 过 > ＞`,
  ),
  ...rows(
    'lte',
    `不超过 不超 不高于 不大于 不多于 不长于 不迟于 不突破 不逾 最多 至多 最高 最大 最长 上限 上限为 控制在 严控在 限制在 压控在 限定在 封顶 小于等于 小于或等于 未超过 没有超过 ≤ ≦`,
  ),
  ...rows('lt', '低于 不足 不到 不满 少于 小于 未满 未到 不及 短于 未达 不够 尚不足 < ＜'),
  ...rows('approx', '约 大约 大概 约为 约占 约合 约有 约达 约计 约需 近 将近 接近 接近于 几近 近乎 差不多 上下浮动 ≈'),
];

/**
 * Letters before a short bound word that make it part of another word (`最近3年`, `通过5项`): those with one letter need the test.
 */
export const NOT_BOUND_AFTER: Readonly<Record<string, string>> = {
  近: '最附邻临靠就远亲相晚毗逼',
  约: '签节制大条合契预节简公违',
  超: '赶',
  过: '通经度见看走难好错跳路渡胜不超越跨突迈曾穿绕飞来讲说有再',
  破: '突打侦告攻',
  上: '以之向网线马早晚历基会路身层顶台海陆实总本述如因较加赶排升市至在跟世地际迎配补登站踏跨跃迈冲',
  最高: '',
  最大: '',
  最低: '',
  逾: '',
};

/** Right behind the figure. */
export const BOUNDS_AFTER: readonly (readonly [string, Comparator])[] = [
  ...rows('gte', '以上 及以上 之上 或以上 (含)以上 (含) 起步 起 往上 及其以上'),
  ...rows('gt', '开外 以外 之外 外 有余 出头 挂零'),
  ...rows('lte', '以内 之内 内 以下 及以下 之下 或以下 (含)以下 范围内 范围以内 封顶 为限'),
  ...rows('approx', '左右 上下 前后 许 上下浮动'),
];

/** Letters behind a short bound word that make it part of another word. */
export const NOT_BOUND_BEFORE: Readonly<Record<string, string>> = {
  外: '国资商贸部交汇债出地省市来围销卖语科壳溢延包迁',
  内: '部容外需涵地陆资河蒙在环贸销生源网涝科',
  起: '步点来草到重码源飞诉降伏',
  前后: '',
  许: '可多',
  上下: '游级',
};

/** What closes the phrase of a mark crossed (`突破…大关`, `迈上…台阶`): part of what a clause loses with the figure. */
export const MARK_CLOSERS: readonly string[] = '大关 关口 台阶 新台阶 门槛 关'.split(' ');

/** Verbs that may stand between a bound and its number (`不超过全年的5%` is none of them). */
export const BETWEEN_BOUND_AND_NUMBER: readonly string[] =
  '达到 达 到 为 有 在 至 占 了 过 需 需要 还需 还需要 还要 应 应为 应达到'.split(' ');
