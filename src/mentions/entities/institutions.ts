/** Public institutions of a level or by a number: schools, hospitals, institutes, services (市第一人民医院, 第五小学). */
import { sought } from '../patterns/pattern';
import { body, LEVEL, organStart } from './body';
import { opensHere } from './roads';
import type { NameCandidate, NameText } from './text';

/** 市第一人民医院, 县妇幼保健院, 区实验小学: a public institution of a level. */
const INSTITUTION = sought(
  new RegExp(
    `${LEVEL}(?:第[一二三四五六七八九十]{1,2})?(?:人民医院|中医医院|中医院|中心医院|妇幼保健院|妇幼保健中心|妇幼保健所|卫生监督所|结核病防治所|口腔医院|儿童医院|妇产医院|眼科医院|肿瘤医院|胸科医院|骨科医院|精神卫生中心|结核病医院|康复医院|老年病医院|妇女儿童医院|妇女儿童中心医院|妇儿医院|急救中心|血液中心|中心血站|疾控中心|疾病预防控制中心|精神病院|传染病医院|职业教育中心|职教中心|党校|职业技术学院|职业学院|技师学院|实验小学|实验中学|实验学校|特殊教育学校|农科院|林科院|农业科学院|林业科学院|社科院|社会科学院|科学院|水科院|农林科学院|体彩中心|福彩中心|青少年活动中心|老年大学|广播电视大学|开放大学|卫生学校|卫校|技工学校|幼儿师范学校|体校|业余体校|融媒体中心|消防救援大队|消防大队|交警大队|公安交警大队|福利院|养老院|供电公司|自来水公司|公交公司|水务集团|农商行|农村信用联社|电视台|广播电视台|日报社|行政服务中心|政务服务中心|市民服务中心|公共资源交易中心|不动产登记中心|综合行政执法大队|市场监管所|人才集团|国资公司|国投公司|文旅公司|第[一二三四五六七八九十]{1,2}(?:中学|小学|幼儿园)|[一二三四五六七八九十]中|高级中学|投资集团|城投集团|城投公司|交投集团|国投集团|水投集团|文旅集团)`,
    'g',
  ),
);

/** 第五小学, 城区第三幼儿园: by a number, without a level. */
const NUMBERED = sought(
  /(?:城区|城关|开发区)?第[一二三四五六七八九十]{1,3}(?:高级中学|初级中学|职业中学|实验小学|实验中学|完全小学|中学|小学|幼儿园|人民医院|中医医院|附属医院)/g,
);

/** 学府路中学, 南开路小学: by the street where it stands. */
const BY_STREET = sought(/[\u4e00-\u9fff]{2,4}?(?:路|街|桥|门|巷)(?:中学|小学|幼儿园)(?![生校])/g);
/** 云江现代产业|技术学校: by its place and its trade. */
const BY_TRADE = sought(/(?:职业技术|技术|职业|专科|师范|卫生|艺术|体育|护理|中等专业)学校/g);

function* schools(text: NameText): Iterable<NameCandidate> {
  for (const match of BY_STREET.in(text)) {
    const end = match.index + match[0].length;
    const head = match.index + match[0].search(/(?:中学|小学|幼儿园)$/);
    // The shortest name that begins where one may: 新建|学府路中学.
    for (let start = head - 3; start >= match.index; start -= 1) {
      if (!opensHere(text, start) || /^(?:一|各|每|本|沿街|步行)/.test(text.folded.slice(start, start + 2))) continue;
      yield body(start, end, 'institution');
      break;
    }
  }
  for (const match of BY_TRADE.in(text)) {
    const edge = text.leftEdge(match.index);
    const home = text.atomStartingAt(edge.start);
    if (edge.placed && edge.inner >= 2 && home && home.kind !== 'country')
      yield body(edge.start, match.index + match[0].length, 'institution');
  }
}

/** 长安六中, 云江二小: a place, a number and the first character of the school's kind. */
const SHORT_SCHOOL = sought(
  /(?<![一二三四五六七八九十第届])[一二三四五六七八九十]{1,3}[中小幼](?=[、,。;(和与及等]|$|(?:新|老|东|西|南|北)?校区|迁建|扩建|改扩建|新建|教学楼|食堂|操场)/g,
);

/** 云江高中, 松岭三中高中: by its place; 云江高中教育 is none. */
const HIGH_SCHOOL = sought(/高中(?=[、,。;(和与等在]|$|(?:新|老|东|西|南|北)?校区)/g);

/** 绵阳农大, 中国科大: a place and the short form of a university's kind. */
const SHORT_UNIVERSITY = sought(
  /(?:农大|师大|工大|理工大|科大|医大|财大|林大|民大|矿大|交大|药大|海大|外大)(?!讯飞|国创|创投|智能|会|学|小|中)/g,
);

export function* institutions(text: NameText): Iterable<NameCandidate> {
  yield* schools(text);
  for (const match of HIGH_SCHOOL.in(text)) {
    const home = text.atomEndingAt(match.index);
    if (home && home.kind !== 'country' && !(home.division && text.slice(home) === home.division.name))
      yield body(home.start, match.index + 2, 'institution');
  }
  for (const match of SHORT_SCHOOL.in(text)) {
    const home = text.atomEndingAt(match.index);
    if (home && home.kind !== 'country') yield body(home.start, match.index + match[0].length, 'institution');
  }
  for (const { index, 0: head } of SHORT_UNIVERSITY.in(text)) {
    const home = text.atomEndingAt(index);
    if (home) yield body(home.start, index + head.length, 'institution');
  }
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
