/** Firms by plain words and a trade (千禧药业、云帆玻璃) beside a firm that is known, in a list. */
import { byLength } from '../../lexicon/by-length';
import { FIRM_TRADES } from '../../lexicon/bodies';
import { isOfficialWord } from '../../lexicon/names';
import { sought } from '../patterns/pattern';
import { body } from './body';
import { isNamePart } from './place';
import type { NameCandidate, NameText } from './text';

const ITEM = sought(
  new RegExp(`(?<=[、,。;]|^)([\\u4e00-\\u9fff]{2,4})(?:${byLength(FIRM_TRADES)})(?=[、,;。等和]|$)`, 'g'),
);
const FIRM = new Set(['body-head', 'trade-firm', 'factory']);
/** Kinds of trades, no firms: 精细化工, 煤炭能源. */
const KIND =
  /现代|高端|先进|精细|特色|新型|绿色|智能|传统|有机|基础|煤|石油|盐|氯碱|汽车|化工|农产|食品|医疗|生物|建筑|电力|节能|清洁|装备|工程|通用|航空|航天|电子|信息|轨道|船舶|功能|复合|金属|半导|集成|重大|基本|重点|城市|城乡|道路|经济|文化|社会|民生|新|大|小|各/;

export function* besideFirms(text: NameText, known: readonly NameCandidate[]): Iterable<NameCandidate> {
  const { folded } = text;
  if (!folded.includes('、')) return;
  const firms = known.filter(({ reason }) => FIRM.has(reason));
  const ends = new Set(firms.map(({ end }) => end));
  const starts = new Set(firms.map(({ start }) => start));
  const items = ITEM.in(text).filter(({ index, 1: own = '' }) => {
    const end = index + own.length;
    return isNamePart(text, index, end) && !KIND.test(own) && !isOfficialWord(own);
  });
  const found = new Set<RegExpExecArray>();
  const add = (item: RegExpExecArray): void => {
    found.add(item);
    starts.add(item.index);
    ends.add(item.index + item[0].length);
  };
  for (const item of items) if (text.at(item.index - 1) === '、' && ends.has(item.index - 1)) add(item);
  for (const item of [...items].reverse()) {
    const end = item.index + item[0].length;
    if (text.at(end) === '、' && starts.has(end + 1)) add(item);
  }
  for (const { index, 0: name } of found) yield body(index, index + name.length, 'body-head');
}
