/** Bodies by their place in a list of duties: between its marks an item of a level and a head is one body, whatever its field (市公园城市局、县政数局). */
import { sought } from '../patterns/pattern';
import { body, NOT_ONE } from './body';
import { isNamePart } from './place';
import type { NameCandidate, NameText } from './text';

const OFFICES = '局|委|办|厅|委员会|办公室|管委会';
/** Heads that name a body where duties are given out, and a building or a firm's class elsewhere. */
const OTHERS = '中心|公司|集团|研究院|博物馆|图书馆|协会|银行|学院|医院';
const itemOf = (heads: string): RegExp =>
  new RegExp(
    `(?<=[、,:;(]|^|由)(?:省|市|区|县|州|旗|自治区)(?!级|直|属|域|内|各|管)[\\u4e00-\\u9fff]{1,10}?(?:${heads})(?=[、,;)。]|$|等|负责|牵头|配合|按|会同)`,
    'g',
  );
const OFFICE = sought(itemOf(OFFICES));
const OTHER = sought(itemOf(OTHERS));
/** 成都环城公司 in such a list: a place, plain words and a firm's head. */
const FIRM = /[\u4e00-\u9fff]{2,8}?(?:公司|集团)(?=[、,;)。]|$)/y;
const DUTIES = /(?:牵头|责任|配合|主办|协办|承办|主责|参与)(?:单位|部门)|负责|牵头/;

export function* dutyLists(text: NameText): Iterable<NameCandidate> {
  const { folded } = text;
  for (const match of OFFICE.in(text)) yield* item(match);
  if (!DUTIES.test(folded)) return;
  for (const match of OTHER.in(text)) yield* item(match);
  for (const atom of text.atoms) {
    if (!atom.division || !/[、,:;(]/.test(text.at(atom.start - 1))) continue;
    FIRM.lastIndex = atom.end;
    const firm = FIRM.exec(folded)?.[0];
    if (firm && isNamePart(text, atom.end, atom.end + firm.length - 2))
      yield body(atom.start, atom.end + firm.length, 'department');
  }

  function* item({ index, 0: name }: RegExpMatchArray & { index: number }): Iterable<NameCandidate> {
    const head = /(?:委员会|办公室|管委会|研究院|博物馆|图书馆|.)$/.exec(name)?.[0].length ?? 1;
    if (NOT_ONE.test(folded.slice(Math.max(0, index - 2), index))) return;
    if (isNamePart(text, index + 1, index + name.length - head)) yield body(index, index + name.length, 'department');
  }
}
