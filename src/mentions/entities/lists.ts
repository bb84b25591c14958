/** Lists that share a type: 甲、乙、丙等9个项目, 甲、乙等企业. The class after 等 names every item; one known item names the others. */
import type { EntityType } from '../../model';
import { wordClass } from '../../lexicon/names';
import type { NameCandidate, NameRecognizer, NameText } from './text';

const COUNT = '(?:\\d{1,4}|[一二三四五六七八九十百两几数]{1,3})?(?:多|余)?(?:个|家|处|条|座|所|项)?';
const CLASS: readonly (readonly [EntityType, string])[] = [
  ['organization', '企业|公司|集团|单位|厂家|车企|药企|银行|高校|院校|机构|龙头|央企|国企|民企|项目'],
  [
    'place',
    '景区|景点|区域|地区|市县|县区|县市|区县|乡镇|镇街|国家|航线|园区|开发区|商贸综合体|口岸|港口|水库|河流|省份|城市|省区|省市|地',
  ],
];
const LISTS = new RegExp(
  `([\\u4e00-\\u9fffA-Za-z]{2,10}(?:、[\\u4e00-\\u9fffA-Za-z]{2,10}){1,8})等${COUNT}([\\u4e00-\\u9fff“”]{0,14}?)(${CLASS.map(([, words]) => words).join('|')})`,
  'g',
);

export const lists: NameRecognizer = {
  id: 'lists',
  *find(text: NameText) {
    for (const match of text.folded.matchAll(LISTS)) {
      const list = match[1] ?? '';
      const type = CLASS.find(([, words]) => words.split('|').includes(match[3] ?? ''))?.[0];
      if (!type || /[的了]/.test(match[2] ?? '')) continue;
      yield* items(text, match.index, list, type);
    }
  },
};

function* items(text: NameText, from: number, list: string, type: EntityType): Iterable<NameCandidate> {
  let at = from;
  const spans = list.split('、').map((item) => {
    const span = { start: at, end: at + item.length };
    at = span.end + 1;
    return span;
  });
  const first = spans[0];
  if (first) first.start = text.leftEdge(first.end).start;
  for (const span of spans) if (/[一二三四]期$/.test(text.slice(span))) span.end -= 2;
  const proper = spans.map((span) => isProper(text, span.start, span.end));
  if (!proper[1] && !proper[0]) return;
  if (proper.filter(Boolean).length * 2 < proper.length) return;
  for (const span of spans) {
    if (span.end - span.start < 2 || span.end - span.start > 8) continue;
    yield { ...span, type, title: null, affiliation: null, reason: 'shared-list' };
  }
}

/** Not made of common words alone. */
function isProper(text: NameText, start: number, end: number): boolean {
  if (end - start < 2) return false;
  const edge = text.leftEdge(end);
  return (
    edge.start <= start &&
    (edge.unknown >= 2 || (edge.unknown >= 1 && end - start <= 3)) &&
    wordClass(text.folded.slice(start, end)) === null
  );
}
