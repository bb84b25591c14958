/**
 * Words that make a sentence of a plan something else than a promise: procedure, praise, an event, a fact, a want, a closing word of
 * faith. Source: the set phrases of 党政机关公文 (现印发给你们, 特此通知), of the close of 政府工作报告 (致以崇高的敬意, 让我们携手) and of news.
 */
export type Sign = 'procedure' | 'lead' | 'praise' | 'event' | 'fact' | 'want' | 'faith' | 'view';

/** Openings of a line that only serves the paper itself. */
export const PROCEDURE_OPENINGS: readonly string[] = [
  ...[
    '各位',
    '同志们',
    '谢谢',
    '现在,我',
    '请予',
    '附件',
    '来源',
    '原文链接',
    '责任编辑',
    '[责任编辑',
    '发布时间',
    '时间:',
  ],
  ...['抄送', '此件', '联系人', '特此', '名词解释', '注:', 'http:', 'https:', '【', '现将', '兹将', '随文'],
];

/** 关于…的通知: a line that ends so names a paper. */
export const PAPER_ENDINGS: readonly string[] = [
  ...['的通知', '的意见', '的指导意见', '的实施意见', '的决定', '的公告', '的函', '的批复', '的实施方案', '的行动方案'],
];

/** Words inside a sentence; the sign holds where what follows (`then`) and what stands before (`after`, `notAfter`) fit. */
export interface SignWord {
  readonly words: string;
  readonly sign: Sign;
  readonly then?: RegExp;
  readonly after?: RegExp;
  readonly notAfter?: RegExp;
}

const WANTS = /(?:补齐|补上|补足|缩小|解决|消除|破解|弥补|克服|找准|聚焦)[^,。;]{0,16}$/;

export const SIGN_WORDS: readonly SignWord[] = [
  { words: '〔', sign: 'procedure', then: /^[0-9]{4}〕[0-9]{1,4}号/ },
  { words: '印发给你们 请认真贯彻 请结合实际 请遵照 提出如下 制定本 请予审议', sign: 'procedure' },
  // 重点做好十一个方面工作: what follows is the promise.
  {
    words: '做好 抓好 抓实 推进 落实 突出 实施 开展',
    sign: 'lead',
    then: /^(?:以下|下列|如下|下面)?(?:[0-9一二三四五六七八九十]{1,3}|几)(?:个|大)?(?:方面|项|件)(?:的)?(?:重点)?(?:工作|任务|实事)?[。,;]?$|^(?:以下|下列|如下)[^,。]{0,10}(?:工作|任务)。?$/,
    after: /^.{0,16}$/,
  },
  {
    words: '采取 推出',
    sign: 'lead',
    then: /^(?:以下|如下|下列)?(?:[0-9一二三四五六七八九十]{1,3}|几)(?:个|大|项|条)(?:方面)?的?(?:重大|重点)?(?:举措|措施)[。:;]?$/,
  },
  // 必须着力把握好三点。
  {
    words: '把握 把握好 做到 坚持',
    sign: 'lead',
    then: /^(?:好|住)?(?:以下|如下|这)?[二两三四五六七八九十](?:点|条|个方面)[。:;]?$/,
  },
  { words: '现就', sign: 'procedure', then: /^[^。]{0,60}如下/ },
  { words: '提出意见', sign: 'procedure', then: /^。?$/ },
  { words: '制定 出台 提出', sign: 'procedure', then: /^[^,。]{0,6}(?:以下|如下)[^,。]{0,10}。?$/ },
  // How long the paper itself holds: 有效期至…, 有效期5年.
  {
    words: '有效期 试行期 执行期',
    sign: 'procedure',
    then: /^(?:限)?(?:[至为满]|暂定|自|[0-9一二两三五])/,
    after: /^(?:[^,。]{0,40}(?:施行|实施|执行|印发之日起?),)?(?:本[^,。]{2,6})?$/,
  },
  { words: '感谢 敬意 问候 祝愿', sign: 'praise', after: /(?:衷心|诚挚|崇高|最)[^,。]{0,8}$/ },
  { words: '致以', sign: 'praise', then: /^[^,。]{0,10}(?:感谢|敬意|问候)/ },
  { words: '隆重庆祝 热烈祝贺 谨向 谨代表', sign: 'praise' },
  { words: '作政府工作报告 作工作报告 向大会报告工作', sign: 'event' },
  { words: '新鲜出炉 正式出炉 重磅发布', sign: 'event', then: /^[!。,]/ },
  { words: '召开 举行 开幕 闭幕 举办', sign: 'event', then: /^[^,。]{0,40}。?$/ },
  // 大会在…召开，副市长…出席并讲话: the lead of a report of a meeting.
  { words: '出席 主持', sign: 'event', then: /^[^。;]{0,24}(?:讲话|致辞|会议|大会|仪式)[。;]?$/ },
  // 在…发布会上，市住建局表示。 The words themselves stand elsewhere.
  {
    words: '表示 指出 强调 介绍 透露 说',
    sign: 'fact',
    then: /^。?$/,
    after: /(?:^|,)[^,。“”]{2,24}$/,
  },
  // 要看到，…: what is to be seen, not to be done; what the end of a plan brings by itself.
  {
    words: '看到 认识到 意识到 注意到 说明的是 指出的是 强调的是',
    sign: 'view',
    then: /^[,:]/,
    after: /^(?:同时|当然)?,?(?:我们)?(?:也|还|更)?(?:要|需要|应当|应该|必须)(?:清醒|清楚|充分|深刻)?地?$/,
  },
  { words: '这将是 这必将', sign: 'view' },
  { words: '将使 将会使', sign: 'view', after: /^[^,。]{0,24}(?:完成|实现|成功|胜利)[,的]?$/ },
  // This, these: the sentence speaks of what was said before.
  {
    words: '这个 这些 这种 这样 这就 这也 这既 这不 这表明 这说明 这充分 这一',
    sign: 'fact',
    after: /^(?:但|而|因为|所以)?$/,
  },
  { words: '所以', sign: 'fact', after: /^(?:我们|之)?$/ },
  { words: '就能 就会 便能', sign: 'fact', then: /^[^,。;的]{2}/, after: /,(?:我们)?$|^(?:只要)?有[^,]{2,16}$/ },
  // 经营主体活，云江经济才能活: what follows from what.
  { words: '才能 才会 才有 方能', sign: 'fact', then: /^[^,。;的]{1,24}[。;!]?$/, after: /,[\u4e00-\u9fff]{0,8}$/ },
  { words: '大有可为 大有潜力 大有作为 大有文章可做 前景广阔 潜力巨大 空间广阔 方兴未艾 未来可期', sign: 'fact' },
  { words: '有利于 有助于 不利于', sign: 'want', after: /,$/ },
  { words: '反复证明 充分证明 实践证明 客观上 在一定程度上 着重考虑', sign: 'fact' },
  { words: '起了 起着 起到了', sign: 'fact', then: /^[^,。;]{0,8}作用/ },
  { words: '这将', sign: 'view', after: /(?:^|,)$/ },
  {
    words: '高度重视',
    sign: 'view',
    then: /^[,。]/,
    after: /^(?:对此|对这些[^,。]{0,8}),?(?:我们)?(?:一定)?(?:要|将|必须)?$/,
  },
  {
    words: '从国际看 从国内看 从外部看 从内部看 从全国看 从国际国内看 总的看 总体看 总的来看 综合来看',
    sign: 'fact',
    after: /^$/,
  },
  { words: '进入新常态 进入新时代 进入新阶段 并不可怕 不进则退 并存 蕴藏在', sign: 'fact' },
  { words: '必胜信心 充满信心 满怀信心 激励我们 鼓舞我们 鞭策我们 激励着我们', sign: 'faith' },
  // “两大挑战”，一是…: what is met with.
  { words: '挑战”,一是 机遇”,一是 困难”,一是 压力”,一是 优势”,一是', sign: 'view' },
  // 增长动力由投资转向创新: how things go by themselves.
  { words: '转向 转为', sign: 'want', after: /^[^,“”]{2,12}[由从][^,“”]{2,12}$/ },
  {
    words: '事关 关系到 关乎 离不开 意味着 在于 仍然存在 还存在 依然严峻 依然艰巨 仍面临 来之不易 是指 所称',
    sign: 'fact',
  },
  { words: '完全有 这是 这些是 叠加优势', sign: 'fact' },
  // “十五五”时期是夯实基础的关键时期: what a span of time is.
  { words: '时期是 阶段是 今年是 明年是', sign: 'fact', after: /^[^,。;]{0,10}$/ },
  // 编制了纲要草案, 为此提供了根本保证, 趋势没有改变: done, or as it is.
  { words: '编制了 提供了 奠定了 创造了 积累了 没有改变 没有变', sign: 'fact' },
  // 提出这些预期目标，是综合考虑…: why something was set.
  {
    words: '提出这些 提出上述 确定这些 确定上述 提出这一',
    sign: 'fact',
    after: /^$/,
    then: /^[^,。]{0,10}(?:目标|指标|任务),/,
  },
  {
    words: '我国经济 我省经济 我市经济 我区经济 我县经济',
    sign: 'fact',
    then: /^(?:基础|长期|韧性|潜力|运行|总体|正|已)/,
    after: /^$/,
  },
  { words: '有基础', sign: 'fact', then: /^[、,]?有/ },
  { words: '必须有 体现着 体现了 标志着 殷切希望 有可能 必将 势必 终将', sign: 'fact' },
  { words: '深知 一定会 必定会', sign: 'fact' },
  { words: '意义重大 责任重大 十分重要 至关重要 任重道远 任务艰巨', sign: 'fact', then: /^[。!]?$/ },
  { words: '日益 越来越', sign: 'fact', then: /^(?:增[长加多]|旺盛|突出|凸显|激烈|复杂|重要|紧迫|多|大|高|快)/ },
  { words: '随着', sign: 'fact', after: /^$/ },
  { words: '面临', sign: 'fact', then: /^[^,。]{0,16}(?:压力|挑战|困难)/ },
  { words: '处于 处在', sign: 'fact', then: /^[^,。]{0,16}(?:时期|阶段|关键期|机遇期)/ },
  { words: '具备', sign: 'fact', then: /^[^,。]{0,12}(?:条件|优势|基础)/ },
  { words: '我们有', sign: 'fact', then: /^(?!责任|义务)/ },
  {
    words: '比重 规模 结构 水平 速度 能力',
    sign: 'fact',
    then: /^[^,。;]{0,4}(?:偏[大小高低重多少快慢]|不合理|不平衡|不协调|薄弱|滞后|过[大小高低快慢多])/,
  },
  // 有待, 短板 are facts, but an act may take them as its object: 补齐短板, 缩小差距.
  { words: '有待 不够 不足 短板 差距', sign: 'want', notAfter: WANTS },
  { words: '只要', sign: 'faith', then: /^[^。]{4,160}(?:就|一定|必|才)(?:一定|必|能|可以|会)/ },
];
