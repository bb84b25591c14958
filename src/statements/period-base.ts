/** Tells periods that a figure is for from years that it is only compared with, and from years inside names. */
import type { Span } from '../model';
import type { Run } from '../prose/types';
import { guarded } from '../mentions/patterns/guarded';

const BEFORE = guarded(/(?:[比较同]|高于|低于|好于|快于|多于|少于|超过|相当于|与|由|从|自)$/);
const AFTER = guarded(
  /^(?:以来|同期|[末底]?的?基础上|的?[0-9.]{1,6}倍|水平|相比|末?的?基数|价格|不变价|工作会|年度工作会|全国[^,。;]{0,14}会|版|级)/,
);

/** `比上年`, `较2020年`, `2012年以来`: a year to compare with or to count from, not the one the figure is for. */
export function isComparisonBase(run: Run, period: Span): boolean {
  return (
    BEFORE.test(run.folded.slice(Math.max(0, period.start - 3), period.start)) ||
    AFTER.test(run.folded.slice(period.end, period.end + 20))
  );
}
