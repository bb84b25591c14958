/** Writes a report of any length with sentences as varied and as dense in figures as real ones; the same seed gives the same text. */

/** Minimal standard generator (Park and Miller): enough to vary words, the same on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** What a slot `{name}` of a sentence may hold. */
const SLOTS: Readonly<Record<string, readonly string[]>> = {
  town: words('云江 青浦岭 白石 松岭 南溪口 东浦湾 临川渡 平原堡 望海 金沙洲 石桥 龙泉坪 清水河 马鞍山 柳林 双河'),
  body: words(
    '市委 市政府 市发展改革委 市财政局 市农业农村局 各区县 市工业和信息化局 市生态环境局 市住房城乡建设局 市水利局 市教育局 市卫生健康委',
  ),
  metric: words(
    '地区生产总值 规模以上工业增加值 固定资产投资 社会消费品零售总额 一般公共预算收入 进出口总额 农业总产值 旅游综合收入 高技术产业投资 工业用电量 港口货物吞吐量 民间投资 技术合同成交额 数字经济核心产业增加值',
  ),
  share: words(
    '森林覆盖率 城镇化率 高新技术企业占比 污水集中处理率 农村自来水普及率 空气优良天数比率 义务教育巩固率 电子政务办结率',
  ),
  industry: words('新能源装备 现代中药 新型建材 精细化工 光学仪器 智能家电 船舶配套 纺织服装 软件服务 冷链物流'),
  work: words(
    '高标准农田 老旧小区改造 城市更新 园区道路 中小学校舍 社区卫生服务站 雨污分流管网 农村公路 水库除险加固 养老服务中心 充电设施 保障性住房',
  ),
  unit: words('个 处 项 座 家'),
  length: words('公里 万平方米 万亩 万吨 千米'),
  verb: words('新建 改造 完成 建成 启动 实施'),
  will: words('确保 力争 计划 将 努力'),
  firm: words('恒远机械 宏达纺织 华北光学 绿源食品 中联船舶 东泰电器'),
  topic: words(
    '推进产业升级 扩大有效投资 深化改革开放 建设美丽乡村 改善民生福祉 加强生态保护 防范化解风险 提升城市品质 振兴实体经济 壮大县域经济',
  ),
  way: words('坚持问题导向 突出重点环节 强化要素保障 完善工作机制 严格督查考核 加强部门协同 创新监管方式 落实主体责任'),
};

/** Numbers by how they are written. */
const NUMBERS: Readonly<Record<string, (next: () => number) => string>> = {
  pct: (next) => (next() * 19 + 0.5).toFixed(1),
  high: (next) => (next() * 45 + 50).toFixed(1),
  big: (next) => (next() * 900 + 20).toFixed(1),
  few: (next) => String(2 + Math.floor(next() * 60)),
  many: (next) => String(100 + Math.floor(next() * 9000)),
  ten: (next) => String(10 * (1 + Math.floor(next() * 40))),
  han: (next) => ['三', '五', '六', '十二', '二十'][Math.floor(next() * 5)] ?? '三',
};

const REVIEW: readonly string[] = [
  '全年{metric}达到{big}亿元，比上年增长{pct}%，增速居全省第{few}位。',
  '{metric}、{metric}分别增长{pct}%和{pct}%，{share}提高{pct}个百分点，达到{high}%。',
  '{industry}产业实现产值{big}亿元，占规模以上工业的{high}%，新增规模以上企业{few}家。',
  '{verb}{work}{few}{unit}，完成投资{big}亿元，惠及群众{many}余人。',
  '{town}区{work}提前{han}个月完工，累计投入资金{big}亿元，其中市级财政{many}万元。',
  '坚决打好污染防治攻坚战，{share}由{high}%提高到{high}%，河流水质持续改善。',
  '{firm}等{few}家企业落户{town}经济开发区，协议资金超过{ten}亿元，到位率达{high}%。',
  '粮食总产量{many}万吨，连续{han}年丰收，农民人均可支配收入增长{pct}%左右。',
  '“放管服”改革深入推进，{few}项审批事项实现网上办理，办理时限压缩近{ten}天。',
  '城镇新增就业{few}万人，登记失业率控制在{pct}%以内，发放创业担保贷款{big}亿元。',
  '基层组织建设得到加强，干部作风明显好转，群众的获得感不断增强。',
  '同时，我们清醒地看到，发展不平衡不充分的问题仍然突出，一些企业生产经营比较困难。',
];

const PLAN: readonly string[] = [
  '{will}{metric}增长{pct}%左右，{metric}增长{pct}%以上，{share}达到{high}%。',
  '{way}，{verb}{work}{few}{unit}，{will}年底前完成投资{big}亿元以上。',
  '到2035年，{share}提高到{high}%，{industry}产业产值突破{ten}0亿元大关。',
  '加快{town}至{town}高速公路建设，全长{big}公里，总投资{big}亿元，{will}明年6月底前通车。',
  '支持{firm}扩大产能，培育{industry}领军企业{few}家、专精特新企业{ten}家左右。',
  '{body}要牵头做好{work}工作，{way}，务必按期完成任务。',
  '推动{work}向{town}镇、{town}乡延伸，受益农户不少于{many}户，亩均增收{many}元。',
  '健全多层次社会保障体系，将城乡居民基础养老金标准提高到每月{many}元，惠及{few}万人。',
  '{will}引进{industry}项目{few}个，其中10亿元以上项目{han}个，形成百亿级产业集群。',
  '严格落实安全生产责任制，{way}，坚决遏制重特大事故发生。',
  '深入开展爱国卫生运动，推动全民健身和全民健康深度融合，让人民生活更有品质。',
  '{way}，以更大力度{topic}，{will}单位生产总值能耗下降{pct}%—{pct}%。',
];

/** Sentences without figures: most of a real report. */
const PAST_IN_WORDS: readonly string[] = [
  '{topic}成效明显，{way}，营商环境不断优化，市场主体活力进一步增强。',
  '{body}认真落实中央和省委部署，{way}，一批长期想解决而没有解决的难题得到破解。',
  '{industry}、{industry}等优势产业加快集聚，{firm}技术中心获批省级企业技术中心，创新能力持续提升。',
  '文化事业繁荣发展，{town}古镇修缮工程顺利完工，群众性文体活动丰富多彩。',
  '法治政府建设扎实推进，主动接受人大、政协和社会各界的监督，认真办理代表建议和委员提案。',
  '{town}区、{town}县积极承接产业转移，与长三角、成渝地区的合作更加紧密。',
  '教育、卫生、养老等公共服务均衡发展，{town}中学新校区投入使用，市人民医院完成改造。',
  '生态环境明显改善，{town}河流域综合治理通过验收，城乡面貌焕然一新。',
  '这些成绩来之不易，是全市人民团结奋斗的结果，我代表市人民政府表示衷心的感谢！',
  '去年下半年以来，外部环境复杂多变，我们沉着应对，稳住了经济运行的基本盘。',
];
const FUTURE_IN_WORDS: readonly string[] = [
  '{way}，{topic}，让群众分享更多发展的好处。',
  '深化国资国企改革，完善现代企业制度，{way}，提高国有资本运营效率。',
  '支持{town}区建设{industry}产业园，推动{town}镇与{firm}开展校企合作，培养更多技能人才。',
  '全面推进乡村振兴，发展特色种养业，加强农村人居环境整治，建设宜居宜业和美乡村。',
  '加强与粤港澳大湾区、京津冀地区的产业协作，办好云江国际{industry}博览会。',
  '完善城市功能，加快{work}，提升精细化管理水平，打造宜居、韧性、智慧城市。',
  '{body}要会同有关部门，{way}，年底前出台实施细则，确保政策落地见效。',
  '弘扬科学家精神，营造尊重知识、尊重人才的社会氛围，让各类人才安心创业。',
  '严守耕地保护红线，落实最严格的水资源管理制度，有序推进{town}水库连通工程。',
  '强化食品药品监管，完善应急救援体系，维护社会大局和谐稳定。',
  '深入贯彻党的二十届三中全会精神，落实《云江市{industry}产业促进条例》，依法行政、从严治政。',
  '巩固“十四五”期间改革成果，谋划好下一个五年的重大项目、重大政策和重大改革。',
];
interface Bank {
  readonly figures: readonly string[];
  readonly talk: readonly string[];
}

/** Share of sentences that hold figures. */
const WITH_FIGURES = 0.28;

/** A report of about `characters` letters: a review of the past year and plans for the next, in numbered sections. */
export function writeReport(characters: number, seed = 20_260_101): string {
  const next = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const fill = (sentence: string): string =>
    sentence.replace(/\{(\w+)\}/g, (_, slot: string) => NUMBERS[slot]?.(next) ?? pick(SLOTS[slot] ?? ['']));
  const paragraph = ({ figures, talk }: Bank): string =>
    Array.from({ length: 3 + Math.floor(next() * 4) }, () => fill(pick(next() < WITH_FIGURES ? figures : talk))).join(
      '',
    );

  const parts = ['---\ntitle: 2025年云江市政府工作报告\ndate: 2025-01-18\n---', '各位代表：'];
  let length = parts.join('').length;
  const add = (text: string): void => {
    parts.push(text);
    length += text.length + 2;
  };
  const half = (heading: string, bank: Bank, until: number): void => {
    add(heading);
    for (let section = 1; length < until; section++) {
      add(`（${hanNumber(section)}）${fill('{topic}')}。${paragraph(bank)}`);
      if (length < until) add(paragraph(bank));
    }
  };
  half('一、2024年工作回顾', { figures: REVIEW, talk: PAST_IN_WORDS }, characters / 2);
  half('二、2025年主要工作', { figures: PLAN, talk: FUTURE_IN_WORDS }, characters);
  return `${parts.join('\n\n')}\n`;
}

/** 1 to 99 as the headings of reports number them. */
function hanNumber(value: number): string {
  const digits = '零一二三四五六七八九';
  const n = ((value - 1) % 99) + 1;
  const tens = Math.floor(n / 10);
  const ones = n % 10 === 0 ? '' : digits.charAt(n % 10);
  return tens === 0 ? ones : `${tens === 1 ? '' : digits.charAt(tens)}十${ones}`;
}
