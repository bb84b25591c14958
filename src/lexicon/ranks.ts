/**
 * Words that make an ordinal a rank (`居全国第二`), and words behind `第一` that make it a name (`第一产业`). Source: the phrases of
 * comparison in government reports.
 */

/** Right before 第N or 前N; verbs of standing and the field that is ranked. */
export const RANK_HEADS: readonly string[] =
  `全国 全省 全市 全区 全州 全县 全盟 全旗 全疆 全自治区 全球 世界 国内 国际 亚洲 亚太 中国 我国 西部 中部 东部 东北 华北 华东 华南 华中 西南 西北 西部地区
  中部地区 东部地区 长三角 珠三角 京津冀 大湾区 省内 市内 区内 州内 各省区市 各省 各市 省区市 地级市 城市 百强县 百强 省会城市 同类 同类城市 同行业 行业 业内 国家级 省级 省 市 区 州 县 自治区 副省级城市 直辖市
  同期 历史 历史同期 上市公司 县域 全行业 全系统 排名 排 位列 名列 位居 居 列 位 占 名次 稳居 跃居 跃升 跃至 跃升至 跃升到 升至 上升到 上升至 提升到 提升至 前移至 进至 进位至 进到 排在 排到 排位 居于 居全国 退居 退至 降至 落至
  连续 保持 蝉联 夺得 获得 荣获 获 取得 摘得 勇夺 均 均为 均居 分别 分列 分居 分列全国 分别居 分别列 分别位居 分别位列 为 是 达到 位次 排序 综合 综合排名 考核 考核排名 评比 总分 总量 增速 增幅 规模 产量 面积 数量 均列 双双 继续 仍 已 地区 沿海 内陆 边境 欧洲 非洲 同类型 考评`
    .split(/\s+/)
    .filter(Boolean);

/** Before 第一位 these make it a matter of first importance. */
export const FIRST_OF_IMPORTANCE: readonly string[] = '放在 摆在 摆到 放到 作为 置于 列为 放 摆'.split(' ');
