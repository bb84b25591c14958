/**
 * Words that tell of time and aspect, as data: what was done, what is under way, what lies ahead. Source: the aspect particles and
 * time adverbs of 现代汉语八百词 (了 已 曾 即将 正在), and the set predicates of work reports (成效显著, 稳步推进, 再创新高).
 */
export type Tense = 'plan' | 'result' | 'progress';

export interface AspectMark {
  readonly word: string;
  readonly tense: Tense;
  /** How surely the word alone tells, 0 to 3. */
  readonly weight: number;
}

const marks = (tense: Tense, weight: number, words: string): readonly AspectMark[] =>
  words.split(' ').map((word) => ({ word, tense, weight }));

export const ASPECT_MARKS: readonly AspectMark[] = [
  ...marks('result', 3, '已 已经 均已 业已 早已 现已 已有 已达 曾 曾经 一度 已连续'),
  ...marks(
    'result',
    2,
    '了 同比 比上年 比上年同期 较上年 比去年同期 环比 荣获 获评 获批 被评为 被列为 被确定为 被授予 入选 圆满 成功 超额 一举',
  ),
  ...marks(
    'result',
    2,
    '稳居 位居 位列 跃居 创历史新高 历史新高 历史最高 目前 截至 截止 原有 有史以来 一年来 五年来 以来 来之不易',
  ),
  ...marks(
    'result',
    1.5,
    '取得 得到 获得 累计 首次 居全国 居全省 完工 全部完成 顺利完成 如期完成 全面完成 基本完成 再创 历时',
  ),
  ...marks(
    'result',
    1,
    '显著 明显 顺利 如期 竣工 投入使用 通车 连续 先后 共 再获 喜获 落成 问世 位于 共有 现有 成效 进展 转降为升',
  ),
  ...marks('result', 0.5, '成为 提前 较快 良好 平稳 稳步 蓬勃'),
  ...marks('plan', 2, '下一步 今后 未来 到时 届时 接续 将来'),
  ...marks('plan', 1.5, '尽快 尽早 早日 限时 年底前 年内'),
  ...marks('plan', 1, '继续 抓好 办好 搞好 落实好 再开工 再建 再新增 狠抓 抓紧 抓实 建议'),
  ...marks('plan', 0.5, '进一步 全力 用好 做好 加快 着力 切实 大力 逐步 突出'),
  ...marks('plan', 0.3, '推动 支持 鼓励 引导 促进 积极 加大 加强'),
  ...marks(
    'progress',
    2,
    '正在 在建 进展顺利 顺利推进 有序推进 加快推进 扎实推进 抓紧推进 稳步推进 全力推进 加速推进 加快建设',
  ),
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

/** Words that hide an unfinished thing: 已批准而尚未开工的项目 tells no result of the figure behind it. */
export const UNFINISHED: readonly string[] = ['尚未', '未', '还没有', '没有', '拟建', '待建', '续建', '在建'];
