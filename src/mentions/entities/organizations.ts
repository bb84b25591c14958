/** Bodies: organs of centre and level, departments by field, and proper names before the head of a body. */
import {
  BODY_HEADS,
  CENTRAL_BODIES,
  DEPARTMENT_FIELDS,
  DEPARTMENT_SUFFIXES,
  LOCAL_ORGANS,
  WEAK_BODY_HEADS,
} from '../../lexicon/bodies';
import { isCommonWord, isOfficialWord } from '../../lexicon/names';
import { Gazetteer } from './gazetteer';
import type { NameCandidate, NameRecognizer, NameText } from './text';

const LEVEL = '(?:自治区|自治州|自治县|省|市|区|县|州|旗|盟|镇|乡)';
const byLength = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join('|');
const ORGAN = new RegExp(`(?:中共|中国共产党)?(${LEVEL})?(${byLength(LOCAL_ORGANS)})`, 'g');
/** 区经委, 市科委, 市建委: the short commissions of some cities. */
const COMMISSION = new RegExp(
  `${LEVEL}(?:经|科|建|农|教|民|体|计|商务|交通|农业农村|经信|发改|卫健|国资|住建|城管|民宗|规资|绿容|文旅)委(?![员托派任])`,
  'g',
);
const DEPARTMENT = new RegExp(
  `(?:国家|${LEVEL})?(?:${byLength(DEPARTMENT_FIELDS)})(?:[和与](?:${byLength(DEPARTMENT_FIELDS)}))?(?:${byLength(DEPARTMENT_SUFFIXES)})(?:[\\u4e00-\\u9fff]{2,6}处)?`,
  'g',
);
/** A level after these is a class (各区政府, 全市), not one body. */
const NOT_ONE =
  /[各全本我该每某两多级辖外历届]$|相关$|有关$|所在$|乡镇$|当地$|地方$|上级$|下级$|同级$|基层$|省市$|部分$|行政$/;
const HEAD = new RegExp(`(?:${byLength(BODY_HEADS)})`, 'g');

let loaded: Gazetteer<true> | null = null;
const central = (): Gazetteer<true> => (loaded ??= new Gazetteer(CENTRAL_BODIES.map((name) => [name, true] as const)));

const body = (start: number, end: number, reason: string): NameCandidate => ({
  start,
  end,
  type: 'organization',
  title: null,
  affiliation: null,
  reason,
});

export const organizations: NameRecognizer = {
  id: 'organizations',
  *find(text: NameText) {
    yield* centralBodies(text);
    yield* localOrgans(text);
    yield* departments(text);
    yield* institutions(text);
    yield* properNames(text);
  },
};

function* centralBodies({ folded }: NameText): Iterable<NameCandidate> {
  for (let at = 0; at < folded.length; at += 1) {
    const hit = central().longestAt(folded, at);
    if (!hit) continue;
    const name = folded.slice(at, hit.end);
    // 中央企业, 中央财政, 中央和国家机关, 中央149亿元: no body; 中央赋予, 中央决策 are.
    const plain =
      name === '中央' &&
      !/^(?:赋予|决策|部署|要求|决定|精神|[、，。]|领导|号召|的(?:决策|部署|要求|决定|方针|领导))/.test(
        folded.slice(hit.end),
      );
    const goesOn = name === '中共' || name === '人大' || /[党人]员/.test(folded.slice(hit.end - 1, hit.end + 1));
    if (!plain && !goesOn) yield body(at, hit.end, 'central-body');
    at = hit.end - 1;
  }
}

function* localOrgans(text: NameText): Iterable<NameCandidate> {
  const { folded } = text;
  for (const match of folded.matchAll(ORGAN)) {
    const level = match[1];
    const organ = match[2] ?? '';
    const end = match.index + match[0].length;
    const levelStart = end - organ.length - (level?.length ?? 0);
    // A place that ends in the level's own character: 重庆市|委, 巴南区|政府.
    const place = text.atomEndingAt(end - organ.length) ?? text.atomEndingAt(levelStart);
    const next = folded.slice(end, end + 2);
    if (/^委(?:员|托|派|任|屈|婉|以)/.test(organ.slice(-1) + next)) continue;
    const prefix = /(?:中共|中国共产党)$/.exec(
      folded.slice(Math.max(0, (place?.start ?? levelStart) - 5), place?.start ?? levelStart),
    );
    const start = (place?.start ?? levelStart) - (prefix?.[0].length ?? 0);
    if (NOT_ONE.test(folded.slice(Math.max(0, start - 2), start)) && !place) continue;
    if (place) {
      if (organ === '委' && !/[省市区县州旗盟]/.test(text.at(end - 2))) continue;
      if (place.kind !== 'division') continue;
      yield body(start, end, 'local-organ');
    } else if (level) {
      if (organ === '法院' && level === '区') continue;
      if (/[镇乡]/.test(level)) {
        // 朱泾镇党委 is a body, 乡镇党委 and 镇党委 are classes.
        const edge = text.leftEdge(levelStart);
        if ((edge.placed || edge.unknown >= 2) && edge.start < levelStart) yield body(edge.start, end, 'local-organ');
        continue;
      }
      if (/^(?:区|市|县|省)级/.test(level + next)) continue;
      yield body(start, end, 'local-organ');
    } else if (/^(?:人大|政协)(?:常委会)?$/.test(organ)) {
      // 人大及其常委会, 政协民主监督; 人大代表 and 政协委员 are people.
      if (
        /^(?:及其|监督|民主|的?(?:法律|工作)监督|依法)/.test(folded.slice(end, end + 6)) &&
        !/[\u4e00-\u9fff]{0}[国]$/.test(folded.slice(0, start))
      )
        yield body(start, end, 'local-organ');
    }
  }
}

/** 市第一人民医院, 县妇幼保健院, 区实验小学: a public institution of a level. */
const INSTITUTION = new RegExp(
  `${LEVEL}(?:第[一二三四五六七八九十]{1,2})?(?:人民医院|中医医院|中医院|中心医院|妇幼保健院|疾控中心|疾病预防控制中心|精神病院|传染病医院|职业教育中心|职教中心|党校|职业技术学院|职业学院|技师学院|实验小学|实验中学|实验学校|特殊教育学校|第[一二三四五六七八九十]{1,2}中学|[一二三四五六七八九十]中|高级中学|投资集团|城投集团|城投公司|交投集团|国投集团|水投集团|文旅集团)`,
  'g',
);

function* institutions(text: NameText): Iterable<NameCandidate> {
  for (const match of text.folded.matchAll(INSTITUTION)) {
    const level = new RegExp(`^${LEVEL}`).exec(match[0])?.[0].length ?? 0;
    const atom = text.atomEndingAt(match.index) ?? text.atomEndingAt(match.index + level);
    const start = atom?.start ?? match.index;
    if (!atom && NOT_ONE.test(text.folded.slice(Math.max(0, start - 2), start))) continue;
    yield body(start, match.index + match[0].length, 'institution');
  }
}

function* departments(text: NameText): Iterable<NameCandidate> {
  const { folded } = text;
  for (const match of folded.matchAll(COMMISSION)) {
    const level = new RegExp(`^${LEVEL}`).exec(match[0])?.[0].length ?? 0;
    const atom = text.atomEndingAt(match.index + level) ?? text.atomEndingAt(match.index);
    const start = atom?.start ?? match.index;
    if (atom || !NOT_ONE.test(folded.slice(Math.max(0, start - 2), start)))
      yield body(start, match.index + match[0].length, 'department');
  }
  for (const match of folded.matchAll(DEPARTMENT)) {
    const end = match.index + match[0].length;
    // 北京市|经济和信息化局: the level's character is the place's last one.
    const level = new RegExp(`^${LEVEL}`).exec(match[0])?.[0].length ?? 0;
    const atom = text.atomEndingAt(match.index) ?? (level > 0 ? text.atomEndingAt(match.index + level) : undefined);
    const start = atom?.start ?? match.index;
    const before = folded.slice(Math.max(0, start - 2), start);
    if (!atom && NOT_ONE.test(before)) continue;
    const levelled = atom !== undefined || new RegExp(`^(?:国家|${LEVEL})`).test(match[0]);
    // 办 部 中心 公司 委 alone end plain words (教育部门, 旅游中心); 财政局 and the like stand alone.
    if (
      /^[门分委办长]/.test(folded.slice(end, end + 1)) &&
      /[部委办局]$/.test(match[0]) &&
      !/^委办/.test(folded.slice(end - 1, end + 1))
    )
      continue;
    if (/^[面势部限外]/.test(folded.slice(end, end + 1)) && /局$/.test(match[0])) continue;
    if (!levelled && !/(?:局|厅|委员会)$/.test(match[0])) continue;
    if (!levelled && /^(?:工商|建设|交通)(?:公司|中心)/.test(match[0])) continue;
    yield body(start, end, 'department');
  }
}

/** 国药控股, 海王集团: a plain word is a firm's name before a firm's own head, unless official prose uses it as a class. */
function isPlainFirm(text: NameText, start: number, at: number, head: string): boolean {
  const word = text.folded.slice(start, at);
  const before = text.folded.slice(Math.max(0, start - 2), start);
  if (/^(?:大型|中型|小型|一批|各类|国有|多家|[^]?[家个])$/.test(before)) return false;
  if (/有限公司$|有限责任公司$/.test(head)) return word.length >= 2;
  if (/^(?:委员会|领导小组|工作小组|指挥部)$/.test(head))
    return word.length >= 4 && !/居民|村民|业主|专业|专家|职工|学术|党的/.test(word);
  return (
    /^(?:集团|控股)$/.test(head) &&
    /^[\u4e00-\u9fff]{2,3}$/.test(word) &&
    !CLASS_OF_FIRM.test(word) &&
    !isOfficialWord(word)
  );
}
const CLASS_OF_FIRM =
  /企业|产业|工业|农业|行业|大型|国有|跨国|医院|医疗|报业|利益|犯罪|财团|相对|绝对|国家|股份|政府|民间|社会|军事|办学|公司|同业|上市|资本|贸易|商业|建筑|家族|全资|参股/;

function* properNames(text: NameText): Iterable<NameCandidate> {
  const { folded } = text;
  /** Where the names found so far begin, by their ends: 国药控股|济南有限公司 is one name. */
  const begins = new Map<number, number>();
  for (const match of folded.matchAll(HEAD)) {
    const head = match[0];
    const end = match.index + head.length;
    const edge = text.leftEdge(match.index);
    if (edge.start === match.index || isCommonWord(folded.slice(match.index - 1, match.index + 1))) continue;
    if (head === '厂' && /[一二三四五六七八九十两]/.test(folded.slice(edge.start, match.index))) continue;
    if (
      head === '集团' &&
      /(?:反党|流氓|领导|统治|阴谋|犯罪|走私|诈骗|盗窃|利益|军事|贩毒|黑社会)$/.test(
        folded.slice(Math.max(0, match.index - 4), match.index),
      )
    )
      continue;
    const mother = edge.placed ? begins.get(edge.start) : undefined;
    if (mother !== undefined && /公司|中心|院|厂|支行|分行/.test(head)) {
      begins.set(end, mother);
      yield body(mother, end, 'body-head');
      continue;
    }
    const weak = WEAK_BODY_HEADS.has(head);
    const next = folded.slice(end, end + 1);
    if (/[化的性型界业]/.test(next) && weak) continue;
    if (!edge.placed && edge.unknown < 2 && !isPlainFirm(text, edge.start, match.index, head)) continue;
    if (edge.placed && edge.inner === 0 && weak && !/^(?:大学|学院|医院|银行|日报|海关)$/.test(head)) continue;
    if (
      edge.placed &&
      edge.unknown === 0 &&
      /^(?:工业|汽车|电子|化工|能源|新材料|物流|食品|科技|生物|旅游|机械|钢铁|石化|智能|实业|半导体|光伏|光电|保险|证券|水泥|航空|传媒|电气|机电|电器|公司|子公司|联盟|厂|部队|学校|中学|小学|幼儿园|合作社|总队|支队|农场|实验室|重点实验室)$/.test(
        head,
      )
    )
      continue;
    if (/^(?:工业|汽车|电子|化工|能源|新材料|物流|食品|科技|生物|智能|航空)$/.test(head)) continue;
    begins.set(end, edge.start);
    yield body(edge.start, end, 'body-head');
  }
}
