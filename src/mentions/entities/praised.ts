/** Firms without a head that are praised or counted: 恒睿上榜…500强, 佰禾等5家企业. */
import { wordClassAt } from '../../lexicon/names';
import { sought } from '../patterns/pattern';
import { body } from './body';
import { listItems, type NameCandidate, type NameText } from './text';

/** What is said of firms alone. */
const PRAISED = sought(
  /(?<=[。;,]|^)([\u4e00-\u9fff]{2,7}(?:、[\u4e00-\u9fff]{2,7}){0,5})(?:上榜|成功上市|挂牌上市|成功挂牌(?![“"])|登陆(?:科创板|创业板|主板|北交所|港交所)|入围[\u4e00-\u9fff]{0,6}企业|获评[\u4e00-\u9fff]{0,12}(?:工厂|企业|独角兽|小巨人))/g,
);
const COUNTED = sought(/([\u4e00-\u9fff]{2,8})等\d{1,3}(?:余|多)?家[\u4e00-\u9fff]{0,8}?(?:企业|公司|集团|车企|药企)/g);

export function* praisedFirms(text: NameText): Iterable<NameCandidate> {
  for (const match of PRAISED.in(text)) {
    for (const { start, end } of listItems(match[1] ?? '', match.index))
      if (isProper(text, start, end)) yield body(start, end, 'shared-list');
  }
  for (const match of COUNTED.in(text)) {
    if (text.at(match.index - 1) === '、') continue;
    const end = match.index + (match[1] ?? '').length;
    const edge = text.leftEdge(end);
    if (edge.start >= match.index && isProper(text, edge.start, end)) yield body(edge.start, end, 'shared-list');
  }
}

/** Characters of no common word, all of it, and more than a known place. */
function isProper(text: NameText, start: number, end: number): boolean {
  const edge = text.leftEdge(end);
  return (
    edge.start === start &&
    wordClassAt(text.folded, start, end) === null &&
    !/[区园镇乡县市州城港湖山院校局委会站场]$/.test(text.at(end - 1)) &&
    edge.unknown + edge.rare >= 2 &&
    edge.inner > 0
  );
}
