/**
 * Words that tell of time and aspect, as data: what was done, what is under way, what lies ahead. Source: the aspect particles and
 * time adverbs of 现代汉语八百词 (了 已 曾 即将 正在), and the set predicates of work reports (成效显著, 稳步推进, 再创新高).
 */
export type Tense = 'plan' | 'result' | 'progress';

export interface AspectMark {
  readonly word: string;
  readonly tense: Tense;
  /** How surely the word tells of the figure it governs, 0 to 3. */
  readonly weight: number;
  /** How much it tells of the part of a report in which it stands (已 is said of facts in plans too), 0 to 3. */
  readonly lean: number;
}

const marks = (tense: Tense, weight: number, lean: number, words: string): readonly AspectMark[] =>
  words.split(' ').map((word) => ({ word, tense, weight, lean }));

/**
 * `lean` follows what was counted under the headings of some twenty whole reports, reviews against plans: 累计 stands in reviews alone,
 * 进一步 in both.
 */
export const ASPECT_MARKS: readonly AspectMark[] = [
  ...marks('result', 3, 0.5, '已 已经 均已 业已 早已 现已 已有 已达 已连续'),
  ...marks('result', 3, 1.5, '曾 曾经 一度'),
  ...marks('result', 2, 1.7, '了'),
  ...marks(
    'result',
    2,
    2.5,
    '同比 较上年 环比 荣获 获评 获批 被评为 被列为 被确定为 被授予 入选 圆满 成功 超额 一举 居全国 居全省 居全市',
  ),
  ...marks(
    'result',
    2,
    2.5,
    '稳居 位居 位列 跃居 创历史新高 历史新高 历史最高 有史以来 一年来 五年来 三年来 四年来 来之不易 累计',
  ),
  ...marks('result', 2, 1.2, '比上年 比上年同期 比去年同期 截至 截止 以来'),
  ...marks('result', 2, 0, '目前 原有'),
  ...marks('result', 3, 0, '还有 尚有 仍有'),
  ...marks('result', 1.5, 1.5, '取得 得到 首次 顺利完成 如期完成 完工 再获 喜获 问世 历时'),
  ...marks('result', 1.5, 0.8, '获得 全部完成 基本完成 再创 落成 通车'),
  ...marks('result', 1.5, 0.2, '全面完成 投入使用 竣工'),
  ...marks('result', 1, 1.5, '显著 顺利 如期 连续 成效 进展 提前 转降为升'),
  ...marks('result', 1, 1, '明显 先后 较快 蓬勃'),
  ...marks('result', 1, 0.3, '共 位于 共有 现有'),
  ...marks('result', 0.5, 0.4, '成为 良好 平稳 稳步'),
  ...marks('plan', 2, 1, '下一步 今后 未来 到时 届时 将来'),
  ...marks('plan', 2, 2, '年内 尽快 尽早 早日 限时'),
  ...marks('plan', 1.5, 1.5, '年底前 鼓励 引导'),
  // 印发方案，明确到2030年…
  ...marks('plan', 2, 1.5, '明确到 提出到 要求到 明确,到 提出,到 要求,到'),
  ...marks('plan', 1, 1.2, '抓好 办好 搞好 落实好 用好 做好 再开工 再建 再新增 抓紧 抓实 切实 接续'),
  ...marks('plan', 1, 0.5, '继续 狠抓 建议'),
  ...marks('plan', 0.5, 0.8, '加快 大力'),
  ...marks('plan', 0.3, 0.7, '推动 支持 促进 加强 着力'),
  ...marks('plan', 0.3, 0.4, '积极 加大 全力 全力以赴 坚定不移'),
  ...marks('plan', 0.3, 0, '进一步 逐步 突出'),
  ...marks(
    'progress',
    2,
    1.2,
    '正满负荷 正加紧 正抓紧 正加快 正加速 正有序 正紧张 正忙 正全力 正稳步 正积极 正陆续 正火热 正如火如荼 正在 进展顺利 顺利推进 有序推进 抓紧推进 全力推进 加速推进',
  ),
  ...marks('progress', 2, 0, '在建 加快推进 扎实推进 稳步推进 加快建设'),
];

/** Words that hold the characters of a mark and are none. */
export const NOT_ASPECT: readonly string[] = [
  ...[
    '为了',
    '除了',
    '了解',
    '了不起',
    '了如指掌',
    '了结',
    '免不了',
    '少不了',
    '受不了',
    '不了',
    '明了',
    '罢了',
    '了然',
  ],
  ...[
    '而已',
    '不已',
    '不得已',
    '万不得已',
    '自已',
    '成功率',
    '成功经验',
    '共同',
    '公共',
    '共和',
    '中共',
    '共产',
    '共享',
    '共建',
  ],
  ...[
    '共赢',
    '共治',
    '共青',
    '共识',
    '共性',
    '共计',
    '共商',
    '共富',
    '共谋',
    '一共',
    '总共',
    '共抓',
    '共保',
    '共创',
    '共有产权',
  ],
  ...[
    '未曾',
    '曾孙',
    '成功举办国',
    '提前量',
    '取得成效',
    '进展情况',
    '良好环境',
    '良好氛围',
    '良好开局',
    '良好条件',
    '良好基础',
  ],
  ...[
    '平稳运行',
    '平稳健康',
    '平稳增长',
    '健康平稳',
    '稳步提升',
    '稳步增长',
    '稳步提高',
    '显著提升',
    '显著增强',
    '明显提升',
  ],
  ...[
    '明显改善',
    '明显增强',
    '明显提高',
    '显著提高',
    '显著改善',
    '成效明显',
    '有效推动',
    '积极性',
    '积极作用',
    '进一步的',
  ],
  ...[
    '未来感',
    '支持率',
    '支持力度',
    '加强型',
    '促进会',
    '促进局',
    '推动力',
    '引导基金',
    '突出问题',
    '连续性',
    '先后次序',
  ],
];
