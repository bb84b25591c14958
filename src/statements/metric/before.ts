/** The noun before a figure: 规上工业总产值 of 规上工业总产值同比增长, 工业项目 of 全年引进工业项目. */
import { HAVING_VERBS } from '../../lexicon/metric-words';
import { wordsOf } from '../../lexicon/word-table';
import type { QuantityKind, Span } from '../../model';
import { guarded } from '../../mentions/patterns/guarded';
import { Chars } from './chars';
import { knownBefore } from './indicator';
import { ENDINGS, LIST_MARKS } from './tables';
import { trimFront } from './trim-front';

export interface Before {
  /** The noun, or `null` when only verbs, adverbs and times stand there. */
  readonly noun: Span | null;
  /** A verb of value stands between noun and figure: 增长, 达到. */
  readonly predicate: boolean;
  /** The verb that stood alone before the figure (`转移2.5万人`), when nothing else did. */
  readonly verb: Span | null;
  /** A plain verb governs the noun: its object may go on behind the figure. */
  readonly governed: boolean;
  /** A verb of having stands right before the figure: what is counted stands behind it. */
  readonly having: boolean;
  /** 由 or 从 stands before the figure: it is an old value, and the verb behind it no noun. */
  readonly old: boolean;
}

/** Nouns that end like a verb or adverb: not to be stripped. */
const NOT_STRIPPED = wordsOf(
  '榜首 居首 为首 岁首 人均增收 户均增收 人均增支 户均减负 人均 户均 亩均 全国排名 全省排名 全市排名 全区排名 世界排名 全球排名 综合排名 考核排名 全国位次 全省位次',
  '比重 比例 占比 比率 对比 性价比 总产 单产 亩产 年产 特产 增速 增幅 降幅 涨幅 目标 产能 功能 动能 节能 储能 效能 智能 技能 宜居 民居 安居',
  '国有 所有 私有 公有 具有 持有 保有 中共 公共 总是 但是 于是 行为 作为 人为 行列 系列 序列 企业 居民 基本建设 不足之处 通过率 资金 资本',
  '青年 系统 青少年 少年 学年 老年 中年 成年 幼年 童年 丰年 社会 工会 学会 协会 商会 议会 大会 农会 展会 峰会 纲要 摘要 供应 反应 响应 效应 内需 供需 刚需 急需 许可 认可 班列 专列 移居 旅居 邻居 定居 减排 清退 腾退 合同 协同 共同 参与 普及 总和 饱和',
  '洁净 船只 成就 变更 法令 口令 行使 出让 转让 避让 倍增 性能 职能 潜能 氢能 核能 电能 风能 热能 光能 机能 蓄能',
);
const COMPARISON = guarded(/(?:比|较)(?![重例率较赛])[^,、比较]{1,16}$/);
const OF_SHARE = guarded(/占(?!比)[^,占]{1,24}(?:的|比重|比例)?$/);
/** Opens the old value: 产能由原来的3万吨扩大到5万吨. */
const OLD = guarded(
  /[由从](?:原来|原先|原定|原有|过去|此前|最初|当初|上年|去年)?的?(?:人均|户均|亩均|年均|月均|每人|每户|每月|每年)?$/,
);
/** 居全国第2位, 首次跃居全省第一, 排名全区第三: who is ranked stands before. A 排名 or 位次 that closes the stretch is itself the thing. */
const AMONG = guarded(
  /(?:(?:首次|再次|连续|继续|双双|仍|均|都|并|已|分别|分列|同时)?(?:跃居|稳居|位居|高居|继续居|居|位列|名列|列|排名|位次|排|跃升至?|跃升到|上升到|上升至|升至|升到|进入|跻身|保持|继续保持|处于|处|占|夺得|获得|获|取得|摘得|斩获|荣获)?(?:全[国省市区县州旗盟疆球](?:各?(?:区县|县区|县市|市县|市区|镇街|乡镇|城区))?|世界|亚洲|国内|省内|市内|区内|自治区|全自治区|[东西中]部(?:地区)?|中西部(?:地区)?|东北(?:地区)?|西北(?:地区)?|长三角(?:地区)?|[国省市县]?家?级?(?:开发区|高新区|经开区|园区|新区)|同类[城市地区开发]{2,3}|沿海|沿边|各[省市区县][市区]?|[省市州盟]级?)(?:同类[城市地区园区高校企业]{2}|县域|地级市|县级市)?(?:排名|位次|排位|排|位居|居|列)?)$/,
);
/** 完成年度计划的117%, 占预算数的73%: a share of what was planned. */
const OF_PLAN = guarded(
  /(?:超额)?(?:完成|达到|达|占|为|是|相当于|实现|只有)?了?(?:年度|年|全年|原定|当年|本年|全省|全市|省定|省下达|市下达|上级下达|预期){0,2}(?:计划|预算|目标|任务|指标|概算)(?:任务|数|目标|额)?的$/,
);
const FROM = guarded(/(?:从(?![业事教医])|由)[^,从由]{0,14}$/);

const ENUMERATORS = new Chars('一二三四五六七八九十0123456789(▶►➤●■◆★☆◎▲△※•‣❖◇□▪');
/** 三是将16项收费纳入…: the number of a point. */
const ENUMERATED = guarded(
  /^(?:[▶►➤●■◆★☆◎▲△※•‣❖◇□▪]{1,2}|[一二三四五六七八九十]{1,2}(?:是|要|、(?![二三四五六七八九十]))|[0-9]{1,2}[.、](?![0-9])|\([一二三四五六七八九十0-9]{1,2}\))/,
);

const REACHES = guarded(/^[惠涉波]及$/);
const NOTE = guarded(/\[[0-9]{1,3}\]$/);
const PER_ENDS = new Chars('户人亩个张名月年里床次瓦时吨米家项件镇乡道村区县校目业');
const PER = guarded(
  /按?每(?:百|千|万|百万)?(?:户|人|亩|个|张|名|月|年|平方公里|床|人次|千瓦|千瓦时|吨|公里|平方米|家|项|件)$|每[个座家所]?(?:镇|乡镇|乡|街道|村|社区|区县|县|区|学校|项目|企业)$/,
);
const OLD_OPENS = new Chars('由从');
const RANK_ENDS = new Chars('国省市区县州旗盟疆球界洲内部北角海排名次位居列级业校城园');
const PARTICLES = new Chars('了着过');
const MOVES = new Chars('增减降高低');
/** 高于全省3个百分点: what it is set against is no part of the metric. */
const AGAINST = guarded(
  /(?:同比)?(?:分别)?(?:高于|低于|塌|欠|快于|慢于|好于|优于|高出|低出|领先|超出|超过)[^,、高低快慢超出]{1,16}$/,
);
const BEYOND = guarded(
  /(?:超额完成|超出|多完成|少完成|欠)[^,、]{0,12}(?:任务|指标|目标|计划|预期)(?:数|额|指标|任务)?$/,
);
const DIFFERS: ReadonlySet<QuantityKind> = new Set(['percentage-point', 'percentage', 'multiple', 'count']);
const COMPARES = new Chars('比较');
const SHARES = new Chars('占');
const FROMS = new Chars('从由');

/**
 * @param text the run's folded text.
 * @param times spans of periods in the run; they are no part of a metric.
 */
export function readBefore(text: string, span: Span, times: readonly Span[], kind: QuantityKind | null = null): Before {
  let { start, end } = span;
  if (ENUMERATORS.at(text, start))
    start += ENUMERATED.exec(text.slice(start, Math.min(end, start + 5)))?.[0].length ?? 0;
  let predicate = false;
  let having = false;
  let old = false;
  if (kind === 'rank' && RANK_ENDS.at(text, end - 1)) {
    const among = AMONG.exec(text.slice(Math.max(start, end - 24), end));
    if (among) {
      end -= among[0].length;
      predicate = true;
      // 全国排名上升到第13位: the ranking itself.
      if (end === start && /^全.(?:排名|位次)$/.test(among[0])) end = span.end;
    }
  } else if (kind === 'percentage' && text.charAt(end - 1) === '的') {
    const planned = OF_PLAN.exec(text.slice(Math.max(start, end - 20), end));
    if (planned) {
      end -= planned[0].length;
      predicate = true;
    }
  }
  // A bound that stands right at the figure (高于3%) is none of these: it is no part of the stretch.
  const against = kind !== null && DIFFERS.has(kind) ? AGAINST.exec(text.slice(Math.max(start, end - 24), end)) : null;
  if (against) {
    end -= against[0].length;
    predicate = true;
  }
  // 超额完成年度任务2.1亿元: by how much more than was planned.
  const beyond = BEYOND.exec(text.slice(Math.max(start, end - 24), end));
  if (beyond) {
    end -= beyond[0].length;
    predicate = true;
  }
  const within = (hit: { readonly start: number }): boolean => hit.start >= start;
  for (let was = -1; was !== end && end > start;) {
    was = end;
    // 消费券惠及1.2万人次: the 及 joins nothing here.
    if (REACHES.test(text.slice(Math.max(start, end - 2), end))) {
      end -= 2;
      predicate = having = true;
    }
    end = LIST_MARKS.trim(text, start, end);
    if (text.charCodeAt(end - 1) === 0x29) {
      const open = text.lastIndexOf('(', end);
      if (open >= start) end = open;
    }
    // “双协员”[21]305个: the number of a note.
    if (text.charCodeAt(end - 1) === 0x5d) {
      const note = NOTE.exec(text.slice(Math.max(start, end - 6), end));
      if (note) end -= note[0].length;
    }
    // 由2000年的14.39‰: the time describes the old value.
    const timeEnd = text.charAt(end - 1) === '的' ? end - 1 : end;
    const time = times.find((candidate) => candidate.end === timeEnd && candidate.start >= start);
    if (time) {
      end = time.start;
      // 人均收入比2010年翻一番
      if (COMPARES.at(text, end - 1) && end - start > 3 && !NOT_STRIPPED.before(text, end, within)) end--;
    }
    if (!time && !NOT_STRIPPED.before(text, end, within) && !knownBefore(text, start, end)) {
      const particle = PARTICLES.at(text, end - 1) ? ENDINGS.before(text, end - 1, within) : null;
      const ending = particle?.value ? particle : ENDINGS.before(text, end, within);
      if (ending) {
        if (!predicate && HAVING_VERBS.has(ending.word)) having = true;
        if (ending.word.length === 1 && OLD_OPENS.at(ending.word, 0)) old = predicate = true;
        end = ending.start;
        predicate ||= ending.value;
      }
    }
    if (COMPARES.in(text, Math.max(start, end - 18), end) && (predicate || MOVES.in(text, end, span.end))) {
      const compared = COMPARISON.exec(text.slice(start, end));
      if (compared) end = start + compared.index;
    }
    // 低保标准提高到每人每月700元, 用房按每百户30平方米: for how many.
    if (PER_ENDS.at(text, end - 1)) {
      const per = PER.exec(text.slice(Math.max(start, end - 8), end));
      // 每个镇不少于2座: for each of them, what was spoken of.
      if (per && (end - per[0].length > start + 1 || end - per[0].length === start)) {
        end -= per[0].length;
        predicate = true;
      }
    }
    if (SHARES.in(text, Math.max(start, end - 27), end)) {
      const share = OF_SHARE.exec(text.slice(start, end));
      if (share && !/比重|比例|份额/.test(share[0]) && !/^占[地道用挖压]/.test(share[0])) {
        // 完成投资45亿元，占年度任务44亿元的101%: what it is a share of is told with its sum.
        if (kind === 'money' && !share[0].endsWith('的')) start += share.index + 1;
        else {
          end = start + share.index;
          predicate = true;
        }
      }
    }
    if (FROMS.in(text, Math.max(start, end - 6), end)) {
      const from = OLD.exec(text.slice(start, end));
      if (from && from.index > 1) {
        end = start + from.index;
        old = predicate = true;
      }
    }
  }
  if (predicate) {
    if (FROMS.in(text, Math.max(start, end - 15), end)) {
      const from = FROM.exec(text.slice(start, end));
      if (from && from.index > 1) end = start + from.index;
    }
    end = LIST_MARKS.trim(text, start, end);
  }
  const { noun, verb, governed } = trimFront(text, { start, end }, times, predicate);
  return { noun, predicate, verb, governed, having, old };
}
