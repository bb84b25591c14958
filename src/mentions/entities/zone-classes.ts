/** Which heads of zones, lines and buildings name a class, and before which words they name one. */

/** With nothing but a place before them these name a class (广东省高速公路). */
export const GENERIC_ALONE =
  /^(?:高速公路|高速|高铁|铁路|公路|国道|省道|园区|工业园区|产业园区|工业园|产业园|基地|产业基地|生产基地|社区|小区|街道|酒店|宾馆|景区|旅游区|小镇|街区|老区|森林|草原|湿地|公园|广场|港口|车站|水库|电站|数据中心|枢纽|示范区|试验区|合作区|保护区|功能区|核心区|产业区|集聚区|聚集区|商圈|商业街|库区|灌区|流域|平原|高原|盆地|专线|码头|航道|隧道|特色小镇|创新中心|科技创新中心|商务中心|物流中心|集散中心|训练中心|创业中心|煤田|煤矿|铁矿|铜矿|金矿|矿区|矿山|泵站|水厂|自来水厂|污水处理厂|变电站|换流站|风电场|光伏电站|综合楼|办公楼|大楼|住宅小区|互通|服务区|收费站|储气库|储备库|粮库|油库|家园|花园|生态带|创新带|生态区|支线|复线|地铁|轻轨|轨道交通|高架|通道|快线|航线|沙漠|戈壁|冰川|峡谷|瀑布|温泉|遗址|故居|旧址|档案馆|渔港|货场|集结中心|训练基地|实训基地|培训基地|产业城|创业园|孵化园|文化宫|少年宫|青少年宫|奥体中心|音乐厅|滑雪场|海洋馆|野生动物园|高铁新城|航空港|智谷|硅谷|化工园|化工园区|双创园|农业科技园)$/;
/** Without a known place these name a class (奶源基地, 海洋功能区). */
export const NEVER_UNPLACED =
  /(?:示范区|试验区|先行区|实验区|核心区|集聚区|聚集区|创新区|集中区|基地|功能区|经济区|生态区|防护区|矿区|矿山|通道|航线|地铁|轻轨|轨道交通|高架|支线|复线|快线|遗址|旧址|故居|水厂|泵站|变电站|换流站|污水处理厂|家园|创新中心|商务中心|物流中心|集散中心|训练中心|创业中心|交易中心|大楼|综合楼|办公楼|生态带|旅游带|文化带|产业城|创业园|孵化园|双创园|众创园|农产品加工园|现代农业园|留学生创业园|化工园|化工园区|港口|数据中心|生活圈|经济圈|产业带|岸线|步道|绿道|景观带|沙滩|海滩|水源地|城市群|走廊)$/;
/** Words that make a class of what follows. */
export const CLASS_WORDS =
  /深水|中小型|大中型|小型|国家|等级|公共|重点|大型|标准|社会|现代|综合|城乡|农村|专业|公立|民办|省级|市级/;
/** Of those, grades: they make a class even of characters that look like a name. */
export const GRADES = /深水|中小型|大中型|小型|国家|等级|公共|重点|大型|标准|公立|民办|省级|市级/;
/** 位于绿谷精细化工产业园, 投资三亿元的机场快速路: the words before show that one place is meant. */
export const POINTED = /(?:位于|坐落于|坐落在|走进|来到|元的)$/;
export const SINGLE_WORK = /^(?:快速路|客运总站|客运站|大桥|隧道|水库|公园|机场|高速|大道)$/;
/** Heads before which one rare word is a name: 芙蓉新区. */
export const RARE_OPENS =
  /^(?:新区|大桥|特大桥|大道|大街|广场|公园|森林公园|湿地公园|水库|机场|国际机场|火车站|高铁站|高铁|水利枢纽|航电枢纽|抽水蓄能电站|高速|高速公路|铁路|高铁|大厦|大酒店|酒店|宾馆|风景区|风景名胜区|街道|水电站|灌区|商城|古镇|古城)$/;
export const WEAK =
  /^(?:社区|小区|街道|酒店|公路|铁路|园区|基地|景区|公园|广场|口岸|街区|片区|老区|森林|草原|湿地|电站|水库|枢纽|小镇|流域|平台|专线|隧道)$/;

/** Bodies that lend their name to a building or a base: 云江银行培训中心, 宝钢云江钢铁基地. */
export const LENDING = new Set(['central-body', 'body-head', 'department', 'institution']);
export const LENT =
  /^(?:综合楼|办公楼|写字楼|大楼|大厦|博物馆|大酒店|酒店|培训中心|培训基地|实训基地|生产基地|产业基地|基地|体育馆|体育场|码头|广场|产业园|科技园|工业园|物流园|创业园)$/;

/** What lies in a zone and bears its name: 云江港区|石门|作业区. */
export const IN_ZONE =
  /^(?:作业区|码头|片区|组团|核心区|起步区|先行区|产业园|工业园|科技园|物流园|港区|新城|小镇|科技城|科学城)$/;

/** Zones that two places give their names to. */
export const AREA = /(?:经济区|城市群|走廊|经济带|合作区|都市圈|一体化示范区)$/;
/** 黄河沿岸高等级公路: a grade makes a class of it. */
export const CLASS_OF_ROAD = /等级|一级|二级|三级|农村|旅游|乡村|普通|重点|大中型|中小型|小型|大型/;

/** 云汀蓝谷医疗旅游先行区: four characters of no common word are a name even where the head alone names a class. */
export const OWN_ZONE = /(?:示范区|试验区|先行区|实验区|集聚区|合作区|基地|走廊|产业城|家园)$/;

/** 刘家峡|水库, 伊敏河|湿地: a water or a mountain gives one thing its name, a province gives it to a class. */
export const NATURAL = /[峡山湖岛河江岭滩错泊淀淖]$/;
export const ON_WATER =
  /^(?:水库|电站|水电站|湿地|景区|旅游区|风景区|公园|森林公园|草原|峡谷|瀑布|温泉|隧道|遗址|灌区|库区|矿区|煤矿|油田)$/;

/** 梁启超故居: named after a person. */
export const OF_PERSON = /^(?:故居|旧居|旧址|纪念馆|纪念园|陵园|艺术馆|陈列馆)$/;
