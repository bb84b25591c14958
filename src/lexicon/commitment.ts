/**
 * Words by which a report binds itself, plans or hopes, as data. Source: the lists of strength in the contract `report-annotator/1`
 * (binding 确保 务必 必须 要 不得 坚决 严禁; planned 将 计划 安排 预期目标; aspirational 力争 争取 努力 有望 原则上 探索), completed with the usual
 * modal words of 现代汉语八百词 and of 党政机关公文 (须, 应当, 一律, 拟, 力求, 可望 …).
 */
import type { Strength } from '../model';

export interface Modal {
  readonly word: string;
  readonly strength: Strength;
  /** `sentence`: governs all that follows in its segment (要, 将, 力争); `clause`: an adverb of the next verb alone (努力, 坚决). */
  readonly scope: 'sentence' | 'clause';
  /** How much the word alone speaks for a plan, 0 to 3: 务必 can hardly be said of the past, 积极争取 can. */
  readonly weight: number;
  /** How much it speaks for a plan in the part of a report where it stands: 必须 is said of lessons in reviews too. */
  readonly lean: number;
}

const modals = (
  strength: Strength,
  scope: Modal['scope'],
  weight: number,
  lean: number,
  words: string,
): readonly Modal[] => words.split(' ').map((word) => ({ word, strength, scope, weight, lean }));

/** “八五”计划草案规定，…; 规划提出，到2030年…: a paper and what it does, together a word that plans. */
const PAPERS = '规划 计划 纲要 方案 草案 建议 意见 决定 文件 总体部署';
const LAYS_DOWN = '提出 明确 规定 要求 确定 设想';
const PAPER_PLANS = PAPERS.split(' ')
  .flatMap((paper) => LAYS_DOWN.split(' ').map((verb) => paper + verb))
  .join(' ');

export const MODALS: readonly Modal[] = [
  ...modals('planned', 'sentence', 2.5, 2, PAPER_PLANS),
  ...modals('binding', 'sentence', 3, 2.5, '务必 务求'),
  ...modals('binding', 'sentence', 3, 1.5, '须 应当 应该 不得 严禁 禁止 不准 绝不'),
  ...modals('binding', 'sentence', 3, 0.3, '必须 一定要 决不 不能'),
  ...modals('binding', 'sentence', 2.5, 2, '要'),
  ...modals('binding', 'sentence', 2.5, 0.5, '一律 坚决不 不允许'),
  ...modals('binding', 'sentence', 2, 2.5, '确保'),
  ...modals('binding', 'sentence', 2, 0.5, '应'),
  ...modals('binding', 'sentence', 1, 0.3, '保证 要求'),
  ...modals('binding', 'clause', 0.5, 0.8, '坚决'),
  ...modals('planned', 'sentence', 3, 2, '即将 拟 拟于 预期目标 工作目标 目标是 目标为 目标任务是'),
  ...modals('planned', 'sentence', 2.5, 1.5, '将 将会'),
  ...modals('planned', 'sentence', 2.5, 0.7, '计划 规划'),
  ...modals('planned', 'sentence', 1.5, 1, '预期'),
  ...modals('planned', 'sentence', 1, 0, '预计'),
  // A yield that is still to come: 建成后可实现年产值…
  ...modals(
    'planned',
    'sentence',
    3,
    0,
    '投产后 建成后 达产后 完工后 运营后 运行后 启用后 开园后 建成投产后 投用后 投运后 竣工后 达效后 落成后 满产后',
  ),
  ...modals('planned', 'sentence', 2, 0, '可实现 可新增 可带动 可形成 可提供 可达 可年产 可容纳 可吸纳 可增加 可节约'),
  ...modals('aspirational', 'sentence', 3, 3, '力争 有望 可望 力求'),
  ...modals('aspirational', 'sentence', 1.5, 2, '争取'),
  ...modals('aspirational', 'sentence', 1, 1, '原则上'),
  ...modals('aspirational', 'clause', 1, 1, '努力 尽量 尽可能'),
  ...modals('aspirational', 'clause', 0.3, 1, '探索'),
];

/** Words that hold the characters of a modal and are none; the longest word wins, so these hide it. */
export const NOT_MODAL: readonly string[] = [
  // 要
  ...['主要', '重要', '需要', '要素', '纲要', '必要', '要点', '简要', '摘要', '概要', '只要', '要么', '要闻', '首要'],
  ...['紧要', '要害', '要道', '要塞', '提要', '次要', '险要', '要件', '要领', '要旨', '要员', '机要'],
  ...['要地', '扼要', '要是', '若要', '想要', '要价', '索要', '要约', '要案', '要犯', '要职', '纪要', '要义'],
  ...[
    '不要',
    '要求的',
    '要求，',
    '的要求',
    '总体要求',
    '工作要求',
    '部署要求',
    '总要求',
    '按要求',
    '本要求',
    '要求是',
    '要求。',
  ],
  ...[
    '要求和',
    '要求、',
    '级要求',
    '达到要求',
    '新要求',
    '高要求',
    '基本要求',
    '指示要求',
    '目标要求',
    '要求下',
    '要求,',
  ],
  // 将
  ...[
    '将军',
    '将士',
    '将领',
    '干将',
    '小将',
    '麻将',
    '大将',
    '名将',
    '老将',
    '健将',
    '将帅',
    '将近',
    '将其',
    '将之',
    '将来',
  ],
  // A forecast of what follows by itself is no promise.
  ...['必将', '终将', '势将', '势必将'],
  // 应 须 拟
  ...[
    '应用',
    '应急',
    '应对',
    '响应',
    '供应',
    '效应',
    '适应',
    '相应',
    '反应',
    '对应',
    '应收',
    '应税',
    '应届',
    '应聘',
    '应征',
  ],
  ...[
    '应有',
    '应邀',
    '应战',
    '应变',
    '感应',
    '应保尽保',
    '应享尽享',
    '应退尽退',
    '应报尽报',
    '应收尽收',
    '应检尽检',
    '应接尽接',
  ],
  ...[
    '应兑尽兑',
    '应免尽免',
    '应减尽减',
    '应纳尽纳',
    '应救尽救',
    '应助尽助',
    '应建尽建',
    '应治尽治',
    '应贷尽贷',
    '应付',
    '应诉',
  ],
  ...[
    '理应',
    '应运而生',
    '应接',
    '应声',
    '应允',
    '一呼百应',
    '胡须',
    '须知',
    '虚拟',
    '模拟',
    '拟定',
    '草拟',
    '拟合',
    '比拟',
  ],
  // 确保 保证 争取 努力 探索 坚决
  ...[
    '确保了',
    '保证了',
    '保证金',
    '保证体系',
    '质量保证',
    '争取到',
    '争取了',
    '不懈努力',
    '共同努力',
    '努力下',
    '的努力',
  ],
  ...['艰苦努力', '勤奋努力', '努力奋斗的', '探索了', '探索出', '探索形成', '新探索', '的探索', '积极探索了', '探索与'],
  // 不能 不得
  ...['不得不', '不得已', '不能适应', '不能满足', '还不能', '尚不能', '决不能', '不得人心', '得不得'],
  // 计划 规划 as nouns
  ...[
    '行动计划',
    '年度计划',
    '发展计划',
    '专项计划',
    '五年计划',
    '工作计划',
    '实施计划',
    '投资计划',
    '计划生育',
    '计划单列',
  ],
  ...['计划经济', '计划体制', '按计划', '计划执行', '计划草案', '计划内', '计划外', '计划指标', '指令性计划'],
  ...[
    '培养计划',
    '提升计划',
    '三年计划',
    '建设计划',
    '人才计划',
    '招生计划',
    '生产计划',
    '用地计划',
    '供地计划',
    '发展规划',
  ],
  ...[
    '总体规划',
    '专项规划',
    '城市规划',
    '空间规划',
    '规划纲要',
    '规划编制',
    '编制规划',
    '规划设计',
    '规划引领',
    '规划体系',
  ],
  ...['详细规划', '建设规划', '控制性规划', '城乡规划', '实施规划', '规划管理', '规划修编', '规划馆', '区域规划'],
  // 安排 预期
  ...[
    '统筹安排',
    '工作安排',
    '安排部署',
    '超预期',
    '好于预期',
    '预期值',
    '预期寿命',
    '心理预期',
    '社会预期',
    '稳预期',
    '市场预期',
  ],
  ...['预期管理', '符合预期', '达到预期', '预期效果', '低于预期', '高于预期', '预期转弱'],
];

/** 规划提出的目标, 规划明确了: what the paper said, told of. */
export const PAPER_WORDS: readonly string[] = PAPER_PLANS.split(' ');

/** What may follow 计划 or 规划 as a verb (计划投资, 规划到2035年); before anything else they are nouns. */
export const PLANNED_VERBS =
  /^(?:投资|新增|建设|实施|开工|完成|安排|引进|用|到|在|今|明|于|年内|全年|新建|改造|投入|总投资|开展|组织|推进|培训|支持|打造|建成|发展|举办|招|选|从|通过|力争|将|每年|再|布局|于|未来|新|扩|培育|启动|整合|[“‘"']?十|[0-9一二三四五六七八九]+年)/;

/** What may follow 将 as an adverb of time (将继续, 将达到); at the head of a clause before anything else it means 把. */
export const FUTURE_VERBS =
  /^(?:继续|进一步|大力|全力|突出|达到|达|实现|建成|完成|新增|投入|安排|推动|推进|加快|加大|加强|是|有|在|会|于|把|以|对|为|从|按|用|全面|重点|着力|更加|更|积极|持续|不断|坚持|坚定|采取|开展|实施|启动|成为|出台|制定|建设|打造|开工|建立|超过|突破|进入|迎来|组织|努力|深入|认真|严格|切实|尽|大大|全部|基本|新建|新开|扩建|改建|改造|推出|举办|召开|承办|发挥|惠及|覆盖|优先|分批|分期|统一|免费|获|得到|取得|跻身|接近|研究|适时|依法|稳步|有序|扎实|强化|优化|深化|完善|健全|坚决|精准|主动|探索|鼓励|引导|安置|招收|招录|培训|选派|给予|发放|减免|取消|停止|修建|整治|打通|贯通|投产|投用|进行|开通|正式|首次|拉动|撬动|再|率先|围绕|聚焦|通过|利用|提供|带动|增|提|扩|降|减|形成|不|始终|牢牢|紧紧|同|与|和|依|根据|结合|力争|确保|逐步|同步|陆续|统筹|支持|引进|培育|吸引|直接|大幅|显著|有力|有效|极大)/;
