/** Knows an indicator by any of its names, at the end of a stretch of text or as a whole metric. */
import { INDICATORS, type Indicator } from '../../lexicon/indicators';
import { WordTable, type Hit } from '../../lexicon/word-table';
import { fold } from '../../prose/fold';

const NAMES = new WordTable<Indicator>(
  INDICATORS.flatMap((indicator) =>
    [indicator.name, ...indicator.synonyms].map((name) => [fold(name), indicator] as const),
  ),
);

/** The longest known name that ends at `end` and starts no earlier than `start`. */
export function knownBefore(text: string, start: number, end: number): Hit<Indicator> | null {
  return NAMES.before(text, end, (hit) => hit.start >= start);
}

/** Words in front of a name that change whose it is, not what it is: the indicator stays. */
const FRONT =
  /^(?:全[国省市区县州旗盟疆社会口径域]*|[我本该][国省市区县州旗盟]|地方|区域|辖区|本地|本级|区本级|市本级|县本级|省本级|[一-鿿]{2,6}[省市区县州旗盟]|的|年|年度|人民|其中|实现|完成|累计)*$/;

/** Canonical name of the indicator that `metric` is, or `null` where it is none or only a part of another thing. */
export function indicatorOf(metric: string | null): string | null {
  return indicatorFor(metric)?.name ?? null;
}

/** The whole record, with its usual unit and good direction. */
export function indicatorFor(metric: string | null): Indicator | null {
  if (metric === null) return null;
  const plain = fold(metric).replace(/\([^)]{0,12}\)|[\s“”"的]/g, '');
  const hit = knownBefore(plain, 0, plain.length);
  return hit && FRONT.test(plain.slice(0, hit.start)) ? hit.value : null;
}
