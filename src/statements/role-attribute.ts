/** Finds figures that neither promise nor report: attributes of projects, sizes that select, attendance, anniversaries, definitions. */
import { CREATION_VERBS } from '../lexicon/verbs';
import { WordTable } from '../lexicon/word-table';
import type { QuantityMention } from '../mentions/types';
import type { Place } from './place';
import { guarded } from '../mentions/patterns/guarded';

export interface Attribute {
  /** anniversary, threshold, ordinal, size, distance, duration, description, membership, attendance, whole, project-size. */
  readonly reason: string;
  readonly words: string | null;
  /** An attribute that what is brought into being must have: it shares the fate of its clause. */
  readonly shared: boolean;
}

const CREATION = new WordTable(CREATION_VERBS.map((verb): [string, true] => [verb, true]));
/** Nouns of a size right before the figure. */
const PROJECT_SIZE = guarded(
  /(?:投资|投资额|占地|占地面积|全长|总长|(?<![增成延生])长|宽|(?<!提)高|总面积|建筑面积|面积|库容|装机|装机容量|耗资|斥资|注册资本|设计能力|年产|跨度|各)(?:达|约|近|为|额)?$/,
);
/** Sizes that describe a project even as a clause of their own: 大桥全长1.2公里, 计划总投资20亿元. */
const DESCRIBES = guarded(
  /(?:占地|占地面积|总用地面积|用地面积|总占地面积|总建筑面积|建设周期|建设工期|总工期|项目总投资|工程总投资|全长|总长|桥长|建筑面积|库容|(?:计划|概算|估算|预计|规划|[(])总?投资|设计时速|主线长)(?:达|约|近|为){0,2}$/,
);
const MAKES = guarded(/(?:新增|扩建|改建|完成|新建|建成|竣工|达到|增加|年度|今年|年内)/);
/** A list of sizes that ends in 的 and the project: 占地300亩、总投资5亿元的… */
const SIZE_LIST = guarded(/^[、,](?!占|为|达|增|同比|比|完成)[^,。;、0-9]{0,8}[0-9][^,。;、的]{1,12}的/);
const OUTPUT_SIZE = guarded(
  /(?:产值|产量|销售额|营业收入|营收|收入|产能|规模|市值|能力|税收|交易额|就业|门店|资产)[^,、;。]{0,4}$/,
);
/** `规模2000万元以上工业企业`: the bound behind a size, and a noun right behind it. */
const SELECTS = guarded(
  /^(?:以上|以下|以内|及以上|及以下)(?=[\u4e00-\u9fff])(?!的|占|增|比|提|下|达|左右|水平|目标|完成|和|且|并|同时|由)/,
);
const ATTENDS = guarded(
  /^[^,。;]{0,20}(?:参会|到场|观摩|(?<!企业|职工)(?:参加|参与)(?=[。,;]|$)|与会|到会|列席|出席|交流发言|参加(?:会议|座谈|活动|开幕|了|此次|本次|培训班|论坛)|代表团)/,
);
/** `58套主装置有54套…`, `36项任务已完成30项`: the whole of which the next figure is a part. */
const WHOLE = guarded(
  /^(?:省份|城市|地区|国家|县区|县市|企业|项目|任务|指标|村|乡镇)中,|^[^,。;、0-9]{1,24}?(?:(?:中有|中已有|中的|已有|有|已(?:全部)?(?:完成|开工建设|启动|开工|建成|完工|竣工|投产|交付|投用|签约))[0-9]|中(?:排名?|位居|位列|名列|居))/,
);
/** 的 and a head noun behind the figure, unless the noun only says what the figure is (5%的增速, 30%的水平). */
const ATTRIBUTIVE = guarded(
  /^(?:以上|以下|左右|以内|多|余)?的(?!目标|速度|水平|比重|比例|增长|增速|份额|较|增幅|任务|大关|台阶|位次|成绩|高位|低位|同时|基础|要求|预期|幅度|人|家庭|村|县|农|企业达|区间|高?基数|总量|体量|规模)[^,。;]/,
);
/** 120亿元的债务限额: the noun says what the figure is. */
const LIMIT = guarded(/^的[\u4e00-\u9fff]{0,6}(?:限额|红线|底线|上限|下限|目标|任务|标准|定额)/);
/** A verb before the size takes it as its object: 新建5公里的…, 投入3亿元的…. */
const GOVERNED = guarded(
  /(?:投入|安排|落实|发放|拨付|争取|筹集|统筹|用好|下达|兑现|减免|获得|建成|形成|建设|新增|完成|增加|新建|改造|铺设|达到|实现|保持|提供)[^,。;、]{0,10}$/,
);

/** @returns `null` for a figure that says something of its own. */
export function attributeOf(quantity: QuantityMention, place: Place): Attribute | null {
  const { before, after, tail } = place;
  const found = (reason: string, words: string | null = null, shared = false): Attribute => ({ reason, words, shared });
  const unit = quantity.unit ?? '';
  const { kind } = quantity;
  if (unit === '周年' || tail.startsWith('周年')) return found('anniversary', '周年');
  if (unit === '岁' || unit === '周岁') return /寿命|平均年龄/.test(before) ? null : found('threshold', unit);
  if (kind === 'rank' && /^(?:大|批|次|个|家|条|座|款|例|支|人)/.test(tail)) return found('ordinal');
  if (kind === 'scale' || tail.startsWith('级')) return found('size', null, creates(place));
  const selects = SELECTS.exec(tail);
  if (selects && isThreshold(quantity, before)) return found('threshold', selects[0]);
  // 其中500万元以上的23个: which of them.
  if ((kind === 'money' || kind === 'measure') && OF_WHICH.test(tail)) return found('threshold', '以上');
  // 三大支柱产业保持增长: how many there are by their name.
  if (kind === 'count' && quantity.trace.recognizer === 'great' && TRADES.test(tail) && !creates(place))
    return found('description', '大');
  // 在9个人口20万以上的县, 30户以上自然村: which of them.
  if (kind === 'count' && SELECTS_PLACES.test(tail) && (unit === '户' || PEOPLE.test(before)))
    return found('threshold', '以上');
  // 今年将采取三项举措。 具体要抓好9个方面的工作：
  if (kind === 'count' && ANNOUNCES.test(before) && ANNOUNCED.test(after)) return found('ordinal');
  // 有6%的增速就能保住就业: on what condition.
  if (CONDITION_FULFILLED.test(tail) && /^(?:只要)?有$/.test(before)) return found('description', '有');
  if (unit === '千伏' && !/(?:达到?|至|到|为)$/.test(before)) return found('project-size', unit);
  if (kind === 'measure' && POWER.test(unit) && PLANT.test(tail) && PUSHES.test(before) && !MAKES.test(before))
    return found('project-size', unit);
  // 对年投资额900万元及以上的，奖励…: a condition.
  if (kind !== 'percentage' && OF_THOSE.test(tail)) return found('threshold', '以上');
  // 申报企业年营业收入不低于2000万元: what one must have to be let in.
  const condition = BOUNDS.has(quantity.comparator) ? (APPLIES.exec(before) ?? APPLIES.exec(place.earlier)) : null;
  if (condition) return found('threshold', condition[0].trim());
  // 巩固已建成的36个示范村: what there is already.
  if (kind === 'count' && BUILT_ALREADY.test(before)) return found('description', '已');
  // 服务半径缩短至20公里以内 says how far it shall be.
  if (LENGTH_UNITS.has(unit) && /^(?:外|范围|以外|以内|之内|半径|内|处|开外)/.test(tail) && !REACHES.test(before))
    return found('distance');
  if (TIME_UNITS.has(unit) && VALIDITY.test(before)) return found('duration');
  // 对连续三年在库的企业: which of them.
  if (TIME_UNITS.has(unit) && RUNNING.test(before)) return found('duration', '连续');
  // 全长31公里，设站24座，总投资186亿元: what a work is like.
  if (DESCRIBED.test(before) && DESCRIPTION.test(place.earlier)) return found('project-size', before.slice(-2));
  // （3分）: what a task counts in an assessment.
  if (unit === '分' && /[(]$/.test(before || place.earlier) && tail.startsWith(')')) return found('description', '分');
  // 至今已经五年了: how long it has been.
  if (TIME_UNITS.has(unit) && tail.startsWith('了') && /已经?(?:是|有|过去|整整)?$/.test(before))
    return found('duration', '了');
  if (TIME_UNITS.has(unit) && WITHOUT.test(tail)) return found('duration');
  if (kind === 'count' && OF_POPULATION.test(unit + after)) return found('description', '人口的');
  if (MEMBER.test(after) && !BECOMES.test(before)) return found('membership');
  if (ATTENDS.test(after)) return found('attendance');
  if (kind === 'count' && INVITED.test(before)) return found('attendance');
  if (kind === 'count' && WHOLE.test(after)) return found('whole');
  if (kind === 'measure' && place.named && !TIME_UNITS.has(unit) && /^(?!以上|左右|以内|多)[\u4e00-\u9fff]/.test(tail))
    return found('project-size');
  if (DESCRIBES.test(before) && !MAKES.test(before)) return found('project-size', before.slice(-2));
  if (isBuilt(quantity, before, tail)) return found('project-size');
  // 每提高1个百分点，相当于过去的两个: an exchange of measures.
  if (AMOUNTS_TO.test(before) && FOR_EACH.test(place.earlier + before)) return found('description', '相当于');
  if (EACH.test(before) && YIELDS.test(tail)) return found('description', '每');
  if (PROJECT_SIZE.test(before) && SIZE_LIST.test(place.rest)) return found('project-size', before.slice(-2));
  // 产值过亿元楼宇9座: how large those are that are counted.
  if (kind === 'money' && quantity.comparator === 'gt' && SIZED.test(tail)) return found('size', null, creates(place));
  if (!ATTRIBUTIVE.test(tail) || LIMIT.test(tail)) return null;
  if (PROJECT_SIZE.test(before)) return found('project-size', before.slice(-2));
  // 年均开发2万个以上的岗位: how many, not how large.
  if (kind === 'count' && COUNTED_OBJECT.test(before)) return null;
  if (OUTPUT_SIZE.test(before) || quantity.comparator === 'gt' || quantity.comparator === 'gte')
    return found('size', null, creates(place));
  if (kind === 'money' || kind === 'measure') return found('project-size', null, GOVERNED.test(before));
  return null;
}

/** 营业收入2000万元及以上的，…: those that a condition is about. */
const OF_THOSE = guarded(/^及?以[上下]的[,;]/);
const OF_WHICH = guarded(/^及?以[上下]的有?[0-9]/);
const TRADES = guarded(/^[\u4e00-\u9fff]{0,6}?(?:行业|产业)(?!集群|园|基地|项目|链|体系)/);
const MEMBER = guarded(/^[^,。;]{0,24}(?:之一|的一员|大家庭)/);
const BECOMES = guarded(/(?:建成|打造|成为)/);
const AMOUNTS_TO = guarded(/(?:相当于|折合|等于)[^,。;]{0,12}$/);
const FOR_EACH = guarded(/每(?:增长|提高|增加|下降|减少)/);
const EACH = guarded(/每(?:增长|提高|增加|下降|减少|投入)$/);
const YIELDS = guarded(/^(?:的增量)?[,]?(?:就)?(?:能|可|相当于|带动|拉动|意味着)/);
const VALIDITY = guarded(/(?:有效期|试用期|保质期|任期|学制|服务期|时限)(?:为|是|至)?$/);
const RUNNING = guarded(/对[^,。;]{0,8}连续$/);
const WITHOUT = guarded(/^(?:没有|未|不曾|来没有|以上的|内的)/);
const OF_POPULATION = guarded(/^[^,。;、]{0,8}人口的[^,。;]/);
const INVITED = guarded(/(?:来自|联合|会同|携手|邀请)(?:了|全国|省内外|国内外|海内外|境外|其他|另外){0,2}$/);
const REACHES = guarded(/(?:缩短|控制|压缩|稳定|保持|降低|减少|扩大|延伸)(?:到|至|在)$/);
const BOUND_FOLLOWS = guarded(/^(?:以上|以下|以内|左右|的)/);
const AREAS: ReadonlySet<string> = new Set(['平方米', '亩', '公顷']);
const TIME_UNITS: ReadonlySet<string> = new Set(['年', '个月', '月', '天', '日', '周', '小时', '分钟', '秒']);
const LENGTH_UNITS: ReadonlySet<string> = new Set(['公里', '千米', '米', '里', '海里']);
const DESCRIBED = guarded(
  /(?:^|[,、共])(?:设站|设置?车站|总投资|概算总投资|预计总投资|路面宽|桥宽|总占地|总库容)(?:约|达|为)?$/,
);
const DESCRIPTION = guarded(/(?:全长|占地|总建筑面积|总面积|总库容)/);
const SELECTS_PLACES = guarded(
  /^(?:及以|以)[上下]的?[\u4e00-\u9fff]{0,2}(?:县|市|区|镇|乡|村|屯|组|社区|安置|集中|连片|聚居|养殖)/,
);
const PEOPLE = guarded(/(?:人口|户籍人口|常住人口)$/);
const ANNOUNCES = guarded(
  /(?:采取|抓好|做好|突出|围绕|推出|实施|落实|把握|强化|从以下|从|以下)(?:好|以下|下列|这|如下)?$/,
);
const ANNOUNCED = guarded(
  /^(?:重大|重点|具体|方面)?(?:的)?(?:举措|措施|方面|重点|要求|环节|关键)(?:的)?(?:重点)?(?:工作|任务|举措|措施)?[。:;]?$/,
);
const CONDITION_FULFILLED = guarded(/^(?:左右|以上)?的[^,。;]{1,6}就(?:能|可|会)/);
const POWER = guarded(/^(?:千瓦|兆瓦|吉瓦|千瓦时|万千瓦)$/);
const PLANT = guarded(/^[\u4e00-\u9fff]{2,8}(?:项目|电站|机组|工程|基地)/);
const PUSHES = guarded(/(?:加快|推进|推动|抓好|支持|争取)[^,。;0-9]{0,32}$/);

const APPLIES = guarded(
  /(?:申报|申请|参评|参选|推荐|认定|入选|报名|投标)(?:的)?(?:企业|单位|主体|项目|对象|人员?|机构|条件)|(?:申报|申请|认定|准入|入库|入选|报名)(?:条件|标准|要求)|符合(?:以下|下列)条件/,
);
const COUNTED_OBJECT = guarded(/(?:开发|培育|引进|建设|新增|打造|培养|建成|创建|提供|创造)(?:了|出)?$/);
const SIZED = guarded(
  /^[\u4e00-\u9fff]{0,6}(?:企业|楼宇|项目|园区|集群|镇|村|基地|品牌|总部|商圈|街区|市场|公司|集团|大户|农场)[\u4e00-\u9fff]{0,4}[0-9]/,
);
const BOUNDS: ReadonlySet<string> = new Set(['gte', 'gt', 'lte', 'lt']);
const BUILT_ALREADY = guarded(
  /(?:巩固|提升|用好|管好|依托|盘活|完善|维护)[^,。;、]{0,6}(?:已建成|已建|已有|现有|原有|已创建|已认定)的?$/,
);

const BUILDING = guarded(
  /^[\u4e00-\u9fff“”]{0,14}?(?:小区|广场|大楼|综合体|生产线|写字楼|商城|主力店|酒店|医院|学校|棚户区|综合楼|体育馆|文体馆|博物馆|文化馆|回迁房|养老院|主体工程)/,
);
/** 1万亩设施农业等项目: the list of things that a size opens ends in 项目. */
const PROJECTS = guarded(/^[\u4e00-\u9fff“”]{2,16}(?:、[^。;,]{2,40})?等?[\u4e00-\u9fff]{0,4}(?:项目|工程)/);

/** 安排3亿元支持重大项目, 专项债券6亿元支持…: a sum that is spent on projects is not the size of one. */
const SPENT = guarded(/(?:(?:资|投入|安排|筹措|争取|完成|落实|拨付|用|下达|筹集|整合)[^、]{0,4}|债券|贷款|资金|基金)$/);

/** 开工建设5万平方米住宅小区: an area, a sum or a capacity right before the thing that has it. */
function isBuilt({ kind, unit }: QuantityMention, before: string, tail: string): boolean {
  if (BOUND_FOLLOWS.test(tail)) return false;
  if (kind === 'measure' && unit === '吨') return /^[\u4e00-\u9fff]{2,8}生产线/.test(tail);
  if (kind === 'measure' && AREAS.has(unit ?? ''))
    return BUILDING.test(tail) || (PROJECTS.test(tail) && !/(?:完成|新增)[^、]{0,8}$/.test(before));
  return kind === 'money' && !SPENT.test(before) && PROJECTS.test(tail);
}

function isThreshold(quantity: QuantityMention, before: string): boolean {
  if (quantity.kind === 'count') return /(?:职工|人口|规模|床位|用工|从业人员|员工|常住人口|学生)$/.test(before);
  if (quantity.kind !== 'money' && quantity.kind !== 'measure') return false;
  return !/(?:投入|安排|落实|争取|筹集|整合|发放|带动|撬动|完成|新增|减免|达到|减)$/.test(before);
}

/** Whether a verb that brings things into being stands before the figure in its segment. */
function creates({ earlier, before }: Place): boolean {
  for (const text of [before, earlier]) for (let i = 0; i < text.length; i++) if (CREATION.at(text, i)) return true;
  return false;
}
