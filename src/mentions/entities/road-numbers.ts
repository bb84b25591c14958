/** Roads by their numbers (351国道, 省道205线, S304线), and lines in lists of their like (2号线, 太金线). */
import { isCommonWordAt } from '../../lexicon/names';
import { sought } from '../patterns/pattern';
import { place } from './place';
import type { NameCandidate, NameText } from './text';

/**
 * A class letter or none, two to four digits, and the class of the road before or behind them.
 * Source: GB/T 917 (route markers and numbers of highways).
 */
const ROAD = sought(
  /[GSXYC]?\d{2,4}线?(?:国道|省道|县道|乡道)(?![网总共])|(?:国道|省道|县道)[GSXY]?\d{2,4}线?(?![\d.]|[条公千米])|[GSXY]\d{3}线?(?=[\u4e00-\u9fff、,。;)]|$)|[GSXY]\d{2,4}线(?=[\u4e00-\u9fff、,。;)]|$)/g,
);
/** 地铁1号线、|2号线: behind a line of the same city. */
const NEXT_LINE = sought(/(?<=号线(?:[一二三四]期)?[、和及])(?:\d{1,2}|[一二三四五六七八九十]{1,3})号线/g);

/** 东站路、|太金线: among roads. */
const LISTED_LINE = sought(/(?<=(?:路|大道|公路|线|高速|铁路|高铁)、)[\u4e00-\u9fff]{2}线(?=[、,。;等和及])/g);

export function* roadNumbers(text: NameText): Iterable<NameCandidate> {
  for (const match of ROAD.in(text)) {
    // 10S304 and 3G352 are parts of other signs.
    if (/[A-Za-z0-9.]/.test(text.at(match.index - 1))) continue;
    const start = text.atomEndingAt(match.index)?.start ?? match.index;
    yield place(start, match.index + match[0].length, 'road-number');
  }
  for (const { index } of LISTED_LINE.in(text)) {
    const own = text.folded.slice(index, index + 2);
    if (!isCommonWordAt(text.folded, index, index + 2) && !/[省市县乡级支干主次复沿全管环]/.test(own))
      yield place(index, index + 3, 'shared-line');
  }
  for (const match of NEXT_LINE.in(text)) yield place(match.index, match.index + match[0].length, 'numbered-line');
}
