/** 第3位, 全国第一, 前10名, 10强. */
import { FIRST_OF_IMPORTANCE, RANK_HEADS } from '../../../lexicon/ranks';
import { wordsOf } from '../../../lexicon/word-table';
import type { Run } from '../../../prose/types';
import { figure, type Figure, type Reader } from '../figure';
import type { Numeral } from '../numeral';

const HEADS = wordsOf(RANK_HEADS.join(' '));
const IMPORTANCE = wordsOf(FIRST_OF_IMPORTANCE.join(' '));
/** What may close a rank without 位: a mark, the end, or a word that leaves the ordinal alone. */
const CLOSE = /^(?:$|[\s,。;、:!?)”’"'\]]|的|大|和|与|及|,|左右|以内|之列|水平|方阵)/;
/** The member before in a list of ranks: `居全国第五、第六`. */
const EARLIER = /第[0-9一二三四五六七八九十]{1,3}[位名]?[、和与]$/;
const PLACE = /^ ?(?:名次|位次|[位名])(?![置于列次额牌录义])/;

export const ordinal: Reader = {
  id: 'rank',
  read(run, numeral, rest) {
    const text = run.folded;
    if (numeral.factor !== 1 || numeral.bare) return null;
    const joined = joinedRank(run, numeral, rest);
    if (joined) return joined;
    const sign = text.charAt(numeral.start - 1);
    const spaced = sign === ' ' && text.charAt(numeral.start - 2) === '第';
    if (sign !== '第' && !spaced) return null;
    const start = numeral.start - (spaced ? 2 : 1);
    const behind = text.slice(numeral.end, numeral.end + 4);
    const place = PLACE.exec(behind);
    const head = HEADS.before(text, start) ?? EARLIER.exec(text.slice(Math.max(0, start - 6), start));
    if (place ? IMPORTANCE.before(text, start) : !(head && CLOSE.test(behind)) || behind.startsWith('方阵'))
      return null;
    return figure(this.id, numeral, {
      start,
      end: numeral.end + (place?.[0].length ?? 0),
      kind: 'rank',
      min: numeral.min,
      max: numeral.max,
      unit: place ? place[0].trim() : null,
      unitText: place ? place[0].trim() : null,
    });
  },
};

/** What stands between the ranks of a list or the ends of a range; 第 may be said again. */
const RANGE = /^[-—–~至到]第?$/;
const LISTED = /^(?:、|和|与|及)$/;
/** The members before in a list that says 第 once: `第3、5位`. */
const HEAD_OF_LIST = /第[0-9一二三四五六七八九十]{1,3}(?:[、和与及][0-9一二三四五六七八九十]{1,3}){0,3}[、和与及]$/;

/** `第3至5名` is one rank with two ends; in `第3、5位` each number is a rank in the place that the last one names. */
function joinedRank(run: Run, numeral: Numeral, rest: readonly Numeral[]): Figure | null {
  const text = run.folded;
  const headed = text.charAt(numeral.start - 1) === '第';
  if (!headed && !HEAD_OF_LIST.test(text.slice(Math.max(0, numeral.start - 16), numeral.start))) return null;
  let last = numeral;
  let range = false;
  for (const next of rest) {
    const between = text.slice(last.end, next.start);
    range ||= last === numeral && RANGE.test(between);
    if (last === numeral ? !range && !LISTED.test(between) : range || !LISTED.test(between)) break;
    last = next;
  }
  const place = PLACE.exec(text.slice(last.end, last.end + 4));
  if (!place || (headed && last === numeral) || (range && last.min <= numeral.min)) return null;
  if (numeral.factor !== 1 || last.factor !== 1) return null;
  return figure('rank', numeral, {
    start: headed ? numeral.start - 1 : numeral.start,
    end: range ? last.end + place[0].length : numeral.end + (last === numeral ? place[0].length : 0),
    kind: 'rank',
    min: numeral.min,
    max: range ? last.max : numeral.max,
    unit: place[0].trim(),
    unitText: place[0].trim(),
    implied: last === numeral || range ? [] : [place[0].trim()],
  });
}

/** 前10名, 前三位, 全国前20强, 居全省前3. */
export const leading: Reader = {
  id: 'leading',
  read(run, numeral) {
    const text = run.folded;
    if (text.charAt(numeral.start - 1) !== '前' || numeral.factor !== 1 || numeral.bare) return null;
    const start = numeral.start - 1;
    const behind = text.slice(numeral.end, numeral.end + 4);
    const place = PLACE.exec(behind) ?? /^强(?![化度势国省市县])/.exec(behind);
    const head = HEADS.before(text, start) ?? (text.charAt(start - 1) === '的' ? true : null);
    if (!place && !(head && /^(?:$|[\s,。;、:!?)”’"'\]]|的|和|之列|左右)/.test(behind))) return null;
    const unit = place && !place[0].startsWith('强') ? place[0].trim() : null;
    return figure(this.id, numeral, {
      start,
      end: numeral.end + (place?.[0].length ?? 0),
      kind: 'rank',
      min: numeral.min,
      max: numeral.max,
      unit,
      unitText: place ? place[0].trim() : null,
    });
  },
};

const CLASS_OF_FIRMS = /(?:世界|全球|国内|中国|民营|国际)(?:企业)?$/;
const AMONG_THEM = /(?:进入|入选|入围|跻身|位列|名列|列入|位居|成为|新增|上榜)/;

/** 零售10强, 世界500强: digits alone; 百强县 is a name. */
export const strongest: Reader = {
  id: 'strongest',
  read(run, numeral) {
    const text = run.folded;
    if (numeral.writing !== 'arabic' || numeral.factor !== 1 || text.charAt(numeral.end) !== '强') return null;
    if (/[化度势国大降对]/.test(text.charAt(numeral.end + 1)) || numeral.max > 10_000) return null;
    // 世界500强企业 are a class, to be among the 中国企业500强 is a rank.
    const behind = text.slice(numeral.end + 1, numeral.end + 3);
    const ahead = text.slice(Math.max(0, numeral.start - 12), numeral.start);
    if (/^(?:企业|和|、|[央民外]企)/.test(behind) && CLASS_OF_FIRMS.test(ahead) && !AMONG_THEM.test(ahead)) return null;
    return figure(this.id, numeral, {
      start: numeral.start,
      end: numeral.end + 1,
      kind: 'rank',
      min: numeral.min,
      max: numeral.max,
      unit: null,
      unitText: '强',
    });
  },
};
