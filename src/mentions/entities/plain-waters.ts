/** Rivers, brooks, lakes that a plain word names (双塔河综合整治, 月牙湖水质): the word alone before the head, and what is said of waters behind it. */
import { isLeftBorder, isOfficialWord, wordClassAt } from '../../lexicon/names';
import { sought } from '../patterns/pattern';
import { place } from './place';
import { opensHere } from './roads';
import { listItems, type NameCandidate, type NameText } from './text';

const WATER = sought(
  /[河溪湖沟渠潭泉](?=$|[,。、;等和及与]|流域|沿[岸线河]|[两北南东西][岸侧]|岸线|治理|综合|整治|水质|水[环生]|大桥|段|防洪|生态|湿地|河[道段堤]|污染|清淤|干流|支流|[上中下]游|景观|保护|库区|湖区)/g,
);
/** Kinds of waters: 内陆河, 人工湖, 排水沟. Source: terms of the water survey and of city planning. */
const KIND =
  /^(?:城区|中小|主要|黑臭|跨界|重点|骨干|城市|农村|护城|入海|入湖|入江|过境|山区|季节|国际|境内|市内|区域|大小|天然|人工|人造|生态|城中|乡村|村庄|排污|美丽|幸福|平安|健康|示范|样板|景观|母亲|高原|淡水|咸水|内陆|行洪|泄洪|分洪|排洪|灌溉|排涝|排水|县域|省域|市域|全部|部分|其他|引水|输水|供水|田间|斗农|干支|沿线|各级|边境|国境|界|地下|温|矿|山|源头|水库|水系|水域|河流|湖泊|坑塘|沟|渠|江|长江|黄河|[省市县区镇乡村]级?|支|干|主|小|大|内|外|两|多|各)/;

/** 灞水、浐水 of old, 沣河、皂河 now: rivers of one character, where two stand together. */
const SHORT_LIST = sought(
  /(?:[\u4e00-\u9fff]{1,3}[河江湖溪]、){1,9}[\u4e00-\u9fff]{1,3}[河江湖溪](?=[、,。;等和及]|$|流域|治理|综合|整治|水|沿|两岸|生态|干流|支流)/g,
);
const SHORT = /^[\u4e00-\u9fff][河江湖溪]$/;
const NO_RIVER = /^[大小内外上下新老运支干界山江河湖海省市县区乡镇村各主本境两多条个城]/;

function* shortRivers(text: NameText): Iterable<NameCandidate> {
  for (const match of SHORT_LIST.in(text)) {
    for (const item of listItems(match[0], match.index)) {
      const name = text.slice(item);
      if (
        SHORT.test(name) &&
        !NO_RIVER.test(name) &&
        !isLeftBorder(name.charAt(0)) &&
        isRiver(text, item.start, item.end)
      )
        yield place(item.start, item.end, 'plain-water');
    }
  }
}

const isRiver = (text: NameText, start: number, end: number): boolean =>
  !text.cutsAtom(start) && !text.cutsAtom(end) && !text.atomEndingAt(end) && text.at(start - 1) === '、';

export function* plainWaters(text: NameText): Iterable<NameCandidate> {
  const { folded } = text;
  yield* shortRivers(text);
  for (const { index: at } of WATER.in(text)) {
    const start = at - 2;
    if (start < 0 || text.cutsAtom(start) || text.cutsAtom(at) || text.atomEndingAt(at)) continue;
    const kind = wordClassAt(folded, start, at);
    if (kind !== 'noun' && kind !== 'rare') continue;
    const name = folded.slice(start, at);
    if (isOfficialWord(name) || KIND.test(name) || [...name].some(isLeftBorder)) continue;
    if (wordClassAt(folded, start, at + 1) !== null || wordClassAt(folded, at - 1, at + 1) !== null) continue;
    const home = text.atomEndingAt(start);
    if (home || opensHere(text, start)) yield place(home?.start ?? start, at + 1, 'plain-water');
  }
}
