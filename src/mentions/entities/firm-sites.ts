/** What a known firm builds or keeps, by the firm's name: 远桥智慧产业总部, 蓝禾云计算产业基地; and halls and towns that bear the country's name. */
import { wordsBetween } from '../../lexicon/names';
import { sought } from '../patterns/pattern';
import { place } from './place';
import type { NameCandidate, NameText } from './text';

/** A bare 总部 or 基地 behind a firm is a class. */
const SITE =
  /[\u4e00-\u9fffA-Za-z0-9]{2,12}?(?:总部基地|总部|(?:生产|产业|制造|研发|培训|创新|物流)基地|数据中心|智算中心|研发中心|培训中心|物流园|产业园|科技园|主题公园|未来城|创想城|欢乐谷)(?![级化型])|(?:数据中心|智算中心|研发中心|培训中心|主题公园|物流园|产业园|科技园|欢乐谷)/y;
const FIRM = new Set(['central-body', 'body-head', 'trade-firm']);
/** Bodies of state and classes have no sites of their own name. */
const NO_FIRM = /(?:院|部|委|局|厅|办|会|府|党|军|大学|学校|中央|联合国|银行|中心|医院)$/;

/** 中国模具博览城, 中国云谷. */
const OF_COUNTRY = sought(
  /中国[·•]?[\u4e00-\u9fff]{1,8}?(?:博览城|博览园|商贸城|博物馆|动物馆|科技馆|纪念馆|美术馆|艺术馆|体验馆|[电光药声硒茶酒瓷陶酵数云网算智车][谷都])(?![底物地区内])/g,
);

export function* firmSites(text: NameText, seen: readonly NameCandidate[]): Iterable<NameCandidate> {
  for (const firm of seen) {
    if (firm.type !== 'organization' || !FIRM.has(firm.reason) || NO_FIRM.test(text.slice(firm))) continue;
    SITE.lastIndex = firm.end;
    const site = SITE.exec(text.folded)?.[0];
    if (site !== undefined && isOneName(site)) yield place(firm.start, firm.end + site.length, 'firm-site');
  }
  for (const { index, 0: name } of OF_COUNTRY.in(text))
    if (!/[的了和与最首在有]|共产党|人民/.test(name)) yield place(index, index + name.length, 'place-head');
}

/** No verb of another subject, no particle and no second name inside. */
function isOneName(site: string): boolean {
  if (/[的了与在将及等、为是把由向对]|公司|集团|投资|合作|落户|共建|建设|设立|入驻/.test(site)) return false;
  for (const { kind } of wordsBetween(site.replace(/(?:创新|研发|培训|制造|生产|物流|创想)/g, ''), 0, site.length))
    if (kind === 'verb') return false;
  return true;
}
