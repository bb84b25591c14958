/** Organs of the centre and firms that the country knows, by their fixed names: 国务院, 外交部, 中国铝业公司. */
import { CENTRAL_BODIES, FIRM_SHORT_FORMS } from '../../lexicon/bodies';
import { isCommonWordAt } from '../../lexicon/names';
import { body } from './body';
import { KnownWords } from './gazetteer';
import type { NameCandidate, NameText } from './text';

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

/** 松根|海尔汗区, 人行|步道, 获三星|认定: characters that make another word of a short name. */
const OTHER_WORD: Readonly<Record<string, string>> = {
  海尔: '汗罕',
  人行: '步天横通过',
  三星: '认级酒零',
  日产: '日量品出万千百十0123456789',
};

export function* centralBodies(text: NameText): Iterable<NameCandidate> {
  const { folded } = text;
  let past = 0;
  for (const at of central.startsIn(text)) {
    const known = at < past ? null : central.endAt(folded, at);
    if (known === null) continue;
    // 国务院新闻办|公室: the short form opens the full one.
    const end = folded.startsWith('办公室', known - 1) ? known + 2 : known;
    // 中国|首钢 but not 吸|收美的: both ends inside common words.
    const short = end - at === 2;
    if (short && (isCommonWordAt(folded, at - 1, at + 1) || isCommonWordAt(folded, at + 1, at + 3))) continue;
    const name = folded.slice(at, end);
    // 中央企业, 中央财政, 中央和国家机关, 中央149亿元: no body; 中央赋予, 中央决策 are.
    const plain =
      name === '中央' &&
      !/^(?:赋予|决策|重大决策|重大部署|[和与及](?:[省市区县]委|省(?!级))|作出|提出|确定|批准|部署|要求|决定|精神|[、,。]|领导|号召|的(?:决策|部署|要求|决定|方针|领导))/.test(
        folded.slice(end, end + 5),
      );
    const goesOn =
      name === '中共' ||
      (GOES_ON[name.slice(-1)] ?? '').includes(folded.charAt(end) || ' ') ||
      (OTHER_WORD[name] ?? '').includes(folded.charAt(end) || ' ') ||
      /^(?:[办函发令]{1,2}|字)[〔\[(（]/.test(folded.slice(end, end + 3)) ||
      name === '人大' ||
      /[党人]员/.test(folded.slice(end - 1, end + 1));
    const tail = firms.has(name) ? (FIRM_TAIL.exec(folded.slice(end, end + 8))?.[0].length ?? 0) : 0;
    if (!plain && !goesOn) yield body(at, end + tail, 'central-body');
    past = end + tail;
  }
}
