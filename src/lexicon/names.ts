/** Classes of common words: where a name's left border is, and whether a phrase is made of plain words alone. Loaded on first use. */
import { FUNCTION_WORDS_DATA, NOUNS_DATA, RARE_NOUNS_DATA, VERBS_DATA } from './names.data';
import { PackedWords } from './packed-words';

/** `rare` is a noun of few texts, which may be a name here (曲江, 国药). */
export type WordClass = 'verb' | 'function' | 'noun' | 'rare';

/**
 * Words that the list calls verbs but that stand inside names (合作区, 投资集团, 检察院). Source: names of bodies and zones in official
 * lists of state organs, development zones and firms.
 */
const NOUN_LIKE =
  '合作 开发 投资 建设 发展 服务 管理 教育 创新 保护 监督 监管 研究 检察 检验 检疫 检测 工作 改革 领导 统计 审计 卫生 交易 贸易 运输 开放 示范 试验 实验 生产 加工 制造 设计 培训 展览 展示 旅游 度假 疗养 救援 应急 指挥 防治 控制 治理 规划 勘察 勘测 测绘 出版 发行 广播 销售 购物 租赁 担保 拍卖 招标 采购 咨询 鉴定 认证 评估 储备 集中 供热 供水 供电 排水 灌溉 养殖 种植 通信 航空 航天 自治 科学 物流 综合 协同 融合 联合 统一 互联 自由 储运 装备 冶炼 养老 体育 健康 信息 救助 援助 复兴 振兴 防护 防洪 防灾 减灾 引水 调水 输电 发电 创业 孵化 会展 会议 集散 控股 实业 保障 安居 搬迁 升级 转型 提升 攻坚 整治 清理 教学 培养 竞赛 比赛 大赛 演出 专卖 免税 保税 出口 进口 通商 互助 协作 协调 交流 交通 流通 组织 试点 生活 消费 宣传 广告 代表 起步 先导 领先 入境 出境 返乡 就业 扶贫 脱贫 移民 安置 放射 生态 观光 休闲 娱乐 表演 体验 采摘 推广 应用 转化 转移 登记 执法 仲裁 调解 公证 安全 稳定 招商 引资 促进 监测 预报 预警 观测 勘探 探测 采矿 选矿 储气 输气 输油 纺织 印染 印刷 包装 装饰 装潢 维修 清洁 节能 环保 循环 再生 回收 利用 处理 处置 焚烧 填埋';

/** Words that never stand inside a name but that the list calls nouns or adjectives. Source: verbs of official prose. */
const VERB_LIKE =
  '达峰 碳达峰 达标 达产 达效 达成 抵达 直达 送达 可达 拓宽 疏浚 疏通 贯通 撤并 迁建 高举 查房 坐诊 值守 迭代 打通 赋能 应对 健全 夯实 厚植 铸牢 提质 申建 擘画 锻造 铺开 揭开 建强 织密 扎牢 筑牢 兜牢 守牢 守护 点亮 点燃 搭建 搭好 联建 合建 共商 提速 畅通 贯彻 打开 打响 深耕 申办 承接好 做靓 做美 落实 启动 地处 位于 落户 建成 加快 建立 开展 实施 推动 推进 加强 深化 完善 全面 深入 大力 积极 扎实 持续 进一步 坚持 确保 力争 争取 做好 抓好 搞好 规范 严格 落地 获批 揭牌 挂牌 签约 引进 引导 支持 鼓励 带动 促使 通过 围绕 按照 根据 依托 依法 服从 面向 对接 联通 连接 辐射 覆盖 涉及 包括 以及 参加 参与 出席 主持 召开 举办 举行 承办 成功 顺利 圆满 继续 加大 加速 强化 优化 提高 扩大 增强 壮大 做大 做强 做优 培育 打造 形成 构建 创建 申报 申请 组建 成立 设立 兴建 新建 扩建 改建 续建 在建 拟建 改造 完成 实现 达到 超过 突破 竣工 投产 开工 完工 投运 开通 贯通 通车 建好 用好 办好 管好 盘活 争创 荣获 获得 被评为 入选 列入 纳入 融入 主动 牵头 负责 配合 会同 联合 委托 代表 感谢 学习 贯彻 认真 全力 着力 努力 切实 稳步 有序 统筹 协调 谋划 编制 制定 出台 印发 修订 颁布 执行 严惩 打击 查处 拓展 深耕 聚焦 紧扣 紧盯 锚定 对照 对标 瞄准 介绍 告诉 宣布 提出 指出 表示 强调 要求 认为 希望 邀请 来自 前往 赴 抵达 到达 访问 考察 调研 视察 慰问 援助 支援 帮扶 结对 服务好 不折不扣 坚决 当前 目前 今年 去年 明年 全市 全省 全区 全县 全国 全州 全疆 我省 我市 我区 我县 我国 本市 本省 本区 本县 该市 该区 该县 该省 其中 特别 尤其 同时 周边 附近 境内 境外 以北 以南 以东 以西 沿线 此外 一批 一系列 系列 各项 各类 各级 各地 各有关 有关 相关 重点 主要 重大 正式 首次 首个 首家 率先 全部 部分 所有 现有 原有 已有 大型 中型 小型 著名 知名 优秀 广大 众多 多个 多家 两个 三个 一个 一是 二是 三是 四是 五是 用于 属于 由于 关于 对于 至于 鉴于 有利于 立足 建在 设在 放在 走进 走访 进入 加入 退出 深挖 挖掘 发挥 利用好 用足 激活 激发 释放 保持 维护 保障好 服务于 抓住 抢抓 抓紧 狠抓 严抓 强抓 力推 力促 促进 助推 助力 助力于 推广 复制 借鉴 总结 宣传好 评选 评为 命名 授予 认定 确认 批准 核准 审议 审查 审核 讨论 通报 报告 汇报 传达 部署 安排 动员 号召 响应 回应 解决 化解 破解 应对 防范 防止 遏制 严控 严防 严禁 禁止 淘汰 关停 取缔 拆除 征收 搬迁至 迁建 迁入 迁出 引入 入驻 进驻 落成 落成于 启用 投用 运营 运行 试运行 挂靠 隶属 辖 管辖 下辖 下设 共建 共享 共同 携手 并举 并联 并重 作为 成为 变为 定为 列为 称为 名为 誉为 确定 被 拥有 享有 具有 具备 富有 充满 彰显 展现 体现 反映 折射 助长 拉动 撬动 驱动 牵引 引领 领跑 领衔 唱响 擦亮 叫响 打响 打好 打赢 做实 做深 做细 做精 建强 配强 选优 选派 选拔 任命 任免 招聘 引才 集聚 集中力量 汇聚 凝聚 团结 带领 率领 依靠 凭借 借助 借力 乘势 顺应 适应 满足 符合 遵循 遵守 恪守 尊重 保证 压减 压降 压产 关退 退出 腾退 搬入 迁往 布局 布设 架设 敷设';

/**
 * Plain words of official prose that the list, made of older newspapers, does not hold. Source: reports and plans since 2000.
 */
const OFFICIAL_WORDS =
  '丝绸之路 达斡尔 鄂伦春 鄂温克 柯尔克孜 塔吉克 乌孜别克 土家族 苗族 布依族 侗族 瑶族 彝族 傣族 回族 藏族 壮族 畲族 满族 移山 愚公移山 新晋 青山 绿水青山 金山银山 错峰 高峰 顶峰 火山 靠山 充电站 加油站 服务站 工作站 大江 大河 和平 林权 洗煤 选煤 集疏运 淤地坝 淤地 城市 平原 外国 自治州 自治县 自治旗 海洋 湖泊 大桥 高原 上市 美丽 山区 大街 共和国 城镇 庆典 南路 北路 东路 西路 中路 山脉 治安 大国 新鲜 古城 海峡 河口 冰川 内河 古典 高山 大海 山坡 福利 日志 青春 山河 新建 中断 都城 关联 海湾 上山 下山 南门 北门 东门 西门 新港 新城 海关 内城 山寨 入口 入市 都市 重镇 三角洲 城堡 深山 联合会 党组织 交易所 通讯社 公安局 音乐会 天文 百科 普通 抗日 抗战 佛教 中华 英语 英文 家族 中文 论文 通讯 文教 文科 宝库 诚信 二战 大革命 新世纪 本科生 源泉 摩托车 大峡谷 联谊 联网 喜讯 保安 家教 二等奖 文明 道德 卫星 荣誉 雷达 丘陵 明星 光荣 权威 维生素 顾问 宣言 花岗岩 二人 令人 崇高 东西 南北 武功 海鲜 彩票 珠宝 甲醇 氨基酸 民族 少数民族 宗教 侨务 港口 码头 机场 车站 火车站 低保 五保 医保 社保 低收入 奶源 实训 实习 饲草 饲料 屠宰 冷库 种猪 种牛 沿街 临街 周边区域 远城区 远郊区 近郊区 中心城区 老城区 新城区 经开区 高新区 开发区 保税区 师范 理工 医科 财经 政法 外国语 中试 燃煤 燃气 国省 市管 省管 县管 镇管 部管 甘蔗 糖料 铜基 铝基 钢基 硅基 碳基 省域 州域 国别 老旧 病险 县乡 双创 创意 央企 民企 国企 县域 镇街 镇村 村组 城乡 城镇 乡镇 市县 区县 县区 市区 城区 镇区 园区 文旅 公租 公租房 廉租 廉租房 棚改 棚户 棚户区 数智 数字 智慧 算力 小微 沿边 沿江 沿海 沿线 沿河 空港 港航 航运 水运 陆港 内陆 智能 智造 绿色 低碳 零碳 双碳 光伏 风电 风光 储能 氢能 电池 锂电 新型 清洁 装备 高端 先进 前沿 尖端 新兴 未来 战略性 特色 优势 支柱 主导 骨干 龙头 专精特新 独角兽 瞪羚 孵化器 众创 众创空间 创客 科创 科研 院所 高校 职教 职业 技工 技师 幼教 学前 普惠 托育 医养 康养 中医药 生物 医药 医疗 疫苗 器械 精细 化工 石化 煤化工 冶金 建材 钢铁 有色 稀土 矿山 煤矿 电力 电网 变电 变电站 特高压 换流站 配电 天然气 燃气 管网 管道 管廊 污水 垃圾 固废 危废 中水 再生水 黑臭 水体 河湖 湖库 水系 水网 水环境 湿地 林草 国土 绿化 防护林 天然林 公益林 农田 高标准 耕地 良田 良种 种业 种苗 育种 种质 畜禽 生猪 肉牛 奶牛 奶业 水产 渔业 渔港 冷链 仓储 仓配 快递 电商 跨境 跨境电商 直播 夜间 夜市 商圈 商贸 农贸 农批 批发 专业市场 餐饮 民宿 露营 研学 红色 全域 乡村 美丽 和美 宜居 宜业 宜游 示范村 示范镇 行政村 自然村 贫困村 空心村 安置 安置房 保障房 经适房 回迁 老城 新城 主城 中心城 副中心 都市 都市圈 城市群 经济圈 产业带 产业链 产业群 集群 链主 链长 总部 楼宇 国际化 现代化 一体化 智能化 标准化 多式联运 枢纽 通道 干线 支线 国省 国省道 农村公路 县道 乡道 村道 断头路 背街 小巷 背街小巷 停车 停车位 充电 充电桩 换电 加氢站 口袋 口袋公园 体育 健身 步道 绿道 驿站 图书 农家 书屋 文化站 卫生室 养老 敬老院 福利院 救助站 避难 微型 消防站 派出所 警务 法庭 司法所 综治 网格 数据 大数据 云计算 物联网 互联网 区块链 人工智能 卫星 导航 低空 通用 通航 无人机 机器人 集成电路 芯片 半导体 显示 面板 新能源 新材料 汽车 整车 零部件 三电 传感器 软件 硬件 动漫 影视 文创 会展 金融 融资 信贷 信用 基金 债券 股权 产权 碳汇 排污权 用能权 综合 专业 重点 中心 区域 国家级 省级 市级 区级 县级 镇级 村级 国际级 世界级 一流 万亩 千亩 百亩 万吨 千吨 亿元 高等 中等 初中 高中 九年制 寄宿制 农民工 返乡 创业园 工业化 城镇化 边境 边贸 互市 互市贸易 保税 综保 免税 进境 出境 入境 国储 冷库 粮库 油库 国企 混改 央地 校地 校企 政企 军地 军民 双拥 国防 人防 应急 防灾 防汛 抗旱 地质 灾害 尾矿 采空 沉陷 塌陷 矿区 林区 牧区 农区 山区 库区 灾区 老区 边区 湖区 沙区 滩区 蓄滞洪区 易地 搬迁 扶贫 帮扶 车间 工坊 基层 一线 重大 大型 中型 小型 骨干 独立 集中 分散 连片 成片 闲置 低效 存量 增量 老工业 工矿 国有 集体 民营 外资 合资 独资 上市 拟上市 后备 中小 规上 限上 亿元 十亿 百亿 千亿 万亿 优质 优秀 优良 名优 名特优 特优 有机 无公害 生态 休闲 观光 农业 林业 牧业 种植 养殖 加工 粮食 蔬菜 水果 茶叶 花卉 烟草 烤烟 棉花 甘蔗 橡胶 药材 食用菌 中药材 马铃薯 玉米 水稻 小麦 大豆 油料 油菜 城际 市域 市郊 高架 地铁 轻轨 轨道 有轨 电车 公交 客运 货运 综合体 自来水 供水 排水 雨水 雨污 分流 引水 调水 提水 灌溉 节水 库容 堤防 河道 清淤 海绵 地下 立体 过街 天桥 人行 亮化 美化 净化 硬化';

/**
 * Nouns that lend their name to new towns, streets, parks: rare as words of a report, whatever the newspapers of the list say.
 * Source: names of streets and parks that many Chinese cities share.
 */
const NAMESAKES = '芙蓉 荷花 莲花 桃花 菊花 玫瑰 月季 珍珠 翡翠 银河 星光 星火 东方';

const KEPT_NOUNS = new Set(NOUN_LIKE.split(' '));

const CLASSES: readonly WordClass[] = ['rare', 'noun', 'function', 'verb'];
let loaded: PackedWords | null = null;

function words(): PackedWords {
  if (loaded) return loaded;
  const classes = new Map<string, number>();
  const put = (word: string, kind: WordClass): unknown => classes.set(word, CLASSES.indexOf(kind) + 1);
  unpack(RARE_NOUNS_DATA, 'rare', put);
  unpack(NOUNS_DATA, 'noun', put);
  unpack(FUNCTION_WORDS_DATA, 'function', put);
  unpack(VERBS_DATA, 'verb', put);
  for (const word of NAMESAKES.split(' ')) put(word, 'rare');
  for (const word of OFFICIAL_WORDS.split(' ')) put(word, 'noun');
  for (const word of VERB_LIKE.split(' ')) put(word, 'verb');
  for (const word of KEPT_NOUNS) put(word, 'noun');
  return (loaded = new PackedWords(classes));
}

function unpack(data: string, kind: WordClass, put: (word: string, kind: WordClass) => unknown): void {
  data.split(' ').forEach((part, index) => {
    const length = index + 2;
    for (let at = 0; at + length <= part.length; at += length) put(part.slice(at, at + length), kind);
  });
}

/** True for words that a name of the same writing would be mistaken for. */
export const isCommonWord = (word: string): boolean => isCommonWordAt(word, 0, word.length);

/** The same of a text's span, without a copy of it; false where the span leaves the text. */
export const isCommonWordAt = (text: string, start: number, end: number): boolean =>
  words().classAt(text, start, end) > 1;

/** The class of a word of two to four characters, or `null` when the list does not hold it. */
export const wordClass = (word: string): WordClass | null => wordClassAt(word, 0, word.length);

/** The same of a text's span, without a copy of it. */
export const wordClassAt = (text: string, start: number, end: number): WordClass | null =>
  CLASSES[words().classAt(text, start, end) - 1] ?? null;

/** A word of the list, or one character that belongs to none: its `kind` is `null`. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly kind: WordClass | null;
}

/** The words of a text from `start` to `end`, the longest first at each place. */
export function* wordsBetween(text: string, start: number, end: number): Iterable<Word> {
  for (let at = start; at < end;) {
    let length = Math.min(4, end - at);
    while (length > 1 && wordClassAt(text, at, at + length) === null) length -= 1;
    yield { start: at, end: at + length, kind: length > 1 ? wordClassAt(text, at, at + length) : null };
    at += length;
  }
}

const OFFICIAL = new Set(OFFICIAL_WORDS.split(' '));

/** A plain word of official prose: never a firm's own name, while 国药 or 海王, plain in the list, may be. */
export const isOfficialWord = (word: string): boolean => OFFICIAL.has(word) || KEPT_NOUNS.has(word);

/** Single characters that end a name on its left: particles, prepositions, conjunctions, verbs of one character. */
const LEFT_BORDERS = new Set(
  '的了着过好近该在和与及或对向由为把将被从以并而且也又再就都还很更最已曾正可能会要应该须让使令给用按据经因于至到自是有无没不未非其此这那之等如若但却则我你他她它们各每某本全共同均只仅愿望盼祝获受授送修筑挖铺拨筹缴补禁查刹抢狠紧严促帮扶供借赢约超较比做抓搞请去赴驻距靠往进出入来去暨逐即既随谋找看说讲',
);
export const isLeftBorder = (character: string): boolean => LEFT_BORDERS.has(character);

/** Verbs of one character that also stand inside names (电建, 中办): they end a name only where no name character stands before them. */
const SOFT_BORDERS = new Set('建办推持续达');
export const isSoftBorder = (character: string): boolean => SOFT_BORDERS.has(character);

/** Classifiers, which end a name after a numeral alone (3家|…, but 万家惠). */
const CLASSIFIERS = new Set('个家名位项座条件批次种处所间套部级');
export const isClassifierAfter = (character: string, before: string): boolean =>
  CLASSIFIERS.has(character) && /[\dA-Z一二三四五六七八九十百千万亿几多数余这那各每两]/.test(before);
