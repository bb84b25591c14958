/** Proper names before the head of a body: firms, banks, schools, hospitals, institutes, associations. */
import { BODY_HEADS, WEAK_BODY_HEADS } from '../../lexicon/bodies';
import { isOfficialWord, isCommonWordAt } from '../../lexicon/names';
import { sought, Words } from '../patterns/pattern';
import { body } from './body';
import { fieldStart } from './field';
import { KnownWords } from './gazetteer';
import { opensHere } from './roads';
import type { NameCandidate, NameText } from './text';

/** Heads of two characters and more; 厂 alone is looked for beside them. */
const heads = new KnownWords(BODY_HEADS.filter((head) => head.length > 1));
const FACTORY = new Words(['厂']);

function* headsIn(text: NameText): Iterable<{ readonly index: number; readonly head: string }> {
  const factories = FACTORY.in(text).map((start) => ({ start, end: start + 1 }));
  let past = 0;
  for (const span of [...heads.in(text), ...factories].sort((a, b) => a.start - b.start)) {
    if (span.start < past) continue;
    yield { index: span.start, head: text.slice(span) };
    past = span.end;
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
  if (/^(?:设计总院|研究总院|规划院|设计院)$/.test(head)) return word.length >= 4;
  return (
    /^(?:集团|控股)$/.test(head) &&
    /^[\u4e00-\u9fff]{2,3}$/.test(word) &&
    !CLASS_OF_FIRM.test(word) &&
    !isOfficialWord(word)
  );
}
const CLASS_OF_FIRM =
  /企业|产业|工业|农业|行业|大型|国有|跨国|医院|医疗|报业|利益|犯罪|财团|相对|绝对|国家|股份|政府|民间|社会|军事|办学|公司|同业|上市|资本|贸易|商业|建筑|家族|全资|参股/;

/** 国家工业安全研究中心: 国家 and a field name one body; 国家重点实验室 and 国家级研究中心 name a class. */
function nationalInstitute(text: NameText, head: number, start: number, word: string): number | null {
  if (!/^(?:研究中心|发展研究中心|技术创新中心|研究院|学院|信息中心|开发院|协会|学会|联合会|基金会|博物馆)$/.test(word))
    return null;
  const opening = /^(?:国家|全国|中华|国际)$/.test(text.folded.slice(Math.max(0, start - 2), start))
    ? start - 2
    : start;
  const name = text.folded.slice(opening, head);
  if (!/^(?:国家|全国|中华|国际)[\u4e00-\u9fff]{4,14}$/.test(name)) return null;
  return /^国家(?:级|重点|工程|技术|地方|制造业|产业)|^全国(?:各|性)/.test(name) ? null : opening;
}

/** 作物育种|国家重点实验室: a field before the class names one laboratory. */
const LABORATORY = sought(/(?:国家|全国)重点实验室(?![\u4e00-\u9fff]?[\d家个])/g);

const NO_FIELD =
  /[的了和与及等家个批类所项级]$|^(?:新增|新建|一批|现有|各类)|建设|重组|创建|支持|[一二三四五六七八九十两\d][家个]/;

export function* laboratories(text: NameText): Iterable<NameCandidate> {
  for (const match of LABORATORY.in(text)) {
    const start = fieldStart(text, match.index);
    const field = text.folded.slice(start, match.index);
    if (field.length < 2 || NO_FIELD.test(field) || !opensHere(text, start)) continue;
    yield body(start, match.index + match[0].length, 'body-head');
  }
}

/** 组建精密铸造产业联盟: a verb of founding makes one body of plain words. */
const FOUNDED = sought(
  /(?:组建|成立|设立)(?:了)?([\u4e00-\u9fff]{4,12}(?:产业联盟|创新联盟|联合体|研究院|工作专班|领导小组|指挥部|委员会))(?![\u4e00-\u9fff]?[家个])/g,
);

export function* foundedBodies(text: NameText): Iterable<NameCandidate> {
  for (const match of FOUNDED.in(text)) {
    const name = match[1] ?? '';
    if (/[的了各等个家类]|^(?:一批|专业|专门|相应|专项|市县|省市|多个|大型|国有|若干|村级)/.test(name)) continue;
    const end = match.index + match[0].length;
    yield body(end - name.length, end, 'founded-body');
  }
}

/** 中科院|云江化物所, 中国银行|云江分行, 云江化工集团|宏达股份公司: what a body's own unit ends with. */
const UNIT =
  /[\u4e00-\u9fff]{2,10}?(?:研究所|研究院|分院|[〇○一二三四五六七八九十\d]所|分行|支行|分公司|分局|监管局|特派办|专员办|办事处|分社|分中心|税务局|电力公司|管理局|气象局|调查总队|公司)(?![\u4e00-\u9fff]?[长])|[\u4e00-\u9fff]{2,10}?[司局](?=(?:[司局]长|副[司局]长|(?:有关|相关)?负责人|[一二]级巡视员))|[\u4e00-\u9fff]{1,6}?[物学化工程能电理机光材源微力声热质]所(?![\u4e00-\u9fff]?[长有在以需])|(?:集团)?(?:有限)?公司|集团/y;

export function* units(text: NameText, known: readonly NameCandidate[]): Iterable<NameCandidate> {
  for (const mother of known) {
    if (
      mother.reason !== 'central-body' ||
      /^(?:党中央|国务院|中央|中共中央|联合国|欧盟|东盟)$/.test(text.slice(mother))
    )
      continue;
    UNIT.lastIndex = mother.end;
    const unit = UNIT.exec(text.folded)?.[0];
    if (!unit || /[的了和与及等、在是将]|设立|组建|成立|建设|支持|批准|共建|合作/.test(unit)) continue;
    yield body(mother.start, mother.end + unit.length, 'body-unit');
  }
}

export function* properNames(text: NameText, known: readonly NameCandidate[]): Iterable<NameCandidate> {
  const { folded } = text;
  /** Where the names found so far begin, by their ends: 国药控股|济南有限公司 is one name. */
  const begins = new Map(known.map(({ start, end }) => [end, start]));
  for (const { index, head } of headsIn(text)) {
    const end = index + head.length;
    const edge = text.leftEdge(index);
    const crossed = !head.includes('有限') && isCommonWordAt(folded, index - 1, index + 1);
    // 津洋口|中学, though 口中 is a word: what stands before it is a name by itself.
    // 石化厂|小医院
    if (text.at(edge.start) === '厂') continue;
    if (edge.start === index || (crossed && !(head === '中学' && edge.unknown >= 2))) continue;
    // A power station or a waterworks is a place.
    if (head === '厂' && /[电水热]$|处理$|焚烧$|填埋$/.test(folded.slice(Math.max(0, index - 2), index))) continue;
    if (head === '厂' && /[一二三四五六七八九十两]/.test(folded.slice(edge.start, index))) continue;
    if (
      head === '集团' &&
      /(?:反党|流氓|领导|统治|阴谋|犯罪|走私|诈骗|盗窃|利益|军事|贩毒|黑社会)$/.test(
        folded.slice(Math.max(0, index - 4), index),
      )
    )
      continue;
    // 实行乡级|卫生院: a level makes a class.
    if (/[省市县区乡镇村]级$/.test(folded.slice(Math.max(0, index - 2), index))) continue;
    // 云江大学|附属|蓝山医院
    const mother =
      begins.get(edge.start) ??
      (/附属$/.test(folded.slice(edge.start - 2, edge.start)) ? begins.get(edge.start - 2) : undefined);
    if (mother !== undefined && /公司|中心|院|所|厂|行$|局$|站$|钢铁|委员会$/.test(head)) {
      begins.set(end, mother);
      yield body(mother, end, 'body-head');
      continue;
    }
    // 苏木乡镇|中心学校: levels in a row are a class.
    if (/^(?:苏木|乡镇|镇街|村组|城乡|县乡|市县)/.test(folded.slice(edge.start, edge.start + 2))) continue;
    // 类脑|智能, 具身|智能: a technology.
    if (head === '智能' && /(?:类脑|具身|群体|边缘|空间|商业|认知|感知)$/.test(folded.slice(edge.start, index)))
      continue;
    if (head === '大学' && /^[梦生]/.test(folded.slice(end, end + 1))) continue;
    const institute = nationalInstitute(text, index, edge.start, head);
    if (institute !== null) {
      begins.set(end, institute);
      yield body(institute, end, 'body-head');
      continue;
    }
    const weak = WEAK_BODY_HEADS.has(head);
    // 宝钢云江钢铁|基地: a weak head before a head of places goes on.
    if (weak && /^(?:[化的性型界业]|基地|产业|园|城|小镇|大厦|广场|中心|项目)/.test(folded.slice(end, end + 2)))
      continue;
    if (!edge.placed && edge.unknown < 2 && !isPlainFirm(text, edge.start, index, head)) continue;
    const opening = text.atomStartingAt(edge.start);
    // 拉萨|中学: the short name of a city or a county names its school, 拉萨市|中学 a class.
    const school =
      /^(?:中学|高级中学)$/.test(head) &&
      edge.inner === 0 &&
      opening?.division != null &&
      text.slice(opening) !== opening.division.name;
    if (
      edge.placed &&
      edge.inner === 0 &&
      weak &&
      !school &&
      text.atomStartingAt(edge.start)?.kind !== 'region' &&
      !/^(?:大学|学院|医院|银行|日报|海关|集团)$/.test(head)
    )
      continue;
    const literary =
      opening?.kind === 'region' &&
      edge.inner === 0 &&
      /^(?:乳业|药业|酒业|制药|航空|水泥|石化|传媒|银行|实验室|能源|矿业|铝业|重工|锂业|钢铁|股份|控股)$/.test(head);
    if (
      edge.placed &&
      edge.unknown === 0 &&
      !literary &&
      !school &&
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
