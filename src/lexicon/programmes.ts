/** Named initiatives, and the words that make a quoted phrase or a plain one the name of an initiative. Source: reports and plans of central and provincial governments since 1978. */
export const KNOWN_PROGRAMMES =
  '一带一路 西部大开发 西部大开发战略 东北振兴 中部崛起 乡村振兴战略 创新驱动发展战略 科教兴国战略 人才强国战略 区域协调发展战略 可持续发展战略 军民融合发展战略 就业优先战略 扩大内需战略 新型城镇化战略 主体功能区战略 健康中国战略 国家大数据战略 制造强国战略 西部陆海新通道 中欧班列 南水北调 西气东输 西电东送 东数西算 北煤南运 三北防护林 三北工程 退耕还林 退牧还草 天然林保护工程 南水北调工程 三峡工程 京津风沙源治理工程 三大攻坚战 污染防治攻坚战 脱贫攻坚战 蓝天保卫战 碧水保卫战 净土保卫战 大众创业万众创新 大众创业、万众创新 放管服改革 供给侧结构性改革 健康中国行动 健康中国 平安中国 数字中国 美丽中国 法治中国 爱国卫生运动 希望工程 菜篮子工程 米袋子工程 安居工程 国企改革三年行动 国企改革深化提升行动 扫黑除恶专项斗争 党史学习教育 主题教育 群众路线教育实践活动 党的群众路线教育实践活动 三严三实专题教育 两学一做学习教育 先进性教育活动 保持共产党员先进性教育活动 全面两孩政策 三孩政策 计划生育基本国策 嫦娥工程 神舟飞船 北斗 北斗导航 天问一号 嫦娥四号 嫦娥五号 嫦娥六号 祝融号 天宫 神舟十二号 蛟龙 奋斗者 悟空 墨子 天眼 鸿蒙 长征五号 863计划 973计划 火炬计划 星火计划 振兴计划 千人计划 万人计划 双一流 985工程 211工程'.split(
    ' ',
  );
/** Of the list, names that are general aims in most texts and stay unmarked alone. */
export const GENERAL_AIMS = new Set(
  '供给侧结构性改革 健康中国 平安中国 数字中国 美丽中国 法治中国 北斗 天宫 蛟龙 悟空 墨子 鸿蒙 主题教育 退耕还林 退牧还草 天眼 大众创业万众创新 大众创业、万众创新 计划生育基本国策 东北振兴 中部崛起'.split(
    ' ',
  ),
);
/** Words after a closing quote that belong to the name (“放管服”改革). */
export const PROGRAMME_TAILS =
  '改革 项目 行动 活动 计划 工程 战略 倡议 专项行动 三年行动 攻坚行动 提升行动 行动计划 三年行动计划 专项整治 攻坚战 发展思路 思路 发展战略 惠民工程 富民工程 民生工程 系列活动 主题活动 创建活动 专项活动 教育活动 试点 综合改革 发展计划 培育计划 倍增计划 提升工程 培育工程 创建工程 工作体系 平台 政策 模式 体系 格局'.split(
    ' ',
  );
/** Of those, tails that stay outside the name. */
export const OUTER_TAILS = new Set('试点 平台 政策 模式 体系 格局'.split(' '));
/** Verbs before a quote that make a brand of it. */
export const PROGRAMME_VERBS =
  '实施 推进 开展 落实 启动 打造 建设 深化 推行 推动 实行 实现 围绕 融入 参与 共建 完善 执行 组织 加快 巩固 抓好 做好 创建 构建 形成 提出 探索 创新 坚持 持续 深入 全面 常态化 主动 积极 践行 解决 运用 学习 依托 制定 扎实 统筹 健全 发起 确立 确定 扩大 编制 争创 推出 培育 出台 对接 实施好 落实好 开展好 用好 办好 抓实 做实 做优 强化 优化 升级 迭代 唱响 叫响 擦亮 发挥 加入'.split(
    ' ',
  );
/** Thought systems, calls and virtues of the party: no names of initiatives (contract). Source: party documents since 2002. */
export const CALLS = new Set(
  '四个意识 四个自信 两个确立 两个维护 四个全面 五位一体 三个代表 八项规定 中央八项规定 四风 三严三实 两学一做 不忘初心、牢记使命 不忘初心 牢记使命 四个伟大 四个服从 三会一课 第一责任人 五大发展理念 新发展理念 双百方针 三个务必 两个务必 三农 四化 四个现代化 十四五 十五五 十三五 十二五 十一五 十五 九五 八五 七五 六五 五五 两个一百年 中国梦 急难愁盼 民呼我为 两个毫不动摇 三个有利于 一岗双责 党政同责 第一要务 第一动力 第一资源 第一生产力 排头兵 领头羊 主力军 压舱石 稳定器 助推器 先手棋 路线图 施工图 实景图 时间表 任务书 责任状 军令状 指挥棒 牛鼻子 最后一公里 中梗阻 肠梗阻 玻璃门 弹簧门 旋转门 卡脖子 绊脚石 拦路虎 金钥匙 金名片 新名片 活水 动力源 增长极 桥头堡 火车头 发动机 后花园 聚宝盆 领跑者 店小二 保姆式 一盘棋 一股绳 一张网 三公 形象工程 面子工程 政绩工程 两张皮 官本位 黄金十年 新常态 开门红 双过半 满堂红 绿水青山就是金山银山 中国式现代化 出圈 航母 蛋糕 新宠'.split(
    ' ',
  ),
);
/** Last words of unquoted programmes; each needs a verb of doing before the phrase. */
export const PROGRAMME_HEADS =
  '专项整治行动 专项行动 三年行动计划 三年行动 行动计划 提升行动 攻坚行动 倍增行动 培育行动 整治行动 创建行动 行动 提升计划 培育计划 倍增计划 发展计划 人才计划 计划 重点工程 提升工程 培育工程 惠民工程 富民工程 创建工程 保护工程 治理工程 攻坚工程 大工程 工程 教育实践活动 主题教育活动 主题活动 实践活动 创建活动 年活动 攻坚战 保卫战 发展战略 战略 大会战'.split(
    ' ',
  );
