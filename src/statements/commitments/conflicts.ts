/** Finds rows that give another figure for the same metric, period and kind of value. Silent where it is not sure. */
import { Memo } from '../../prose/memo';
import type { Report } from '../types';
import type { Row } from './row';
import { surroundingsOfRow } from './surroundings';
import { metricKey } from './words';
import { guarded } from '../../mentions/patterns/guarded';

/** Words in a sentence that make the same metric another thing: a part, a place, a stage. */
const PART = guarded(/其中|每年|每个|每月|分别|第[一二三]阶段|力争|争取|底线/);

/** 建成30套、新开工40套: how far they are to come. */
const STAGE = guarded(/新开工|开工|建成|投产|竣工|签约|新建|改造/);

/** 三次产业结构为9∶41∶50: parts of one ratio are no values of one thing. */
export function isRatio({ text }: Row): boolean {
  return RATIO.test(text);
}
const RATIO = guarded(/[0-9０-９][∶:：][0-9０-９]/);

/** What a document's analyses keep: under what each row is set beside others. */
export type ConflictMemo = Memo<Row, string | null>;

/** For each row the indexes of those that contradict it. Only known indicators with the same words can. */
export function conflictsOf(
  report: Report,
  rows: readonly Row[],
  memo: ConflictMemo = new Memo(false),
): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  rows.forEach((row, i) => {
    if (!row.value || row.indicator === null) return;
    const key = memo.take(row, [], () => keyOf(report, row));
    if (key === null) return;
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  });
  const found: number[][] = rows.map(() => []);
  for (const group of groups.values())
    if (group.length > 1 && group.length <= 4)
      for (const i of group)
        for (const j of group) {
          const a = rows[i]?.value;
          const b = rows[j]?.value;
          if (i !== j && a && b && (a.min !== b.min || a.max !== b.max)) found[i]?.push(j);
        }
  return found;
}

/** Rows of one key are of one thing; `null` for a row that may be of a part or a stage. */
function keyOf(report: Report, row: Row): string | null {
  if (!row.value || row.metric === null || row.period === null || PART.test(row.sentence) || isRatio(row)) return null;
  const { kind, unit, change } = row.value;
  const around = surroundingsOfRow(report, row);
  const whose = `${row.actor ?? ''}|${around?.subject ?? ''}|${around?.flow === true ? 'adds' : ''}`;
  const stage = STAGE.exec(row.text)?.[0] ?? '';
  return [row.indicator, metricKey(row.metric), row.period, kind, unit, change, whose, stage].join('|');
}
