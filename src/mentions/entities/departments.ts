/** Departments by their field of government: 省财政厅, 区经委, 市公安局交警支队. */
import { byLength } from '../../lexicon/by-length';
import { DEPARTMENT_FIELDS, DEPARTMENT_SUFFIXES } from '../../lexicon/bodies';
import { isCommonWordAt } from '../../lexicon/names';
import { sought } from '../patterns/pattern';
import { body, LEVEL, organStart } from './body';
import { KnownWords } from './gazetteer';
import type { NameCandidate, NameText } from './text';

/** 区经委, 市科委, 市建委: the short commissions of some cities. */
const COMMISSION = sought(
  new RegExp(
    `${LEVEL}(?:经|科|建|农|教|民|体|计|商务|交通|农业农村|经信|发改|卫健|国资|住建|城管|民宗|规资|绿容|文旅)委(?![员托派任])`,
    'g',
  ),
);
const DEPARTMENT = new RegExp(
  `(?:${byLength(DEPARTMENT_FIELDS)})(?:[和与](?:${byLength(DEPARTMENT_FIELDS)}))?(?:${byLength(DEPARTMENT_SUFFIXES)})(?:[\\u4e00-\\u9fff]{2,6}处)?`,
  'y',
);
const LEVEL_BEFORE = new RegExp(`(?:国家|${LEVEL})$`);
const fields = new KnownWords(DEPARTMENT_FIELDS);
/** A unit of the department: 市公安局|交警支队. */
const UNIT = /[\u4e00-\u9fff]{2,4}?(?:支队|大队|总队)/y;

export function* departments(text: NameText): Iterable<NameCandidate> {
  const { folded } = text;
  for (const match of COMMISSION.in(text)) {
    const start = organStart(text, match.index);
    if (start !== null) yield body(start, match.index + match[0].length, 'department');
  }
  let past = 0;
  for (const at of fields.startsIn(text)) {
    if (at < past) continue;
    DEPARTMENT.lastIndex = at;
    const match = DEPARTMENT.exec(folded);
    if (!match) continue;
    const end = at + match[0].length;
    const level = LEVEL_BEFORE.exec(folded.slice(Math.max(0, at - 3), at))?.[0].length ?? 0;
    const opening = at - level;
    past = end;
    const start = organStart(text, opening);
    if (start === null || isCommonWordAt(folded, start - 1, start + 1)) continue;
    const levelled = start < opening || level > 0;
    // 办 部 中心 公司 委 alone end plain words (教育部门, 旅游中心); 财政局 and the like stand alone.
    if (
      /^[门分委办长]/.test(folded.slice(end, end + 1)) &&
      /[部委办局]$/.test(match[0]) &&
      !/^委办/.test(folded.slice(end - 1, end + 1))
    )
      continue;
    if (/^[面势部限外]/.test(folded.slice(end, end + 1)) && /局$/.test(match[0])) continue;
    if (!levelled && !/(?:局|厅|委员会)$/.test(match[0])) continue;
    UNIT.lastIndex = end;
    yield body(start, end + (UNIT.exec(folded)?.[0].length ?? 0), 'department');
  }
}
