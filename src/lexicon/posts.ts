/**
 * Posts that stand before or after a person's name. Source: the Constitution and the organic laws of people's congresses and
 * governments (heads of organs), the party's constitution, usual posts of firms, schools, courts and the press.
 */
import { byLength } from './by-length';

const HEADS =
  '总书记 书记 主席 总理 委员长 国务委员 部长 省长 市长 区长 县长 州长 旗长 盟长 镇长 乡长 村长 主任 局长 厅长 司长 处长 科长 院长 校长 所长 站长 台长 署长 行长 社长 会长 理事长 秘书长 检察长 审判长 庭长 政委 司令员 参谋长 总队长 支队长 大队长 队长 组长 团长 董事长 总经理 总裁 经理 监事长 厂长 矿长 总监 总工程师 总会计师 总经济师 工程师 主编 总编辑 总编 常委 党组成员 党委委员 委员 常务委员 党组书记 党工委书记 纪委书记 政法委书记 监委主任 特派员 调研员 巡视员 督察长 督学 总督学 首席执行官 首席专家 负责人 发言人 新闻发言人 代表 教授 研究员 院士 博士 所长 大使 总领事 首相 总统 议长 国王 秘书 干事 专员 参事 教练 馆长 园长 站长 段长 场长 村支书 支书 第一书记 驻村干部 总农艺师 总畜牧师 总兽医师 总规划师 总经济师 总设计师 总师 总监督长 关长 领导 国务卿 外长 防长 财长 议员 大使 公使 参赞 领事 亲王 首席执行官 候选人 县长候选人 市长候选人 区长候选人 董事 监事 合伙人 创始人 社长 场主 店主 店长 车间主任 班长 班组长 工长 网格员 护士长 科主任 飞行员 航天员 宇航员 船长 机长 村医 教练员 裁判长 馆员 船长 政治委员 司令 军长 师长 旅长 连长 排长 总干事 执行董事 巡回大使 特使 特别代表 代办 主持人 导演 村主任 讲解员 站务员 农艺师 技术员 研究生 副研究员 副教授 讲师 医师 主任医师 副主任医师 护士 理事 常务理事 分析师 经济学家';
const PREFIX = '(?:代|副|常务副|第一|首席|原|时任|前|执行|名誉|党组|党委|党总支|党支部|高级|助理)';

/** A post with its prefixes (`常务副区长`), as a source for patterns. */
export const POST_SOURCE = `${PREFIX}{0,3}(?:${byLength(new Set(HEADS.split(' ')))})`;

/** Posts of other states, after which a name is written by its sound (总统普京). */
export const FOREIGN_POSTS =
  '总统 首相 总理 副总统 副总理 国务卿 外长 防长 财长 议长 国王 王储 首席部长 总干事 秘书长 主席 外交部长 特使'.split(
    ' ',
  );
/** What a person is, where a whole name of three characters follows (全国劳模陆文清). Plain nouns: they stand before verbs too. */
export const ROLE_NOUNS =
  '农民 村民 居民 种植户 养殖户 干部 学者 战士 队员 劳模 劳动模范 英雄 烈士 模范 标兵 楷模 运动员 选手 演员 作家 诗人 科学家 艺术家 企业家 工匠 工人 职工 学生 市民 游客 牧民 渔民 社员 老人 患者 乘客 司机 先进个人 创业者 返乡青年 大学生'.split(
    ' ',
  );

/** What may follow a person's name to honour or place the person. */
export const AFTER_NAME_POSTS =
  '总书记 同志 主席 总理 委员长 先生 女士 院士 教授 博士 书记 省长 市长 区长 县长 部长 主任 局长 董事长 总经理 会长 副总理 副主席 总统 首相 老师 烈士 医生 律师'.split(
    ' ',
  );

/** Verbs of speech and of acts at meetings that follow a person's name. */
export const SPEECH_VERBS =
  '强调 指出 说 表示 讲话 介绍 认为 要求 提出 告诉 宣布 主持 出席 总结 部署 致辞 致词 发言 透露 坦言 解释 补充 作报告 作了 作 在 代表 参加 带队 率队 一行 深入 调研 视察 考察 会见 主持召开 通报 传达 宣读 对 向 就 到 赴 等 曾 的 和 与 回应 呼吁 建议 分析 称 回忆 笑着 摄 并 访 会 抵 率 将 已 也 还 任 为 当选 担任 应邀 分别 先后 一同 一起 陪同 会谈 参会 到会 列席 签署 汇报 讲 写 获 被 从 由 及 以及 等同志'.split(
    ' ',
  );
