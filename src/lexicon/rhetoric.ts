/**
 * Nouns that make a counted thing a figure of speech, and nouns that keep it real. A Chinese numeral counts only when it counts
 * real things (`三个园区`), not when it announces points or quotes a slogan (`三个方面`, `四个自信`). Source: official set phrases
 * with numerals (`三个代表`, `四个全面`, …) and the headings of reports; grown by reading reports.
 */

/** Heads of announced points and of slogans; they may follow up to a few letters behind the classifier. */
export const RHETORICAL_NOUNS: readonly string[] =
  `方面 规定 班子 现代化 道路 战线 积极性 决定 主张 内容 估计 环节 意识 自信 维护 确立 大局 层面 关键 重点 转变 结合 坚持 文明 统筹 协调 阶段 步骤 问题 关系 特点 特征
  目标 任务 原则 要点 突破 确保 战略 主题 方向 着力点 支撑 保障 轮子 拳头 抓手 体系 机制 全面 代表 基本 突出 一批
  必须 善于 更加 务必 不能 不动摇 离不开 有利于 面向 攻坚战 攻坚 牛鼻子 硬仗 落实 加强 加快 提升 提高 优化 强化 深化 狠抓
  工作 活动 专项 到位 服务 制度 规律 根本 因素 条件 优势 短板 弱项 难题 挑战 机遇 判断 规划 变化 变量 增量 层次
  角度 维度 领域 时期 形势 矛盾 情况 现象 倾向 误区 关口 样子 样板 理念 思想 理论 精神 观念 主义 明确 倒逼 同步
  融合 统一 互动 带动 驱动 引领 定位 格局 布局 功能 作用 途径 渠道 方式 方法 方针 类型 形式 形态 模式 主体责任 责任
  纪律 作风 底线 红线 环境 安全 革命 循环 市场 资源 变革 梯队 梯度 轮次 世界 时代 圈层 品质 结构 过程 地方 时候
  平衡 办法 意义 要求 要素 角色 舞台 轮回 月亮 故事 动作 道理 台阶 跨越 先后 清单 不变 不准 确认 指标`
    .split(/\s+/)
    .filter(Boolean);

/** Heads that are real things even where a rhetorical noun or `大` stands before them. */
export const REAL_NOUNS: readonly string[] =
  `产业 行业 企业 园区 工业园 开发区 示范区 示范点 试验区 保税区 基地 项目 工程 集群 城市 县 镇 乡 村 社区 街道 银行 平台 流域 景区 港口 板块 学校 医院 公司 集团 机场 高铁 铁路 高速 公路 隧道 桥 电站 水库
  中心 实验室 研究院 团队 专家 院士 人才 学生 教师 医生 党员 干部 代表 委员 农户 家庭 居民 群众 农民 职工 员工 工人 孩子 老人 儿童 妇女 病例 案件 事故 事件 会议 展会 展览 赛事 奖项 奖 专利 标准 法规 规章 条例 法律 议案 建议 提案
  小区 住房 楼 房 厂 店 商场 市场主体 广场 公园 场馆 博物馆 图书馆 剧场 影院 剧目 作品 电影 图书 卫星 火箭 飞机 船 车 机组 生产线 装置 设备 机器人 油田 气田 煤矿 矿 井 国家 省份 省 市州 地市 区县 县区 旗县 部门 单位 机构 网点 站点 站 码头 泊位 航线 班列
  品种 品牌 产品 物种 种子 药品 疫苗 新药 示范镇 功能区 自贸区 片区 支队 大队 政策 措施 条款 文件`
    .split(/\s+/)
    .filter(Boolean);

/** `N大` counts only before these (`七大传统优势产业`); else it is a slogan (`三大攻坚战`). */
export const GREAT_THINGS: readonly string[] =
  `产业 行业 企业 园区 基地 项目 集群 城市 银行 平台 流域 景区 港口 品牌 集团 公司 机场 经济体 城市群 都市圈 湖 河 江 山脉 油田 煤田 牧场 草原 市场主体 枢纽 口岸 商圈 电站 功能区 片区`
    .split(/\s+/)
    .filter(Boolean);

/** Names of plans and works behind a length of time (`三年行动计划`): the number belongs to the name. */
export const PLAN_HEADS: readonly string[] =
  `义务教育 行动 规划 计划 攻坚 方案 工程 纲要 目标 倍增 专项 禁渔 任务 上台阶 大变样 提升 再造 整治 翻身仗 期 制`
    .split(/\s+/)
    .filter(Boolean);

/** Right behind the classifier these open a slogan (`三个一`, `四个不`, `五个更好`). */
export const SLOGAN_OPENINGS = '一百千万化新大更好高强优要不有零三四五力性';
