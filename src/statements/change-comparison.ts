/** What a growth is measured against: 比上年, 同比, 较2020年. */
import { guarded } from '../mentions/patterns/guarded';

const COMPARISON =
  /同比|环比|(?:比|较|与)(?:上年|去年|上一年|前一年|前年|年初|年末|上月|上季度|[12][0-9]{3}年|“?十[一二三四五]五”?)(?:同期|末|底|年底|时期|期间)?(?:相比)?|(?:比|较)(?:基期|基准年|改革前|同期|期初|预期|计划|目标)/g;

const MAY_COMPARE = guarded(/[同环比较与]/);

/** @param clause the folded text of the clause up to the figure. @param written the same stretch as written. */
export function comparisonOf(clause: string, written: string): string | null {
  if (!MAY_COMPARE.test(clause)) return null;
  let found: string | null = null;
  for (const match of clause.matchAll(COMPARISON)) found = written.slice(match.index, match.index + match[0].length);
  return found;
}
