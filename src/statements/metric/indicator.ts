/** Knows an indicator by any of its names, at the end of a stretch of text or as a whole metric. */
import { INDICATORS, type Indicator } from '../../lexicon/indicators';
import { WordTable, wordsOf, type Hit } from '../../lexicon/word-table';
import { fold } from '../../prose/fold';
import { BLANKS, Chars } from './chars';
import { guarded } from '../../mentions/patterns/guarded';

/** Marks that a name is compared without. */
const MARKS = new Chars(BLANKS + '“”"、的()\n\r');

const NAMES = new WordTable<Indicator>(
  INDICATORS.flatMap((indicator) =>
    [indicator.name, ...indicator.synonyms].map((name) => [fold(name), indicator] as const),
  ),
);
/** By the name as it is compared: without quotes, brackets and 的, 生产总值 as GDP. */
const BY_NAME: ReadonlyMap<string, Indicator> = new Map(
  INDICATORS.flatMap((indicator) =>
    [indicator.name, ...indicator.synonyms].map((name) => [plainOf(name), indicator] as const),
  ),
);
/** The same, to see at a look whether a metric ends as an indicator does. */
const PLAIN = wordsOf([...BY_NAME.keys()].join(' '));
const LONGEST = Math.max(...[...BY_NAME.keys()].map((name) => name.length));

/** The longest known name that ends at `end` and starts no earlier than `start`. */
export function knownBefore(text: string, start: number, end: number): Hit<Indicator> | null {
  return NAMES.before(text, end, (hit) => hit.start >= start);
}

/** The longest known name that starts at `start` and ends no later than `end`. */
export function knownAt(text: string, start: number, end: number): Hit<Indicator> | null {
  return NAMES.at(text, start, (hit) => hit.end <= end);
}

/** Words in front of a name that change whose or when it is, not what it is. 农村, 高技术, 人均 and the like are none of them. */
const FRONT = guarded(
  /^(?:地级及以上城市|全(?:国|省|市|区|县|州|旗|盟|疆|域|地区|自治区|口径|年|部)|[我本该](?:国|省|市|区|县|州|旗|盟)|[省市区县](?:级|本级)|地方级?|区域内?|辖区内?|辖内|境内|域内|本地|本级|年均|年度|年末|当年|其中|实现|完成|累计|预计|力争|主要|自治[区州县]|20\d\d年|年)/,
);
/** Names of places end so; a name is taken once and no longer than six characters: 云江市, 临川区. */
const PLACE = guarded(/^[一-鿿]{1,5}?(?:省|市|县|州|旗|盟|自治区|新区|区)(?!场|民|间|域|块)/);
/** How the figure is taken: growth and average are figures of the same indicator. */
const TAIL = guarded(
  /(?:年均|同比|累计|平均|预期|名义|实际)?(?:增速|增幅|涨幅|降幅|增长率|增长速度|增长幅度|上涨幅度|涨跌幅|增长|降低率|下降率|下降幅度|目标|目标值|完成额|拥有量|累计值?|年均|同比|分别)$/,
);

const TAIL_ENDS = new Chars('速幅率度长标值额量计均比别');

/** Canonical name of the indicator that `metric` is, or `null` where it is none or only a part of another thing. */
export function indicatorOf(metric: string | null): string | null {
  return indicatorFor(metric)?.name ?? null;
}

/** The whole record, with its usual unit and good direction. */
export function indicatorFor(metric: string | null): Indicator | null {
  // Longer strings with room for a place, a scope and a tail are none.
  if (metric === null || metric.length > LONGEST + 24) return null;
  let name = plainOf(metric);
  for (let rounds = 0; rounds < 4; rounds++) {
    const found = bare(name);
    if (found) return found;
    const tail = TAIL_ENDS.at(name, name.length - 1) ? TAIL.exec(name) : null;
    if (!tail || tail.index < 2) return null;
    name = name.slice(0, tail.index);
  }
  return null;
}

/** Whether the metric is a name of an indicator as it stands: 居民人均可支配收入, but 山区县居民人均可支配收入 is of a part. */
export function isPlainName(metric: string): boolean {
  return BY_NAME.has(plainOf(metric));
}

/** Known as it stands, or behind words of scope and one place. */
function bare(name: string): Indicator | null {
  if (!PLAIN.before(name, name.length)) return null;
  let rest = name;
  let placed = false;
  for (let rounds = 0; rounds < 6; rounds++) {
    const found = BY_NAME.get(rest);
    if (found) return found;
    const front = FRONT.exec(rest) ?? (placed ? null : PLACE.exec(rest));
    if (!front) return null;
    placed ||= !FRONT.test(rest);
    rest = rest.slice(front[0].length);
  }
  return null;
}

function plainOf(name: string): string {
  let plain = fold(name);
  if (MARKS.in(plain, 0, plain.length)) plain = plain.replace(/\([^)]{0,12}\)|[\s“”"、的]/g, '');
  if (plain.includes('生产总值')) plain = plain.replace(/(?:国内|地区)?生产总值(?:GDP)?/g, 'GDP');
  return plain.replace('占GDP比重', '占比').replace('城镇职工', '职工');
}
