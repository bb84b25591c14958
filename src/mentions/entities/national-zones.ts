/** Zones by quotes inside their names, and those of which the country has one. */
import { byLength } from '../../lexicon/by-length';
import { PLACE_HEADS } from '../../lexicon/places';
import { sought } from '../patterns/pattern';
import { place } from './place';
import type { NameCandidate, NameText } from './text';
import { NEVER_UNPLACED } from './zone-classes';

/** 中国（云江）自由贸易试验区南港片区, 中国（绵山）科技城 */
const FREE_TRADE_ZONE = sought(
  /中国[(（][\u4e00-\u9fff]{2,4}[)）](?:(?:自由贸易试验区|自贸试验区|自由贸易港)(?:[\u4e00-\u9fff]{2,4}片区)?|[\u4e00-\u9fff]{0,8}?(?:科技城|科学城|综合试验区|先行示范区|先导区|创新示范区))/g,
);
/** 推进国家数据综合试验区: the one zone of its kind, not 创建国家级…示范区. */
const NATIONAL_ZONE = sought(
  /(?:推进|加快|深化|建设|抓好|推动|依托|争创|获批|、)((?:国家|内陆|沿边|沿海|全国)(?!级)[\u4e00-\u9fff]{2,14}?(?:综合试验区|试验区))(?![\d个])/g,
);
/** “南湖硅谷”大数据产业园: the quotes stay inside a name that goes on. */
const QUOTED_ZONE = sought(
  new RegExp(`[“"][\\u4e00-\\u9fffA-Za-z0-9·]{2,10}[”"][\\u4e00-\\u9fff]{0,8}?(?:${byLength(PLACE_HEADS)})`, 'g'),
);

export function* quotedZones(text: NameText): Iterable<NameCandidate> {
  for (const match of QUOTED_ZONE.in(text)) {
    const tail = match[0].slice(match[0].search(/[”"](?=[^“”"]*$)/) + 1);
    if (/[的和与等、了在为]|建设|工程|项目/.test(tail) || text.folded.startsWith('模式', match.index + match[0].length))
      continue;
    const edge = text.leftEdge(match.index);
    const start = edge.placed || edge.unknown >= 2 ? edge.start : match.index;
    if (start === match.index && NEVER_UNPLACED.test(match[0])) continue;
    yield place(start, match.index + match[0].length, 'quoted-zone');
  }
}

/** 中国（云江）自由贸易试验区, 推进国家数据综合试验区: zones of which the country has one. */
export function* nationalZones(text: NameText): Iterable<NameCandidate> {
  for (const match of FREE_TRADE_ZONE.in(text))
    yield place(match.index, match.index + match[0].length, 'free-trade-zone');
  for (const match of NATIONAL_ZONE.in(text)) {
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    yield place(end - name.length, end, 'national-zone');
  }
}
