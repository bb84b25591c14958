/** Organs of the centre, and of a level or a place: 国务院, 市委, 岳阳市人大常委会, 县妇幼保健院. */
import { byLength } from '../../lexicon/by-length';
import { CENTRAL_BODIES, FIRM_SHORT_FORMS, LOCAL_ORGANS } from '../../lexicon/bodies';
import { isCommonWordAt } from '../../lexicon/names';
import { sought } from '../patterns/pattern';
import { body, LEVEL, NOT_ONE, organStart } from './body';
import { KnownWords } from './gazetteer';
import { isNamePart } from './place';
import { opensHere } from './roads';
import type { NameCandidate, NameText } from './text';

const ORGAN = sought(new RegExp(`(?:中共|中国共产党|共青团)?(${LEVEL})?(${byLength(LOCAL_ORGANS)})`, 'g'));
/** 团省委, 团市委 */
const YOUTH_LEAGUE = sought(/团(?:中央|自治区党?委|[省市区县州]委)/g);

const central = new KnownWords([...CENTRAL_BODIES, ...FIRM_SHORT_FORMS]);

const firms = new Set([
  ...FIRM_SHORT_FORMS,
  ...CENTRAL_BODIES.filter((name) =>
    /^(?:国家电网|南方电网|中国(?!人民|共产|科学|工程|社会)[\u4e00-\u9fff]{2,6})$/.test(name),
  ),
]);
/** 中国铝业|公司 */
const FIRM_TAIL = /^(?:集团有限公司|集团总公司|集团公司|股份有限公司|股份公司|有限公司|总公司|集团|公司)/;

/** 外贸部|门, 国办|发〔2023〕1号: the last character belongs to a word that goes on. */
const GOES_ON: Readonly<Record<string, string>> = {
  部: '门委位分署',
  行: '道走为驶业动',
  委: '员托派任',
  办: '法理公学',
  局: '面势部限长',
  院: '士',
  社: '会区',
};

export function* centralBodies(text: NameText): Iterable<NameCandidate> {
  const { folded } = text;
  let past = 0;
  for (const at of central.startsIn(text)) {
    const end = at < past ? null : central.endAt(folded, at);
    if (end === null) continue;
    // 中国|首钢 but not 吸|收美的: both ends inside common words.
    const short = end - at === 2;
    if (short && (isCommonWordAt(folded, at - 1, at + 1) || isCommonWordAt(folded, at + 1, at + 3))) continue;
    const name = folded.slice(at, end);
    // 中央企业, 中央财政, 中央和国家机关, 中央149亿元: no body; 中央赋予, 中央决策 are.
    const plain =
      name === '中央' &&
      !/^(?:赋予|决策|部署|要求|决定|精神|[、,。]|领导|号召|的(?:决策|部署|要求|决定|方针|领导))/.test(
        folded.slice(end, end + 4),
      );
    const goesOn =
      name === '中共' ||
      (GOES_ON[name.slice(-1)] ?? '').includes(folded.charAt(end) || ' ') ||
      /^(?:[办函发令]{1,2}|字)[〔\[(（]/.test(folded.slice(end, end + 3)) ||
      name === '人大' ||
      /[党人]员/.test(folded.slice(end - 1, end + 1));
    const tail = firms.has(name) ? (FIRM_TAIL.exec(folded.slice(end, end + 8))?.[0].length ?? 0) : 0;
    if (!plain && !goesOn) yield body(at, end + tail, 'central-body');
    past = end + tail;
  }
}

/** 云山地委, 地委、行署: the committee of a prefecture; 土地委托 and 各地委派 hold none. */
const PREFECTURE = sought(/地委(?![员托派任屈婉])/g);

function* prefectures(text: NameText): Iterable<NameCandidate> {
  for (const match of PREFECTURE.in(text)) {
    const place = text.atomEndingAt(match.index) ?? text.atomEndingAt(match.index + 1);
    const alone =
      !isCommonWordAt(text.folded, match.index - 1, match.index + 1) &&
      !/[各当属本外内]/.test(text.at(match.index - 1));
    if (place || alone) yield body(place?.start ?? match.index, match.index + 2, 'local-organ');
  }
}

/** 中央第三生态环境保护督察组, 省委第二巡视组: groups sent out under a number. */
const SENT = sought(
  /(?:中央|国务院|(?:自治区|省|市|县|区)?党?委)(?:第[一二三四五六七八九十\d]{1,3})?(?:生态环境保护|生态环保|环境保护|环保|生态环境|土地|安全生产|乡村振兴|纪检监察)?(?:督察组|巡视组|巡察组|督导组|指导组|督查组)/g,
);

function* sentGroups(text: NameText): Iterable<NameCandidate> {
  if (!text.folded.includes('组')) return;
  for (const match of SENT.in(text)) {
    const start = /^[中国]/.test(match[0]) ? match.index : organStart(text, match.index);
    if (start !== null) yield body(start, match.index + match[0].length, 'sent-group');
  }
}

/** 工会、共青团、妇联: mass bodies name themselves where two of them stand together; 市法院、检察院 too. */
const MASS_BODIES =
  '总工会|工会|共青团|团委|妇联|工商联|科协|侨联|文联|残联|红十字会|社科联|作协|记协|台联|贸促会|计生协|关工委';
const MASS_BODY = new RegExp(MASS_BODIES, 'g');
const MASS = sought(new RegExp(`(?:${MASS_BODIES})(?:[、和](?:${MASS_BODIES})){1,8}`, 'g'));
const JUDICIAL = sought(/(?<=[院大府会])[、和](法院|检察院|政协|纪委监委|监委)(?![长席委])/g);

function* besideOrgans(text: NameText): Iterable<NameCandidate> {
  const { folded } = text;
  for (const match of MASS.in(text)) {
    if (
      /[组干主][织部席]/.test(folded.slice(match.index + match[0].length, match.index + match[0].length + 2)) ||
      NOT_ONE.test(folded.slice(Math.max(0, match.index - 2), match.index))
    )
      continue;
    for (const part of match[0].matchAll(MASS_BODY))
      yield body(match.index + part.index, match.index + part.index + part[0].length, 'mass-body');
  }
  for (const match of JUDICIAL.in(text)) {
    if (
      !/[省市县区旗州级](?:人民|中级|中级人民|高级|高级人民)?(?:法院|检察院|人大|政府|人大常委会)$/.test(
        folded.slice(Math.max(0, match.index - 10), match.index),
      )
    )
      continue;
    yield body(match.index + 1, match.index + match[0].length, 'mass-body');
  }
}

/** 省推进云桥发展专项工作组, 市融资工作组, 县防汛指挥部: a level, a task and a group for it. */
const TASK_GROUP = sought(
  new RegExp(
    `${LEVEL}([\\u4e00-\\u9fff“”]{2,22}?)(?:领导小组办公室|领导小组|专项工作组|工作专班|工作组|指挥部办公室|指挥部|联席会议办公室)`,
    'g',
  ),
);

function* taskGroups(text: NameText): Iterable<NameCandidate> {
  for (const match of TASK_GROUP.in(text)) {
    if (
      /[的了各在]|成立|组建|设立|派出|、.{0,40}[省市县区]/.test(match[1] ?? '') ||
      /^(?:级|委|政府)/.test(match[1] ?? '')
    )
      continue;
    if (NOT_ONE.test(text.folded.slice(Math.max(0, match.index - 2), match.index))) continue;
    const start = organStart(text, match.index);
    if (start !== null && !isCommonWordAt(text.folded, start - 1, start + 1))
      yield body(start, match.index + match[0].length, 'task-group');
  }
}

/** 云江省电信公司, 省铁塔分公司: the companies that every place has of one trade. */
const TRADE_FIRM = sought(
  new RegExp(
    `(?:${LEVEL})?(?:电信|移动|联通|铁塔|电力|供电|烟草|盐业|石油|石化|燃气|天然气|热力|水务|供水|公交|地铁|轨道|城投|建投|交投|农投|水投|文旅|机场|港务|航运|保险|旅游|广电|广电网络|邮政|粮油|农资|供销|物资|外贸|进出口|外运|担保|融资担保|金融控股|水电|自来水)(?:总公司|分公司|集团公司|集团|公司)`,
    'g',
  ),
);

function* tradeFirms(text: NameText): Iterable<NameCandidate> {
  for (const match of TRADE_FIRM.in(text)) {
    const levelled = LEVELLED.test(match[0]);
    const start = levelled ? organStart(text, match.index) : (text.atomEndingAt(match.index)?.start ?? null);
    if (start !== null && !isCommonWordAt(text.folded, start - 1, start + 1))
      yield body(start, match.index + match[0].length, 'trade-firm');
  }
}
const LEVELLED = new RegExp(`^${LEVEL}`);

/** 白银公司、兰州石化: a city and its one great works, among firms of a list. */
const CITY_FIRM = sought(
  /(?:公司|石化|炼化|钢铁|热电|卷烟厂|烟厂|油田)(?![业产行化园基的类品制厂城省市县区]|项目|企业)/g,
);

function* cityFirms(text: NameText): Iterable<NameCandidate> {
  for (const match of CITY_FIRM.in(text)) {
    const atom = text.atomEndingAt(match.index);
    const end = match.index + match[0].length;
    if (!atom?.division || text.slice(atom) === atom.division.name) continue;
    if (text.at(atom.start - 1) === '、' || (text.at(end) === '、' && match[0] !== '公司'))
      yield body(atom.start, end, 'city-firm');
  }
}

/** 石龙村委会、柳塘社区居委会: the committee of a village, alone between marks. */
const VILLAGE_COMMITTEE = sought(
  /(?<=[、,。;:]|^)[\u4e00-\u9fff]{2,4}?(?:社区|村)?(?:村民委员会|居民委员会|村委会|居委会)(?![\u4e00-\u9fff]?[成主选换])/g,
);
const CLASS_OF_VILLAGE =
  /^(?:各|全|本|该|每|由|在|对|行政|自然|社区|乡镇|街道|基层|城市|农村|所有|部分|当地|[村居]民)|城市|农村|城镇/;

function* villageCommittees(text: NameText): Iterable<NameCandidate> {
  for (const match of VILLAGE_COMMITTEE.in(text)) {
    const own = match[0].replace(/(?:社区|村)?(?:村民委员会|居民委员会|村委会|居委会)$/, '');
    if (own.length >= 2 && !CLASS_OF_VILLAGE.test(own) && isNamePart(text, match.index, match.index + own.length))
      yield body(match.index, match.index + match[0].length, 'local-organ');
  }
}

/** 武警云江支队, 武警省总队: a corps, where it stands, and its rank. */
const CORPS = sought(/武警(?:部队)?(?=[\u4e00-\u9fff]{1,8}[总支大中]队)/g);
const RANK = /(?:消防|机动|边防|内卫|森林|水电|交通)?[总支大中]队/y;

function* corps(text: NameText): Iterable<NameCandidate> {
  for (const match of CORPS.in(text)) {
    const at = match.index + match[0].length;
    const atom = text.atomStartingAt(at);
    RANK.lastIndex = atom?.end ?? at + (/^[省市县区州盟旗]/.test(text.at(at)) ? 1 : 0);
    const rank = RANK.exec(text.folded)?.[0].length ?? 0;
    if (rank > 0) yield body(match.index, RANK.lastIndex, 'corps');
  }
}

export function* localOrgans(text: NameText): Iterable<NameCandidate> {
  const { folded } = text;
  yield* prefectures(text);
  yield* sentGroups(text);
  yield* besideOrgans(text);
  yield* taskGroups(text);
  yield* tradeFirms(text);
  yield* cityFirms(text);
  yield* villageCommittees(text);
  yield* corps(text);
  for (const match of YOUTH_LEAGUE.in(text)) yield body(match.index, match.index + match[0].length, 'local-organ');
  for (const match of ORGAN.in(text)) {
    const level = match[1];
    const organ = match[2] ?? '';
    const end = match.index + match[0].length;
    const levelStart = end - organ.length - (level?.length ?? 0);
    // A place that ends in the level's own character: 重庆市|委, 巴南区|政府.
    const place = text.atomEndingAt(end - organ.length) ?? text.atomEndingAt(levelStart);
    const next = folded.slice(end, end + 2);
    if (/^委(?:员|托|派|任|屈|婉|以)/.test(organ.slice(-1) + next)) continue;
    const prefix = /(?:中共|中国共产党|共青团|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)$/.exec(
      folded.slice(Math.max(0, (place?.start ?? levelStart) - 5), place?.start ?? levelStart),
    );
    const start = (place?.start ?? levelStart) - (prefix?.[0].length ?? 0);
    if (NOT_ONE.test(folded.slice(Math.max(0, start - 2), start)) && !place) continue;
    if (place) {
      if (organ === '委' && !/[省市区县州旗盟]/.test(text.at(end - 2))) continue;
      if (place.kind === 'country' ? organ !== '政府' : place.kind !== 'division') continue;
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
      yield body(prefix ? start : (organStart(text, levelStart) ?? start), end, 'local-organ');
    } else if (/^(?:行署|行政公署)$/.test(organ)) {
      if (!/^[长]/.test(next)) yield body(start, end, 'local-organ');
    } else if (/^(?:人大|政协)(?:常委会)?$/.test(organ)) {
      // 人大及其常委会, 政协民主监督; 人大代表 and 政协委员 are people.
      if (
        /^(?:及其|监督|民主|的?(?:法律|工作)监督|依法)/.test(folded.slice(end, end + 6)) &&
        folded[start - 1] !== '国'
      )
        yield body(start, end, 'local-organ');
    }
  }
}

/** 市第一人民医院, 县妇幼保健院, 区实验小学: a public institution of a level. */
const INSTITUTION = sought(
  new RegExp(
    `${LEVEL}(?:第[一二三四五六七八九十]{1,2})?(?:人民医院|中医医院|中医院|中心医院|妇幼保健院|妇幼保健所|卫生监督所|结核病防治所|口腔医院|儿童医院|妇产医院|眼科医院|肿瘤医院|胸科医院|骨科医院|精神卫生中心|结核病医院|康复医院|老年病医院|妇女儿童医院|妇女儿童中心医院|妇儿医院|急救中心|血液中心|中心血站|疾控中心|疾病预防控制中心|精神病院|传染病医院|职业教育中心|职教中心|党校|职业技术学院|职业学院|技师学院|实验小学|实验中学|实验学校|特殊教育学校|农科院|林科院|农业科学院|林业科学院|社科院|社会科学院|科学院|水科院|农林科学院|体彩中心|福彩中心|青少年活动中心|老年大学|广播电视大学|开放大学|卫生学校|卫校|技工学校|幼儿师范学校|体校|业余体校|融媒体中心|消防救援大队|消防大队|交警大队|公安交警大队|福利院|养老院|供电公司|自来水公司|公交公司|水务集团|农商行|农村信用联社|电视台|广播电视台|日报社|行政服务中心|政务服务中心|市民服务中心|公共资源交易中心|不动产登记中心|综合行政执法大队|市场监管所|人才集团|国资公司|国投公司|文旅公司|第[一二三四五六七八九十]{1,2}(?:中学|小学|幼儿园)|[一二三四五六七八九十]中|高级中学|投资集团|城投集团|城投公司|交投集团|国投集团|水投集团|文旅集团)`,
    'g',
  ),
);

/** 第五小学, 城区第三幼儿园: by a number, without a level. */
const NUMBERED = sought(
  /(?:城区|城关|开发区)?第[一二三四五六七八九十]{1,3}(?:高级中学|初级中学|职业中学|实验小学|实验中学|完全小学|中学|小学|幼儿园|人民医院|中医医院|附属医院)/g,
);

export function* institutions(text: NameText): Iterable<NameCandidate> {
  for (const match of INSTITUTION.in(text)) {
    const start = organStart(text, match.index);
    if (start === null) continue;
    yield body(start, match.index + match[0].length, 'institution');
  }
  for (const match of NUMBERED.in(text)) {
    const home = text.atomEndingAt(match.index);
    if (home || opensHere(text, match.index))
      yield body(home?.start ?? match.index, match.index + match[0].length, 'institution');
  }
}
