/** Bodies below and beside the organs of a place: committees of villages, corps of the armed police. */
import { sought } from '../patterns/pattern';
import { body } from './body';
import { isNamePart } from './place';
import type { NameCandidate, NameText } from './text';

/** 石龙村委会、柳塘社区居委会: the committee of a village, alone between marks. */
const VILLAGE_COMMITTEE = sought(
  /(?<=[、,。;:]|^)[\u4e00-\u9fff]{2,4}?(?:社区|村)?(?:村民委员会|居民委员会|村委会|居委会)(?![\u4e00-\u9fff]?[成主选换])/g,
);
const CLASS_OF_VILLAGE =
  /^(?:各|全|本|该|每|由|在|对|行政|自然|社区|乡镇|街道|基层|城市|农村|所有|部分|当地|[村居]民)|城市|农村|城镇/;

export function* villageCommittees(text: NameText): Iterable<NameCandidate> {
  for (const match of VILLAGE_COMMITTEE.in(text)) {
    const own = match[0].replace(/(?:社区|村)?(?:村民委员会|居民委员会|村委会|居委会)$/, '');
    if (own.length >= 2 && !CLASS_OF_VILLAGE.test(own) && isNamePart(text, match.index, match.index + own.length))
      yield body(match.index, match.index + match[0].length, 'local-organ');
  }
}

/** 武警云江支队, 武警省总队: a corps, where it stands, and its rank. */
const CORPS = sought(/武警(?:部队)?(?=[\u4e00-\u9fff]{1,8}[总支大中]队)/g);
const RANK = /(?:消防|机动|边防|内卫|森林|水电|交通)?[总支大中]队/y;

export function* corps(text: NameText): Iterable<NameCandidate> {
  for (const match of CORPS.in(text)) {
    const at = match.index + match[0].length;
    const atom = text.atomStartingAt(at);
    RANK.lastIndex = atom?.end ?? at + (/^[省市县区州盟旗]/.test(text.at(at)) ? 1 : 0);
    const rank = RANK.exec(text.folded)?.[0].length ?? 0;
    if (rank > 0) yield body(match.index, RANK.lastIndex, 'corps');
  }
}
