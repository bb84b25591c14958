/** The noun before a figure: 规上工业总产值 of 规上工业总产值同比增长, 工业项目 of 全年引进工业项目. */
import {
  ADVERBS,
  ATTRIBUTIVE_ADVERBS,
  BARE_HEADS,
  HAVING_VERBS,
  MEASURABLE_VERBS,
  NOMINAL_VERBS,
  NOUN_HEADS,
  SCOPE,
  SCOPE_BOUND,
  STRONG_VERBS,
  VALUE_VERBS,
  WHOLE_NOUNS,
} from '../../lexicon/metric-words';
import { WordTable, wordsOf } from '../../lexicon/word-table';
import type { QuantityKind, Span } from '../../model';
import { BLANKS, Chars } from './chars';
import { knownBefore } from './indicator';
import { guarded } from '../../mentions/patterns/guarded';

/** Verbs of value and adverbs, both of which a noun loses at its end; `true` for verbs. */
const ENDINGS = new WordTable<boolean>([
  ...VALUE_VERBS.map((word): [string, boolean] => [word, true]),
  ...ADVERBS.map((word): [string, boolean] => [word, false]),
]);
const ADVERB = wordsOf(ADVERBS.join(' '));
const VERBS = wordsOf(STRONG_VERBS.join(' '));
const WHOLE = wordsOf(WHOLE_NOUNS.join(' '));
const HEADS = wordsOf(NOUN_HEADS.join(' '));

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
  '人均 户均 亩均 全国排名 全省排名 全市排名 全区排名 世界排名 全球排名 综合排名 考核排名 全国位次 全省位次',
  '比重 比例 占比 比率 对比 性价比 总产 单产 亩产 年产 特产 增速 增幅 降幅 涨幅 目标 产能 功能 动能 节能 储能 效能 智能 技能 宜居 民居 安居',
  '国有 所有 私有 公有 具有 持有 保有 中共 公共 总是 但是 于是 行为 作为 人为 行列 系列 序列 企业 居民 基本建设 不足之处 通过率 资金 资本',
  '青年 系统 青少年 少年 学年 老年 中年 成年 幼年 童年 丰年 社会 工会 学会 协会 商会 议会 大会 农会 展会 峰会 纲要 摘要 供应 反应 响应 效应 内需 供需 刚需 急需 许可 认可 班列 专列 移居 旅居 邻居 定居 减排 清退 腾退 合同 协同 共同 参与 普及 总和 饱和',
  '洁净 船只 成就 变更 法令 口令 行使 出让 转让 避让 倍增 削减 性能 职能 潜能 氢能 核能 电能 风能 热能 光能 机能 蓄能',
);
const COMPARISON = guarded(/(?:比|较)(?![重例率较赛])[^,、比较]{1,16}$/);
const OF_SHARE = guarded(/占(?!比)[^,占]{1,24}(?:的|比重|比例)?$/);
/** Opens the old value: 产能由原来的3万吨扩大到5万吨. */
const OLD = guarded(
  /[由从](?:原来|原先|原定|原有|过去|此前|最初|当初|上年|去年)?的?(?:人均|户均|亩均|年均|月均|每人|每户|每月|每年)?$/,
);
/** 居全国第2位, 首次跃居全省第一, 排名全区第三: who is ranked stands before. A 排名 or 位次 that closes the stretch is itself the thing. */
const AMONG = guarded(
  /(?:(?:首次|再次|连续|继续|双双|仍|均|都|并|已|分别|分列|同时)?(?:跃居|稳居|位居|高居|继续居|居|位列|名列|列|排名|位次|排|跃升至?|跃升到|上升到|上升至|升至|升到|进入|跻身|保持|继续保持|处于|处|占|夺得|获得|获|取得|摘得|斩获|荣获)?(?:全[国省市区县州旗盟疆球]|世界|亚洲|国内|省内|市内|区内|自治区|全自治区|[东西中]部(?:地区)?|中西部(?:地区)?|东北(?:地区)?|西北(?:地区)?|长三角(?:地区)?|同类[城市地区开发]{2,3}|沿海|沿边|各[省市区县][市区]?|[省市州盟]级?)(?:同类[城市地区园区高校企业]{2}|县域|地级市|县级市)?(?:排名|位次|排位|排|位居|居|列)?)$/,
);
/** 完成年度计划的117%, 占预算数的73%: a share of what was planned. */
const OF_PLAN = guarded(
  /(?:超额)?(?:完成|达到|达|占|为|是|相当于|实现|只有)?了?(?:年度|年|全年|原定|当年|本年|全省|全市|省定|省下达|市下达|上级下达|预期){0,2}(?:计划|预算|目标|任务|指标|概算)(?:任务|数|目标|额)?的$/,
);
const FROM = guarded(/(?:从(?![业事教医])|由)[^,从由]{0,14}$/);

const ENUMERATORS = new Chars('一二三四五六七八九十0123456789(');
/** 三是将16项收费纳入…: the number of a point. */
const ENUMERATED = guarded(
  /^(?:[一二三四五六七八九十]{1,2}(?:是|要|、)|[0-9]{1,2}[.、](?![0-9])|\([一二三四五六七八九十0-9]{1,2}\))/,
);

const PER_ENDS = new Chars('户人亩个张名月年里床次');
const PER = guarded(/按?每(?:百|千|万|百万)?(?:户|人|亩|个|张|名|月|年|平方公里|床|人次)$/);
const OLD_OPENS = new Chars('由从');
const RANK_ENDS = new Chars('国省市区县州旗盟疆球界洲内部北角海排名次位居列级业校城园');
const LIST_MARKS = new Chars(BLANKS + '、“"\'‘和与及并,');
const PARTICLES = new Chars('了着过');
const MOVES = new Chars('增减降高低');
/** 高于全省3个百分点: what it is set against is no part of the metric. */
const AGAINST = guarded(
  /(?:同比)?(?:分别)?(?:高于|低于|快于|慢于|好于|优于|高出|低出|领先|超出|超过)[^,、高低快慢超出]{1,16}$/,
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
  const within = (hit: { readonly start: number }): boolean => hit.start >= start;
  for (let was = -1; was !== end && end > start;) {
    was = end;
    end = LIST_MARKS.trim(text, start, end);
    if (text.charCodeAt(end - 1) === 0x29) {
      const open = text.lastIndexOf('(', end);
      if (open >= start) end = open;
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
      if (per && end - per[0].length > start + 1) {
        end -= per[0].length;
        predicate = true;
      }
    }
    if (SHARES.in(text, Math.max(start, end - 27), end)) {
      const share = OF_SHARE.exec(text.slice(start, end));
      if (share && !/比重|比例|份额/.test(share[0]) && !/^占[地道用挖压]/.test(share[0])) {
        end = start + share.index;
        predicate = true;
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

/** How an indicator is taken: its pace, its share. */
const TAKEN = guarded(/(?:增速|增幅|涨幅|降幅|占比|比重|总量)$/);

/** 建华路, 送水桥: the first character of a street's name is no verb. */
const NAMED_ROAD = guarded(/^[建送种获含有][\u4e00-\u9fff]{1,2}[路街桥巷]/);

/** 为未成年人提供托管服务, 在公共场所布设救护设备: for whom, where, and the verb. */
const FOR_WHOM = new Chars('为向给在');
const GIVEN = guarded(
  /^(?:(?:为|向|给)[^、,的]{2,12}?(?:提供|发放|减免|赠送|开展|落实|配备)|在[^、,的]{2,14}?(?:布局|布设|建设|新建|建成|设立|培育|打造|投放))/,
);
const DISPOSES = new Chars('把使让');
const PLANS = new Chars('计预规');
const FRONT_MARKS = new Chars(BLANKS + '“”"\'‘’、和与及并,)》（(');
const OPEN_QUOTES = new Chars('“"‘');
const CLOSE_QUOTES = new Chars('”"’');
const BLANKS_OR_OF = new Chars(BLANKS + '的');
const END_MARKS = new Chars(BLANKS + '的”"’');
const SCOPE_OPENINGS = new Chars('其当全年今去上我本该自省市区县预力确主');

function trimFront(
  text: string,
  span: Span,
  times: readonly Span[],
  predicate: boolean,
): Omit<Before, 'having' | 'old'> {
  let { start, end } = span;
  if (FOR_WHOM.at(text, start)) {
    const given = GIVEN.exec(text.slice(start, Math.min(end, start + 22)));
    if (given && end - start - given[0].length >= 2) start += given[0].length;
  }
  // 全省办结案件500件: the verb behind a scope opens its object as it does at the front.
  if (SCOPE_OPENINGS.at(text, start)) {
    const scope = SCOPE.exec(text.slice(start, end))?.[0].length ?? 0;
    if (scope > 0 && VERBS.at(text, start + scope, (hit) => hit.end < end - 1)) start += scope;
  }
  // 实际使用外资增速: the name of an indicator with how it is taken behind it.
  const known =
    knownBefore(text, start, end) ??
    knownBefore(text, start, end - (TAKEN.exec(text.slice(start, end))?.[0].length ?? 0));
  const guard = known ? known.start + verbOf(known.word) : end;
  let verb: Span | null = null;
  let governed = false;
  const inSpan = (hit: { readonly end: number }): boolean => hit.end <= end;
  const inGuard = (hit: { readonly end: number }): boolean => hit.end <= guard;
  // The last strong verb before the noun opens its object.
  for (let i = start; i < guard;) {
    const time = times.find((candidate) => candidate.start === i && candidate.end <= end);
    if (time) {
      i = time.end;
      // 产量平均每年的增长速度: a recurrence inside a noun is part of it.
      if (time.start === start || text.charAt(time.start) !== '每') start = i;
      continue;
    }
    const atStart = i === start;
    const whole = WHOLE.at(text, i, inSpan);
    let hit = NAMED_ROAD.test(text.slice(i, i + 4)) ? null : VERBS.at(text, i, inSpan);
    // 新招聘教师, 新注册企业: 新 goes with the verb.
    if (!hit && atStart && text.charAt(i) === '新') hit = VERBS.at(text, i + 1, inSpan);
    if (whole && whole.word.length > (hit?.word.length ?? 0)) {
      i = whole.end;
      continue;
    }
    const adverb = atStart ? ADVERB.at(text, i, inGuard) : null;
    const second = hit && atStart && LIST_MARKS.at(text, hit.end) ? VERBS.at(text, hit.end + 1, inGuard) : null;
    // 开工、投产新能源项目: two verbs share the object.
    if (second && second.end < end && opensObject(text, second.word, second.end, end, true)) {
      start = i = second.start;
    } else if (hit && hit.end < end && opensObject(text, hit.word, hit.end, end, atStart)) {
      start = i = skipParticles(text, hit.end, end);
      verb = { start: hit.start, end: hit.end };
      governed = true;
    } else if (hit && hit.end === end && atStart) {
      if (!MEASURABLE_VERBS.has(hit.word))
        return { noun: null, predicate, verb: { start: hit.start, end }, governed: true };
      break;
    } else if (
      adverb &&
      adverb.word.length >= (hit?.word.length ?? 0) &&
      adverb.end < end &&
      !(adverb.end === end - 1 && HEADS.at(text, adverb.end, inSpan)) &&
      (!ATTRIBUTIVE_ADVERBS.has(adverb.word) || goesOn(text, adverb.end, end, times))
    )
      start = i = adverb.end;
    else if (atStart && FRONT_MARKS.at(text, i) && !(OPEN_QUOTES.at(text, i) && CLOSE_QUOTES.in(text, i + 1, end)))
      start = ++i;
    else if (!atStart && text.charAt(i) === '、' && endsClause(text, start, i)) start = ++i;
    else if (text.charCodeAt(i) === HAVE && opensWithHave(text, i, end)) start = i = i + 1;
    else i += hit && hit.end < guard ? hit.word.length : 1;
  }
  // 把冷库扩建到2万立方米
  if ((predicate || text.charAt(end - 1) === '的') && DISPOSES.at(text, start) && end - start > 2) start++;
  if (SCOPE_OPENINGS.at(text, start)) {
    const scope = SCOPE.exec(text.slice(start, end));
    if (scope && start + scope[0].length < end && !SCOPE_BOUND.test(text.slice(start + scope[0].length, end)))
      start += scope[0].length;
  }
  // 我市计划投资68亿元: the verb that plans is no part of what is invested.
  if (
    !governed &&
    PLANS.at(text, start) &&
    MEASURABLE_VERBS.has(text.slice(start + 2, end)) &&
    /^(?:计划|预计|规划)/.test(text.slice(start, start + 2))
  )
    start += 2;
  start = BLANKS_OR_OF.skip(text, start, end);
  while (
    END_MARKS.at(text, end - 1) &&
    end > start &&
    !(CLOSE_QUOTES.at(text, end - 1) && OPEN_QUOTES.in(text, start, end - 1))
  )
    end--;
  if (start === end || (end - start < 5 && BARE_HEADS.has(text.slice(start, end))))
    return { noun: null, predicate, verb, governed };
  return { noun: { start, end }, predicate, verb, governed };
}

/** Verbs that open the usual name of an indicator and are no part of a metric: 改造老旧小区, 发放创业担保贷款, 新增高新技术企业. */
const OPENS_NAME = guarded(
  /^(?:改造|争取|新增(?!城镇就业|就业|.{0,4}贷款|存款|各项存款)|发放|开行|治理|建成(?!区)|新建(?!商品|住宅|绿色|装配))(?=[\u4e00-\u9fff“”]{2})/,
);

function verbOf(name: string): number {
  return OPENS_NAME.exec(name)?.[0].length ?? 0;
}

/** 改革顺利推进、综合率达到…: a verb that makes no name closes what stands before the mark. */
function endsClause(text: string, start: number, mark: number): boolean {
  const verb = VERBS.before(text, mark, (hit) => hit.start > start);
  return verb !== null && verb.word.length > 1 && !NOMINAL_VERBS.has(verb.word);
}

/** Whether a verb, an adverb or a time follows, so that what stands before was no part of a noun. */
function goesOn(text: string, at: number, end: number, times: readonly Span[]): boolean {
  const fits = (hit: { readonly end: number }): boolean => hit.end <= end;
  return (
    VERBS.at(text, at, fits) !== null ||
    ADVERB.at(text, at, fits) !== null ||
    times.some((time) => time.start === at && time.end <= end)
  );
}

/** 有. */
const HAVE = 0x6709;
const NAME_GOES_ON = guarded(/^(?:[的、]|占比|比重|比例|强度|增速|总额|余额)/);
const NO_OBJECT = new Chars('的、和与及');

function opensObject(text: string, verb: string, at: number, end: number, atStart: boolean): boolean {
  if (NO_OBJECT.at(text, at)) return false;
  const head = HEADS.at(text, at, (h) => h.end <= end);
  // 收购金额, 种植面积, 改造项目 are one name; 建设项目库 is not asked.
  // 研发经费占比, 培训人数增速: the share or pace of one name.
  if (head && (head.end === end || NAME_GOES_ON.test(text.slice(head.end, Math.min(end, head.end + 2)))))
    return (
      !NOMINAL_VERBS.has(verb) &&
      verb.length > 1 &&
      head.word.length > 1 &&
      /^(?:完成|实现|安排|下达|落实|引进|引入|打造|新增|新开工|筹集|筹措|拨付|实施|吸引|获得|取得|争取|发放|签订|签署|减免|清偿|偿还|盘活|处置|化解|清收|追回|挽回|兑付|兑现|发行|募集|新办|兴办|创办|开办)$/.test(
        verb,
      )
    );
  if (end - at < 2) return verb.length > 1 && !NOMINAL_VERBS.has(verb);
  return atStart || !NOMINAL_VERBS.has(verb);
}

function skipParticles(text: string, at: number, end: number): number {
  let i = at;
  while (
    i < end - 1 &&
    /[了好出成到着过]/.test(text.charAt(i)) &&
    !/^(?:好项目|出口|成本|到位|成果|成年|成品|成员|成交|出租|出让|出生|出行|出院)/.test(text.slice(i, i + 3))
  )
    i++;
  return i;
}

function opensWithHave(text: string, at: number, end: number): boolean {
  return (
    at + 1 < end &&
    !/[国民公私所具拥占保稀享持现自共含没只仍还]/.test(text.charAt(at - 1)) &&
    !/[色限机效线关轨序力利偿害氧毒源望]/.test(text.charAt(at + 1))
  );
}
