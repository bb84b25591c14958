/** The firms that a place has one of: its companies by trade (省铁塔分公司), its great works among firms of a list (兰州石化). */
import { isCommonWordAt } from '../../lexicon/names';
import { sought } from '../patterns/pattern';
import { body, LEVEL, organStart } from './body';
import type { NameCandidate, NameText } from './text';

/** 云江省电信公司, 省铁塔分公司: the companies that every place has of one trade. */
const TRADE_FIRM = sought(
  new RegExp(
    `(?:${LEVEL})?(?:电信|移动|联通|铁塔|电力|供电|烟草|盐业|石油|石化|燃气|天然气|热力|水务|供水|公交|地铁|轨道|城投|建投|交投|农投|水投|文旅|机场|港务|航运|保险|旅游|广电|广电网络|邮政|粮油|农资|供销|物资|外贸|进出口|外运|担保|融资担保|金融控股|水电|自来水)(?:总公司|分公司|集团公司|集团|公司)`,
    'g',
  ),
);

export function* tradeFirms(text: NameText): Iterable<NameCandidate> {
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

export function* cityFirms(text: NameText): Iterable<NameCandidate> {
  for (const match of CITY_FIRM.in(text)) {
    const atom = text.atomEndingAt(match.index);
    const end = match.index + match[0].length;
    if (!atom?.division || text.slice(atom) === atom.division.name) continue;
    if (text.at(atom.start - 1) === '、' || (text.at(end) === '、' && match[0] !== '公司'))
      yield body(atom.start, end, 'city-firm');
  }
}
